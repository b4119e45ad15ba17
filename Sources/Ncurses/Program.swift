import CNcurses
import Dispatch
import Glibc

/// Another program, started by us.
struct Program {
  private var identifier: pid_t

  /// Starts `arguments[0]`, searched in PATH, sharing the terminal.
  static func start(_ arguments: [String]) throws(TerminalError) -> Program {
    try start(arguments, reading: -1)
  }

  /// Starts `arguments[0]`, searched in PATH, away from the terminal, with `text` to read.
  static func start(_ arguments: [String], reading text: String) throws(TerminalError) -> Program {
    // A file, not a pipe: a program that does not read must not keep us waiting.
    let file = Array(text.utf8).withUnsafeBufferPointer { nc_memory_file($0.baseAddress, $0.count) }
    guard file >= 0 else { throw .cannotRun(program: arguments.first ?? "", errno: errno) }
    defer { close(file) }
    return try start(arguments, reading: file)
  }

  private static func start(
    _ arguments: [String], reading input: CInt
  ) throws(TerminalError) -> Program {
    guard let name = arguments.first else { throw .cannotRun(program: "", errno: ENOENT) }
    var words = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var identifier: CInt = 0
    let result = nc_spawn(&words, input, &identifier)
    guard result == 0 else { throw .cannotRun(program: name, errno: result) }
    return Program(identifier: identifier)
  }

  /// Waits for the end, without keeping an actor. Returns the status as a shell counts it: that of
  /// the exit, or 128 and the number of the signal.
  func exitStatus() async -> CInt {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        var status: CInt = 0
        while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        continuation.resume(returning: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
      }
    }
  }
}
