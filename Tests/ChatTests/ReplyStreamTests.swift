import Chat
import Testing

@Suite(.timeLimit(.minutes(1))) struct ReplyStreamTests {
  private func endless(_ cancelled: AsyncStream<Void>.Continuation) -> ReplyStream {
    ReplyStream { send in
      await withTaskCancellationHandler {
        while !Task.isCancelled {
          send(.text("x"))
          await Task.yield()
        }
      } onCancel: {
        cancelled.finish()
      }
    }
  }

  @Test func `events come in order, and the end ends the loop`() async throws {
    let events: [ReplyEvent] = [.opened(.init()), .text("a"), .text("b"), .finished(.stop)]
    var heard: [ReplyEvent] = []
    for try await event in ReplyStream({ send in events.forEach(send) }) { heard.append(event) }
    #expect(heard == events)
  }

  @Test func `a failure comes after what was said before it, and keeps its type`() async {
    let stream = ReplyStream { send throws(ProviderError) in
      send(.text("half"))
      throw .cut(host: "localhost")
    }
    var heard: [ReplyEvent] = []
    do throws(ProviderError) {
      for try await event in stream { heard.append(event) }
      Issue.record("the failure was lost")
    } catch {
      #expect(error == .cut(host: "localhost"))
    }
    #expect(heard == [.text("half")])
  }

  @Test func `nothing happens until the stream is read, and every reading is a new reply`()
    async throws
  {
    let (begun, signal) = AsyncStream.makeStream(of: Void.self)
    let stream = ReplyStream { send in
      signal.yield()
      send(.finished(.stop))
    }
    for try await _ in stream {}
    for try await _ in stream {}
    signal.finish()
    var count = 0
    for await _ in begun { count += 1 }
    #expect(count == 2)
  }

  @Test func `leaving the loop cancels the work`() async throws {
    let (cancelled, signal) = AsyncStream.makeStream(of: Void.self)
    for try await _ in endless(signal) { break }
    for await _ in cancelled {}
  }

  @Test func `cancelling the reader cancels the work and ends the loop`() async {
    let (cancelled, signal) = AsyncStream.makeStream(of: Void.self)
    let (started, first) = AsyncStream.makeStream(of: Void.self)
    let reading = Task { [stream = endless(signal)] in
      for try await _ in stream { first.finish() }
    }
    for await _ in started {}
    reading.cancel()
    for await _ in cancelled {}
    _ = await reading.result
  }
}
