import CNcurses
import Dispatch
import Glibc
package import Screen

/// The terminal. The only type that talks to it, and only on the main actor; there is one at a time.
///
/// ncurses takes it over and knows what it can do and which keys it has. What is shown is composed
/// elsewhere, as bytes: a cell of ncurses holds neither an emoji of several scalars nor a link.
///
/// However the program ends, the terminal is given back: by `close()`, by `exit`, and on every signal
/// that can be caught, a crash included.
@MainActor
package final class NcursesTerminal {
  /// What is typed, pasted and clicked, and what happens to the terminal, in order. Ends at `close`.
  package let inputs: InputSequence
  package let capabilities: Capabilities

  private let send: AsyncStream<[Input]>.Continuation
  private let modes: TerminalModes
  private let keys: Keyboard
  private let signals: any DispatchSourceRead
  private var shownSize: Size
  private var title: String?
  private var isLent = false
  private var isClosed = false

  /// Takes over the terminal of standard input and output.
  ///
  /// With `mouse`, clicks and the wheel are inputs; the person then selects text with Shift held
  /// down. With `title`, the window may be named, and gets its own name back at the end.
  package init(mouse: Bool = true, title: Bool = false) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let terminal = try TerminalDescription.ofThisTerminal()
    try useUTF8()
    capabilities = Capabilities(terminal, environment: environmentValue)
    modes = TerminalModes(
      terminal, mouse: mouse, title: title, synchronizedUpdates: capabilities.synchronizedUpdates)

    // First the signals: from the first changed mode on, every way out leads back.
    let wakeUps = nc_watch_signals()
    guard wakeUps >= 0,
      nc_open(modes.enter, modes.enter.count, modes.leave, modes.leave.count)
    else {
      let number = errno
      nc_unwatch_signals()
      throw .unavailable(errno: number)
    }
    let (batches, send) = AsyncStream.makeStream(of: [Input].self)
    inputs = InputSequence(batches)
    self.send = send
    keys = Keyboard(decoder: KeyDecoder(table: KeyTable(terminal)), send: send)
    shownSize = Self.currentSize
    signals = DispatchSource.makeReadSource(fileDescriptor: wakeUps, queue: .main)
    signals.setEventHandler { [weak self] in
      MainActor.assumeIsolated { self?.hear(Self.received(from: wakeUps)) }
    }
    signals.activate()
  }

  /// How many columns and rows there are. A terminal that does not say is taken for 80 by 24.
  package var size: Size { Self.currentSize }

  private static var currentSize: Size {
    var (columns, rows): (CInt, CInt) = (0, 0)
    nc_size(&columns, &rows)
    guard columns > 0, rows > 0 else { return Size(width: 80, height: 24) }
    return Size(width: Int(columns), height: Int(rows))
  }

  /// Writes a frame's bytes. They are dropped while another program has the terminal; `.resumed`
  /// says when to paint anew. Waits for a terminal that reads slowly.
  package func write(_ bytes: [UInt8]) { nc_write(bytes, bytes.count) }

  /// Names the window, if that was wished for at the start. Controls in `title` are left out.
  package func show(title: String) {
    guard modes.hasTitle, title != self.title else { return }
    self.title = title
    write(OperatingSystemCommand.naming(title))
  }

  /// Puts `text` into the clipboard, by the terminal and by a program of the desktop if there is one.
  ///
  /// The terminal takes 100 KB; it does not say whether it did. Fails for a longer text where there
  /// is no program. Does not wait.
  package func copy(_ text: String) throws(TerminalError) {
    let isTaken = ClipboardProgram.copy(text)
    if let command = OperatingSystemCommand.copying(text) {
      write(command)
    } else if !isTaken {
      throw .tooLongToCopy(limit: OperatingSystemCommand.clipboardLimit)
    }
  }

  /// Gives the terminal back for good. The inputs end. If the program was asked to end by a signal,
  /// it is no longer ended by force.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    nc_answer_to_end()
    keys.close()
    signals.cancel()
    nc_release()
    if isLent { nc_lend_keys(false) }
    nc_unwatch_signals()
    send.finish()
  }

  /// Ends the process by the signal that asked it to end, so that its parent sees why. Returns if
  /// none did. For the very end, when all is saved.
  package nonisolated static func obeySignal() {
    let signal = nc_asked_to_end()
    if signal != 0 { nc_die_of(signal) }
  }

  // MARK: Stopping and lending

  /// Stops the program as ^Z does in a shell, with the terminal given back. Returns when it has been
  /// continued, the terminal taken again; `.resumed` follows.
  package func suspend() {
    guard !isLent, !isClosed else { return }
    nc_release()
    nc_stop()
    takeAgain()
  }

  /// Runs a program in the terminal, an editor perhaps, and returns its exit status as a shell counts
  /// it. ^C is the program's meanwhile, and ^Z stops both of us. `.resumed` follows.
  package func run(_ arguments: [String]) async throws(TerminalError) -> CInt {
    guard !isLent, !isClosed else { throw .cannotRun(program: arguments.first ?? "", errno: EBUSY) }
    isLent = true
    keys.pause()
    nc_release()
    nc_lend_keys(true)
    defer {
      if !isClosed {
        nc_lend_keys(false)
        keys.resume()
        takeAgain()
      }
      isLent = false
    }
    return try await Program.start(arguments).exitStatus()
  }

  private func takeAgain() {
    nc_hold()
    if let title { write(OperatingSystemCommand.naming(title)) }
    noteSize()
    send.yield([.resumed])
  }

  // MARK: Signals

  private func hear(_ signals: Set<CInt>) {
    nc_guard_stack()
    guard !isClosed else { return }
    if signals.contains(SIGTSTP) {
      suspend()
    } else if signals.contains(SIGCONT), !isLent {
      takeAgain()  // whoever had stopped us may have left the terminal in any state
    }
    if signals.contains(SIGWINCH), !isLent { noteSize() }
    if nc_asked_to_end() != 0 { send.yield([.endRequested]) }
  }

  /// However many times the size has changed, what counts is what it is now.
  private func noteSize() {
    let size = Self.currentSize
    guard size != shownSize else { return }
    shownSize = size
    send.yield([.resized(size)])
  }

  private static func received(from descriptor: CInt) -> Set<CInt> {
    var signals: Set<CInt> = []
    var buffer = [UInt8](repeating: 0, count: 256)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      signals.formUnion(buffer[..<count].map(CInt.init))
    }
    return signals
  }
}
