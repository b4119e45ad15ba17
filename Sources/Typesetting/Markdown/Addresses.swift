extension Inlines {
  /// The same text with its bare addresses (`https://…`, `http://…`, `www.…`) as links.
  ///
  /// The rules are those of GitHub's extended autolinks: an address begins a word, ends before
  /// blanks and `<`, and has no closing punctuation at its end, nor brackets without partners.
  func linkingAddresses() -> Inlines {
    guard runs.contains(where: { $0.kind == .text && $0.link == nil && Self.mayHold($0.text) })
    else { return self }
    var linked = Inlines(links: links)
    for run in runs {
      guard run.kind == .text, run.link == nil, Self.mayHold(run.text) else {
        linked.runs.append(run)
        continue
      }
      linked.append(run, splitAt: Self.addresses(in: Array(run.text.utf8)))
    }
    return linked
  }

  private static func mayHold(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { $0.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "w") } }
  }

  private mutating func append(_ run: Run, splitAt addresses: [Range<Int>]) {
    let bytes = Array(run.text.utf8)
    func piece(_ range: Range<Int>) -> Run {
      var piece = run
      piece.text = String(decoding: bytes[range], as: UTF8.self)
      return piece
    }
    var start = 0
    for address in addresses {
      if start < address.lowerBound { runs.append(piece(start..<address.lowerBound)) }
      var link = piece(address)
      link.link = links.count
      let isComplete = bytes[address.lowerBound] == UInt8(ascii: "h")
      links.append(Link(target: (isComplete ? "" : "http://") + link.text))
      runs.append(link)
      start = address.upperBound
    }
    if start < bytes.count { runs.append(piece(start..<bytes.count)) }
  }

  private static let beginnings = ["https://", "http://", "www."].map { Array($0.utf8) }

  /// The addresses in a text, in bytes.
  private static func addresses(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let mayStart = bytes[index] == UInt8(ascii: "h") || bytes[index] == UInt8(ascii: "w")
      let isStart = mayStart && (index == 0 || " \t\n*_~(\"'[".utf8.contains(bytes[index - 1]))
      if isStart, let beginning = beginnings.first(where: { bytes[index...].starts(with: $0) }) {
        let end = end(ofAddressAt: index, in: bytes)
        if end > index + beginning.count {
          found.append(index..<end)
          index = end
          continue
        }
      }
      index += 1
    }
    return found
  }

  private static func end(ofAddressAt start: Int, in bytes: [UInt8]) -> Int {
    var end = start
    var open = 0
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F,
      bytes[end] != UInt8(ascii: "<")
    {
      if bytes[end] == UInt8(ascii: "(") { open += 1 }
      if bytes[end] == UInt8(ascii: ")") { open -= 1 }
      end += 1
    }
    while end > start {
      let last = bytes[end - 1]
      if last == UInt8(ascii: ")"), open < 0 {
        open += 1
      } else if !"?!.,:*_~'\";]".utf8.contains(last) {
        break
      }
      end -= 1
    }
    return end
  }
}
