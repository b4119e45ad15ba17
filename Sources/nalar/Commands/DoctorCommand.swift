import ArgumentParser
import Chat
import Engine
import Foundation
import Headless
import Interface
import Ncurses
import Screen
import Settings

/// `nalar doctor`: looks whether everything Nalar needs is there, and says what to do where not.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the terminal, the settings, the folders, the built-in model and the servers.",
    discussion: "Exit status 1 if anything has to be mended; servers that are not running need not."
  )

  @OptionGroup var common: CommonOptions

  func run() async throws {
    var findings: [Finding] = terminal()
    let paths = try Wiring.paths()
    findings += folders(paths)
    do {
      let settings = try Settings.load(
        file: common.config ?? paths.configFile, environment: Wiring.environment,
        overrides: common.overrides)
      findings.append(Finding(.good, "settings", common.config ?? paths.configFile))
      findings += look(of: settings, paths)
    } catch {
      findings.append(Finding(.bad, "settings", error.description))
    }
    for finding in findings { try Console.print(finding.line) }
    guard !findings.contains(where: { $0.mark == .bad }) else { throw ExitCode(1) }

    let wiring = try Wiring(common)
    var models: [Finding] = [await builtinModel(wiring)]
    for listing in await wiring.engine.models() where listing.provider != "local" {
      models.append(server(listing.provider, listing.models))
    }
    for finding in models { try Console.print(finding.line) }
    if models[0].mark == .bad { throw ExitCode(1) }
  }

  /// One thing that was looked at.
  private struct Finding {
    enum Mark: String { case good = "ok  ", note = "-   ", bad = "BAD " }
    var mark: Mark
    var subject: String
    var text: String

    init(_ mark: Mark, _ subject: String, _ text: String) {
      (self.mark, self.subject, self.text) = (mark, subject, text)
    }

    var line: String {
      let padding = String(repeating: " ", count: max(1, 14 - subject.count))
      return mark.rawValue + subject + padding + Visible.line(text)
    }
  }

  private func terminal() -> [Finding] {
    let name = Wiring.environment["TERM"] ?? ""
    do throws(TerminalError) {
      let capabilities = try Capabilities.ofThisTerminal()
      let colors =
        switch capabilities.colors {
        case .none: "no colours"
        case .eight: "8 colours"
        case .sixteen: "16 colours"
        case .indexed256: "256 colours"
        case .truecolor: "truecolor"
        }
      let links = capabilities.hyperlinks ? ", links" : ""
      return [Finding(.good, "terminal", "\(name), \(colors)\(links)")]
    } catch {
      return [Finding(.note, "terminal", error.description)]
    }
  }

  private func folders(_ paths: Paths) -> [Finding] {
    [paths.data, paths.state, paths.cache].map { path in
      do {
        try FileManager.default.createDirectory(
          atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        return Finding(.bad, "folder", "\(path) cannot be made: check its permissions.")
      }
      return access(path, W_OK) == 0
        ? Finding(.good, "folder", path)
        : Finding(.bad, "folder", "\(path) cannot be written to: check its permissions.")
    }
  }

  private func look(of settings: Settings, _ paths: Paths) -> [Finding] {
    var findings: [Finding] = []
    do {
      _ = try Themes(folder: paths.themes).theme(named: settings.theme)
      findings.append(Finding(.good, "theme", settings.theme))
    } catch {
      findings.append(Finding(.bad, "theme", error.description))
    }
    do {
      _ = try Keymap(overrides: settings.keys)
      let count = settings.keys.count
      findings.append(Finding(.good, "keys", count == 0 ? "as they come" : "\(count) changed"))
    } catch {
      findings.append(Finding(.bad, "keys", error.description))
    }
    return findings
  }

  private func builtinModel(_ wiring: Wiring) async -> Finding {
    var request = wiring.request(
      for: "2 + 3", system: nil, thinking: nil, sampling: Sampling(temperature: 0, maxTokens: 8))
    request.model = .builtin
    let start = ContinuousClock.now
    do {
      for try await _ in await wiring.engine.reply(to: request) {}
    } catch {
      return Finding(.bad, "built-in", error.description)
    }
    let milliseconds = Int(start.duration(to: .now) / .milliseconds(1))
    return Finding(.good, "built-in", "answers (loaded and asked in \(milliseconds) ms)")
  }

  private func server(_ name: String, _ models: Result<[ModelInfo], ProviderError>) -> Finding {
    switch models {
    case .success(let models): Finding(.good, name, "\(models.count) models")
    case .failure(let error): Finding(.note, name, error.description)
    }
  }
}
