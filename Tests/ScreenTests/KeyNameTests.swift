import Screen
import Testing

@Suite struct KeyNameTests {
  @Test(arguments: [
    ("ctrl+o", Key.control("o"), "ctrl+o"),
    ("Ctrl+O", .control("o"), "ctrl+o"),
    ("alt+enter", Key(.enter, .alt), "alt+enter"),
    ("pgup", Key(.pageUp), "pgup"),
    ("PageDown", Key(.pageDown), "pgdn"),
    ("F1", Key(.function(1)), "f1"),
    ("shift+tab", Key(.tab, .shift), "shift+tab"),
    ("esc", Key(.escape), "esc"),
    ("space", .scalar(" "), "space"),
    ("ctrl+space", .scalar(" ", .control), "ctrl+space"),
    ("R", .scalar("R"), "R"),
    ("r", .scalar("r"), "r"),
    ("shift+r", .scalar("R"), "R"),
    ("alt+R", .scalar("R", .alt), "alt+R"),
    ("?", .scalar("?"), "?"),
    ("[", .scalar("["), "["),
    ("+", .scalar("+"), "+"),
    ("ctrl++", .scalar("+", .control), "ctrl++"),
    ("SHIFT+alt+ctrl+up", Key(.up, [.control, .alt, .shift]), "ctrl+alt+shift+up"),
    ("é", .scalar("é"), "é"),
  ])
  func `a name is a key`(name: String, key: Key, printed: String) throws {
    #expect(try Key(named: name) == key)
    #expect(key.name == printed)
  }

  @Test(arguments: [
    ("ctrl+h", KeyNameError.sameAs(name: "ctrl+h", other: "backspace")),
    ("Ctrl+I", .sameAs(name: "Ctrl+I", other: "tab")),
    ("ctrl+m", .sameAs(name: "ctrl+m", other: "enter")),
    ("ctrl+alt+[", .sameAs(name: "ctrl+alt+[", other: "esc")),
    ("ctrl+shift+o", .sameAs(name: "ctrl+shift+o", other: "ctrl+o")),
    ("shift+1", .shiftedCharacter("shift+1")),
    ("", .unknown("")),
    ("ctrl+", .unknown("ctrl+")),
    ("f0", .unknown("f0")),
    ("f01", .unknown("f01")),
    ("f25", .unknown("f25")),
    ("hyper+x", .unknown("hyper+x")),
    ("rr", .unknown("rr")),
    (" ", .unknown(" ")),
    ("\u{1B}", .unknown("\u{1B}")),
    ("\u{301}", .unknown("\u{301}")),
  ])
  func `what no terminal can tell is refused`(name: String, error: KeyNameError) {
    #expect(throws: error) { try Key(named: name) }
  }

  @Test func `every key makes its name, and every name its key`() throws {
    let characters = (0x21...0x7E).compactMap(Unicode.Scalar.init).map(Key.Code.scalar)
    let others: [Key.Code] = [
      .enter, .escape, .tab, .scalar(" "), .backspace, .delete, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown,
    ]
    let functions = (1...24).map(Key.Code.function)
    for modifiers in [Key.Modifiers(), .alt, .shift, .control, [.control, .alt], [.alt, .shift]] {
      for code in others + functions + (modifiers.isSubset(of: .alt) ? characters : []) {
        let key = Key(code, modifiers)
        #expect(try Key(named: key.name) == key)
      }
    }
    for letter in "abcdefgjklnopqrstuvwxyz\\]^_@".unicodeScalars {
      #expect(try Key(named: Key.control(letter).name) == .control(letter))
    }
  }

  @Test func `a refusal says what is possible, and shows nothing a terminal would obey`() {
    #expect(
      KeyNameError.unknown("\u{1B}[2J").description == """
        there is no key “␛[2J”: a key is one character (R ? [) or one of enter esc tab space \
        backspace delete up down left right home end pgup pgdn f1 to f24, after any of ctrl+ alt+ \
        shift+
        """)
    #expect(
      KeyNameError.sameAs(name: "ctrl+h", other: "backspace").description
        == "terminals send the same for ctrl+h and backspace: choose another key")
  }
}
