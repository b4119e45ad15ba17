/// The bytes that put the terminal into our modes, and those that take it out of them.
///
/// `leave` undoes every mode whatever the state, and is what a dying program writes: it must not
/// depend on how far things had come. It also undoes what is only on within a frame.
struct TerminalModes: Equatable {
  var enter: [UInt8]
  var leave: [UInt8]
  /// Whether the window's name is kept and brought back.
  var hasTitle: Bool

  static let capabilities = ["smcup", "rmcup", "smkx", "rmkx"]

  init(
    _ terminal: TerminalDescription, mouse: Bool = false, title: Bool = false,
    synchronizedUpdates: Bool = false
  ) {
    hasTitle = title
    func string(_ name: String) -> String {
      String(decoding: terminal.strings[name] ?? [], as: UTF8.self)
    }
    let (mouseOn, mouseOff) =
      mouse ? ("\u{1B}[?1000h\u{1B}[?1006h", "\u{1B}[?1006l\u{1B}[?1000l") : ("", "")
    let (titleOn, titleOff) = title ? ("\u{1B}[22;2t", "\u{1B}[23;2t") : ("", "")
    // The margins are reset because newterm has set them to its own idea of the size.
    enter = Array(
      (string("smcup") + "\u{1B}[r" + string("smkx") + "\u{1B}[?2004h" + mouseOn + titleOn
        + "\u{1B}[0m\u{1B}[H\u{1B}[2J").utf8)
    let updateOff = synchronizedUpdates ? "\u{1B}[?2026l" : ""
    // Where there is no other screen to go back to, the picture is cleared away.
    let away = terminal.strings["rmcup"] == nil ? "\u{1B}[H\u{1B}[2J" : string("rmcup")
    leave = Array(
      (updateOff + mouseOff + titleOff + "\u{1B}[?2004l\u{1B}[0m\u{1B}[?7h\u{1B}[?25h"
        + string("rmkx") + away).utf8)
  }
}
