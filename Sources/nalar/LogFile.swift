import Foundation
import Logging
import Screen

/// The log: lines appended to one file, never to the screen.
///
/// At most two megabytes are kept: a file that has reached one is set aside as `nalar.log.1` at the
/// next start. Lines hold what happened, not what was said: no text of a conversation, no key.
struct LogFile: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.notice
  private let label: String
  private let file: Int32

  /// Sends all logging of this process to `folder/nalar.log`; where that cannot be opened it goes
  /// nowhere: no reason not to start.
  static func begin(in folder: String) {
    let path = folder + "/nalar.log"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {}
    var status = stat()
    if stat(path, &status) == 0, status.st_size > 1 << 20 { rename(path, path + ".1") }
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    LoggingSystem.bootstrap { LogFile(label: $0, file: file) }
  }

  private init(label: String, file: Int32) { (self.label, self.file) = (label, file) }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    guard file >= 0 else { return }
    let time = Date().formatted(.iso8601)
    let message = Visible.line("\(event.message)")
    let line = "\(time) \(event.level) \(label): \(message)\n"
    // One write a line, so that lines of two processes do not mix. A log that cannot be written is
    // no reason to stop.
    _ = line.utf8.withContiguousStorageIfAvailable { write(file, $0.baseAddress, $0.count) }
  }
}
