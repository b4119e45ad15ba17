/// How a model wants a dialogue written: the code of a known family, or the file's own template.
package struct ChatTemplate: Sendable {
  private enum Form: Sendable {
    case family(any PromptFormat)
    case own(OwnTemplate)
  }

  private let form: Form
  private let begin: String
  private let specials: SpecialTokens

  /// The template of a model file; without one, that of the family its vocabulary speaks of.
  package init(_ file: GGUFFile, _ tokenizer: Tokenizer) throws(ModelFileError) {
    specials = tokenizer.specials
    begin = tokenizer.beginToken.map { Self.text(of: $0, tokenizer) } ?? ""
    guard let source = try file.metadata.text("tokenizer.chat_template") else {
      let architecture = try file.metadata.text("general.architecture") ?? ""
      guard let format = PromptFormats.guess(tokenizer, architecture: architecture) else {
        throw .unsupported("it has no chat template")
      }
      form = .family(format)
      return
    }
    let end = try file.metadata.number("tokenizer.ggml.eos_token_id")
      .map { Self.text(of: Token(clamping: $0), tokenizer) }
    do throws(JinjaError) {
      let own = try OwnTemplate(source, begin: begin, end: end ?? "")
      form = FamilyProbe(own, begin: begin).family.map { .family($0) } ?? .own(own)
    } catch {
      throw ModelFileError(error)
    }
  }

  private static func text(of token: Token, _ tokenizer: Tokenizer) -> String {
    String(decoding: tokenizer.vocabulary.text(of: token), as: UTF8.self)
  }

  /// What the template is called in lists: the family's name, if it is a known one.
  package var name: String {
    switch form {
    case .family(let format): format.name
    case .own: "own template (Jinja)"
    }
  }

  /// Whether the model is one that thinks before it answers.
  package var isReasoning: Bool { marks != nil }

  /// What ends a thought so that the answer follows, for models that think: to be forced when the
  /// answer is wanted now.
  package var endOfThinking: [PromptPiece] {
    var prompt = PromptText()
    prompt.write(marks?.closing ?? "")
    return prompt.pieces(specials)
  }

  private var marks: ThinkMarks? {
    switch form {
    case .family(let format): format.thinking
    case .own(let own): own.isReasoning ? .onLines : nil
    }
  }

  /// The prompt that asks for the next answer, or for the rest of one that is begun: if the last
  /// message is the assistant's, the prompt ends with its thought and text, still open.
  ///
  /// With `thinking` off no thought is begun, and one that is given is ended. A model's own template
  /// may refuse a dialogue.
  package func prompt(
    _ messages: [Message], thinking: Bool = true
  ) throws(ModelFileError) -> Prompt {
    let begun = messages.last.flatMap { $0.role == .assistant ? $0 : nil }
    let past = begun == nil ? messages[...] : messages.dropLast()
    let isThoughtLeftOut = begun.map { !$0.text.isEmpty } ?? false || !thinking
    let skips = isThoughtLeftOut && begun?.reasoning == nil
    var prompt = try head(Array(past), thinking: !skips)
    let ending = continueReply(begun, thinking: thinking, into: &prompt)
    return Prompt(pieces: prompt.pieces(specials), ending: ending)
  }

  /// The same for messages without reasoning.
  package func prompt(
    _ messages: [(role: Role, text: String)], thinking: Bool = true
  ) throws(ModelFileError) -> Prompt {
    try prompt(messages.map { Message(role: $0.role, text: $0.text) }, thinking: thinking)
  }

  /// Everything before the reply, a thought the prompt begins included.
  private func head(
    _ messages: [Message], thinking: Bool
  ) throws(ModelFileError) -> PromptText {
    switch form {
    case .family(let format):
      var prompt = PromptText()
      format.write(messages, begin: begin, into: &prompt)
      if thinking, format.opensThought { prompt.write(format.thinking?.opening ?? "") }
      return prompt
    case .own(let own):
      do throws(JinjaError) {
        return try own.write(messages, thinking: thinking)
      } catch {
        throw ModelFileError(error)
      }
    }
  }

  /// Writes what of the reply is known already, and says where that leaves it.
  private func continueReply(
    _ begun: Message?, thinking: Bool, into prompt: inout PromptText
  ) -> Prompt.Ending {
    let text = begun?.text ?? ""
    guard let marks else {
      prompt.say(text)
      return text.isEmpty ? .undecided : .answering
    }
    var ending = Self.ending(of: prompt)
    if let reasoning = begun?.reasoning, !reasoning.isEmpty || thinking, ending != .answering {
      if ending == .undecided, !(reasoning.isEmpty && text.isEmpty) {
        prompt.write(marks.opening)
        ending = .thinking
      }
      prompt.say(reasoning)
      guard !text.isEmpty || !thinking else { return ending }
      prompt.write(marks.closing)
    } else if !text.isEmpty || !thinking {
      switch ending {
      case .answering: break
      case .thinking: prompt.write(marks.closing)
      case .undecided: prompt.write(marks.skipped)
      }
    } else {
      return ending
    }
    prompt.say(text)
    return .answering
  }

  /// Where the format's own last words leave the reply: within a thought, if they begin one.
  private static func ending(of prompt: PromptText) -> Prompt.Ending {
    let words = MarkedText(prompt.ending)
    let open = words.findLast(MarkedText("<think>")) ?? -1
    let close = words.findLast(MarkedText("</think>")) ?? -1
    guard open <= close else { return .thinking }
    return close >= 0 && words.trimmed().endsWith(MarkedText("</think>")) ? .answering : .undecided
  }

  /// A dialogue written for a model, and where it leaves it.
  package struct Prompt: Equatable, Sendable {
    package enum Ending: Sendable {
      /// Within the reasoning, so that only its end will be marked.
      case thinking
      /// Past the reasoning: an answer comes.
      case answering
      /// The model may begin a thought or not.
      case undecided
    }

    package let pieces: [PromptPiece]
    package let ending: Ending

    /// Whether the reply begins within the reasoning.
    package var endsInsideReasoning: Bool { ending == .thinking }
  }
}

extension ModelFileError {
  fileprivate init(_ error: JinjaError) {
    self = .unsupported(
      error.kind == .refusal
        ? "its chat template refuses this conversation (\(error))"
        : "its chat template cannot be followed (\(error))")
  }
}
