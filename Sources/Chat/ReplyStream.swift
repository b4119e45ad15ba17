/// The events of one reply, with a typed failure.
///
/// Reading begins the work. Ending the loop early — `break`, a cancelled task, a dropped iterator —
/// cancels it. The buffer is unbounded: a reply is finite, and its reader never waits for anybody.
package struct ReplyStream: AsyncSequence, Sendable {
  package typealias Element = ReplyEvent
  package typealias Failure = ProviderError
  package typealias Send = @Sendable (ReplyEvent) -> Void

  private let produce: @Sendable (_ send: @escaping Send) async throws(ProviderError) -> Void

  package init(
    _ produce: @escaping @Sendable (_ send: @escaping Send) async throws(ProviderError) -> Void
  ) {
    self.produce = produce
  }

  package func makeAsyncIterator() -> Iterator {
    let (stream, events) = AsyncStream.makeStream(of: Result<ReplyEvent, ProviderError>.self)
    let produce = produce
    let task = Task {
      do throws(ProviderError) {
        try await produce { events.yield(.success($0)) }
      } catch {
        events.yield(.failure(error))
      }
      events.finish()
    }
    events.onTermination = { _ in task.cancel() }
    return Iterator(base: stream.makeAsyncIterator())
  }

  package struct Iterator: AsyncIteratorProtocol {
    fileprivate var base: AsyncStream<Result<ReplyEvent, ProviderError>>.Iterator

    package mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(ProviderError) -> ReplyEvent? {
      try await base.next(isolation: actor)?.get()
    }
  }
}
