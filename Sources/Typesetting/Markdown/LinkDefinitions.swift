/// The link reference definitions of a source, collected from its pieces in their order.
///
/// A piece is parsed alone, so those that it mentions are written before it. Of several with one
/// label the first counts.
struct LinkDefinitions {
  /// Longest label in bytes (CommonMark 0.31.2, 4.7).
  static let longestLabel = 999

  /// The definitions as lines of their own, by label.
  private var lines: [String: [UInt8]] = [:]

  var isEmpty: Bool { lines.isEmpty }

  /// Takes the definitions of a piece and returns the labels that were not known.
  mutating func collect(from piece: [UInt8]) -> [String] {
    guard Self.mayDefine(piece) else { return [] }
    var unknown: [(label: String, source: ArraySlice<UInt8>)] = []
    var seen: Set<String> = []
    for bracket in Self.brackets(in: piece) where bracket.isDefining {
      let label = Self.folded(piece[bracket.range])
      guard lines[label] == nil, seen.insert(label).inserted else { continue }
      unknown.append((label, piece[bracket.range]))
    }
    guard !unknown.isEmpty else { return [] }
    // The parser tells what is a definition: what it makes of the label alone, behind the piece.
    let probe = unknown.reduce(into: piece + Array("\n\n".utf8)) { probe, candidate in
      probe += [ASCII.openBracket] + candidate.source + Array("]\n\n".utf8)
    }
    let builder = DocumentBuilder(Placeholders())
    Md4c.parse(probe, into: builder)
    let answers = builder.document.blocks.suffix(unknown.count)
    guard answers.count == unknown.count else { return [] }
    return zip(unknown, answers).compactMap { candidate, answer in
      guard let target = answer.soleTarget else { return nil }
      let label = [ASCII.openBracket] + candidate.source
      lines[candidate.label] = label + Array("]: <".utf8) + Self.escaped(target) + Array(">\n".utf8)
      return candidate.label
    }
  }

  /// The definitions that a piece mentions, to be written before it.
  func needed(by piece: [UInt8]) -> [UInt8] {
    guard !lines.isEmpty else { return [] }
    let needed = Self.labels(in: piece).compactMap { lines[$0] }
    return needed.isEmpty ? [] : Array(needed.joined()) + [ASCII.lineFeed]
  }

  /// The labels that a piece mentions and nothing has defined.
  func unresolved(in piece: [UInt8]) -> [String] {
    Self.labels(in: piece).filter { lines[$0] == nil }
  }

  // MARK: Labels

  private typealias Bracket = (range: Range<Int>, isDefining: Bool)

  private static func mayDefine(_ piece: [UInt8]) -> Bool {
    var last: UInt8 = 0
    for byte in piece {
      if byte == ASCII.colon, last == ASCII.closeBracket { return true }
      last = byte
    }
    return false
  }

  /// What is in brackets that have none in them.
  private static func brackets(in piece: [UInt8]) -> [Bracket] {
    guard piece.contains(ASCII.openBracket) else { return [] }
    var brackets: [Bracket] = []
    var (index, start) = (0, Int?.none)
    while index < piece.count {
      switch piece[index] {
      case ASCII.backslash: index += 1
      case ASCII.openBracket: start = index + 1
      case ASCII.closeBracket:
        if let first = start, first < index, index - first <= longestLabel {
          let isDefining = index + 1 < piece.count && piece[index + 1] == ASCII.colon
          brackets.append((first..<index, isDefining))
        }
        start = nil
      default: break
      }
      index += 1
    }
    return brackets
  }

  private static func labels(in piece: [UInt8]) -> [String] {
    var seen: Set<String> = []
    return brackets(in: piece).map { folded(piece[$0.range]) }.filter { seen.insert($0).inserted }
  }

  /// A label as labels are compared: blanks as one space, letters without case.
  private static func folded(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ").lowercased().uppercased()
  }

  /// A target as it may be written between `<` and `>`.
  private static func escaped(_ target: String) -> [UInt8] {
    target.utf8.reduce(into: []) { bytes, byte in
      switch byte {
      case 0..<0x20: bytes += "&#\(byte == 0 ? 0xFFFD : Int(byte));".utf8
      case _ where ASCII.isPunctuation(byte): bytes += [ASCII.backslash, byte]
      default: bytes.append(byte)
      }
    }
  }
}

extension Block {
  /// Where the link leads that is all of a paragraph.
  fileprivate var soleTarget: String? {
    guard case .paragraph(let inlines) = self, inlines.links.count == 1,
      inlines.runs.allSatisfy({ $0.link == 0 })
    else { return nil }
    return inlines.links.first?.target
  }
}
