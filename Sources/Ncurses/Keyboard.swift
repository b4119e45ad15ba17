import CNcurses
import Dispatch
import Glibc
import Screen

/// Reads standard input whenever there is something, and sends what it means.
///
/// All that has come is taken at one go, so that a paste costs few wake-ups. There is no timer while
/// nothing waits in the decoder.
@MainActor
final class Keyboard {
  private var decoder: KeyDecoder
  private let send: AsyncStream<[Input]>.Continuation
  private let source: any DispatchSourceRead
  private let timer: any DispatchSourceTimer
  private var isTimed = false
  private var isPaused = false
  private var buffer = [UInt8](repeating: 0, count: 16384)

  init(decoder: KeyDecoder, send: AsyncStream<[Input]>.Continuation) {
    self.decoder = decoder
    self.send = send
    source = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO, queue: .main)
    timer = DispatchSource.makeTimerSource(queue: .main)
    timer.schedule(deadline: .distantFuture)
    source.setEventHandler { [weak self] in MainActor.assumeIsolated { self?.read() } }
    timer.setEventHandler { [weak self] in MainActor.assumeIsolated { self?.timeIsUp() } }
    source.activate()
    timer.activate()
  }

  /// Leaves what is typed to others.
  func pause() {
    source.suspend()
    isPaused = true
  }

  func resume() {
    guard isPaused else { return }
    isPaused = false
    source.resume()
  }

  func close() {
    resume()  // a source must not be let go of while it is suspended
    source.cancel()
    timer.cancel()
  }

  private func read() {
    nc_guard_stack()
    guard !isPaused else { return }
    // A flood is read in portions: frames are painted in between.
    for _ in 0..<64 where isReadable {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      guard count > 0 else {
        if count < 0, errno == EINTR || errno == EAGAIN { break }
        return hangUp()
      }
      send.yield(decoder.feed(buffer[..<count]))
    }
    setTimer()
  }

  private var isReadable: Bool {
    var state = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, 0) > 0
  }

  /// The terminal has gone away; nothing will ever be typed again.
  private func hangUp() {
    source.cancel()
    send.yield(decoder.pause() + [.endRequested])
  }

  private func timeIsUp() {
    isTimed = false
    // When the program was busy, the rest of a sequence may lie there unread.
    if isReadable, !isPaused { return read() }
    send.yield(decoder.pause())
    setTimer()
  }

  private func setTimer() {
    guard let patience = decoder.patience else {
      if isTimed { timer.schedule(deadline: .distantFuture) }
      isTimed = false
      return
    }
    let (seconds, attoseconds) = patience.components
    let nanoseconds = Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
    timer.schedule(deadline: .now() + .nanoseconds(nanoseconds), leeway: .milliseconds(1))
    isTimed = true
  }
}
