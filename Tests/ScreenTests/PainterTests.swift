import TestSupport
import Testing

@testable import Screen

@Suite struct PainterTests {
  @Test(arguments: ColorDepth.allCases)
  func `what is painted is what the frame shows`(colors: ColorDepth) throws {
    var generator = SeededGenerator(seed: UInt64(colors.rawValue))
    for _ in 0..<15 {
      let size = Size(width: .random(in: 1...30, using: &generator), height: 4)
      let hasLinks = Bool.random(using: &generator)
      var painter = Painter(
        capabilities: Capabilities(colors: colors, hyperlinks: hasLinks), theme: .colorful)
      var reader = ScreenReader(size)
      var frame = Frame(size)
      for _ in 0..<25 {
        scribble(on: &frame, &generator)
        reader.feed(painter.paint(frame))
        try #require(reader.text == frame.rows)
        try #require(reader.showsCursor(of: frame))
        try #require(reader.unknown.isEmpty && reader.modes.contains(7))
        try #require(reader.rendition == ScreenReader.Rendition())
        let wrong = zip(frame.cells, reader.cells.joined()).first { cell, shown in
          visible(shown.rendition, of: shown) != visible(rendition(of: cell, colors), of: shown)
        }
        try #require(wrong == nil)
        let misled = zip(frame.cells, reader.cells.joined()).first { cell, shown in
          shown.link.map { $0.drop { $0 != ";" }.dropFirst() }
            != (hasLinks ? frame.link(of: cell.style)?.address[...] : nil)
        }
        try #require(misled == nil)
        try #require(reader.link == nil)
      }
    }
  }

  @Test(arguments: [true, false], 0..<8 as Range<UInt64>)
  func `a terminal that disagrees about a width shows all other cells as they are`(
    joinsClusters: Bool, seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<8 {
      let size = Size(width: .random(in: 1...30, using: &generator), height: 3)
      var painter = Painter(capabilities: Capabilities(), theme: .colorful)
      var reader = ScreenReader(size, joinsClusters: joinsClusters) { cluster in
        let most = 2 * cluster.unicodeScalars.count
        return isSettled(cluster)
          ? TextWidth.columns(cluster) : (hash(cluster) &+ Int(seed)) % (most + 1)
      }
      var frame = Frame(size)
      for _ in 0..<20 {
        scribble(on: &frame, &generator)
        reader.feed(painter.paint(frame))
        let wrong = zip(frame.cells, reader.cells.joined()).enumerated().first { _, pair in
          pair.0.isSettled && !pair.0.isContinuation
            && frame.text(of: pair.0) != pair.1.text
        }
        try #require(wrong == nil, "cell \(wrong?.offset ?? 0) of\n\(frame.snapshot)")
      }
    }
  }

  private func rendition(of cell: Cell, _ colors: ColorDepth) -> ScreenReader.Rendition {
    let style = cell.style.style
    let look = Theme.colorful[style.role].reduced(to: colors)
    func numbers(_ color: Color, _ base: Int) -> [Int] {
      switch color {
      case .terminal: []
      case .palette(let number): [base + (number < 8 ? 0 : 60) + Int(number & 7)]
      case .rgb(let red, let green, let blue) where colors == .truecolor:
        [base + 8, 2, Int(red), Int(green), Int(blue)]
      case .rgb(let red, let green, let blue):
        [base + 8, 5, Int(Palette.indexed((red, green, blue)))]
      }
    }
    return ScreenReader.Rendition(
      emphasis: style.emphasis.union(look.emphasis),
      foreground: numbers(look.foreground, 30), background: numbers(look.background, 40))
  }

  /// What can be seen of a rendition: on a blank, neither weight nor colour of what is not there.
  private func visible(
    _ rendition: ScreenReader.Rendition, of cell: ScreenReader.Cell
  ) -> ScreenReader.Rendition {
    let lines: Emphasis = [.underline, .reverse, .strikethrough]
    guard cell.text == " ", rendition.emphasis.isDisjoint(with: lines) else { return rendition }
    return ScreenReader.Rendition(background: rendition.background)
  }

