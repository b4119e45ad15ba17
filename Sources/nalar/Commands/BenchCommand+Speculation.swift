import ArgumentParser
import Chat
import Headless
import Inference
import Providers
import Screen

extension BenchCommand {
  /// The tokens of the reply: the longest that was asked for.
  var longestReply: Int { replies.isEmpty ? 128 : replies.flatMap(\.counts).max() ?? 0 }

  /// `--speculation`: one reply, said with guessing ahead and without, in turns.
  func measureGuessing(_ name: String, _ local: LocalSettings) async throws {
    var local = local
    let needed = LocalModel.repetitivePromptLimit + longestReply
    local.options.context = max(context ?? 0, needed)
    let (model, _) = try await loaded(name, local)
    try check(model, holds: needed)
    let info = model.info
    var result = GuessingResult(
      model: "\(info.architecture) \(info.quantization)", reply: longestReply)
    let text = try await model.repetitiveReply(tokens: longestReply, speculates: false).tokens
    for turn in 0..<repetitions {
      // Who is first changes, so that a machine that is slow for a while is slow for both.
      for speculates in turn.isMultiple(of: 2) ? [false, true] : [true, false] {
        let (tokens, timings) = try await model.repetitiveReply(
          tokens: longestReply, speculates: speculates)
        guard tokens == text else {
          Console.complain("Guessing changed what the model says: please report this.")
          throw ExitCode(ExitStatus.failed.rawValue)
        }
        if speculates {
          result.feed(
            guessing: timings.decodeSeconds, guessed: timings.guessedTokens,
            accepted: timings.acceptedTokens)
        } else {
          result.feed(plain: timings.decodeSeconds)
        }
      }
    }
    try Console.print(json ? result.json : Visible.text(result.text))
  }
}
