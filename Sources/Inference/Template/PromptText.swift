/// A prompt while it is written: words of the format and words that were said, in order.
struct PromptText: Equatable, Sendable {
  struct Run: Equatable, Sendable {
    var text: String
    let isSaid: Bool
  }

  private(set) var runs: [Run] = []

  /// Adds words of the format: special tokens in them count.
  mutating func write(_ text: String) { append(text, isSaid: false) }

  /// Adds words of a person or a model: whatever they look like, they are text.
  mutating func say(_ text: String) { append(text, isSaid: true) }

  mutating func append(_ text: String, isSaid: Bool) {
    guard !text.isEmpty else { return }
    if runs.last?.isSaid == isSaid {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, isSaid: isSaid))
    }
  }

  /// All of it, as it would be read without knowing who said what.
  var string: String { runs.map(\.text).joined() }

  /// What the format itself says at the end.
  var ending: String { runs.last.flatMap { $0.isSaid ? nil : $0.text } ?? "" }

  /// The special tokens, and between them the text that is merged as a whole, whoever said it: so
  /// words are cut as they were when the model learned them.
  func pieces(_ specials: SpecialTokens) -> [PromptPiece] {
    var pieces: [PromptPiece] = []
    var text = ""
    func flush() {
      if !text.isEmpty { pieces.append(.text(text)) }
      text = ""
    }
    for run in runs {
      guard !run.isSaid else {
        text += run.text
        continue
      }
      let bytes = Array(run.text.utf8)
      var position = 0
      func take(to end: Int) {
        guard end > position else { return }
        flush()
        pieces.append(.special(String(decoding: bytes[position..<end], as: UTF8.self)))
      }
      let found = bytes.withUnsafeBufferPointer { specials.split($0, .all) }
      for case .text(let range) in found {
        take(to: range.lowerBound)
        text += String(decoding: bytes[range], as: UTF8.self)
        position = range.upperBound
      }
      take(to: bytes.count)
    }
    flush()
    return pieces
  }
}
