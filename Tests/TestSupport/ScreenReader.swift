package import Screen

/// What a person would see: the bytes a program writes to its terminal, played onto a grid.
///
/// A small terminal of xterm's kind. What it does not know it skips and remembers in `unknown`.
/// It joins scalars to clusters as terminals with mode 2027 do, or, `joinsClusters` being false,
/// takes every scalar by itself, as old ones do; how wide it thinks they are is up to the caller.
package struct ScreenReader {
  /// One place of the grid; the second half of a wide cluster has an empty text.
  package struct Cell: Equatable {
    package var text = " "
    package var rendition = Rendition()
    /// The link it is part of, as `id=…;address`.
    package var link: String?
  }

  /// How text is shown: colours by the numbers of the sequence (`[31]`, `[38, 2, 1, 2, 3]`).
  package struct Rendition: Equatable, Hashable {
    package var emphasis: Emphasis = []
    package var foreground: [Int] = []
    package var background: [Int] = []

    package init(emphasis: Emphasis = [], foreground: [Int] = [], background: [Int] = []) {
      (self.emphasis, self.foreground, self.background) = (emphasis, foreground, background)
    }
  }

  package private(set) var size: Size
  package internal(set) var cells: [[Cell]]
  package internal(set) var cursor = Point(x: 0, y: 0)
  /// The private modes that are on: 25 the cursor, 7 wrapping, 1049 the alternate screen, 2026 a
  /// synchronized update, 2004 bracketed paste, …
  package internal(set) var modes: Set<Int> = [7, 25]
  /// Operating system commands so far, without those that begin and end links: titles, the
  /// clipboard.
  package private(set) var commands: [String] = []
  /// What was asked of the terminal, which it would answer: `?2026$p`, `6n`, `c`.
  package private(set) var requests: [String] = []
  /// Sequences that were not understood.
  package internal(set) var unknown: [String] = []
  /// The rendition in force.
  package internal(set) var rendition = Rendition()
  /// The link that is open.
  package internal(set) var link: String?

  private let joinsClusters: Bool
  private let width: (Character) -> Int
  private var parser = SequenceParser()
  /// Where the last cluster was printed, while something may still join it.
  private var last: Point?
  private var wrapsNext = false
  var saved = Point(x: 0, y: 0)
  var mainScreen: [[Cell]]?

  package init(
    _ size: Size, joinsClusters: Bool = true,
    width: @escaping (Character) -> Int = { TextWidth.columns($0) }
  ) {
    self.size = size
    (self.joinsClusters, self.width) = (joinsClusters, width)
    cells = Array(repeating: Array(repeating: Cell(), count: size.width), count: size.height)
  }

  /// The text of each row, without the blanks at its end.
  package var text: [String] {
    cells.map { row in
      let end = row.lastIndex { $0.text != " " }.map { $0 + 1 } ?? 0
      return row[..<end].map(\.text).joined()
    }
  }

  package subscript(_ point: Point) -> Cell { cells[point.y][point.x] }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if let item = parser.feed(byte) { play(item) }
    }
  }

  /// Gives the screen another size; what lies outside is lost, as in a terminal that does not
  /// wrap anew.
  package mutating func resize(to size: Size) {
    self.size = size
    let row = Array(repeating: Cell(), count: size.width)
    cells = (0..<size.height).map { y in
      cells.indices.contains(y) ? Array((cells[y] + row).prefix(size.width)) : row
    }
    move(cursor.x, cursor.y)
    last = nil
  }

  private mutating func play(_ item: SequenceParser.Item) {
    switch item {
    case .scalar(let scalar):
      print(scalar)
      return
    case .control(let byte): control(byte)
    case .escape("7"): saved = cursor
    case .escape("8"): move(saved.x, saved.y)
    case .escape(let text): if !["(B", "=", ">"].contains(text) { unknown.append("ESC \(text)") }
    case .command("8;;"): link = nil
    case .command(let text) where text.hasPrefix("8;"): link = String(text.dropFirst(2))
    case .command(let text): commands.append(text)
    case .sequence("?", let numbers, "h"): set(numbers, true)
    case .sequence("?", let numbers, "l"): set(numbers, false)
    case .sequence(let marker, let numbers, let final)
    where !marker.isEmpty || ["c", "n", "q", "t", "u", "$p"].contains(final):
      let text = numbers.map { $0.map(String.init) ?? "" }.joined(separator: ";")
      requests.append(marker + text + final)
    case .sequence(_, let numbers, let final): run(final, numbers)
    }
    last = nil
  }
}

