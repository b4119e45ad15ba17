/// The code spans of a text: what is between equal runs of backticks.
enum CodeSpans {
  struct Found {
    /// Closed spans with their backticks, in their order.
    var closed: [Range<Int>] = []
    /// The first run of backticks without a partner.
    var unclosed: Range<Int>?
  }

  /// Looks for the spans of a text that is one block's. Linear: for each length of a run, a partner
  /// is looked for in vain once at most.
  static func find(in bytes: ArraySlice<UInt8>) -> Found {
    var found = Found()
    var lonely: Set<Int> = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch bytes[index] {
      case ASCII.backslash: index += 2
      case ASCII.backtick:
        let run = self.run(in: bytes, at: index)
        if !lonely.contains(run.count), let end = end(of: run, in: bytes) {
          found.closed.append(index..<end)
          index = end
        } else {
          lonely.insert(run.count)
          found.unclosed = found.unclosed ?? run
          index = run.upperBound
        }
      default: index += 1
      }
    }
    return found
  }

  fileprivate static func run(in bytes: ArraySlice<UInt8>, at start: Int) -> Range<Int> {
    start..<(bytes[start...].firstIndex { $0 != ASCII.backtick } ?? bytes.endIndex)
  }

  fileprivate static func end(of run: Range<Int>, in bytes: ArraySlice<UInt8>) -> Int? {
    var index = run.upperBound
    while let start = bytes[index...].firstIndex(of: ASCII.backtick) {
      let next = self.run(in: bytes, at: start)
      if next.count == run.count { return next.upperBound }
      index = next.upperBound
    }
    return nil
  }
}

extension CodeSpans {
  /// The span that begins where the bytes do; without a partner, the run of backticks.
  static func first(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard bytes.first == ASCII.backtick else { return nil }
    let run = run(in: bytes, at: bytes.startIndex)
    return bytes.startIndex..<(end(of: run, in: bytes) ?? run.upperBound)
  }
}
