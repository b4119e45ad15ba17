package import Chat

/// The conversations there are, and the part of them that is looked at.
package struct ConversationList: Equatable, Sendable {
  /// All of them, pinned ones first, then the newest.
  package private(set) var all: [ConversationSummary] = []
  /// The ones the filter lets through, in the same order.
  package private(set) var shown: [ConversationSummary] = []
  package var filter = "" { didSet { if filter != oldValue { refresh() } } }
  /// Whether letters go to the filter; otherwise they are commands.
  package var isFiltering = false
  package var selected: Conversation.ID?
  package var isVisible = true
  /// Whether the archive has said what there is.
  package var isLoaded = false
  /// Counts changes of `shown`, so that a view can keep what it made of it.
  package private(set) var revision = 0

  package init() {}

  package mutating func replace(with summaries: [ConversationSummary]) {
    all = summaries.sorted(by: Self.precedes)
    isLoaded = true
    refresh()
  }

  /// Adds a conversation, or brings what is known of it up to date.
  package mutating func update(_ summary: ConversationSummary) {
    if let old = all.firstIndex(where: { $0.id == summary.id }) {
      guard all[old] != summary else { return }
      all.remove(at: old)
    }
    let place = all.firstIndex { Self.precedes(summary, $0) } ?? all.endIndex
    all.insert(summary, at: place)
    refresh()
  }

  /// Takes a conversation out; the selection goes to its neighbour.
  package mutating func remove(_ id: Conversation.ID) {
    if selected == id {
      let place = shown.firstIndex { $0.id == id } ?? 0
      let rest = shown.filter { $0.id != id }
      selected = rest.indices.contains(place) ? rest[place].id : rest.last?.id
    }
    all.removeAll { $0.id == id }
    refresh()
  }

  /// Moves the selection by so many rows, stopping at the ends.
  package mutating func moveSelection(by rows: Int) {
    guard !shown.isEmpty else { return }
    let current = shown.firstIndex { $0.id == selected }
    let place = current.map { $0 + rows } ?? (rows > 0 ? 0 : shown.count - 1)
    selected = shown[min(max(0, place), shown.count - 1)].id
  }

  private mutating func refresh() {
    revision += 1
    let wanted = filter.lowercased().split(separator: " ")
    shown =
      wanted.isEmpty
      ? all
      : all.filter { summary in
        let title = summary.title.lowercased()
        return wanted.allSatisfy { title.contains($0) }
      }
    if !filter.isEmpty, !shown.contains(where: { $0.id == selected }) {
      selected = shown.first?.id
    }
  }

  private static func precedes(_ a: ConversationSummary, _ b: ConversationSummary) -> Bool {
    if a.isPinned != b.isPinned { return a.isPinned }
    if a.updated != b.updated { return a.updated > b.updated }
    return a.id.rawValue > b.id.rawValue
  }
}
