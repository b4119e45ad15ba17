import Chat
import Foundation

@testable import Providers

/// One question to a server on this machine, and what is heard of its answer.
enum ServerTalk {
  /// What a reply came to: its words, and how it ended.
  struct Outcome {
    var said = ""
    var waitings: [ReplyEvent.Waiting] = []
    var finish: Finish?
    var error: ProviderError?
  }

  /// Waits of this time take a thousandth of theirs.
  static let hurried = TimeSource(
    now: TimeSource.real.now,
    sleep: { duration in await TimeSource.real.sleep(min(duration, .seconds(60)) / 1000) },
    date: TimeSource.real.date)

  /// A second of this time is a hundredth of one.
  static let soon = TimeSource(
    now: { TimeSource.real.now() * 100 },
    sleep: { await TimeSource.real.sleep($0 / 100) }, date: TimeSource.real.date)

  static func settings(
    _ server: LoopbackServer, _ dialect: Dialect = .compatible, key: String? = nil
  ) -> ServerSettings {
    ServerSettings(
      name: "p", dialect: dialect, address: server.address,
      key: key.map { KeySource.command("echo " + $0) } ?? .none)
  }

  static let question = ChatRequest(
    conversation: .init(rawValue: "c"), model: ModelName(provider: "p", model: "m"),
    messages: [
      Message(
        id: .init(rawValue: "1"), parent: nil, role: .user, text: "why?",
        created: Date(timeIntervalSince1970: 0))
    ])

  static func hear(
    _ settings: ServerSettings, environment: [String: String] = [:], time: TimeSource = .real
  ) async -> Outcome {
    let provider = ServerProvider(settings, environment: environment, time: time)
    var outcome = Outcome()
    do throws(ProviderError) {
      for try await event in provider.reply(to: question) {
        switch event {
        case .reasoning(let piece): outcome.said += "~" + piece
        case .text(let piece): outcome.said += piece
        case .waiting(let waiting): outcome.waitings.append(waiting)
        case .finished(let finish): outcome.finish = finish
        case .opened, .usage, .relabelled: break
        }
      }
    } catch {
      outcome.error = error
    }
    return outcome
  }

  static func hear(
    _ steps: [LoopbackServer.Step], _ dialect: Dialect = .compatible, time: TimeSource = .real
  ) async throws -> Outcome {
    try await LoopbackServer.serving { _, _ in
      steps
    } _: { server in
      await hear(settings(server, dialect), time: time)
    }
  }
}
