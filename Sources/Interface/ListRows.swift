import App
import Chat

/// The conversation list as rows under headings, made anew only when the list or the day changes.
struct ListRows {
  enum Row: Equatable {
    case heading(String)
    /// An index in `ConversationList.shown`.
    case item(Int)
  }

  private(set) var rows: [Row] = []
  /// The first row on the screen.
  private(set) var top = 0
  /// The row of the selected conversation.
  private(set) var selected: Int?
  private var source: Source?
  private var selectedID: Conversation.ID?

  private struct Source: Equatable {
    var revision: Int
    var count: Int
    var today: LocalDay
    var utcOffset: Int
  }

  mutating func update(to state: AppState) {
    let list = state.list
    let today = LocalDay(state.now, utcOffset: state.utcOffset)
    let source = Source(
      revision: list.revision, count: list.shown.count, today: today, utcOffset: state.utcOffset)
    let isSame = self.source == source
    if !isSame {
      self.source = source
      rows = Self.rows(of: list.shown, today: today, utcOffset: state.utcOffset)
    }
    if !isSame || selectedID != list.selected {
      selectedID = list.selected
      selected = rows.firstIndex {
        guard case .item(let index) = $0 else { return false }
        return list.shown[index].id == list.selected
      }
    }
  }

  private static func rows(
    of shown: [ConversationSummary], today: LocalDay, utcOffset: Int
  ) -> [Row] {
    var rows: [Row] = []
    var heading: String?
    for (index, summary) in shown.enumerated() {
      let day = LocalDay(summary.updated, utcOffset: utcOffset)
      let title = summary.isPinned ? "Pinned" : day.title(today: today)
      if title != heading { rows.append(.heading(title)) }
      heading = title
      rows.append(.item(index))
    }
    return rows
  }

  /// Brings the selection into view, with the heading over it.
  mutating func scroll(height: Int) {
    top = top.clamped(to: 0...max(0, rows.count - height))
    guard let selected else { return }
    if selected - 1 < top { top = max(0, selected - 1) }
    if selected >= top + height { top = selected - height + 1 }
    top = max(0, top)
  }

  /// The conversation on a row of the screen.
  func item(atRow row: Int) -> Int? {
    guard rows.indices.contains(top + row), case .item(let index) = rows[top + row] else {
      return nil
    }
    return index
  }
}
