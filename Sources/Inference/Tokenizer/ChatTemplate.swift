/// How a model wants a dialogue written, recognised by the template in its file.
///
/// Not an interpreter of templates: each family's rules are code. Known now: the R1 family, that is
/// DeepSeek-R1 and its distillations.
package struct ChatTemplate: Equatable, Sendable {
  package enum Role: Sendable {
    case system, user, assistant
  }

  /// Whether the prompt opens the reasoning for the model.
  private let opensReasoning: Bool
  /// Whether answers of the past are trimmed.
  private let trimsAnswers: Bool
  private let begin: String

  /// The template of a model file.
  package init(
    _ file: GGUFFile, _ tokenizer: Tokenizer
  ) throws(ModelFileError) {
    let source = try file.metadata.text("tokenizer.chat_template")
    guard let begin = tokenizer.beginToken,
      Self.marks.allSatisfy({ tokenizer.special($0) != nil }),
      source.map(Self.isR1) ?? true
    else {
      throw .unsupported("its chat template \(quoted((source ?? "").utf8)) is not known")
    }
    self.begin = String(decoding: tokenizer.vocabulary.text(of: begin), as: UTF8.self)
    opensReasoning = source.map { $0.contains("<｜Assistant｜><think>") } ?? true
    trimsAnswers = source.map { $0.contains("| trim") || $0.contains("|trim") } ?? false
  }

  private static let marks = ["<｜User｜>", "<｜Assistant｜>", "<｜end▁of▁sentence｜>"]

  /// Later families of DeepSeek have the same marks and other rules; they close the reasoning of
  /// old turns in place.
  static func isR1(_ source: String) -> Bool {
    marks.prefix(2).allSatisfy(source.contains) && !source.contains("<｜Assistant｜></think>")
  }

  /// The prompt that asks for the next answer.
  ///
  /// It begins with the begin token, then the last system message, if any; of past answers only
  /// what follows their reasoning. With `thinking` off the reasoning is opened and closed at once.
  package func prompt(_ messages: [(role: Role, text: String)], thinking: Bool = true) -> Prompt {
    var pieces: [PromptPiece] = [.special(begin)]
    if let system = messages.last(where: { $0.role == .system }) {
      pieces.append(.text(system.text))
    }
    for message in messages {
      switch message.role {
      case .system: break
      case .user: pieces += [.special("<｜User｜>"), .text(message.text)]
      case .assistant:
        pieces += [.special("<｜Assistant｜>"), .text(answer(in: message.text))]
        pieces.append(.special("<｜end▁of▁sentence｜>"))
      }
    }
    pieces.append(.special("<｜Assistant｜>"))
    guard thinking else {
      pieces += [
        .special("<think>"), .text("\n\n"), .special("</think>"), .text("\n\n"),
      ]
      return Prompt(pieces: pieces, endsInsideReasoning: false)
    }
    if opensReasoning { pieces += [.special("<think>"), .text("\n")] }
    return Prompt(pieces: pieces, endsInsideReasoning: opensReasoning)
  }

  /// A dialogue written for a model, and where it leaves it.
  package struct Prompt: Equatable, Sendable {
    package let pieces: [PromptPiece]
    /// Whether the reply begins within the reasoning, so that only its end will be marked.
    package let endsInsideReasoning: Bool
  }

  /// What follows the last `</think>`.
  private func answer(in text: String) -> String {
    let close = Array("</think>".utf8)
    let bytes = Array(text.utf8)
    var start = 0
    var position = 0
    while position + close.count <= bytes.count {
      if bytes[position] == close[0], bytes[position..<position + close.count].elementsEqual(close)
      {
        position += close.count
        start = position
      } else {
        position += 1
      }
    }
    let answer = bytes[start...]
    return String(decoding: trimsAnswers ? trimmed(answer) : answer, as: UTF8.self)
  }

  private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var rest = bytes.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
