import Glibc

/// A file that is to take the place of another: `.<name>.<pid>.<n>.tmp` in the same folder, mode
/// 0600 whatever the umask. Removed if it does not get there.
struct TemporaryFile: ~Copyable {
  let file: Descriptor
  private let path: String
  private let destination: String
  private var hasArrived = false

  init(for name: String, in folder: Folder) throws(FileError) {
    destination = folder.path(of: name)
    var path = ""
    var number = 0
    while true {
      path = folder.path(of: ".\(name).\(getpid()).\(number).tmp")
      do {
        file = try Descriptor(opening: path, O_RDWR | O_CREAT | O_EXCL)
        break
      } catch {
        guard error == .other(EEXIST), number < 1000 else { throw error }
        number += 1
      }
    }
    self.path = path
  }

  /// Closes the file to others, and locks it: that tells whoever cleans up that its writer lives.
  func secure() throws(FileError) {
    _ = flock(file.number, LOCK_EX | LOCK_NB)
    _ = try retrying { fchmod(file.number, 0o600) }
  }

  /// Takes the other file's place.
  mutating func arrive() throws(FileError) {
    _ = try retrying { rename(path, destination) }
    hasArrived = true
  }

  deinit {
    if !hasArrived { _ = unlink(path) }
  }

  // MARK: Left-overs

  /// Removes temporary files in the folder whose writers were killed. Where the file system knows no
  /// locks, nobody can tell, and they stay.
  static func removeLeftOvers(in folder: Folder) throws(FileError) {
    for name in try folder.names().usable where isTemporary(name) {
      do {
        let file = try Descriptor(opening: folder.path(of: name), O_RDWR | O_NOFOLLOW | O_NONBLOCK)
        if flock(file.number, LOCK_EX | LOCK_NB) == 0 { try folder.remove(name) }
      } catch {
        guard error == .missing || error == .linkLoop || error == .notAFile else { throw error }
      }
    }
  }

  /// Whether a name is one of those `init` makes.
  static func isTemporary(_ name: String) -> Bool {
    guard name.hasPrefix("."), name.hasSuffix(".tmp") else { return false }
    let numbers = name.dropLast(4).split(separator: ".").suffix(2)
    return numbers.count == 2 && numbers.allSatisfy { Int32($0).map { $0 >= 0 } ?? false }
  }
}
