import Foundation
import Headless
import Screen

/// Standard output and standard error of a command without a screen.
enum Console {
  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Where standard output goes.
  static var output: RenderManner.Output {
    guard isOutputTerminal else { return .elsewhere }
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return .terminal(columns: isKnown ? Int(size.ws_col) : 0)
  }

  /// Writes at once, whole. Throws when nobody reads any more.
  static func write(_ output: ReplyPrinter.Output) throws {
    switch output {
    case .standardOutput(let text): try write(text, to: STDOUT_FILENO)
    case .standardError(let text): try write(text, to: STDERR_FILENO)
    }
  }

  static func print(_ line: String) throws {
    try write(line + "\n", to: STDOUT_FILENO)
  }

  /// Lines for the person on standard error, made harmless.
  static func say(_ text: String) {
    do { try write(Visible.text(text) + "\n", to: STDERR_FILENO) } catch { return }
  }

  /// A sentence for the person, made harmless: parts of it may come from a server or a file.
  static func complain(_ sentence: String) {
    let line = "nalar: " + Visible.line(sentence) + "\n"
    do { try write(line, to: STDERR_FILENO) } catch { return }  // nobody is there to be told
  }

  /// Writes to standard output at once, whole. Throws when nobody reads any more.
  static func write(_ bytes: [UInt8]) throws { try write(bytes, to: STDOUT_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) throws {
    try write(Array(text.utf8), to: descriptor)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw BrokenOutput(code: errno) }
      bytes = bytes.dropFirst(count)
    }
  }
}

/// The output cannot be written: nobody reads it any more, or there is no room for it.
struct BrokenOutput: Error, CustomStringConvertible {
  let code: Int32

  /// A reader that has seen enough, as `head` has, needs no words.
  var isWanted: Bool { code == EPIPE }

  var description: String {
    "Cannot write the output: \(String(cString: strerror(code))). Make room, or write it elsewhere."
  }
}
