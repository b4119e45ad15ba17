/// Finds in text the tokens that stand for themselves, such as `<think>`.
struct SpecialTokens: Sendable {
  /// Which of them count.
  enum Choice: Sendable {
    /// None: the text of an untrusted hand.
    case none
    /// Those the model's maker added as plain words; never control tokens.
    case userDefined
    /// All.
    case all
  }

  private let vocabulary: Vocabulary
  /// The lengths of special tokens that begin with a byte, longest first.
  private let lengths: [UInt8: [Int]]

  /// Longer texts are not searched for: a search tries every length at every place.
  private static let longest = 256

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    var lengths: [UInt8: Set<Int>] = [:]
    for token in 0..<Token(vocabulary.count) {
      guard Self.isSpecial(vocabulary.kind(of: token)) else { continue }
      let text = vocabulary.text(of: token)
      guard let first = text.first, text.count <= Self.longest else { continue }
      lengths[first, default: []].insert(text.count)
    }
    self.lengths = lengths.mapValues { $0.sorted(by: >) }
  }

  /// A stretch of bytes that holds no special token, or one that is a special token.
  enum Piece: Equatable {
    case text(Range<Int>)
    case token(Token)
  }

  /// Cuts bytes at special tokens, the longest at each place.
  func split(_ bytes: [UInt8], _ choice: Choice) -> [Piece] {
    guard choice != .none else { return bytes.isEmpty ? [] : [.text(0..<bytes.count)] }
    var pieces: [Piece] = []
    var start = 0
    var position = 0
    while position < bytes.count {
      guard let (token, length) = match(bytes, at: position, choice) else {
        position += 1
        continue
      }
      if start < position { pieces.append(.text(start..<position)) }
      pieces.append(.token(token))
      position += length
      start = position
    }
    if start < bytes.count { pieces.append(.text(start..<bytes.count)) }
    return pieces
  }

  private func match(_ bytes: [UInt8], at position: Int, _ choice: Choice) -> (Token, Int)? {
    guard let lengths = lengths[bytes[position]] else { return nil }
    for length in lengths where length <= bytes.count - position {
      guard let token = vocabulary.token(of: bytes[position..<position + length]) else { continue }
      switch vocabulary.kind(of: token) {
      case .userDefined: return (token, length)
      case .control, .unknown: if choice == .all { return (token, length) }
      case .normal, .unused, .byte: continue
      }
    }
    return nil
  }

  private static func isSpecial(_ kind: Vocabulary.Kind) -> Bool {
    kind == .control || kind == .userDefined || kind == .unknown
  }
}
