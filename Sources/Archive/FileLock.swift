import Glibc

/// The right to write a conversation, held by one open file at a time (`flock`).
///
/// The kernel releases it when its process dies, however it dies: there are no stale locks. The
/// file's content, the owner's process id, is only told to people. The file is removed on release.
final class FileLock {
  private let path: String
  private let file: Descriptor

  private init(path: String, file: consuming Descriptor) {
    self.path = path
    self.file = file
  }

  enum Outcome {
    case taken(FileLock)
    /// Another has it: its process, where it could be read.
    case held(by: Int32?)
    /// The file system knows no locks.
    case unsupported
  }

  /// Takes the lock if nobody has it; never waits.
  static func take(_ path: String) throws(FileError) -> Outcome {
    while true {
      let file = try Descriptor(opening: path, O_RDWR | O_CREAT | O_NOFOLLOW)
      do { _ = try retrying { flock(file.number, LOCK_EX | LOCK_NB) } } catch {
        switch error {
        case .other(EWOULDBLOCK): return .held(by: owner(in: file))
        case .other(ENOLCK), .other(EOPNOTSUPP), .other(ENOSYS), .other(EINVAL): return .unsupported
        default: throw error
        }
      }
      // Its last owner may have removed the file between our opening and our locking it: then the
      // lock is on a file nobody else can find.
      guard let now = try FileStamp(path: path), now.inode == (try file.status()).st_ino else {
        continue
      }
      let lock = FileLock(path: path, file: file)
      lock.sign()
      return .taken(lock)
    }
  }

  /// A lock whose owner cannot be told is a lock all the same.
  private func sign() {
    let text = Array("\(getpid())\n".utf8)
    _ = ftruncate(file.number, 0)
    _ = pwrite(file.number, text, text.count, 0)
  }

  private static func owner(in file: borrowing Descriptor) -> Int32? {
    var text = [UInt8](repeating: 0, count: 16)
    let count = pread(file.number, &text, text.count, 0)
    guard count > 0 else { return nil }
    return Int32(String(decoding: text[..<count].prefix { $0 != 0x0A }, as: UTF8.self))
  }

  /// Removes the file while the lock is still held, so that nobody's new lock is removed with it.
  deinit { _ = unlink(path) }

  /// Removes the lock files of processes that died.
  static func removeLeftOvers(in folder: Folder) throws(FileError) {
    for name in try folder.names().usable where !name.hasPrefix(".") {
      _ = try take(folder.path(of: name))
    }
  }
}
