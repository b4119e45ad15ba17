import ArgumentParser
import Chat
import Engine
import Foundation
import Headless

/// `nalar ask`: one question, the answer on standard output.
struct AskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Ask one question; the answer, and nothing else, goes to standard output.",
    discussion: """
      The question is the arguments, standard input, or both (arguments first). The thinking goes to \
      standard error, dim, when that is a terminal or with --show-reasoning.

      Exit status: 0 the reply is whole, 1 it failed, 2 it ended early (limit, context, connection), \
      64 wrong arguments, 78 unusable settings, 130 interrupted.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: "The question.") var question: [String] = []
  @Option(help: "A system prompt.") var system: String?
  @Option(help: "auto, off, on, low, medium or high.") var thinking: Thinking?
  @Option(help: "0 is greedy.") var temperature: Double?
  @Option(name: .customLong("top-p")) var topP: Double?
  @Option(help: "The same seed gives the same reply (local models).") var seed: UInt64?
  @Option(name: .customLong("max-tokens"), help: "Of reasoning and answer together.")
  var maxTokens: Int?
  @Flag(help: "One JSON event a line on standard output.") var json = false
  @Flag(name: .customLong("show-reasoning"), help: "Thinking to standard error, terminal or not.")
  var showReasoning = false

  func validate() throws {
    if let maxTokens, maxTokens < 1 { throw ValidationError("--max-tokens must be at least 1.") }
    if let temperature, !(0...5).contains(temperature) {
      throw ValidationError("--temperature must be between 0 and 5.")
    }
    if let topP, !(0...1).contains(topP) {
      throw ValidationError("--top-p must be between 0 and 1.")
    }
  }

  func run() async throws {
    let wiring = try Wiring(common)
    let request = wiring.request(
      for: try wholeQuestion(), system: system, thinking: thinking,
      sampling: Sampling(
        temperature: temperature, topP: topP, seed: seed, maxTokens: maxTokens))
    let status = await answer(request, with: wiring)
    if status != .success { throw ExitCode(status.rawValue) }
  }

  /// The arguments, then standard input where it is not a terminal.
  private func wholeQuestion() throws -> String {
    var parts = question.isEmpty ? [] : [question.joined(separator: " ")]
    if isatty(STDIN_FILENO) == 0 {
      let data = try FileHandle.standardInput.readToEnd() ?? Data()
      // `echo` ends its line, and files end theirs: no part of what is asked.
      var text = String(decoding: data, as: UTF8.self)
      while text.last?.isNewline == true { text.removeLast() }
      if !text.allSatisfy(\.isWhitespace) { parts.append(text) }
    }
    guard parts.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      Console.complain("There is no question: give it as an argument or on standard input.")
      throw ExitCode(ExitStatus.usage.rawValue)
    }
    return parts.joined(separator: "\n\n")
  }

  private func answer(_ request: ChatRequest, with wiring: Wiring) async -> ExitStatus {
    let reply = Task { await stream(request, with: wiring) }
    // The first ^C stops the reply and ends its line; the second one ends the program.
    signal(SIGINT, SIG_IGN)
    let interrupts = DispatchSource.makeSignalSource(signal: SIGINT, queue: .main)
    interrupts.setEventHandler {
      signal(SIGINT, SIG_DFL)
      reply.cancel()
    }
    interrupts.activate()
    defer { interrupts.cancel() }
    let status = await reply.value
    return reply.isCancelled ? .interrupted : status
  }

  private func stream(_ request: ChatRequest, with wiring: Wiring) async -> ExitStatus {
    var printer = ReplyPrinter(
      .init(
        showsReasoning: showReasoning || Console.isErrorTerminal,
        isOutputTerminal: Console.isOutputTerminal, isErrorTerminal: Console.isErrorTerminal))
    var status = ExitStatus.incomplete
    do {
      for try await event in await wiring.engine.reply(to: request) {
        if case .finished(let finish) = event { status = ExitStatus(finish) }
        try write(event, &printer)
      }
      if !json { try printer.finish().forEach(Console.write) }
      return status
    } catch let error as ProviderError {
      return report(error, &printer)
    } catch {
      return broken(error)
    }
  }

  /// Ends where the answer cannot be written.
  private func broken(_ error: any Error) -> ExitStatus {
    if let broken = error as? BrokenOutput, !broken.isWanted {
      Console.complain(broken.description)
    }
    return .failed
  }

  private func write(_ event: ReplyEvent, _ printer: inout ReplyPrinter) throws {
    guard json else { return try printer.feed(event).forEach(Console.write) }
    if let line = EventLine(event) { try Console.print(try line.json) }
  }

  private func report(_ error: ProviderError, _ printer: inout ReplyPrinter) -> ExitStatus {
    do {
      if json { try Console.print(try EventLine(error).json) }
      try printer.finish().forEach(Console.write)
    } catch {
      return broken(error)
    }
    Console.complain(error.description)
    return .failed
  }
}

extension Thinking: ExpressibleByArgument {}
