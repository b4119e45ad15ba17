package import Chat

/// A provider's reply as the person hears it, one event after the other.
///
/// Pulled, not pushed: each event is refined where it is read, without a task or a buffer of its own,
/// since every hand-over between threads costs more than the refining. Leaving the loop stops the
/// provider.
package struct RefinedReply: AsyncSequence, Sendable {
  package typealias Element = ReplyEvent
  package typealias Failure = ProviderError

  /// The provider's events and what is to be made of them; or why it cannot be asked.
  let source: Result<(events: ReplyStream, refiner: ReplyRefiner), ProviderError>

  package func makeAsyncIterator() -> Iterator {
    switch source {
    case .success(let (events, refiner)):
      Iterator(events: events.makeAsyncIterator(), refiner: refiner)
    case .failure(let error): Iterator(failure: error)
    }
  }

  package struct Iterator: AsyncIteratorProtocol {
    private var events: ReplyStream.Iterator?
    private var refiner: ReplyRefiner?
    /// What has been refined and not yet been read.
    private var pending: ArraySlice<ReplyEvent> = []
    /// What is thrown once all that came before it has been read.
    private var failure: ProviderError?

    fileprivate init(events: ReplyStream.Iterator, refiner: ReplyRefiner) {
      (self.events, self.refiner) = (events, refiner)
    }

    fileprivate init(failure: ProviderError) { self.failure = failure }

    package mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(ProviderError) -> ReplyEvent? {
      while pending.isEmpty {
        if let failure { throw failure }
        guard events != nil else { return nil }
        await refineNext(isolation: actor)
      }
      return pending.removeFirst()
    }

    private mutating func refineNext(isolation actor: isolated (any Actor)?) async {
      do throws(ProviderError) {
        if let event = try await events?.next(isolation: actor) {
          pending = (refiner?.feed(event) ?? [])[...]
        } else {
          pending = (refiner?.finish(.cut) ?? [])[...]
          events = nil
        }
        if refiner?.isFinished == true { events = nil }
      } catch {
        pending = (refiner?.fail() ?? [])[...]
        // What was held back may have ended the reply before it could fail.
        failure = refiner?.isFinished == true ? nil : error
        events = nil
      }
    }
  }
}
