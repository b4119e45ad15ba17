import Chat
import Engine

/// Gathers the events of a reply, so that they reach the main actor a frame's worth at a time: every
/// hand-over between threads costs more than all that is done with a token.
///
/// The first event goes at once, later ones at most `interval` after they came. Order is kept, and a
/// failure comes after all that was said.
actor ReplyBatches {
  typealias Batch = Result<[ReplyEvent], ProviderError>

  static let interval = Duration.milliseconds(33)

  private let send: AsyncStream<Batch>.Continuation
  private var events: [ReplyEvent] = []
  private var lastSent: ContinuousClock.Instant?
  private var timer: Task<Void, Never>?

  private init(_ send: AsyncStream<Batch>.Continuation) { self.send = send }

  /// The batches of a reply. Reading begins the work; leaving the loop ends it.
  nonisolated static func of(_ reply: RefinedReply) -> AsyncStream<Batch> {
    let (batches, send) = AsyncStream.makeStream(of: Batch.self)
    let gathering = Task { @concurrent in await ReplyBatches(send).gather(reply) }
    send.onTermination = { _ in gathering.cancel() }
    return batches
  }

  private func gather(_ reply: RefinedReply) async {
    do throws(ProviderError) {
      for try await event in reply { add(event) }
      flush()
    } catch {
      flush()
      send.yield(.failure(error))
    }
    timer?.cancel()
    send.finish()
  }

  private func add(_ event: ReplyEvent) {
    events.append(event)
    guard timer == nil else { return }
    let rest = lastSent.map { $0 + Self.interval - .now } ?? .zero
    guard rest > .zero else { return flush() }
    timer = Task {
      do { try await Task.sleep(for: rest) } catch { return }  // the reply is over
      timer = nil
      flush()
    }
  }

  private func flush() {
    guard !events.isEmpty else { return }
    send.yield(.success(events))
    (events, lastSent) = ([], .now)
  }
}
