import Glibc

/// An open file: closed when it is no longer needed, never handed on to child processes.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens a file; with `O_CREAT`, one that only its owner may read.
  init(opening path: String, _ flags: Int32) throws(FileError) {
    number = try retrying { open(path, flags | O_CLOEXEC | O_NOCTTY, 0o600) }
  }

  deinit { _ = close(number) }

  func status() throws(FileError) -> stat {
    var status = stat()
    _ = try retrying { fstat(number, &status) }
    return status
  }

  /// Writes all bytes, however little the system takes at a time.
  func write(_ bytes: [UInt8]) throws(FileError) {
    var done = 0
    while done < bytes.count {
      done += try retrying {
        bytes.withUnsafeBytes {
          Glibc.write(number, $0.baseAddress.map { $0 + done }, $0.count - done)
        }
      }
    }
  }

  /// Reads up to `limit` bytes, fewer only where the file ends.
  func read(limit: Int) throws(FileError) -> [UInt8] {
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        let got = Glibc.read(number, buffer.baseAddress.map { $0 + count }, limit - count)
        if got == 0 { return }
        if got > 0 {
          count += got
        } else if errno != EINTR {
          return failure = FileError(errno: errno)
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The last byte of the file; `nil` where it is empty.
  func lastByte() throws(FileError) -> UInt8? {
    let size = try status().st_size
    guard size > 0 else { return nil }
    var byte: UInt8 = 0
    return try retrying { pread(number, &byte, 1, size - 1) } == 1 ? byte : nil
  }

  /// Waits until the bytes are where a loss of power cannot reach them.
  func sync() throws(FileError) { _ = try retrying { fsync(number) } }
}

/// Calls the system again while signals interrupt it; −1 becomes a typed error.
func retrying<Result: FixedWidthInteger>(
  _ call: () -> Result
) throws(FileError) -> Result {
  while true {
    let result = call()
    if result != -1 { return result }
    if errno != EINTR { throw FileError(errno: errno) }
  }
}
