import FoundationEssentials
import Glibc

/// Which state of a file one has seen: another stamp, another content.
struct FileStamp: Hashable, Sendable {
  /// Nanoseconds since 1970.
  var modified: Int64
  var size: Int64
  var inode: UInt64

  init(modified: Int64, size: Int64, inode: UInt64) {
    (self.modified, self.size, self.inode) = (modified, size, inode)
  }

  init(_ status: stat) {
    let seconds = Int64(status.st_mtim.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    modified = seconds.partialValue &+ Int64(status.st_mtim.tv_nsec)
    size = Int64(status.st_size)
    inode = UInt64(status.st_ino)
  }

  /// The stamp of the file a path leads to, seen from a folder that is open; `nil` where there is
  /// none.
  init?(path: String, from folder: borrowing Descriptor) throws(FileError) {
    try self.init(path, folder.number)
  }

  /// The stamp of the file a path leads to; `nil` where there is none.
  init?(path: String) throws(FileError) {
    try self.init(path, AT_FDCWD)
  }

  private init?(_ path: String, _ folder: Int32) throws(FileError) {
    var status = stat()
    do { _ = try retrying { fstatat(folder, path, &status, 0) } } catch {
      if error == .missing { return nil }
      throw error
    }
    self.init(status)
  }

  var date: Date { Date(timeIntervalSince1970: Double(modified) / 1e9) }
}