  private func isSettled(_ cluster: Character) -> Bool {
    let scalars = cluster.unicodeScalars
    return scalars.count == 1 && scalars.allSatisfy { TextWidth.traits(of: $0).isSettled }
  }

  private func hash(_ cluster: Character) -> Int {
    cluster.unicodeScalars.reduce(0) { ($0 &* 31 &+ Int($1.value)) & 0xFFFF }
  }

  @Test func `nothing changed, nothing written`() {
    var painter = Painter(
      capabilities: Capabilities(colors: .truecolor, synchronizedUpdates: true), theme: .colorful)
    var frame = Frame(Size(width: 20, height: 3))
    frame.draw(Line("世界 👩‍🚀 é", .accent), at: Point(x: 0, y: 0))
    frame.cursor = Point(x: 3, y: 1)
    #expect(!painter.paint(frame).isEmpty)
    #expect(painter.paint(frame) == [])

    var same = Frame(Size(width: 20, height: 3))  // its table of clusters has another order
    same.draw(Line("❤️❤️", .accent), at: Point(x: 0, y: 0))
    same.draw(Line("世界 👩‍🚀 é", .accent), at: Point(x: 0, y: 0))
    same.cursor = Point(x: 3, y: 1)
    #expect(same == frame)
    #expect(painter.paint(same) == [])
  }

  @Test func `only what changed is written, between marks where the terminal knows them`() {
    var painter = Painter(
      capabilities: Capabilities(colors: .sixteen, synchronizedUpdates: true), theme: .colorful)
    var frame = Frame(Size(width: 20, height: 3))
    frame.draw(Line("The tide", .text), at: Point(x: 0, y: 1))
    frame.cursor = Point(x: 0, y: 2)
    _ = painter.paint(frame)
    frame.draw(Line("x", .error, .bold), at: Point(x: 4, y: 1))
    #expect(
      written(painter.paint(frame))
        == "⟨?2026h⟩⟨?25l⟩⟨?7l⟩⟨0;1m⟩⟨31m⟩⟨2;5H⟩x⟨0m⟩⟨?7h⟩⟨3;1H⟩⟨?25h⟩⟨?2026l⟩")
  }

  @Test func `a cursor that moves is all that moves`() {
    var painter = Painter(capabilities: Capabilities(), theme: .colorful)
    var frame = Frame(Size(width: 20, height: 3))
    _ = painter.paint(frame)
    frame.cursor = Point(x: 1, y: 0)
    #expect(written(painter.paint(frame)) == "⟨1;2H⟩⟨?25h⟩")
    frame.cursor = Point(x: 2, y: 0)
    #expect(written(painter.paint(frame)) == "⟨1;3H⟩")
    frame.cursor = Point(x: 20, y: 0)  // outside: hidden
    #expect(written(painter.paint(frame)) == "⟨?25l⟩")
    frame.cursor = nil
    #expect(painter.paint(frame) == [])
  }

  @Test func `what is forgotten is painted again, whatever is on the screen`() {
    var painter = Painter(capabilities: Capabilities(), theme: .colorful)
    var frame = Frame(Size(width: 12, height: 2))
    frame.draw(Line("tide", .text), at: Point(x: 2, y: 1))
    _ = painter.paint(frame)
    painter.forget()
    var reader = ScreenReader(frame.size)
    reader.feed("rubbish here\r\nand there\u{1B}[41;1m\u{1B}[?25h".utf8)
    reader.feed(painter.paint(frame))
    #expect(reader.text == ["", "  tide"])
    #expect(reader.cells.allSatisfy { $0.allSatisfy { $0.rendition == .init() } })
    #expect(!reader.modes.contains(25))
  }

  @Test(arguments: [
    (ColorDepth.none, "⟨0;1m⟩"),
    (.eight, "⟨0;1m⟩⟨31m⟩⟨40m⟩"),
    (.sixteen, "⟨0;1m⟩⟨91m⟩⟨40m⟩"),
    (.indexed256, "⟨0;1m⟩⟨38;5;203m⟩⟨48;5;233m⟩"),
    (.truecolor, "⟨0;1m⟩⟨38;2;255;80;70m⟩⟨48;2;20;20;22m⟩"),
  ])
  func `colours become what the terminal has, emphasis stays`(colors: ColorDepth, sgr: String) {
    let look = Look(foreground: .rgb(255, 80, 70), background: .rgb(20, 20, 22), emphasis: .bold)
    var painter = Painter(
      capabilities: Capabilities(colors: colors), theme: Theme(name: "", looks: [.error: look]))
    var frame = Frame(Size(width: 1, height: 1))
    frame.draw(Line("x", .error), at: Point(x: 0, y: 0))
    #expect(written(painter.paint(frame)) == "⟨?25l⟩⟨?7l⟩⟨0m⟩\(sgr)⟨1;1H⟩x⟨0m⟩⟨?7h⟩")
  }

  private func written(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing(/\u{1B}\[([0-9;?]*[A-Za-z])/) { "⟨\($0.1)⟩" }
  }
}

