package import Evaluation
import Glibc

/// A file of problems on the disk.
package enum ProblemFile {
  /// Reads all problems; a line more than `ProblemSet.Reader.lineLimit` long is refused.
  package static func read(path: String) throws(ProblemFileError) -> ProblemSet {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .lastError }
    defer { close(descriptor) }
    var reader = ProblemSet.Reader()
    var splitter = LineSplitter(limit: ProblemSet.Reader.lineLimit)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .lastError }
      guard count > 0 else { break }
      for line in splitter.feed(buffer[..<count]) { try reader.feed(line) }
    }
    if let last = splitter.finish() { try reader.feed(last) }
    return try reader.finish()
  }
}

extension ProblemFileError {
  /// What the system said last, as a sentence.
  fileprivate static var lastError: ProblemFileError {
    let code = errno
    let advice =
      switch code {
      case ENOENT: "it is not there. Is the path right?"
      case EACCES, EPERM: "permission denied. Check who owns it (ls -l)."
      case EISDIR: "it is a folder. Give a file of JSON lines."
      default: "the system says “\(String(cString: strerror(code)))”."
      }
    return .unreadable("It cannot be read: \(advice)")
  }
}
