#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A regular file that is open for reading, and is closed with this object.
final class OpenFile: Sendable {
  let path: String
  let descriptor: Int32
  /// In bytes, at least 1.
  let size: Int

  init(_ path: String) throws(ModelFileError) {
    // Without O_NONBLOCK, opening a pipe waits for somebody who writes into it.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    self.path = path
    guard descriptor >= 0 else {
      size = 0
      throw .unreadable(path: path, .latest)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      size = 0
      throw .unreadable(path: path, .latest)
    }
    size = Int(status.st_size)
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .unreadable(path: path, .folder)
    default: throw .unreadable(path: path, .notRegular)
    }
    guard size > 0 else { throw .notGGUF }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Reads `count` bytes from `offset` on. Returns false when the system fails, or the file has
  /// become shorter.
  func read(at offset: Int, count: Int, into start: UnsafeMutableRawPointer) -> Bool {
    var done = 0
    while done < count {
      let got = pread(descriptor, start + done, count - done, off_t(offset + done))
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return false }
      done += got
    }
    return true
  }

  /// The system's latest failure, as one of this file.
  func failure() -> ModelFileError { .unreadable(path: path, .latest) }
}