/// Draws, fills, clears and moves the cursor at random.
private func scribble(on frame: inout Frame, _ generator: inout SeededGenerator) {
  let (width, height) = (frame.size.width, frame.size.height)
  for _ in 0..<Int.random(in: 1...3, using: &generator) {
    let style = Style(
      Role.allCases.randomElement(using: &generator) ?? .text,
      Emphasis(rawValue: .random(in: 0..<64, using: &generator)),
      link: targets.randomElement(using: &generator) ?? nil)
    let point = Point(
      x: .random(in: -3...width, using: &generator), y: .random(in: 0..<height, using: &generator))
    switch Int.random(in: 0..<8, using: &generator) {
    case 0:
      let rect = Rect(
        x: point.x, y: point.y, width: .random(in: 0...9, using: &generator), height: 2)
      frame.fill(rect, style, ["─", " ", "█"].randomElement(using: &generator) ?? " ")
    case 1: frame.cursor = Bool.random(using: &generator) ? point : nil
    case 2: frame.draw(Line(String(repeating: " ", count: 9), style.role), at: point)
    default:
      let text = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        scraps.randomElement(using: &generator) ?? "x"
      }
      let line = Line([Line.Span(text.joined(), style)])
      frame.draw(line, at: point, width: .random(in: 0...width, using: &generator))
    }
  }
}

private let targets = [
  nil, nil, LinkTarget("https://example.com/a"), LinkTarget("mailto:a@example.com"),
]

private let scraps = [
  "a", "b", " ", "the", "é", "—", "│", "世", "界。", "한", "e\u{301}", "👩‍🚀", "👨‍👩‍👧‍👦", "🇮🇩", "❤️", "❤", "1️⃣",
  "→",
  "क्षि", "กำ", "x\u{1B}[2J", "\t", "\u{301}", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "\u{600}1", "\u{E0041}", "\n", "\u{1F3FB}", "🇺",
]

extension Theme {
  fileprivate static let colorful = Theme(
    name: "colorful",
    looks: [
      .error: Look(foreground: .palette(1)), .code: Look(foreground: .rgb(200, 220, 255)),
      .codeBlock: Look(background: .rgb(30, 30, 40)), .heading: Look(emphasis: [.bold]),
      .listSelected: Look(foreground: .palette(0), background: .palette(14)),
      .overlay: Look(foreground: .rgb(1, 2, 3), background: .palette(3), emphasis: .underline),
    ])
}

extension ScreenReader {
  fileprivate func showsCursor(of frame: Frame) -> Bool {
    guard let point = frame.cursor, (0..<size.width).contains(point.x),
      (0..<size.height).contains(point.y)
    else { return !modes.contains(25) }
    return modes.contains(25) && cursor == point
  }
}
