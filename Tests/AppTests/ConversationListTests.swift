import App
import Chat
import FoundationEssentials
import TestSupport
import Testing

@Suite struct ConversationListTests {
  private var list = ConversationList()

  private var ids: [String] { list.shown.map(\.id.rawValue) }

  @Test mutating func `pinned ones stand first, then the newest, then the greatest name`() {
    list.replace(with: [
      .of("a", at: .noon), .of("b", at: .noon + 1), .of("c", isPinned: true, at: .noon - 9),
      .of("d", at: .noon), .of("e", isPinned: true, at: .noon - 1),
    ])
    #expect(ids == ["e", "c", "b", "d", "a"])
    list.update(.of("a", at: .noon + 2))
    #expect(ids == ["e", "c", "a", "b", "d"])
    list.update(.of("f", at: .noon + 1.5))
    #expect(ids == ["e", "c", "a", "f", "b", "d"])
  }

  @Test mutating func `however it came about, the order is the same`() {
    let summaries = (0..<50).map { index in
      ConversationSummary.of(
        .init(rawValue: "c\(index)"), isPinned: index.isMultiple(of: 7),
        at: .noon + Double(index * 37 % 11))
    }
    list.replace(with: summaries)
    var other = ConversationList()
    for summary in summaries.reversed() { other.update(summary) }
    #expect(other.all == list.all)
  }

  @Test mutating func `all words of the filter must be in the title`() {
    list.replace(with: [
      .of("a", "Trip to Bandung"), .of("b", "SQL trip"), .of("c", "ÜBER das Meer"),
    ])
    for (filter, found) in [
      ("", ["c", "b", "a"]), ("trip", ["b", "a"]), (" TRIP  band ", ["a"]), ("über", ["c"]),
      ("x", []), (" ", ["c", "b", "a"]),
    ] {
      list.filter = filter
      #expect(ids == found, "\(filter)")
    }
  }

  @Test mutating func `the selection stays on what it was, or goes to the neighbour`() {
    list.replace(with: ["a", "b", "c", "d"].map { .of(.init(rawValue: $0)) })
    #expect(ids == ["d", "c", "b", "a"])
    list.selected = "c"
    list.update(.of("c", at: .noon + 1))
    #expect(list.selected == "c")
    list.remove("c")
    #expect(list.selected == "d")
    list.selected = "a"
    list.remove("a")
    #expect(list.selected == "b")
    list.remove("x")
    list.remove("b")
    list.remove("d")
    #expect(list.selected == nil)
    list.moveSelection(by: 1)
    #expect(list.selected == nil)
  }

  @Test mutating func `a list without the selected one selects what stands in its place`() {
    list.replace(with: ["a", "b", "c"].map { .of(.init(rawValue: $0)) })
    list.selected = "b"
    list.replace(with: ["a", "c"].map { .of(.init(rawValue: $0)) })
    #expect(list.selected == "a")
    list.selected = "new"
    list.replace(with: ["a", "c"].map { .of(.init(rawValue: $0)) })
    #expect(list.selected == "new")
  }

  @Test mutating func `a view can see whether anything changed`() {
    list.replace(with: [.of("a")])
    let before = list.revision
    list.update(.of("a"))
    list.filter = ""
    list.moveSelection(by: 1)
    #expect(list.revision == before)
    list.update(.of("a", "new title"))
    #expect(list.revision != before)
  }
}
