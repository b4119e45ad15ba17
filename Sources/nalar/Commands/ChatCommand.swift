import App
import Archive
import ArgumentParser
import Chat
import Foundation
import Headless
import Interface
import Ncurses
import Runtime
import Settings

/// `nalar`: the chat on the screen.
struct ChatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat", abstract: "Chat on the screen; what `nalar` alone does.")

  @OptionGroup var common: CommonOptions
  @Option(help: "The theme.") var theme: String?
  @Option(help: "A system prompt.") var system: String?
  @Flag(name: [.customShort("c"), .customLong("continue")], help: "Open the last conversation.")
  var continues = false

  @MainActor func run() async throws {
    var options = common
    if let theme { options.overrides.append("theme=\(Wiring.quoted(theme))") }
    let wiring = try Wiring(options)
    let (keymap, look) = try wiring.checked { (try Keymap(overrides: $0.keys), try $1.theme(named: $0.theme)) }

    let terminal: NcursesTerminal
    do {
      terminal = try NcursesTerminal(mouse: wiring.settings.isMouseOn)
    } catch {
      Console.complain(error.description)
      throw ExitCode(ExitStatus.incomplete.rawValue)
    }
    let desk = TerminalDesk(
      terminal, theme: look, themes: wiring.themes, editor: wiring.editor)
    let loop = AppLoop(
      wiring.firstState(system: system), screen: ChatScreen(keymap: keymap),
      engine: wiring.engine, archive: wiring.archive(), prompts: wiring.prompts(),
      desk: desk.desk)
    loop.continuesLast = continues
    await loop.run(terminal.inputs)
    terminal.close()
    NcursesTerminal.obeySignal()
  }
}
