import Screen
import TestSupport
import Testing

@Suite struct FrameTests {
  @Test func `a snapshot is a picture and where its styles begin`() {
    var frame = Frame(Size(width: 12, height: 3))
    frame.draw(
      Line([.init("❯ ", .userMarker), .init("世界", .user, [.bold, .italic])]), at: .init(x: 0, y: 0))
    frame.draw(Line("tide", .text), at: Point(x: 0, y: 2))
    frame.cursor = Point(x: 4, y: 2)
    #expect(
      frame.snapshot == """
        |❯ 世界      |
        |            |
        |tide        |
        cursor 2:4
        0:0 user-marker
        0:2 user bold italic
        0:6 text

        """)
  }

  @Test func `a wide cluster has its second cell empty`() {
    var frame = Frame(Size(width: 5, height: 1))
    #expect(frame.draw(Line("a世👩‍🚀", .code), at: Point(x: 0, y: 0)) == 5)
    let cells = (-1...5).map { frame[Point(x: $0, y: 0)] }
    #expect(cells.map(\.text) == ["", "a", "世", "", "👩‍🚀", "", ""])
    #expect(cells.map(\.width) == [0, 1, 2, 0, 2, 0, 0])
    #expect(cells[1...5].allSatisfy { $0.style == Style(.code) })
  }

  @Test(arguments: [
    (0, nil, 5, ["世世a"]), (-1, nil, 4, [" 世a"]), (-2, nil, 3, ["世a"]), (-9, nil, -4, [""]),
    (2, nil, 6, ["  世世"]), (3, nil, 6, ["   世"]), (5, nil, 6, [""]), (6, nil, 6, [""]),
    (0, 3, 3, ["世"]), (0, 0, 0, [""]), (1, -5, 1, [""]), (.max, 9, .max, [""]),
    (.min, nil, .min + 5, [""]),
    (-1, 2, 1, [""]),
  ])
  func `a line is clipped at the edges and never splits a cluster`(
    x: Int, width: Int?, after: Int, rows: [String]
  ) {
    var frame = Frame(Size(width: 6, height: 1))
    #expect(frame.draw(Line("世世a", .text), at: Point(x: x, y: 0), width: width) == after)
    #expect(frame.rows == rows)
  }

  @Test(arguments: [
    ("x", 0, "x 世"), ("x", 1, " x世"), ("x", 2, "世x"), ("x", 3, "世 x"), ("界", 1, " 界"),
    ("界", 3, "世 界"),
  ])
  func `half of what is overwritten becomes a space`(text: String, x: Int, row: String) {
    var frame = Frame(Size(width: 6, height: 1))
    frame.draw(Line("世世", .text), at: Point(x: 0, y: 0))
    frame.draw(Line(text, .text), at: Point(x: x, y: 0))
    #expect(frame.rows == [row])
  }

  @Test func `a part is filled as far as it lies within`() {
    var frame = Frame(Size(width: 8, height: 3))
    frame.draw(Line("世世世世", .text), at: Point(x: 0, y: 1))
    frame.fill(Rect(x: 3, y: 1, width: 2, height: 9), Style(.border), "─")
    frame.fill(Rect(x: -4, y: -4, width: 5, height: 5), Style(.code), "\u{1B}")
    frame.fill(Rect(x: 7, y: 0, width: .max, height: .max), Style(.code))
    frame.fill(Rect(x: 2, y: 0, width: -3, height: 1), Style(.code))
    frame.fill(Rect(x: .max, y: .min, width: .max, height: .max), Style(.code))
    #expect(frame.rows == ["", "世 ──", "   ──"])
    #expect(frame[Point(x: 0, y: 0)].style == Style(.code))
  }

  @Test func `frames that look the same are the same`() {
    func frame(_ texts: [String]) -> Frame {
      var frame = Frame(Size(width: 4, height: 1))
      for text in texts { frame.draw(Line(text, .text), at: Point(x: 0, y: 0)) }
      return frame
    }
    #expect(frame(["❤️👩‍🚀"]) == frame(["👩‍🚀❤️", "❤️👩‍🚀"]))
    #expect(frame(["❤️👩‍🚀"]) != frame(["👩‍🚀❤️"]))
  }

  @Test(arguments: [
    Size(width: 0, height: 0), Size(width: -1, height: 5), Size(width: 1, height: 1),
  ])
  func `no size is too small`(size: Size) {
    var frame = Frame(size)
    frame.draw(Line("世\t\u{E0041}", .text), at: Point(x: 0, y: 0))
    frame.fill(Rect(x: 0, y: 0, width: 5, height: 5), Style(.text), "x")
    var painter = Painter(capabilities: Capabilities(), theme: Theme(name: "", looks: [:]))
    #expect(!painter.paint(frame).isEmpty)
    #expect(painter.paint(frame).isEmpty)
  }

  @Test func `whatever is drawn, no cell is half a cluster`() {
    var generator = SeededGenerator(seed: 1)
    let scraps = ["a", "世", "👩‍🚀", "\u{E0041}", "世\u{E0041}", "\t", "é", "\n", "\u{200B}"]
    for _ in 0..<2000 {
      var frame = Frame(Size(width: 7, height: 1))
      for _ in 0..<4 {
        let text = (0..<3).map { _ in scraps.randomElement(using: &generator) ?? "" }.joined()
        let x = Int.random(in: -4...8, using: &generator)
        frame.draw(
          Line(text, .text), at: Point(x: x, y: 0), width: .random(in: 0...8, using: &generator))
      }
      let widths = (0..<7).map { frame[Point(x: $0, y: 0)].width }
      #expect(widths.reduce(0, +) == 7)
      #expect(zip(widths, widths.dropFirst() + [1]).allSatisfy { ($0 == 2) == ($1 == 0) })
    }
  }
}
