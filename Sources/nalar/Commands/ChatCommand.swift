import App
import Archive
import ArgumentParser
import Chat
import Foundation
import Headless
import Interface
import Ncurses
import Providers
import Runtime
import Settings
import Typesetting

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
    if let theme { options.overrides.append("theme=" + theme) }
    let wiring = try Wiring(options)
    let keymap = try Wiring.checked { try Keymap(overrides: wiring.settings.keys) }
    let look = try Wiring.checked { try wiring.themes.theme(named: wiring.settings.theme) }
    let terminal = try takeTerminal(wiring.settings)
    let desk = TerminalDesk(
      terminal, theme: look, themes: wiring.themes, settings: wiring.settings)
    let screen = ChatScreen(
      keymap: keymap, code: CodeOverflow(wiring.settings.code.overflow))
    let loop = AppLoop(
      wiring.firstState(system: system), screen: screen,
      engine: wiring.engine, archive: wiring.archive,
      prompts: PromptLog(file: wiring.paths.state + "/prompts"), desk: desk.desk)
    await loop.run(terminal.inputs, continuing: continues)
    terminal.close()
    NcursesTerminal.obeySignal()
  }

  @MainActor private func takeTerminal(_ settings: Settings) throws -> NcursesTerminal {
    do throws(TerminalError) {
      return try NcursesTerminal(mouse: settings.isMouseOn)
    } catch {
      Console.complain(error.description)
      throw ExitCode(ExitStatus.incomplete.rawValue)
    }
  }
}

extension Wiring {
  /// The state the screen begins with: a new, empty conversation.
  fileprivate func firstState(system: String?) -> AppState {
    let now = Date()
    var state = AppState(now: now, seed: .random(in: 0 ... .max), model: settings.model)
    state.utcOffset = TimeZone.current.secondsFromGMT(for: now)
    state.folding = Folding(setting: FoldSetting(settings.reasoning.fold))
    state.settings.general = ChatSettings.Wishes(
      system: system ?? settings.systemPrompt, thinking: settings.reasoning.thinking,
      sampling: settings.sampling)
    for name in settings.models.keys.compactMap(ModelName.init) {
      state.settings.models[name] = ChatSettings.Wishes(
        system: system ?? settings.systemPrompt(for: name), thinking: settings.thinking(for: name),
        sampling: settings.sampling(for: name))
    }
    state.settings.isMotionReduced = settings.isMotionReduced
    state.list.isVisible = settings.list.isVisible
    state.models = [LocalProvider.builtin]
    (state.theme, state.themes) = (settings.theme, themes.names)
    return state
  }
}
