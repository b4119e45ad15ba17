/// Turns tokens into text as they come.
///
/// A scalar whose bytes are spread over several tokens is held back until it is whole, so every
/// text returned stands for itself. Control tokens are silent, except the marks of reasoning: a
/// file may call them control tokens, and who reads the text has to see them.
package struct Detokenizer: Sendable {
  private let tokenizer: Tokenizer
  private let audible: Set<Token>
  private var held: [UInt8] = []

  package init(_ tokenizer: Tokenizer) {
    self.tokenizer = tokenizer
    audible = Set(["<think>", "</think>"].compactMap { tokenizer.special($0) })
  }

  /// The text that a token completes; empty while a scalar is incomplete.
  package mutating func feed(_ token: Token) -> String {
    let vocabulary = tokenizer.vocabulary
    guard vocabulary.kind(of: token) != .control || audible.contains(token) else { return "" }
    held += vocabulary.bytes(of: token)
    let whole = held.count - incompleteTail(of: held)
    defer { held.removeFirst(whole) }
    return String(decoding: held[..<whole], as: UTF8.self)
  }

  /// What was held back, as U+FFFD.
  package mutating func finish() -> String {
    defer { held = [] }
    return String(decoding: held, as: UTF8.self)
  }
}

/// How many bytes at the end begin a scalar that more bytes could complete: 0...3.
private func incompleteTail(of bytes: [UInt8]) -> Int {
  for length in 1...3 where length <= bytes.count {
    let byte = bytes[bytes.count - length]
    switch byte {
    case 0x80...0xBF: continue
    case 0xC2...0xDF: return length < 2 ? length : 0
    case 0xE0...0xEF: return length < 3 ? length : 0
    case 0xF0...0xF4: return length < 4 ? length : 0
    default: return 0
    }
  }
  return 0
}
