import ArgumentParser

/// `nalar completions bash`: a completion script on standard output.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print a completion script for a shell.",
    discussion: "bash: nalar completions bash > ~/.local/share/bash-completion/completions/nalar")

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  func run() {
    print(Nalar.completionScript(for: shell.completion))
  }

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    var completion: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }
}