extension ScreenReader {
  private mutating func print(_ scalar: Unicode.Scalar) {
    if let last, let joined = joined(scalar, at: last) {
      let text = String(joined)
      let wider = width(joined) - span(at: last)
      cells[last.y][last.x].text = text
      if wider > 0, last.x + width(joined) <= size.width {
        for x in last.x + 1..<last.x + width(joined) { write("", Point(x: x, y: last.y)) }
        move(min(size.width - 1, last.x + width(joined)), last.y)
      }
      return
    }
    put(String(Character(scalar)), width(Character(scalar)))
  }

  private func joined(_ scalar: Unicode.Scalar, at point: Point) -> Character? {
    let text = cells[point.y][point.x].text + String(Character(scalar))
    guard joinsClusters ? text.count == 1 : TextWidth.columns(scalar) == 0 else { return nil }
    return text.count == 1 ? text.first : nil
  }

  /// The columns of the cluster at a point.
  private func span(at point: Point) -> Int {
    1 + cells[point.y][(point.x + 1)...].prefix { $0.text.isEmpty }.count
  }

  private mutating func put(_ text: String, _ columns: Int) {
    guard columns > 0 else {  // joins what stands to the left
      if cursor.x > 0 { cells[cursor.y][cursor.x - 1].text += text }
      return
    }
    let columns = min(columns, size.width)
    if modes.contains(7), wrapsNext || cursor.x + columns > size.width {
      move(0, cursor.y)
      lineFeed()
    }
    let x = min(cursor.x, size.width - columns)
    for column in x..<x + columns { write(column == x ? text : "", Point(x: column, y: cursor.y)) }
    last = Point(x: x, y: cursor.y)
    wrapsNext = x + columns == size.width
    cursor.x = min(size.width - 1, x + columns)
  }

  /// Writes one cell; a wide cluster of which only a part would remain is blanked.
  mutating func write(_ text: String, _ point: Point) {
    let (x, y) = (point.x, point.y)
    if !text.isEmpty {
      if cells[y][x].text.isEmpty {
        var head = x
        while head > 0, cells[y][head].text.isEmpty { blank(&head, y) }
        cells[y][head].text = " "
      }
    }
    var next = x + 1
    while next < size.width, cells[y][next].text.isEmpty {
      cells[y][next].text = " "
      next += 1
    }
    cells[y][x] = Cell(text: text, rendition: rendition, link: link)
  }

  private mutating func blank(_ x: inout Int, _ y: Int) {
    cells[y][x].text = " "
    x -= 1
  }

  mutating func move(_ x: Int, _ y: Int) {
    cursor = Point(x: min(max(x, 0), size.width - 1), y: min(max(y, 0), size.height - 1))
    wrapsNext = false
  }

  private mutating func lineFeed() {
    if cursor.y + 1 < size.height { return move(cursor.x, cursor.y + 1) }
    cells.removeFirst()
    cells.append(Array(repeating: Cell(), count: size.width))
    wrapsNext = false
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: move(cursor.x - 1, cursor.y)
    case 0x09: move((cursor.x / 8 + 1) * 8, cursor.y)
    case 0x0A: lineFeed()
    case 0x0D: move(0, cursor.y)
    default: unknown.append("C0 \(byte)")
    }
  }
}
