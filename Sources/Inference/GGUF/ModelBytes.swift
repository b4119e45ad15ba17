#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes of a model file, readable for as long as this object lives.
///
/// Either a read-only map of a file, whose pages the system reads when they are touched and drops
/// when memory is short, or memory of the program itself. A file that another program shortens
/// while it is mapped ends this process, as it does every program that maps files.
package final class ModelBytes: Sendable {
  // Points to memory that nobody writes and that stays until `deinit`, so any thread may read it.
  nonisolated(unsafe) let buffer: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// The memory that reading all of it takes beyond what the program already has.
  var residentBytes: Int { isMapped ? buffer.count : 0 }

  /// Borrows memory that the caller keeps unchanged for the whole life of the process.
  package init(constant buffer: UnsafeRawBufferPointer) {
    self.buffer = buffer
    isMapped = false
  }

  /// Maps the file at `path`.
  package init(file path: String) throws(ModelFileError) {
    func failure(_ reason: String) -> ModelFileError { .unreadable(path: path, reason: reason) }

    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(lastSystemError()) }
    defer { close(descriptor) }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(lastSystemError()) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw failure("it is not a regular file") }
    guard status.st_size > 0 else { throw .notGGUF }

    let size = Int(status.st_size)
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
    else { throw failure(lastSystemError()) }
    buffer = UnsafeRawBufferPointer(start: start, count: size)
    isMapped = true
  }

  deinit {
    if isMapped { munmap(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count) }
  }
}

private func lastSystemError() -> String {
  String(cString: strerror(errno))
}
