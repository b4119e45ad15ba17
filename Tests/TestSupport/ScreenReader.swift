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

  package let size: Size
  package private(set) var cells: [[Cell]]
  package private(set) var cursor = Point(x: 0, y: 0)
  /// The private modes that are on: 25 the cursor, 7 wrapping, 1049 the alternate screen, 2026 a
  /// synchronized update, 2004 bracketed paste, …
  package private(set) var modes: Set<Int> = [7, 25]
  /// Operating system commands so far: titles, the clipboard.
  package private(set) var commands: [String] = []
  /// Sequences that were not understood.
  package private(set) var unknown: [String] = []
  /// The rendition in force.
  package private(set) var rendition = Rendition()

  private let joinsClusters: Bool
  private let width: (Character) -> Int
  private var parser = SequenceParser()
  /// Where the last cluster was printed, while something may still join it.
  private var last: Point?
  private var wrapsNext = false
  private var saved = Point(x: 0, y: 0)
  private var mainScreen: [[Cell]]?

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

  private mutating func play(_ item: SequenceParser.Item) {
    switch item {
    case .scalar(let scalar):
      print(scalar)
      return
    case .control(let byte): control(byte)
    case .escape("7"): saved = cursor
    case .escape("8"): move(saved.x, saved.y)
    case .escape(let text): if !["(B", "=", ">"].contains(text) { unknown.append("ESC \(text)") }
    case .command(let text): commands.append(text)
    case .sequence("?", let numbers, "h"): set(numbers, true)
    case .sequence("?", let numbers, "l"): set(numbers, false)
    case .sequence("", let numbers, let final): run(final, numbers)
    case .sequence(let marker, _, let final): unknown.append("CSI \(marker) \(final)")
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
  private mutating func write(_ text: String, _ point: Point) {
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
    cells[y][x] = Cell(text: text, rendition: rendition)
  }

  private mutating func blank(_ x: inout Int, _ y: Int) {
    cells[y][x].text = " "
    x -= 1
  }

  private mutating func move(_ x: Int, _ y: Int) {
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

extension ScreenReader {
  private mutating func run(_ final: String, _ numbers: [Int?]) {
    func number(_ index: Int, _ missing: Int = 1) -> Int {
      let value = numbers.indices.contains(index) ? numbers[index] : nil
      return missing == 1 ? max(1, value ?? 1) : value ?? missing
    }
    switch final {
    case "H", "f": move(number(1) - 1, number(0) - 1)
    case "A": move(cursor.x, cursor.y - number(0))
    case "B": move(cursor.x, cursor.y + number(0))
    case "C": move(cursor.x + number(0), cursor.y)
    case "D": move(cursor.x - number(0), cursor.y)
    case "G": move(number(0) - 1, cursor.y)
    case "d": move(cursor.x, number(0) - 1)
    case "J": eraseScreen(number(0, 0))
    case "K": eraseRow(number(0, 0))
    case "X": erase(cursor.y, cursor.x..<min(size.width, cursor.x + number(0)))
    case "m": select(numbers.map { $0 ?? 0 })
    default: unknown.append("CSI \(final)")
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    if part == 0 || part == 1 { eraseRow(part) }
    let rows = part == 0 ? cursor.y + 1..<size.height : part == 1 ? 0..<cursor.y : 0..<size.height
    for y in rows { erase(y, 0..<size.width) }
  }

  private mutating func eraseRow(_ part: Int) {
    let columns =
      part == 0 ? cursor.x..<size.width : part == 1 ? 0..<cursor.x + 1 : 0..<size.width
    erase(cursor.y, columns)
  }

  private mutating func erase(_ y: Int, _ columns: Range<Int>) {
    let selected = rendition
    rendition = Rendition(background: selected.background)
    for x in columns { write(" ", Point(x: x, y: y)) }
    rendition = selected
  }

  private mutating func set(_ numbers: [Int?], _ isOn: Bool) {
    for case let mode? in numbers where modes.contains(mode) != isOn {
      if isOn { modes.insert(mode) } else { modes.remove(mode) }
      if mode == 1049 { switchScreen(toAlternate: isOn) }
    }
  }

  private mutating func switchScreen(toAlternate: Bool) {
    if toAlternate {
      (mainScreen, saved) = (cells, cursor)
      cells = Array(repeating: Array(repeating: Cell(), count: size.width), count: size.height)
    } else {
      cells = mainScreen ?? cells
      move(saved.x, saved.y)
    }
  }

  private mutating func select(_ numbers: [Int]) {
    var rest = numbers.isEmpty ? [0] : numbers[...]
    while let code = rest.popFirst() {
      switch code {
      case 0: rendition = Rendition()
      case 1: rendition.emphasis.insert(.bold)
      case 2: rendition.emphasis.insert(.dim)
      case 3: rendition.emphasis.insert(.italic)
      case 4: rendition.emphasis.insert(.underline)
      case 7: rendition.emphasis.insert(.reverse)
      case 9: rendition.emphasis.insert(.strikethrough)
      case 22: rendition.emphasis.subtract([.bold, .dim])
      case 23: rendition.emphasis.remove(.italic)
      case 24: rendition.emphasis.remove(.underline)
      case 27: rendition.emphasis.remove(.reverse)
      case 29: rendition.emphasis.remove(.strikethrough)
      case 30...37, 90...97: rendition.foreground = [code]
      case 40...47, 100...107: rendition.background = [code]
      case 38, 48:
        let count = rest.first == 2 ? 4 : 2
        let color = [code] + rest.prefix(count)
        rest = rest.dropFirst(count)
        if code == 38 { rendition.foreground = color } else { rendition.background = color }
      case 39: rendition.foreground = []
      case 49: rendition.background = []
      default: unknown.append("SGR \(code)")
      }
    }
  }
}
