import Glibc

/// A folder of files that are only their owner's business.
struct Folder: Equatable, Sendable {
  var path: String

  func path(of name: String) -> String { "\(path)/\(name)" }

  /// Makes the folder and those above it that are missing, mode 0700 whatever the umask; one that is
  /// there is closed to others.
  func create() throws(FileError) {
    if mkdir(path, 0o700) == 0 {
      _ = try retrying { chmod(path, 0o700) }
      return try parent.sync()
    }
    switch errno {
    case EEXIST: try closeToOthers()
    case ENOENT where parent != self:
      try parent.create()
      try create()
    default: throw FileError(errno: errno)
    }
  }

  private func closeToOthers() throws(FileError) {
    var status = stat()
    _ = try retrying { stat(path, &status) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFile }
    if status.st_mode & 0o077 != 0, status.st_uid == geteuid() {
      _ = try retrying { chmod(path, status.st_mode & 0o700) }
    }
  }

  private var parent: Folder { Self.split(path).folder }

  /// The folder a path leads through, and the name at its end.
  ///
  /// Looks at bytes: a slash before a combining mark is no `Character` of its own.
  static func split(_ path: String) -> (folder: Folder, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return (Folder(path: "."), path)
    }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (Folder(path: folder), String(path[path.utf8.index(after: slash)...]))
  }

  /// Waits until names made, changed and removed here are safe from a loss of power.
  ///
  /// Some network file systems know no such thing for folders and say so; then there is nothing to do.
  func sync() throws(FileError) {
    let folder = try Descriptor(opening: path, O_RDONLY | O_DIRECTORY)
    do { try folder.sync() } catch {
      guard error == .other(EINVAL) || error == .other(ENOTSUP) else { throw error }
    }
  }

  /// The names in the folder, in no order; none where there is no folder. Names that are not UTF-8
  /// come with U+FFFD in them, and are told apart.
  func names() throws(FileError) -> (usable: [String], unusable: [String]) {
    guard let stream = opendir(path) else {
      if errno == ENOENT { return ([], []) }
      throw FileError(errno: errno)
    }
    defer { closedir(stream) }
    var names: (usable: [String], unusable: [String]) = ([], [])
    errno = 0
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
          if let text = String(validatingCString: name) {
            names.usable.append(text)
          } else {
            names.unusable.append(String(cString: name))
          }
        }
      }
      errno = 0
    }
    if errno != 0 { throw FileError(errno: errno) }
    return names
  }

  /// Moves a file within or between folders of one file system, and waits until that is safe.
  func move(_ name: String, to target: Folder, as newName: String) throws(FileError) {
    _ = try retrying { rename(path(of: name), target.path(of: newName)) }
    try target.sync()
    if target != self { try sync() }
  }

  /// Removes a file; one that is not there is as good as removed.
  func remove(_ name: String) throws(FileError) {
    do { _ = try retrying { unlink(path(of: name)) } } catch {
      if error != .missing { throw error }
    }
  }

  /// Whether anything has this name: a symbolic link counts, wherever it leads.
  func has(_ name: String) -> Bool {
    var status = stat()
    return lstat(path(of: name), &status) == 0
  }
}
