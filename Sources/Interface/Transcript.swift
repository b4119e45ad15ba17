import App
import Chat
import Screen
import Typesetting

/// The conversation as rows, measured only where one looks.
///
/// Nothing here passes over all messages: the rows on the screen are found from the end, or from the
/// line that is read, and only the messages passed on the way are wrapped. Wrapped text is kept.
struct Transcript {
  private var conversation: Conversation.ID?
  private(set) var width = 1
  private let code: CodeOverflow
  private var kept: [Message.ID: MessageLines] = [:]
  /// Where messages that were asked for stood in the branch.
  private var places: [Message.ID: Int] = [:]
  private var reading: Reading?

  /// `code`: what becomes of long lines of code.
  init(code: CodeOverflow) { self.code = code }

  /// A row of the transcript: the message's place in the branch, and the row in the message.
  struct Spot: Hashable, Comparable {
    var message: Int
    var row: Int

    static func < (a: Spot, b: Spot) -> Bool { (a.message, a.row) < (b.message, b.row) }
  }

  /// The line that is read, as a place in the text: another width counts lines otherwise.
  private struct Reading {
    var scroll: Scroll
    var width: Int
    var offset: Int
  }

  /// Makes ready for a frame: what was kept of another conversation or another width goes.
  mutating func prepare(_ state: AppState, width: Int) {
    if conversation != state.conversation.id {
      (kept, reading, places) = ([:], nil, [:])
      conversation = state.conversation.id
    }
    if self.width != width || kept.count > 1000 { kept = [:] }
    self.width = max(1, width)
  }

  mutating func rows(at position: Int, in state: AppState) -> MessageRows? {
    guard let message = state.message(at: position) else { return nil }
    let display = state.folding.display(of: message)
    let isThoughtShown = display == .open || display == .peek
    kept[message.id, default: MessageLines(message, width: width, code: code)]
      .update(
        to: message, isThoughtShown: isThoughtShown, isGrowing: isGrowing(message, in: state))
    return kept[message.id].map {
      MessageRows(message, $0, isLast: position == state.branch.count - 1, in: state)
    }
  }

  /// The place of a message in the branch; `nil` if it is on another one. Looks where it was the
  /// last time, then from the end.
  mutating func position(of id: Message.ID, in state: AppState) -> Int? {
    func isThere(_ position: Int) -> Bool { state.message(at: position)?.id == id }
    if let place = places[id], isThere(place) { return place }
    let last = state.branch.count - 1
    let place = stride(from: last, through: 0, by: -1).first(where: isThere)
    if places.count > 1000 { places = [:] }
    places[id] = place
    return place
  }

  // MARK: Moving

  /// The row so many rows further down, or up: at most the first or the last one.
  mutating func spot(_ rows: Int, from start: Spot, in state: AppState) -> Spot {
    var spot = start
    spot.row += rows
    while spot.row < 0 {
      guard spot.message > 0, let above = self.rows(at: spot.message - 1, in: state) else {
        return Spot(message: spot.message, row: 0)
      }
      spot = Spot(message: spot.message - 1, row: spot.row + above.count)
    }
    while let here = self.rows(at: spot.message, in: state), spot.row >= here.count {
      guard spot.message + 1 < state.branch.count else {
        return Spot(message: spot.message, row: max(0, here.count - 1))
      }
      spot = Spot(message: spot.message + 1, row: spot.row - here.count)
    }
    return spot
  }

  mutating func lastSpot(in state: AppState) -> Spot {
    let message = max(0, state.branch.count - 1)
    return Spot(message: message, row: max(0, (rows(at: message, in: state)?.count ?? 1) - 1))
  }

  /// The first row of the screen when its last one is the end.
  mutating func topAtEnd(height: Int, in state: AppState) -> Spot {
    spot(1 - height, from: lastSpot(in: state), in: state)
  }

  /// The first row of the screen.
  mutating func top(height: Int, in state: AppState) -> Spot {
    guard case .at(let id, let part, let line) = state.scroll,
      let position = position(of: id, in: state), let rows = rows(at: position, in: state)
    else { return topAtEnd(height: height, in: state) }
    let row = rows.row(of: part, line: keptLine(line, of: part, in: rows, state.scroll))
    return Spot(message: position, row: row)
  }

  /// The line that is read, at this width.
  private mutating func keptLine(
    _ line: Int, of part: Scroll.Part, in rows: MessageRows, _ scroll: Scroll
  ) -> Int {
    if let reading, reading.scroll == scroll, reading.width != width {
      return rows.line(of: part, atOffset: reading.offset)
    }
    if reading?.scroll != scroll {
      reading = rows.offset(of: part, line: line).map {
        Reading(scroll: scroll, width: width, offset: $0)
      }
    }
    return line
  }

  /// The scroll that has this row first; the end follows.
  mutating func scroll(to spot: Spot, height: Int, in state: AppState) -> Scroll {
    guard spot < topAtEnd(height: height, in: state), let rows = rows(at: spot.message, in: state)
    else { return .following }
    places[rows.id] = spot.message
    let place = rows.place(ofRow: spot.row)
    let scroll = Scroll.at(rows.id, place.part, line: place.line)
    // Lines of another width may have the same number: it would be taken for the old one.
    guard let reading, reading.scroll == scroll, reading.width != width else { return scroll }
    return .at(rows.id, place.part, line: max(0, place.line - 1))
  }
}
