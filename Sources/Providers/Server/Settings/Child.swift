import Foundation

/// A shell command in a process group of its own: nothing to read, no errors shown, its output
/// kept for us.
struct Child {
  private let process: pid_t
  private let output: Int32

  init(shell line: String) throws(KeyCommand.Problem) {
    var pipe: [Int32] = [-1, -1]
    guard Foundation.pipe(&pipe) == 0 else { throw .couldNotStart(Self.reason(errno)) }
    defer { close(pipe[1]) }
    for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, pipe[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))

    var words: [UnsafeMutablePointer<CChar>?] =
      ["sh", "-c", line].map { (word: String) in strdup(word) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/bin/sh", &actions, &attributes, &words, environ)
    guard failure == 0 else {
      close(pipe[0])
      throw .couldNotStart(Self.reason(failure))
    }
    (self.process, output) = (process, pipe[0])
  }

  /// The bytes that come next; none at the end of the output, `nil` when the time is over.
  func read(until deadline: ContinuousClock.Instant) -> [UInt8]? {
    var poll = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    while true {
      let rest = ContinuousClock.now.duration(to: deadline)
      guard rest > .zero else { return nil }
      let milliseconds = min(rest / .milliseconds(1), 60_000)
      let ready = Foundation.poll(&poll, 1, Int32(milliseconds.rounded(.up)))
      if ready < 0, errno != EINTR { return [] }
      guard ready > 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = Foundation.read(output, &bytes, bytes.count)
      return Array(bytes.prefix(max(0, count)))
    }
  }

  /// How the command ended: its status, or 128 and the signal that ended it, as the shell counts;
  /// `nil` when the time is over.
  func wait(until deadline: ContinuousClock.Instant) -> Int? {
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else { return nil }
      usleep(2000)
    }
    let signal = Int(status & 0x7F)
    return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + signal
  }

  /// Ends the command and all that it has started.
  func kill() {
    Foundation.kill(-process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  func closeOutput() { close(output) }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
