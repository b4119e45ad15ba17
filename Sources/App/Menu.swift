package import Chat

/// A list to choose from, laid over the screen: commands, models, themes, earlier prompts.
package struct Menu: Equatable, Sendable {
  package var kind: Kind
  package private(set) var items: [Item]
  /// The items the query lets through.
  package private(set) var shown: [Item]
  package var query = "" {
    didSet {
      guard query != oldValue else { return }
      awaited = nil
      refresh(keeping: nil)
    }
  }
  package private(set) var selected = 0
  /// What is to be selected when it comes, as long as the person has not moved or searched.
  private var awaited: String?
  /// What is still being waited for, or went wrong: one line under the items.
  package var note: String?

  package enum Kind: Equatable, Sendable { case palette, models, themes, thinking, history }

  package struct Item: Equatable, Sendable {
    /// What choosing it means, in the terms of the menu's kind.
    package var id: String
    package var title: String
    package var detail: String
    package init(id: String, title: String, detail: String = "") {
      (self.id, self.title, self.detail) = (id, title, detail)
    }
  }

  package init(_ kind: Kind, items: [Item], selecting id: String? = nil, note: String? = nil) {
    (self.kind, self.items, self.shown, self.note) = (kind, items, items, note)
    selected = items.firstIndex { $0.id == id } ?? 0
    awaited = id
  }

  package var selectedItem: Item? { shown.indices.contains(selected) ? shown[selected] : nil }

  /// Puts other items in place; the same one stays selected if it is still there.
  package mutating func replace(with items: [Item]) {
    let kept = items.contains { $0.id == awaited } ? awaited : selectedItem?.id
    self.items = items
    refresh(keeping: kept)
  }

  package mutating func moveSelection(by rows: Int) {
    awaited = nil
    let step = min(max(-shown.count, rows), shown.count)
    selected = min(max(0, selected + step), max(0, shown.count - 1))
  }

  private mutating func refresh(keeping id: String?) {
    let words = SearchWords(query)
    shown = items.filter { words.match("\($0.id) \($0.title) \($0.detail)") }
    selected = shown.firstIndex { $0.id == id } ?? 0
  }
}

/// What lies over the screen and takes all keys.
package enum Overlay: Equatable, Sendable {
  /// The keys and what they do, from this row on.
  case help(row: Int)
  case menu(Menu)
  /// A new title for a conversation is being typed.
  case rename(Conversation.ID, Composer)
}
