package import Evaluation
import Glibc

/// A results file, open to be added to: one line a sample, each written at once.
///
/// A line that was being written when its process died is cut off at the next opening, and its
/// sample made again. Two runs cannot write to one file: it is locked (`flock`) as long as it is open.
package final class ResultsFile: Sendable {
  private let descriptor: Int32
  private let path: String
  /// What the file holds so far.
  package let board: Scoreboard
  /// Lines that are no results.
  package let damagedLines: Int

  /// Opens the file, or makes one; reads what it holds of these problems. Throws where it was made
  /// under another protocol, is no results file, or is in use.
  package init(
    path: String, for problems: ProblemSet, under manner: EvaluationProtocol
  ) throws(ResultsError) {
    self.path = path
    let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o644)
    guard descriptor >= 0 else { throw .cannot("write", path) }
    self.descriptor = descriptor
    var reader = ResultsReader(into: Scoreboard(problems))
    do throws(ResultsError) {
      try Self.lock(descriptor, path)
      let isWhole = try FileLines.read(descriptor, limit: ResultLine.limit, path) {
        line throws(ResultsError) in try reader.feed(line)
      }
      if let head = reader.head {
        let differences = manner.differences(from: head)
        guard differences.isEmpty else { throw .otherProtocol(differences) }
      }
      // Only now is it sure that what is cut off was ours.
      if isWhole.rest > 0 {
        guard reader.head != nil || Self.isTornHead(descriptor, isWhole.rest) else {
          throw .notResults
        }
        guard ftruncate(descriptor, off_t(isWhole.end)) == 0 else { throw .cannot("write", path) }
      }
    } catch {
      close(descriptor)
      throw error
    }
    (board, damagedLines) = (reader.board, reader.damagedLines)
    if reader.head == nil { try append(.head(manner)) }
  }

  deinit { close(descriptor) }

  /// Adds a line, in one write.
  package func append(_ line: ResultLine) throws(ResultsError) {
    let bytes: [UInt8]
    do { bytes = try line.encoded() } catch { throw .file("A result cannot be written: \(error)") }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .cannot("write", path) }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads the results of a file that nobody adds to, all problems that are in it.
  package static func read(path: String) throws(ResultsError) -> ResultsReader {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .cannot("read", path) }
    defer { close(descriptor) }
    var reader = ResultsReader()
    _ = try FileLines.read(descriptor, limit: ResultLine.limit, path) {
      line throws(ResultsError) in try reader.feed(line)
    }
    guard reader.head != nil else { throw .notResults }
    return reader
  }

  /// Takes the lock. A run that has just ended, or a program that is just being started and still holds
  /// what its parent has open, may have it for a moment: that is waited for, up to a second.
  private static func lock(_ descriptor: Int32, _ path: String) throws(ResultsError) {
    for attempt in 0...50 {
      guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return }
      switch errno {
      case EWOULDBLOCK where attempt < 50: usleep(20_000)
      case EWOULDBLOCK: throw .inUse
      case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL: return  // a file system without locks
      case EINTR: continue
      default: throw .cannot("write", path)
      }
    }
    throw .inUse
  }

  /// Whether all there is is the beginning of a head.
  private static func isTornHead(_ descriptor: Int32, _ count: Int) -> Bool {
    var bytes = [UInt8](repeating: 0, count: min(count, 9))
    let got = pread(descriptor, &bytes, bytes.count, 0)
    return got == bytes.count && "{\"count\":".utf8.starts(with: bytes)
  }
}

/// Files read line by line, without holding more than a line.
enum FileLines {
  /// Hands over the lines that have an end. Says where the last one ends, and how many bytes follow.
  static func read(
    _ descriptor: Int32, limit: Int, _ path: String,
    take: (LineSplitter.Line) throws(ResultsError) -> Void
  ) throws(ResultsError) -> (end: Int, rest: Int) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannot("read", path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .file("\(path) is not a file. Give the place of one.")
    }
    var splitter = LineSplitter(limit: limit)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var total = 0
    while true {
      let count = pread(descriptor, &buffer, buffer.count, off_t(total))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .cannot("read", path) }
      guard count > 0 else { break }
      total += count
      for line in splitter.feed(buffer[..<count]) { try take(line) }
    }
    return (total - splitter.pendingCount, splitter.pendingCount)
  }
}

extension ResultsError {
  /// What the system said last, as a sentence.
  static func cannot(_ what: String, _ path: String) -> ResultsError {
    let code = errno
    let advice =
      switch code {
      case ENOENT where what == "read": "it is not there. Check the path."
      case ENOENT: "its folder is not there. Make it, or give another place with --results."
      case EACCES, EPERM: "permission denied. Check who owns it (ls -l), or give another place."
      case EROFS: "the file system is read-only. Give another place with --results."
      case ENOSPC, EDQUOT: "the disk is full. Make room and run the same command again."
      case EISDIR, ENXIO: "it is not a file. Give the place of one."
      default: "the system says “\(String(cString: strerror(code)))”."
      }
    return .file("Cannot \(what) \(path): \(advice)")
  }
}
