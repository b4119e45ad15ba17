#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes of a model file, readable for as long as this object lives.
///
/// Either a read-only map of a file, whose pages the system reads when they are touched, until
/// `load` puts a copy in memory in its place; or memory of the program itself. A file that another
/// program shortens while it is mapped ends this process, as it does every program that maps files.
package final class ModelBytes: Sendable {
  // Points to memory that nobody writes and that stays until `deinit`, so any thread may read it.
  nonisolated(unsafe) let buffer: UnsafeRawBufferPointer
  /// The file, or nil for memory of the program.
  let file: OpenFile?

  /// The memory that reading all of it takes beyond what the program already has.
  var residentBytes: Int { file == nil ? 0 : buffer.count }

  /// Borrows memory that the caller keeps unchanged for the whole life of the process.
  package init(constant buffer: UnsafeRawBufferPointer) {
    self.buffer = buffer
    file = nil
  }

  /// Maps the file at `path`.
  package init(file path: String) throws(ModelFileError) {
    let file = try OpenFile(path)
    guard let start = Self.reserve(file.size, PROT_NONE) else { throw file.failure() }
    let mapped = mmap(
      start, file.size, PROT_READ, MAP_PRIVATE | MAP_FIXED, file.descriptor, 0)
    guard mapped == start else {
      let failure = file.failure()  // before another call changes what the system says
      munmap(start, file.size)
      throw failure
    }
    buffer = UnsafeRawBufferPointer(start: start, count: file.size)
    self.file = file
  }

  deinit {
    if file != nil { munmap(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count) }
  }

  private static let largePage = 1 << 21

  /// Memory that nobody has touched, beginning where a large page may, so that a copy of a file can
  /// take its map's place. Nil when the system refuses.
  static func reserve(_ size: Int, _ protection: Int32) -> UnsafeMutableRawPointer? {
    let (total, overflows) = size.addingReportingOverflow(largePage)
    guard !overflows else {
      errno = ENOMEM
      return nil
    }
    let reserved = mmap(nil, total, protection, MAP_PRIVATE | MAP_ANON, -1, 0)
    guard let reserved, reserved != MAP_FAILED else { return nil }
    let start = reserved.alignedUp(toMultipleOf: largePage)
    let end = (start + size).alignedUp(toMultipleOf: Int(getpagesize()))
    if start > reserved { munmap(reserved, start - reserved) }
    let rest = reserved + total - end
    if rest > 0 { munmap(end, rest) }
    return start
  }
}
