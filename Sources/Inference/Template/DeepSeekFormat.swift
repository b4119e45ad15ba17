/// The formats of DeepSeek from V2.5 on: `<｜User｜>` and `<｜Assistant｜>` before the turns, the end
/// token after the assistant's, nothing between.
struct DeepSeekFormat: PromptFormat {
  enum System: Sendable {
    /// The last one, at the beginning.
    case last
    /// All of them, at the beginning, with an empty line between.
    case joined
    /// Each where it stands.
    case inPlace
  }

  /// Where `<｜Assistant｜>` stands.
  enum Mark: Sendable {
    /// Before every turn of the assistant.
    case beforeAnswers
    /// After every turn of the user.
    case afterEveryUser
    /// Before a turn of the assistant that follows the user's; with it stands that past thoughts
    /// are left out.
    case afterUsers
  }

  let name: String
  let system: System
  let answers: AnswerRule
  var trimsAnswers = false
  var mark = Mark.beforeAnswers
  var thinking: ThinkMarks?
  var opensThought = false

  private static let user = "<｜User｜>"
  private static let assistant = "<｜Assistant｜>"
  private static let end = "<｜end▁of▁sentence｜>"

  func write(_ messages: [ChatTemplate.Message], begin: String, into prompt: inout PromptText) {
    prompt.write(begin)
    let systems = messages.filter { $0.role == .system }
    switch system {
    case .last: prompt.say(systems.last?.text ?? "")
    case .joined:
      for (index, message) in systems.enumerated() {
        if index > 0 { prompt.write("\n\n") }
        prompt.say(message.text)
      }
    case .inPlace: break
    }
    var isAnswerDue = false
    for message in messages {
      switch message.role {
      case .system:
        if system == .inPlace { prompt.say(message.text) }
      case .user:
        prompt.write(Self.user)
        prompt.say(message.text)
        if mark == .afterEveryUser { prompt.write(Self.assistant) }
        isAnswerDue = true
      case .assistant:
        if mark == .beforeAnswers { prompt.write(Self.assistant) }
        if mark == .afterUsers, isAnswerDue {
          prompt.write(Self.assistant + (thinking?.skipped ?? ""))
        }
        let answer = answers.answer(in: message.text)
        prompt.say(trimsAnswers ? answer.withoutOuterBlanks : answer)
        prompt.write(Self.end)
        isAnswerDue = false
      }
    }
    if mark != .afterEveryUser || !isAnswerDue { prompt.write(Self.assistant) }
  }
}
