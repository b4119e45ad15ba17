import App
import Archive
import Chat
import Engine
import Foundation
import Interface
import Runtime
import Screen
import TestSupport

/// The whole app but the terminal: keys in, settled screen out.
@MainActor
final class Play {
  let loop: AppLoop
  let folder: String
  private let shown: Shown

  /// What was painted last.
  private final class Shown {
    var frame = Frame(Size(width: 0, height: 0))
    var copied: [String] = []
  }

  init(
    _ provider: ScriptedProvider, folder: String = Play.newFolder(), columns: Int = 60,
    rows: Int = 14
  ) {
    let shown = Shown()
    self.shown = shown
    self.folder = folder
    var state = AppState(
      now: Date(), seed: 1, model: ModelName(provider: "script", model: "model"))
    state.list.isVisible = false
    loop = AppLoop(
      state, screen: ChatScreen(keymap: Keymap()),
      engine: ChatEngine(providers: ["script": provider]),
      archive: ConversationArchive(folder: folder), prompts: PromptLog(file: folder + ".prompts"),
      desk: Desk(
        size: { Size(width: columns, height: rows) }, paint: { shown.frame = $0 },
        copy: { shown.copied.append($0) }))
    loop.start()
  }

  static func newFolder() -> String {
    FileManager.default.temporaryDirectory.appending(path: "nalar-play-\(UUID().uuidString)").path
  }

  /// Types text; `⏎` is Enter, `⎋` Escape, `^` before a letter is control.
  func type(_ text: String) {
    var isControl = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "^" where !isControl: isControl = true
      case "⏎": loop.hear(.key(Key(.enter)))
      case "⎋": loop.hear(.key(Key(.escape)))
      default:
        loop.hear(.key(isControl ? .control(scalar) : .scalar(scalar)))
        isControl = false
      }
    }
  }

  /// The rows of the transcript when nothing moves any more, blank ones left out.
  func settled() async -> [String] {
    await loop.settled()
    return rows
  }

  /// The rows as they are now: title, rule, composer and stats bar left out.
  var rows: [String] {
    shown.frame.rows.dropFirst().dropLast(3).map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  var copied: [String] { shown.copied }

  /// The conversations as they are on disk.
  func stored() async throws -> [Conversation] {
    let archive = ConversationArchive(folder: folder)
    var stored: [Conversation] = []
    for summary in try await archive.list().conversations {
      stored.append(try await archive.read(summary.id))
    }
    return stored
  }
}
