/// Watches a stream of bytes for all think tags at once.
struct TagScanner: Sendable {
  /// One or more kinds of tag.
  struct Tag: OptionSet, Sendable {
    let rawValue: UInt8
    static let opening = Tag(rawValue: 1 << 0)
    static let closing = Tag(rawValue: 1 << 1)
    static let interruption = Tag(rawValue: 1 << 2)
  }

  private var matchers: [(tag: Tag, matcher: TextMatcher)] = []

  init(_ tags: ThinkTags) {
    let texts = [
      (Tag.closing, tags.closing), (.opening, tags.opening),
      (.interruption, tags.interruption ?? ""),
    ]
    for (tag, text) in texts {
      if let matcher = TextMatcher(text) { matchers.append((tag, matcher)) }
    }
  }

  /// Whether a tag begins with this byte.
  func mayBegin(_ byte: UInt8) -> Bool { matchers.contains { $0.matcher.first == byte } }

  /// Takes the next byte; the tag it completes, and that tag's length in bytes.
  mutating func feed(_ byte: UInt8) -> (tag: Tag, count: Int)? {
    var found: (tag: Tag, count: Int)?
    for index in matchers.indices where matchers[index].matcher.feed(byte) {
      found = found ?? (matchers[index].tag, matchers[index].matcher.count)
    }
    return found
  }

  /// How many of the last bytes may be the beginning of one of these tags.
  func longestPartial(of watched: Tag) -> Int {
    matchers.reduce(0) { watched.contains($1.tag) ? max($0, $1.matcher.matched) : $0 }
  }

  mutating func reset() {
    for index in matchers.indices { matchers[index].matcher.reset() }
  }
}
