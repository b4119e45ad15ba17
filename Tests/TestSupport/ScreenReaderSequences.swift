import Screen

extension ScreenReader {
  mutating func run(_ final: String, _ numbers: [Int?]) {
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
    case "m": unknown += rendition.select(numbers.map { $0 ?? 0 })
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
    let (selected, open) = (rendition, link)
    (rendition, link) = (Rendition(background: selected.background), nil)
    for x in columns { write(" ", Point(x: x, y: y)) }
    (rendition, link) = (selected, open)
  }

  mutating func set(_ numbers: [Int?], _ isOn: Bool) {
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
}

extension ScreenReader.Rendition {
  /// Takes in the parameters of SGR; returns those it does not know.
  fileprivate mutating func select(_ numbers: [Int]) -> [String] {
    var unknown: [String] = []
    var rest = numbers.isEmpty ? [0] : numbers[...]
    while let code = rest.popFirst() {
      switch code {
      case 0: self = Self()
      case 1: emphasis.insert(.bold)
      case 2: emphasis.insert(.dim)
      case 3: emphasis.insert(.italic)
      case 4: emphasis.insert(.underline)
      case 7: emphasis.insert(.reverse)
      case 9: emphasis.insert(.strikethrough)
      case 22: emphasis.subtract([.bold, .dim])
      case 23: emphasis.remove(.italic)
      case 24: emphasis.remove(.underline)
      case 27: emphasis.remove(.reverse)
      case 29: emphasis.remove(.strikethrough)
      case 30...37, 90...97: foreground = [code]
      case 40...47, 100...107: background = [code]
      case 38, 48:
        let count = rest.first == 2 ? 4 : 2
        let color = [code] + rest.prefix(count)
        rest = rest.dropFirst(count)
        if code == 38 { foreground = color } else { background = color }
      case 39: foreground = []
      case 49: background = []
      default: unknown.append("SGR \(code)")
      }
    }
    return unknown
  }
}
