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
  /// The conversation that is marked, and its row: the selected one while one is in the list, else
  /// the open one.
  private(set) var marked: Conversation.ID?
  private var markedRow: Int?
  private var source: Source?

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
    let marked = state.focus == .list ? list.selected : state.conversation.id
    if !isSame || self.marked != marked {
      self.marked = marked
      markedRow = rows.firstIndex {
        guard case .item(let index) = $0 else { return false }
        return list.shown[index].id == marked
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

  /// Brings the marked conversation into view, with the heading over it.
  mutating func scroll(height: Int) {
    top = top.clamped(to: 0...max(0, rows.count - height))
    guard let row = markedRow else { return }
    if row - 1 < top { top = max(0, row - 1) }
    if row >= top + height { top = row - height + 1 }
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
