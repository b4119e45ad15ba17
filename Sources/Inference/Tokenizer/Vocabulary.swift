/// The name of a token: its place in the vocabulary.
package typealias Token = Int32

/// The tokens of a model: their texts, kinds and special roles.
///
/// Texts stay in the model file; this holds where they lie and a hash table to find a token by its
/// text, about 50 bytes a token.
struct Vocabulary: Sendable {
  /// What a token is, by its number in the file.
  enum Kind: UInt8 {
    case normal = 1
    case unknown, control, userDefined, unused, byte
  }

  /// Ten times what the largest models have; more would only take memory.
  private static let largest = 1 << 21

  private let file: ModelBytes
  private let texts: [Range<Int>]
  private let kinds: [Kind]
  private let index: TextIndex

  init(_ gguf: GGUFFile) throws(ModelFileError) {
    guard gguf.metadata.count("tokenizer.ggml.tokens") ?? 0 <= Self.largest else {
      throw .unsupported("its vocabulary has more than \(Self.largest) tokens")
    }
    guard let texts = try gguf.metadata.texts("tokenizer.ggml.tokens"), !texts.isEmpty else {
      throw .unsupported("it has no vocabulary")
    }
    file = gguf.bytes
    self.texts = texts
    kinds = try Self.kinds(in: gguf.metadata, count: texts.count)
    index = TextIndex(texts, in: gguf.bytes)
  }

  var count: Int { texts.count }

  /// Whether two tokens have the same text, so that only one of them is found by it.
  var hasEqualTexts: Bool { index.hasEqualTexts }

  func kind(of token: Token) -> Kind {
    kinds.indices.contains(Int(token)) ? kinds[Int(token)] : .unknown
  }

  /// The text of a token as the file writes it; empty for a token that does not exist.
  func text(of token: Token) -> UnsafeRawBufferPointer {
    guard texts.indices.contains(Int(token)) else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(rebasing: file.buffer[texts[Int(token)]])
  }

  /// The token whose text the bytes are.
  func token(of text: UnsafeRawBufferPointer) -> Token? {
    index.find(text)
  }

  func token(of text: some Collection<UInt8>) -> Token? {
    Array(text).withUnsafeBytes { index.find($0) }
  }

  /// The token that stands for the bytes. Not a control token: its text, written by a person, is text.
  func token(ofBytes bytes: UnsafeBufferPointer<UInt8>) -> Token? {
    // A byte is written as one or two.
    withUnsafeTemporaryAllocation(byteCount: max(2 * bytes.count, 1), alignment: 8) { text in
      let end = ByteAlphabet.encode(bytes, into: text)
      let token = index.find(UnsafeRawBufferPointer(rebasing: text[..<end]))
      return token.flatMap { kind(of: $0) == .control ? nil : $0 }
    }
  }

  /// The bytes a token stands for: its text, with the byte alphabet undone where it was used.
  func bytes(of token: Token) -> [UInt8] {
    let text = text(of: token)
    switch kind(of: token) {
    case .control, .userDefined, .unknown: return Array(text)
    case .normal, .unused, .byte: return ByteAlphabet.decode(text) ?? Array(text)
    }
  }

  private static func kinds(in metadata: Metadata, count: Int) throws(ModelFileError) -> [Kind] {
    guard let numbers = try metadata.numbers("tokenizer.ggml.token_type") else {
      return Array(repeating: .normal, count: count)
    }
    guard numbers.count == count else {
      throw .damaged("it has \(count) tokens and \(numbers.count) token types")
    }
    return numbers.map { UInt8(exactly: $0).flatMap(Kind.init) ?? .normal }
  }
}
