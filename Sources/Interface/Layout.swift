import App
import Screen

/// Which part of the screen shows what.
///
/// Above all a title row, at the bottom the stats bar; between them the transcript, a rule and the
/// composer, and at their left the list where there is room for it.
struct Layout: Equatable {
  /// What cannot be drawn on; one line says so.
  static let smallest = Size(width: 20, height: 6)
  /// Columns from which the list has room beside the transcript, and the thought beside the answer.
  static let listColumns = 80
  static let besideColumns = 140
  /// A row of prose longer than this is hard to read.
  static let longestRow = 120

  let size: Size
  /// The list's rows under its heading; `nil` where it is not shown.
  private(set) var list: Rect?
  /// Whether the list has the whole screen.
  private(set) var isListAlone = false
  /// The pane that holds the thought while it is beside the answers.
  private(set) var thought: Rect?
  /// Its first column is the gutter, where the chosen message is marked.
  private(set) var transcript = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var toast: Rect?
  private(set) var rule = 0
  private(set) var composer = Rect(x: 0, y: 0, width: 0, height: 0)

  var isTooSmall: Bool { size.width < Self.smallest.width || size.height < Self.smallest.height }
  var stats: Int { size.height - 1 }
  /// The column the main part begins in: a rule stands before it where there is a list.
  var main: Int { isListAlone ? 0 : list.map { $0.width + 1 } ?? 0 }
  /// Columns for text in the transcript.
  var textWidth: Int { min(Self.longestRow, transcript.width - 2) }
  /// Columns for text in the composer, after its prompt. One more is left free for the cursor.
  var composerWidth: Int { max(1, composer.width - 4) }

  /// `composerRows` says how many rows the text in the composer takes at a width.
  init(_ state: AppState, composerRows: (_ width: Int) -> Int) {
    size = Size(width: max(0, state.columns), height: max(0, state.rows))
    guard !isTooSmall else { return }
    placeList(state)
    let width = size.width - main
    composer = Rect(x: main, y: 0, width: width, height: 0)
    let most = min(8, max(1, (size.height - 3) / 2))
    composer.height = composerRows(composerWidth).clamped(to: 1...most)
    composer.y = stats - composer.height
    rule = composer.y - 1
    placeToast(state)
    let end = toast.map { min($0.y, rule) } ?? rule
    // A row of air under the title, where there are rows to spare.
    let top = size.height >= 12 ? 2 : 1
    transcript = Rect(x: main, y: top, width: width, height: max(0, end - top))
    placeThought(state)
  }

  /// Whether the list stands beside the transcript when the screen is so wide.
  static func showsList(_ state: AppState) -> Bool {
    state.columns >= listColumns && state.list.isVisible
  }

  private mutating func placeList(_ state: AppState) {
    if Self.showsList(state) {
      let width = (size.width / 5).clamped(to: 26...32)
      list = Rect(x: 0, y: 1, width: width, height: size.height - 2)
    } else if state.focus == .list {
      isListAlone = true
      list = Rect(x: 0, y: 1, width: size.width, height: size.height - 2)
    }
  }

  /// A toast lies over the rule; one that needs more rows takes them from the transcript: up to four,
  /// since its last words are often the remedy, but no more than a third of the screen.
  private mutating func placeToast(_ state: AppState) {
    guard let said = state.toast else { return }
    let width = size.width - main
    let most = rule > 4 ? (rule / 3).clamped(to: 2...4) : 1
    let rows = toastLines(said, width: width).count.clamped(to: 1...most)
    toast = Rect(x: main, y: rule - rows + 1, width: width, height: rows)
  }

  private mutating func placeThought(_ state: AppState) {
    guard state.folding.isBeside, size.width >= Self.besideColumns else { return }
    let width = transcript.width * 2 / 5
    thought = Rect(x: main, y: transcript.y, width: width, height: transcript.height)
    transcript.x += width + 1
    transcript.width -= width + 1
  }
}
