import TestSupport
import Testing

@testable import Screen

@Suite struct LinkTests {
  @Test(
    arguments: [
      ("https://example.com/a?b=c&d#e", "https://example.com/a?b=c&d#e"),
      ("http://[::1]:8080/(x)~y%20z", "http://[::1]:8080/(x)~y%20z"),
      ("HTTPS://Example.com", "HTTPS://Example.com"),
      ("mailto:a@example.com", "mailto:a@example.com"),
      ("https://日.jp/é b", "https://%E6%97%A5.jp/%C3%A9%20b"),
      // What would end the sequence, or the quotation marks around it, does not.
      ("http://a/\u{1B}\\\u{1B}]0;x\u{7}", "http://a/%1B%5C%1B]0;x%07"),
      ("http://a/\u{9C}\u{0}\n\u{7F}\u{202E}", "http://a/%C2%9C%00%0A%7F%E2%80%AE"),
      ("http://a/\"'<>`{|}^", "http://a/%22'%3C%3E%60%7B%7C%7D%5E"),
      // Where there is nowhere to go, or nobody should.
      ("", nil), ("http://", nil), ("https:///etc/passwd", nil), ("https:// a", nil),
      ("mailto:", nil), ("javascript:alert(1)", nil), ("file:///etc/passwd", nil),
      ("ftp://example.com", nil), ("data:text/html,x", nil), ("example.com", nil),
      (" https://example.com", nil), ("ht\ntp://example.com", nil), ("http:\u{F}/example.com", nil),
      ("http\u{1A}//example.com", nil), ("ssh://a", nil), ("tel:1", nil), ("#top", nil),
    ] as [(String, String?)])
  func `an address is of the web or a mailbox, and printable`(text: String, address: String?) {
    #expect(LinkTarget(text)?.address == address)
  }

  @Test func `an address that is too long, or becomes so, is none`() {
    func target(_ count: Int, _ filler: String) -> LinkTarget? {
      LinkTarget("http://a/" + String(repeating: filler, count: count))
    }
    #expect(target(1991, "x")?.address.utf8.count == 2000)
    #expect(target(1992, "x") == nil)
    #expect(target(663, " ")?.address.utf8.count == 1998)
    #expect(target(664, " ") == nil)
    #expect(target(10_000_000, "x") == nil)
  }

