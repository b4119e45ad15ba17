import Glibc

/// A real program in a real terminal: the far end of a pty, read and typed at by a test.
///
/// Nothing here sleeps: a test waits for what the program shows, and fails with what it showed
/// instead. The program is killed when the terminal is let go of.
package final class PseudoTerminal {
  /// Everything the program has written, as it wrote it.
  package private(set) var output: [UInt8] = []
  /// Called with each piece of output as it comes, to play it onto a screen perhaps.
  package var onOutput: ([UInt8]) -> Void

  private var primary: CInt
  private var replica: CInt
  private let child: pid_t
  private let before: termios
  private var expected = 0
  private var ending: Ending?

  /// How a program ended.
  package enum Ending: Equatable, Sendable {
    case exited(CInt)
    case killed(signal: CInt)
  }

  package enum Failure: Error { case noTerminal(CInt), notStarted(CInt) }

  package static let environment = [
    "TERM=xterm-256color", "LANG=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin",
  ]

  /// Starts a program as the leader of a new session whose terminal is the pty.
  package init(
    _ path: String, _ arguments: [String] = [], columns: UInt16 = 80, rows: UInt16 = 24,
    environment: [String] = PseudoTerminal.environment,
    onOutput: @escaping ([UInt8]) -> Void = { _ in }
  ) throws {
    var (primary, replica): (CInt, CInt) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&primary, &replica, &name, nil, &size) == 0 else {
      throw Failure.noTerminal(errno)
    }
    // Neither end is for the children of other tests: they would keep the terminal alive.
    _ = fcntl(primary, F_SETFD, FD_CLOEXEC)
    _ = fcntl(replica, F_SETFD, FD_CLOEXEC)
    _ = fcntl(primary, F_SETFL, O_NONBLOCK)
    var before = termios()
    tcgetattr(replica, &before)
    do {
      child = try Self.start([path] + arguments, environment, terminal: name)
    } catch {
      close(primary)
      close(replica)
      throw error
    }
    (self.primary, self.replica, self.before) = (primary, replica, before)
    self.onOutput = onOutput
  }

  deinit {
    if ending == nil {
      kill(child, SIGKILL)
      waitpid(child, nil, 0)
    }
    hangUp()
  }

  private static func start(
    _ arguments: [String], _ environment: [String], terminal: [CChar]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal a session leader opens becomes its controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads tests run on block most signals, and a child would inherit that.
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, posixSpawnSetSID | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var argv = arguments.map { strdup($0) } + [nil]
    var envp = environment.map { strdup($0) } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var child: pid_t = 0
    let status = posix_spawn(&child, arguments[0], &actions, &attributes, &argv, &envp)
    guard status == 0 else { throw Failure.notStarted(status) }
    return child
  }

  // MARK: Doing

  package func type(_ text: String) throws { try type(Array(text.utf8)) }

  /// Types bytes, however many, reading what the program writes meanwhile.
  package func type(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(primary, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else {
        try step(until: .now + .seconds(10), for: POLLIN | POLLOUT)
      }
    }
  }

  package func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(primary, UInt(TIOCSWINSZ), &size)
  }

  package func send(signal: CInt) { kill(child, signal) }

  /// Takes the terminal away, as closing its window does.
  package func hangUp() {
    close(primary)
    close(replica)
    (primary, replica) = (-1, -1)
  }

  // MARK: Waiting

  /// Reads until `condition` holds.
  package func wait(
    within limit: Duration = .seconds(10), until condition: () throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + limit
    while try !condition() { try step(until: deadline, for: POLLIN) }
  }

  /// Reads until the program has written `text`, after what was expected before.
  package func expect(_ text: String, within limit: Duration = .seconds(10)) throws {
    let wanted = Array(text.utf8)
    var searched = expected
    try wait(within: limit) {
      let found = output[searched...].firstRange(of: wanted)
      if let found { expected = found.upperBound }
      searched = max(expected, output.count - wanted.count + 1)
      return found != nil
    }
  }

  /// Waits until the program has ended, reading what it writes unless `reading` is false; says how.
  package func end(within limit: Duration = .seconds(10), reading: Bool = true) throws -> Ending {
    let deadline = ContinuousClock.now + limit
    while true {
      var status: CInt = 0
      if let ending { return ending }
      if waitpid(child, &status, WNOHANG) == child {
        let signal = status & 0x7F
        ending = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
        while reading, read() {}
      } else {
        // The end of a program is not something poll() can wait for.
        try step(until: deadline, for: reading ? POLLIN : 0, atMost: .milliseconds(5))
      }
    }
  }

  /// What was on the screen when a test gave up waiting.
  package struct NeverSeen: Error, CustomStringConvertible {
    package var instead: [UInt8]
    package var description: String {
      let text = String(decoding: instead.suffix(2000), as: UTF8.self)
      return "the program wrote: " + text.replacing("\u{1B}", with: "␛")
    }
  }

  /// Waits until something can be read (or typed), and reads it.
  private func step(
    until deadline: ContinuousClock.Instant, for events: CInt, atMost pause: Duration? = nil
  ) throws {
    let left = deadline - .now
    guard left > .zero else { throw NeverSeen(instead: output) }
    var ready = pollfd(fd: primary, events: Int16(events), revents: 0)
    poll(&ready, 1, max(1, CInt(min(left, pause ?? left) / .milliseconds(1))))
    if events & POLLIN != 0 { while read() {} }
  }

  private func read() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(primary, &buffer, buffer.count)
    guard count > 0 else { return false }
    buffer.removeLast(buffer.count - count)
    output += buffer
    onOutput(buffer)
    return true
  }

  // MARK: The terminal itself

  /// Whether the line discipline is what it was before the program started.
  package var isRestored: Bool {
    var (now, then) = (termios(), before)
    tcgetattr(replica, &now)
    return withUnsafeBytes(of: &now) { now in
      withUnsafeBytes(of: &then) { then in now.elementsEqual(then) }
    }
  }

  /// The private modes (`CSI ? n h`) that have been switched on and not off again, and 25 while the
  /// cursor is hidden: what a program must not leave behind.
  package var modesLeftOn: Set<Int> {
    var modes: Set<Int> = []
    let text = String(decoding: output, as: UTF8.self)
    for match in text.matches(of: /\u{1B}\[\?([0-9;]+)([hl])/) {
      for number in match.1.split(separator: ";").compactMap({ Int($0) }) {
        let isOn = (match.2 == "h") != (number == 25)
        if isOn { modes.insert(number) } else { modes.remove(number) }
      }
    }
    return modes.subtracting([7, 12])  // on in any terminal
  }
}

/// The program of this package that is named `name`: it lies beside the tests.
package func builtProgram(_ name: String) -> String {
  let tests = CommandLine.arguments.first ?? ""
  return tests.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/") + "/" + name
}

/// `POSIX_SPAWN_SETSID`, which Glibc's overlay leaves out.
private let posixSpawnSetSID: Int16 = 0x80
