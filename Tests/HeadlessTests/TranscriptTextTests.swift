import Chat
import FoundationEssentials
import Headless
import Testing

@Suite struct TranscriptTextTests {
  private let conversation: Conversation = {
    let now = Date(timeIntervalSince1970: 0)
    let (one, two) = (Message.ID(rawValue: "m1"), Message.ID(rawValue: "m2"))
    var reply = Message(
      id: two, parent: one, role: .assistant, text: "1776",
      reasoning: Reasoning(text: "40\n8", ending: .complete), finish: .failed, created: now)
    reply.failure = "It broke."
    return Conversation(
      id: .init(rawValue: "c"), created: now, updated: now, leaf: two,
      messages: [Message(id: one, parent: nil, role: .user, text: "37 × 48?", created: now), reply])
  }()

  @Test func `a conversation is its prompts, answers and failures`() {
    #expect(
      TranscriptText(showsReasoning: false).render(conversation)
        == "❯ 37 × 48?\n\n1776\n\n(It broke.)\n")
  }

  @Test func `thoughts stand behind a rail when they are asked for`() {
    #expect(
      TranscriptText(showsReasoning: true).render(conversation)
        == "❯ 37 × 48?\n\n┊ 40\n┊ 8\n\n1776\n\n(It broke.)\n")
  }
}
