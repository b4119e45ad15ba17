/// The events of one generation, with a typed failure.
///
/// Reading begins the work. Ending the loop early — `break`, a cancelled task, a dropped iterator —
/// stops the model within one token, or within one block of a long prompt. The buffer is unbounded:
/// a reply is finite.
package struct GenerationStream: AsyncSequence, Sendable {
  package typealias Element = GenerationEvent
  package typealias Failure = GenerationError

  typealias Outcome = Result<GenerationEvent, GenerationError>
  private let work:
    @Sendable (_ send: @Sendable (GenerationEvent) -> Void) async throws(GenerationError) -> Void

  init(
    _ work:
      @escaping @Sendable (
        _ send: @Sendable (GenerationEvent) -> Void
      ) async throws(GenerationError) -> Void
  ) {
    self.work = work
  }

  package func makeAsyncIterator() -> Iterator {
    let (stream, continuation) = AsyncStream<Outcome>.makeStream()
    let task = Task { [work] in
      do throws(GenerationError) {
        try await work { continuation.yield(.success($0)) }
      } catch {
        continuation.yield(.failure(error))
      }
      continuation.finish()
    }
    continuation.onTermination = { _ in task.cancel() }
    return Iterator(base: stream.makeAsyncIterator())
  }

  package struct Iterator: AsyncIteratorProtocol {
    fileprivate var base: AsyncStream<Outcome>.Iterator

    package mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(GenerationError) -> GenerationEvent? {
      try await base.next(isolation: actor)?.get()
    }
  }
}