  @Test func `a link over two rows is one, and each row ends it`() throws {
    let link = try #require(LinkTarget("https://example.com"))
    var frame = Frame(Size(width: 10, height: 2))
    frame.draw(
      Line([.init("see ", .text), .init("it", Style(.link, .underline, link: link))]),
      at: Point(x: 0, y: 0))
    frame.draw(
      Line([.init("here", Style(.link, link: link)), .init("!", .text)]), at: .init(x: 0, y: 1))
    var painter = Painter(
      capabilities: Capabilities(hyperlinks: true), theme: Theme(name: "", looks: [:]))
    #expect(
      written(painter.paint(frame))
        == """
        ⟨?25l⟩⟨?7l⟩⟨0m⟩⟨1;1H⟩see ⟨0;4m⟩⟪id=ID;https://example.com⟫it⟪⟫⟨0m⟩⟨K⟩\
        ⟨2;1H⟩⟪id=ID;https://example.com⟫here⟪⟫!⟨K⟩⟨?7h⟩
        """.replacing("ID", with: identity(of: link)))
  }

  @Test func `the same address has the same identity in every frame`() throws {
    let link = try #require(LinkTarget("https://example.com"))
    let same = try #require(LinkTarget("https://" + "example" + ".com"))
    #expect(link == same && link.opening == same.opening)
    #expect(link.opening != LinkTarget("https://example.org")?.opening)
  }

  @Test func `a terminal without links is told of none`() {
    var frame = Frame(Size(width: 4, height: 1))
    let style = Style(.text, link: LinkTarget("http://a.b"))
    frame.draw(Line([.init("ab", style), .init("cd", .text)]), at: Point(x: 0, y: 0))
    var painter = Painter(capabilities: Capabilities(), theme: Theme(name: "", looks: [:]))
    #expect(written(painter.paint(frame)) == "⟨?25l⟩⟨?7l⟩⟨0m⟩⟨1;1H⟩abcd⟨?7h⟩")
  }

  @Test func `frames are the same if their links are, wherever these lie in their tables`() {
    func frame(_ addresses: [String]) -> Frame {
      var frame = Frame(Size(width: 4, height: 2))
      for (index, address) in addresses.enumerated() {
        let style = Style(.text, link: LinkTarget(address))
        frame.draw(Line([.init("x❤️", style)]), at: Point(x: 0, y: index % 2))
      }
      return frame
    }
    let (a, b) = ("http://a.b", "http://b.a")
    #expect(frame([a, b]) == frame([b, a, a, b]))
    #expect(frame([a, b]) != frame([b, a]))
    #expect(frame([a, b]) != frame([a, ""]))
    var painter = Painter(
      capabilities: Capabilities(hyperlinks: true), theme: Theme(name: "", looks: [:]))
    #expect(!painter.paint(frame([a, b])).isEmpty)
    #expect(painter.paint(frame([b, a, a, b])).isEmpty)
    #expect(!painter.paint(frame([b, a])).isEmpty)
  }

  @Test func `beyond 255 links, text is just text`() {
    var frame = Frame(Size(width: 1, height: 300))
    for y in 0..<300 {
      let style = Style(.link, link: LinkTarget("http://a/\(y % 290)"))
      frame.draw(Line([.init("x", style)]), at: Point(x: 0, y: y))
    }
    let links = (0..<300).map { frame[Point(x: 0, y: $0)].style.link?.address }
    #expect(links[254] == "http://a/254" && links[255] == nil && links[290] == "http://a/0")
    #expect(frame.rows.allSatisfy { $0 == "x" })
  }

  @Test func `a snapshot says where text leads`() {
    var frame = Frame(Size(width: 6, height: 1))
    frame.draw(
      Line([
        .init("a", Style(.link, .underline, link: LinkTarget("http://b.c"))), .init("!", .text),
      ]),
      at: Point(x: 0, y: 0))
    #expect(frame.snapshot == "|a!    |\n0:0 link underline → http://b.c\n0:1 text\n")
  }

  @Test func `wrapped words keep their links`() {
    let link = LinkTarget("http://b.c")
    let lines = wrap([.init("go ", .text), .init("one two", Style(.link, link: link))], width: 6)
    #expect(lines.map { $0.spans.last?.style.link } == [link, link])
  }

  // MARK: Lines one under the other

  @Test func `a line stands by itself`() {
    let theme = Theme(name: "", looks: [.heading: Look(emphasis: .bold)])
    var painter = LinePainter(
      width: 20, capabilities: Capabilities(hyperlinks: true), theme: theme)
    let link = Style(.text, .underline, link: LinkTarget("http://b.c"))
    let line = Line([.init("Title ", .heading), .init("世 x", link), .init("   ", .text)])
    #expect(
      written(painter.paint(line))
        == "⟨0;1m⟩Title ⟨0;4m⟩⟪id=ID;http://b.c⟫世 x⟪⟫⟨0m⟩"
        .replacing("ID", with: identity(of: link.link)))
    #expect(painter.paint(Line()) == [])
    #expect(line.visibleText == "Title 世 x")
  }

  @Test func `a theme with a background of its own fills the page`() {
    let night = Look(background: .palette(4))
    var painter = LinePainter(
      width: 6, capabilities: Capabilities(), theme: Theme(name: "", looks: [.text: night]))
    #expect(written(painter.paint(Line("ab", .text))) == "⟨0m⟩⟨44m⟩ab    ⟨0m⟩")
    #expect(written(painter.paint(Line())) == "⟨0m⟩⟨44m⟩      ⟨0m⟩")
    var colorless = LinePainter(
      width: 6, capabilities: Capabilities(colors: .none),
      theme: Theme(name: "", looks: [.text: night]))
    #expect(written(colorless.paint(Line("ab", .text))) == "ab")
  }

  @Test func `what a line says is harmless`() {
    var painter = LinePainter(
      width: 9, capabilities: Capabilities(hyperlinks: true), theme: Theme(name: "", looks: [:]))
    #expect(written(painter.paint(Line("a\u{1B}[2J\u{202E}", .text))) == "a␛[2J\u{FFFD}")
    #expect(Line("a\u{7}\n\tb", .text).visibleText == "a␇  b")
  }

  private func identity(of link: LinkTarget?) -> String {
    String(decoding: link?.opening ?? [], as: UTF8.self)
      .split(separator: ";").dropFirst().first?.dropFirst(3).description ?? ""
  }

  private func written(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
      .replacing(/\u{1B}\]8;;\u{1B}\\/) { _ in "⟪⟫" }
      .replacing(/\u{1B}\]8;([^\u{1B}]*)\u{1B}\\/) { "⟪\($0.1)⟫" }
      .replacing(/\u{1B}\[([0-9;?]*[A-Za-z])/) { "⟨\($0.1)⟩" }
  }
}
