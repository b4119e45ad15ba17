package import Chat

/// The conversations there are, and the part of them that is looked at.
package struct ConversationList: Equatable, Sendable {
  /// All of them, pinned ones first, then the newest.
  package private(set) var all: [ConversationSummary] = []
  /// The ones the filter lets through, in the same order.
  package private(set) var shown: [ConversationSummary] = []
  package var filter = "" { didSet { if filter != oldValue { refilter() } } }
  /// Whether letters go to the filter; otherwise they are commands.
  package var isFiltering = false
  package var selected: Conversation.ID?
  package var isVisible = true
  /// Whether the archive has said what there is.
  package var isLoaded = false
  /// Counts changes of `shown`, so that a view can keep what it made of it.
  package private(set) var revision = 0

  /// What was done here since the start, `nil` for what was taken out: a list that was made earlier
  /// and comes later undoes none of it.
  private var changes: [Conversation.ID: ConversationSummary?] = [:]

  package init() {}

  package subscript(id: Conversation.ID) -> ConversationSummary? { all.first { $0.id == id } }

  package func contains(_ id: Conversation.ID?) -> Bool { all.contains { $0.id == id } }

  /// Takes in what the archive says there is.
  package mutating func replace(with summaries: [ConversationSummary]) {
    var known = Dictionary(summaries.map { ($0.id, $0) }) { _, last in last }
    for (id, change) in changes {
      let isOld = change.map { own in known[id].map { $0.updated <= own.updated } ?? true }
      if isOld ?? true { known[id] = change }
    }
    isLoaded = true
    rearrange { $0 = known.values.sorted(by: Self.precedes) }
  }

  /// Adds a conversation, or brings what is known of it up to date.
  package mutating func update(_ summary: ConversationSummary) {
    guard self[summary.id] != summary else { return }
    changes.updateValue(summary, forKey: summary.id)
    rearrange { all in
      all.removeAll { $0.id == summary.id }
      all.insert(summary, at: all.firstIndex { Self.precedes(summary, $0) } ?? all.endIndex)
    }
  }

  package mutating func remove(_ id: Conversation.ID) {
    changes.updateValue(nil, forKey: id)
    rearrange { all in all.removeAll { $0.id == id } }
  }

  /// Moves the selection by so many rows, stopping at the ends.
  package mutating func moveSelection(by rows: Int) {
    guard !shown.isEmpty else { return }
    let current = shown.firstIndex { $0.id == selected }
    let step = min(max(-shown.count, rows), shown.count)
    let place = current.map { $0 + step } ?? (rows > 0 ? 0 : shown.count - 1)
    selected = shown[min(max(0, place), shown.count - 1)].id
  }

  /// Changes what there is. Where that takes the selected one away, its neighbour is selected.
  private mutating func rearrange(_ change: (inout [ConversationSummary]) -> Void) {
    let wasListed = contains(selected)
    let place = shown.firstIndex { $0.id == selected } ?? 0
    change(&all)
    refresh()
    guard wasListed, !contains(selected) else { return }
    selected = shown.isEmpty ? nil : shown[min(place, shown.count - 1)].id
  }

  /// The first one found is selected, unless the selected one is among them.
  private mutating func refilter() {
    refresh()
    guard !filter.isEmpty, !shown.contains(where: { $0.id == selected }) else { return }
    selected = shown.first?.id
  }

  private mutating func refresh() {
    revision += 1
    let words = SearchWords(filter)
    shown = words.isEmpty ? all : all.filter { words.match($0.title) }
  }

  private static func precedes(_ a: ConversationSummary, _ b: ConversationSummary) -> Bool {
    if a.isPinned != b.isPinned { return a.isPinned }
    if a.updated != b.updated { return a.updated > b.updated }
    return a.id.rawValue > b.id.rawValue
  }
}
