import Dispatch
import Foundation

/// Runs the command that knows a key, and takes the first line it prints.
///
/// Its errors are not shown: they would be drawn over the screen, and might hold the secret. It
/// runs in a process group of its own, so that a time-out ends all of it.
struct KeyCommand {
  var line: String
  /// Long enough for a person to unlock a key ring.
  var timeout: Duration = .seconds(60)

  enum Problem: Error, Equatable, CustomStringConvertible {
    case couldNotStart(String)
    case failed(status: Int)
    case timedOut(seconds: Int)
    case printedNoKey

    var description: String {
      switch self {
      case .couldNotStart(let why): "it could not be started (\(why))"
      case .failed(let status): "it ended with status \(status); run it by hand to see why"
      case .timedOut(let seconds): "it took longer than \(seconds) s; run it by hand once"
      case .printedNoKey: "its first line is not a key"
      }
    }
  }

  /// The first line of the command's output, without its end. At most 16 KiB are read.
  func run() async throws(Problem) -> String {
    let (line, timeout) = (line, timeout)
    let result: Result<String, Problem> = await withCheckedContinuation { continuation in
      // It waits for another process: not on a thread that tasks share.
      DispatchQueue(label: "key command").async {
        continuation.resume(
          returning: Result { () throws(Problem) in
            try Self.run(line, timeout: timeout)
          })
      }
    }
    return try result.get()
  }

  private static func run(_ line: String, timeout: Duration) throws(Problem) -> String {
    let child = try Child(shell: line)
    defer { child.closeOutput() }
    let deadline = ContinuousClock.now + timeout
    var output: [UInt8] = []
    while let bytes = child.read(until: deadline), output.count < 16384 {
      if bytes.isEmpty {
        guard let status = child.wait(until: deadline) else { break }
        guard status == 0 else { throw .failed(status: status) }
        return String(decoding: output.prefix { $0 != .lineFeed }, as: UTF8.self)
      }
      output += bytes
    }
    child.kill()
    if output.count >= 16384 { throw .printedNoKey }
    throw .timedOut(seconds: Int(timeout.components.seconds))
  }
}
