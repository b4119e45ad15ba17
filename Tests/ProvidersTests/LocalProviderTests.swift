import Chat
import Engine
import Foundation
import Providers
import TestSupport
import Testing

/// Replies of the model inside the program.
struct LocalProviderTests {
  private let provider = LocalProvider(LocalSettings())

  private func request(
    _ texts: String..., conversation: Conversation.ID = "c1", stop: [String] = []
  ) -> ChatRequest {
    var messages: [Message] = []
    for (place, text) in texts.enumerated() {
      messages.append(
        place.isMultiple(of: 2)
          ? .question(text, id: .init(rawValue: "m\(place)"))
          : .reply(text, id: .init(rawValue: "m\(place)")))
    }
    return ChatRequest(
      conversation: conversation, model: .builtin, messages: messages,
      sampling: Sampling(stop: stop))
  }

  private func events(_ request: ChatRequest) async throws -> [ReplyEvent] {
    var events: [ReplyEvent] = []
    for try await event in provider.reply(to: request) { events.append(event) }
    return events
  }

  @Test(arguments: [0, 1, 5, 30, 10_000])
  func `a thought is ended once, by the person or by itself`(moment: Int) async throws {
    var text = ""
    var pieces = 0
    var finish: Finish?
    for try await event in provider.reply(to: request("What is 37 × 48?")) {
      switch event {
      case .text(let piece):
        text += piece
        if pieces >= moment, pieces < moment + 3 {
          await provider.answerNow(in: "c1")
          await provider.answerNow(in: "c2")
        }
        pieces += 1
      case .finished(let end): finish = end
      default: break
      }
    }
    #expect(text.split(separator: "</think>", omittingEmptySubsequences: false).count == 2)
    #expect(finish == .stop)
  }

  @Test func `going back to a conversation evaluates only what is new`() async throws {
    _ = try await events(request("What is 37 × 48?", conversation: "c1"))
    _ = try await events(request("What is 9 × 9?", conversation: "c2"))
    let again = try await events(
      request("What is 37 × 48?", "It is 1776.", "What is 12 × 12?", conversation: "c1"))
    let usage = try #require(
      again.compactMap { if case .usage(let usage) = $0 { usage } else { nil } }.last)
    // The question and its marks; the thought that followed is no part of this prompt.
    #expect((usage.cached ?? 0) >= 10)
    #expect((usage.prompt ?? 0) > (usage.cached ?? 0))
  }

  @Test(arguments: [(nil, false), (2048, false), (2049, true)])
  func `a context above what the model was trained for is told of once`(
    asked: Int?, isTold: Bool
  ) async throws {
    let provider = LocalProvider(LocalSettings(askedContext: asked))
    for isFirst in [true, false] {
      var shortfalls: [ContextShortfall?] = []
      for try await event in provider.reply(to: request("2 + 3")) {
        if case .opened(let opening) = event { shortfalls.append(opening.shortfall) }
      }
      let told = ContextShortfall(asked: asked, trained: 2048)
      #expect((told != nil) == isTold)
      #expect(shortfalls == [isFirst ? told : nil])
    }
  }

  @Test(arguments: ["**", "= **17", "76**", "1776"])
  func `a stop text ends an answer wherever tokens end, and nothing of it is heard`(
    stop: String
  ) async throws {
    let engine = ChatEngine(providers: ["local": provider])
    var whole = ""
    for try await event in await engine.reply(to: request("What is 37 × 48?")) {
      if case .text(let text) = event { whole += text }
    }
    let end = try #require(whole.range(of: stop))

    var answer = ""
    var finish: Finish?
    for try await event in await engine.reply(to: request("What is 37 × 48?", stop: [stop])) {
      if case .text(let text) = event { answer += text }
      if case .finished(let how) = event { finish = how }
    }
    #expect(answer == whole[..<end.lowerBound])
    #expect(finish == .stop)
  }
}
