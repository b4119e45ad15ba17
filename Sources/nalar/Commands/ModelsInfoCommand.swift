import ArgumentParser
import Chat
import Headless
import Inference
import Providers
import Screen
import Settings

/// `nalar models info`: what a model file is and what running it takes.
struct ModelsInfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Describe a model file: size, quantisation, context, template, memory needed.",
    discussion: """
      Only the head of the file is read. Exit status 1 when it is no model file, or a damaged one.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: "A GGUF file, `builtin`, or a name from the models folder.") var file: String

  func run() throws {
    let paths = try Wiring.paths()
    let local = LocalSettings(try Wiring.settings(common, paths).local, paths)
    do {
      let model = try local.describe(model: LocalSettings.model(argument: file))
      for row in model.rows {
        let padding = String(repeating: " ", count: max(1, 14 - row.label.count))
        try Console.print(Visible.line(row.label + padding + row.text))
      }
      if let shortfall = local.shortfall(of: model.trainedContext) {
        Console.say(shortfall.description)
      }
    } catch let error as ProviderError {
      Console.complain(error.description)
      throw ExitCode(ExitStatus.failed.rawValue)
    }
  }
}
