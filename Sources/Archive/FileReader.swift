import Glibc

/// Reads files that may be anything: pipes do not block it, sizes do not exhaust it.
enum FileReader {
  static let largest = 1 << 30

  /// A file's bytes, at most `limit` of them from its beginning, and which state of it they are.
  static func read(
    _ path: String, limit: Int = largest
  ) throws(FileError) -> (bytes: [UInt8], stamp: FileStamp) {
    let file = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK)
    let status = try file.status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= largest else { throw .tooLarge }
    let bytes = try file.read(limit: min(limit, Int(status.st_size)))
    return (bytes, FileStamp(status))
  }
}
