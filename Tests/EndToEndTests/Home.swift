import Foundation
import Screen
import TestSupport

/// A home of its own for one story: settings, conversations and caches in a fresh folder.
struct Home {
  let folder: URL
  var environment: [String]

  init(settings: String = "") throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "nalar-\(UUID().uuidString)")
    self.folder = folder
    let config = folder.appending(path: "config/nalar")
    try FileManager.default.createDirectory(at: config, withIntermediateDirectories: true)
    try Data(settings.utf8).write(to: config.appending(path: "config.toml"))
    environment =
      PseudoTerminal.environment
      + ["HOME=\(folder.path)"]
      + ["DATA", "CONFIG", "CACHE", "STATE"].map {
        "XDG_\($0)_HOME=\(folder.path)/\($0.lowercased())"
      }
  }

  /// The conversation files that are there now.
  var conversations: [URL] {
    get throws {
      let folder = folder.appending(path: "data/nalar/conversations")
      guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
      let files = try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
      return files.filter { $0.pathExtension == "json" }
    }
  }

  /// The program on a terminal of its own, with what a person would see of it.
  func open(_ arguments: [String] = [], columns: Int = 80, rows: Int = 24) throws -> Seen {
    try Seen(nalar, arguments, environment: environment, columns: columns, rows: rows)
  }

  /// The program without a screen, to its end.
  func run(
    _ arguments: [String], input: String? = nil, output elsewhere: FileHandle? = nil
  ) throws -> Ran {
    let process = Process()
    process.executableURL = URL(filePath: nalar)
    process.arguments = arguments
    process.environment = Dictionary(
      uniqueKeysWithValues: environment.map { entry in
        let parts = entry.split(separator: "=", maxSplits: 1)
        return (String(parts[0]), String(parts[1]))
      })
    let (output, errors, typed) = (Pipe(), Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    process.standardInput = input == nil ? FileHandle.nullDevice : typed
    if let elsewhere { process.standardOutput = elsewhere }
    try process.run()
    if let input {
      try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try typed.fileHandleForWriting.close()
    }
    let text = elsewhere != nil ? Data() : try output.fileHandleForReading.readToEnd() ?? Data()
    let complaints = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Ran(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: complaints, as: UTF8.self))
  }

  struct Ran: Equatable {
    var status: Int32
    var output: String
    var errors: String
  }
}

/// The built program, beside the tests.
let nalar = builtProgram("nalar")

/// The program on a screen that a test can look at.
final class Seen {
  let terminal: PseudoTerminal
  private let screen: Screen

  /// Holds the reader, which the terminal feeds.
  private final class Screen {
    var reader: ScreenReader
    init(_ reader: ScreenReader) { self.reader = reader }
  }

  init(
    _ program: String, _ arguments: [String], environment: [String], columns: Int, rows: Int
  ) throws {
    let screen = Screen(ScreenReader(Size(width: columns, height: rows)))
    self.screen = screen
    terminal = try PseudoTerminal(
      program, arguments, columns: UInt16(columns), rows: UInt16(rows), environment: environment
    ) { screen.reader.feed($0) }
  }

  var rows: [String] { screen.reader.text }
  var modes: Set<Int> { screen.reader.modes }

  /// Waits until the screen shows this.
  func wait(for text: String) throws {
    do {
      try terminal.wait { rows.contains { $0.contains(text) } }
    } catch {
      throw NeverShown(wanted: text, rows: rows)
    }
  }

  /// Waits until the screen shows this no more.
  func wait(without text: String) throws {
    do {
      try terminal.wait { !rows.contains { $0.contains(text) } }
    } catch {
      throw NeverShown(wanted: "anything but " + text, rows: rows)
    }
  }

  struct NeverShown: Error, CustomStringConvertible {
    var wanted: String
    var rows: [String]
    var description: String { "waited for “\(wanted)”, saw:\n" + rows.joined(separator: "\n") }
  }
}
