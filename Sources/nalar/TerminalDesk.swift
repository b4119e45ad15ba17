import Logging
import Ncurses
import Runtime
import Screen
import Settings

/// The real terminal as the loop's desk: frames become bytes, texts go to the clipboard and the
/// editor.
@MainActor
final class TerminalDesk {
  private let terminal: NcursesTerminal
  private var painter: Painter
  private let themes: Themes
  private let log = Logger(label: "nalar")
  private let editor: String?

  init(_ terminal: NcursesTerminal, theme: Theme, themes: Themes, settings: Settings) {
    self.terminal = terminal
    let capabilities = terminal.capabilities.permitted(by: settings)
    painter = Painter(capabilities: capabilities, theme: theme)
    (self.themes, editor) = (themes, settings.editor)
  }

  var desk: Desk {
    Desk(
      size: { self.terminal.size },
      paint: { frame in
        let bytes = self.painter.paint(frame)
        if !bytes.isEmpty { self.terminal.write(bytes) }
      },
      forget: { self.painter.forget() },
      copy: { try self.terminal.copy($0) },
      edit: { try await self.terminal.edit($0, with: self.editor) },
      show: { self.painter.theme = try self.themes.theme(named: $0) },
      suspend: { self.terminal.suspend() },
      note: { self.log.error("\($0)") })
  }
}
