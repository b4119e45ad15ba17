import Glibc

/// The file of a reply journal.
struct PartialFile {
  var folder: Folder
  var name: String

  /// Makes the file anew with its first lines. Whoever finds it half written heeds none of it.
  func begin(with lines: [UInt8]) throws(FileError) {
    try folder.remove(name)
    let file = try Descriptor(opening: folder.path(of: name), O_WRONLY | O_CREAT | O_EXCL)
    _ = try retrying { fchmod(file.number, 0o600) }
    try file.write(lines)
    try file.sync()
    try folder.sync()
  }

  /// Adds a line to a file that is there.
  func append(_ line: [UInt8]) throws(FileError) {
    let file = try Descriptor(opening: folder.path(of: name), O_WRONLY | O_APPEND | O_NOFOLLOW)
    try file.write(line)
    _ = try retrying { fdatasync(file.number) }
  }
}
