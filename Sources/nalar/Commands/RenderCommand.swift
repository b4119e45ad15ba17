import ArgumentParser
import Foundation
import Headless
import Ncurses
import Screen
import Settings
import Typesetting

/// `nalar render`: a Markdown text set as answers are in the chat, on standard output.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Print a Markdown text as the chat shows it: formulas, code, tables and all.",
    discussion: """
      Colours and links are written where standard output is a terminal, or with --color always, as \
      for a pager: nalar render --color always answer.md | less -R. Anywhere else the text is plain.

      Exit status: 0 printed, 1 the text cannot be read, 64 wrong arguments, 78 unusable settings.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: "The file; standard input without one, or for -.") var file = "-"
  @Option(help: "Columns; without it the terminal's, or 80.") var width: Int?
  @Option(help: "The theme.") var theme: String?
  @Option(help: "auto, always or never.") var color = RenderManner.Coloring.auto

  func validate() throws {
    if let width, !RenderManner.widths.contains(width) {
      throw ValidationError("--width must be between 1 and \(RenderManner.widths.upperBound).")
    }
  }

  func run() throws {
    var options = common
    if let theme { options.overrides.append("theme=" + theme) }
    let paths = try Wiring.paths()
    let settings = try Wiring.settings(options, paths)
    let look = try Wiring.checked { try Themes(folder: paths.themes).theme(named: settings.theme) }
    let manner = RenderManner(
      width: width, coloring: color, output: Console.output,
      terminal: Self.terminal.permitted(by: settings))
    let pageOptions = PageOptions(code: CodeOverflow(settings.code.overflow))
    for piece in RenderedPage(try source(), manner, theme: look, options: pageOptions) {
      try Console.write(piece)
    }
  }

  /// What is known of the terminal. One that could not show a picture still takes lines.
  private static var terminal: Capabilities {
    do throws(TerminalError) { return try .ofThisTerminal() } catch { return Capabilities() }
  }

  /// Bytes of the largest text that is read.
  private static let largest = 1 << 28

  private func source() throws -> Data {
    let data: Data
    do {
      let handle =
        file == "-" ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(filePath: file))
      data = try handle.read(upToCount: Self.largest + 1) ?? Data()
    } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
      throw complaint("There is no file “\(file)”. Check its name, or use standard input.")
    } catch let error as CocoaError where error.code == .fileReadNoPermission {
      throw complaint("“\(file)” may not be read. Change its permissions.")
    } catch {
      throw complaint("“\(file)” cannot be read: it is no file of text. Name another.")
    }
    guard data.count <= Self.largest else {
      throw complaint("“\(file)” is larger than 256 MiB. Give a part of it.")
    }
    return data
  }

  private func complaint(_ sentence: String) -> ExitCode {
    Console.complain(sentence)
    return ExitCode(ExitStatus.failed.rawValue)
  }
}

extension RenderManner.Coloring: ExpressibleByArgument {}
