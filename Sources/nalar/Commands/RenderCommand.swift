import ArgumentParser
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
  @Flag(help: "Joins the lines of a paragraph, for a text that was wrapped by hand.")
  var reflow = false

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
      terminal: Self.terminal?.permitted(by: settings))
    let pageOptions = PageOptions(
      code: CodeOverflow(settings.code.overflow), keepsLines: !reflow)
    for piece in RenderedPage(try source(), manner, theme: look, options: pageOptions) {
      try Console.write(piece)
    }
  }

  /// What is known of the terminal. One that could not show a picture still takes plain lines.
  private static var terminal: Capabilities? {
    do throws(TerminalError) { return try Capabilities.ofThisTerminal() } catch { return nil }
  }

  private func source() throws -> [UInt8] {
    do throws(UnreadableInput) { return try InputFile.read(file) } catch {
      Console.complain(error.description)
      throw ExitCode(ExitStatus.failed.rawValue)
    }
  }
}

extension RenderManner.Coloring: ExpressibleByArgument {}
