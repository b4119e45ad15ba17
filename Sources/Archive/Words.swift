import Chat

// The words of the file format for what a conversation tells by cases. A word nobody knows is kept.

extension Finish {
  init(word: String) { self = Self.words.first { $0.word == word }?.finish ?? .other(word) }

  var word: String {
    if case .other(let word) = self { return word }
    return Self.words.first { $0.finish == self }?.word ?? ""
  }

  private static let words: [(finish: Finish, word: String)] = [
    (.stop, "stop"), (.length, "length"), (.contextFull, "context_full"), (.stopped, "stopped"),
    (.failed, "failed"), (.cut, "cut"), (.contentFilter, "content_filter"),
    (.toolCalls, "tool_calls"),
  ]
}

extension Reasoning.Ending {
  init(word: String) { self = Self.words.first { $0.word == word }?.ending ?? .other(word) }

  var word: String {
    if case .other(let word) = self { return word }
    return Self.words.first { $0.ending == self }?.word ?? ""
  }

  private static let words: [(ending: Reasoning.Ending, word: String)] = [
    (.complete, "complete"), (.answeredNow, "answered_now"), (.budget, "budget"),
    (.stopped, "stopped"), (.cut, "cut"),
  ]
}

extension ModelName {
  /// Its name in a file: the inverse of what `FieldReader.model` reads.
  var word: String { provider.isEmpty ? model : description }
}
