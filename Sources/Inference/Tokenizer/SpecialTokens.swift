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
  /// Their texts as a tree: from a node by a byte to the next node, and the token that ends there,
  /// or −1. The root is 0.
  private let tree: PairTable

  /// Longer texts are not searched for: a search may look so far ahead at every place.
  private static let longest = 256
  /// Many times what models have; a node of the tree takes up to 48 bytes.
  private static let mostBytes = 1 << 20

  init(_ vocabulary: Vocabulary) throws(ModelFileError) {
    self.vocabulary = vocabulary
    var tokens: [Token] = []
    var bytes = 0
    for token in 0..<Token(vocabulary.count) where Self.isSpecial(vocabulary.kind(of: token)) {
      let text = vocabulary.text(of: token)
      // What is not UTF-8 could begin or end within a scalar of the text.
      guard (1...Self.longest).contains(text.count),
        String(validating: text, as: UTF8.self) != nil
      else { continue }
      tokens.append(token)
      bytes += text.count
    }
    guard bytes <= Self.mostBytes else {
      throw .unsupported("its special tokens have \(bytes) bytes, more than \(Self.mostBytes)")
    }
    var tree = PairTable(count: bytes)
    var nodes: Int32 = 0
    for token in tokens { Self.add(token, vocabulary.text(of: token), to: &tree, &nodes) }
    self.tree = tree
  }

  /// A stretch of bytes that holds no special token, or one that is a special token.
  enum Piece: Equatable {
    case text(Range<Int>)
    case token(Token)
  }

  /// Cuts bytes at special tokens, the longest at each place.
  func split(_ bytes: UnsafeBufferPointer<UInt8>, _ choice: Choice) -> [Piece] {
    guard choice != .none else { return bytes.isEmpty ? [] : [.text(0..<bytes.count)] }
    var pieces: [Piece] = []
    var start = 0
    var position = 0
    while position < bytes.count {
      guard let (token, end) = match(bytes, at: position, choice) else {
        position += 1
        continue
      }
      if start < position { pieces.append(.text(start..<position)) }
      pieces.append(.token(token))
      position = end
      start = end
    }
    if start < bytes.count { pieces.append(.text(start..<bytes.count)) }
    return pieces
  }

  private func match(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ choice: Choice
  ) -> (Token, end: Int)? {
    var longest: (Token, Int)?
    var node: Int32 = 0
    var position = start
    while position < bytes.count,
      let step = tree[PairTable.Key(node, Int32(bytes[position]))]
    {
      position += 1
      node = step.first
      if step.second >= 0, choice == .all || vocabulary.kind(of: step.second) == .userDefined {
        longest = (step.second, position)
      }
    }
    return longest
  }

  private static func add(
    _ token: Token, _ text: UnsafeRawBufferPointer, to tree: inout PairTable, _ nodes: inout Int32
  ) {
    var node: Int32 = 0
    for (place, byte) in text.enumerated() {
      let key = PairTable.Key(node, Int32(byte))
      var step = tree.insert(PairTable.Value(first: nodes + 1, second: -1), for: key)
      if step.first > nodes { nodes = step.first }
      node = step.first
      guard place == text.count - 1 else { continue }
      step.second = token
      tree.update(step, for: key)
    }
  }

  private static func isSpecial(_ kind: Vocabulary.Kind) -> Bool {
    kind == .control || kind == .userDefined || kind == .unknown
  }
}
