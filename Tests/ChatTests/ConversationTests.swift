import Chat
import FoundationEssentials
import TestSupport
import Testing

@Suite struct ConversationTests {
  /// `"a<b"` is a message `a` that answers `b`.
  private func tree(_ picture: String, leaf: Message.ID?) -> Conversation {
    var conversation = Conversation(id: "c1", created: .noon, updated: .noon, leaf: leaf)
    conversation.messages = picture.split(separator: " ").map { word in
      let names = word.split(separator: "<").map { Message.ID(rawValue: String($0)) }
      return .question("", id: names[0], parent: names.count > 1 ? names[1] : nil)
    }
    return conversation
  }

  @Test(
    arguments: [
      ("", nil, []), ("", "x", []), ("a", nil, []), ("a b<a c<b", "c", [0, 1, 2]),
      ("a b<a c<b", "b", [0, 1]), ("a b<a c<a d<c", "d", [0, 2, 3]), ("a b", "b", [1]),
      // Damage: a parent that is missing, that comes later, that comes back; the same name twice.
      ("a b<x c<b", "c", [1, 2]), ("b<a a", "b", [1, 0]), ("a<a", "a", [0]),
      ("a<c b<a c<b", "c", [0, 1, 2]), ("a a<a", "a", [1]), ("a b<a b<a", "b", [0, 2]),
    ] as [(String, Message.ID?, [Int])])
  func `the branch leads from the root to the leaf`(
    picture: String, leaf: Message.ID?, branch: [Int]
  ) {
    #expect(tree(picture, leaf: leaf).branch == branch)
  }

  @Test func `a summary says what the list shows`() {
    let conversation = Conversation.of("Why?", "Tides.")
    #expect(ConversationSummary(conversation) == .of("c1", "Why?"))
  }
}
