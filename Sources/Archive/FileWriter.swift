import Glibc

/// Replaces files whole or not at all.
///
/// The new content goes to a temporary file in the same folder (`.<name>.<pid>.<n>.tmp`, mode 0600),
/// is synced, takes the old file's place by `rename`, and the folder is synced. Whoever reads, and
/// whoever starts after a crash, finds the old content or the new. A path that is a symbolic link
/// stays one: the file it leads to is replaced, on whatever file system that is.
///
/// After a sync that failed nothing written is trusted: the temporary file is removed, and the next
/// attempt writes all of it anew from memory (a second `fsync` that succeeds proves nothing).
enum FileWriter {
  /// Why a file was not replaced, or not surely.
  struct Failure: Error, Equatable {
    var cause: FileError
    /// The new content's stamp, if it had taken the old one's place before something failed: a loss
    /// of power may still bring the old content back.
    var replacement: FileStamp?
  }

  @discardableResult
  static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) -> FileStamp {
    let folder: Folder
    let stamp: FileStamp
    do throws(FileError) {
      let name: String
      (folder, name) = try destination(of: path)
      stamp = try exchange(name, in: folder, for: bytes)
    } catch {
      throw Failure(cause: error, replacement: nil)
    }
    do { try folder.sync() } catch { throw Failure(cause: error, replacement: stamp) }
    return stamp
  }

  /// Writes a file beside the old one and lets it take its place.
  private static func exchange(
    _ name: String, in folder: Folder, for bytes: [UInt8]
  ) throws(FileError) -> FileStamp {
    var temporary = try TemporaryFile(for: name, in: folder)
    try temporary.secure()
    try temporary.file.write(bytes)
    try temporary.file.sync()
    let stamp = FileStamp(try temporary.file.status())
    try temporary.arrive()
    return stamp
  }

  /// Where a path leads, through symbolic links, also when there is no file at their end yet.
  private static func destination(of path: String) throws(FileError) -> (Folder, name: String) {
    var path = path
    for _ in 0..<40 {
      let (folder, name) = Folder.split(path)
      guard let link = try linkTarget(path) else { return (folder, name) }
      path = link.hasPrefix("/") ? link : folder.path(of: link)
    }
    throw .linkLoop
  }

  private static func linkTarget(_ path: String) throws(FileError) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    if count >= 0 {
      return String(decoding: buffer[..<count].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    // No link, or nothing at all.
    if errno == EINVAL || errno == ENOENT { return nil }
    throw FileError(errno: errno)
  }
}
