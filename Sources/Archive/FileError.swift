import Glibc

/// What the system said when a file could not be read or written, and what helps.
package enum FileError: Error, Equatable, Sendable {
  case missing
  case noPermission
  case diskFull
  case overQuota
  case deviceFailed
  case readOnlyFileSystem
  case linkLoop
  /// A folder, a pipe or a device stands where a file should be.
  case notAFile
  case tooLarge
  case tooManyOpenFiles
  case nameTooLong
  /// Any other `errno`.
  case other(Int32)

  init(errno code: Int32) {
    self =
      switch code {
      case ENOENT: .missing
      case EACCES, EPERM: .noPermission
      case ENOSPC: .diskFull
      case EDQUOT: .overQuota
      case EIO: .deviceFailed
      case EROFS: .readOnlyFileSystem
      case ELOOP: .linkLoop
      case EISDIR, ENOTDIR: .notAFile
      case EFBIG: .tooLarge
      case EMFILE, ENFILE: .tooManyOpenFiles
      case ENAMETOOLONG: .nameTooLong
      default: .other(code)
      }
  }
}

extension FileError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing: "it is not there. Was it moved or deleted by another program?"
    case .noPermission: "permission denied. Check who owns the file and its folder (ls -l)."
    case .diskFull: "the disk is full. Make room, and it is saved with the next change."
    case .overQuota: "your disk quota is used up. Make room, and it is saved with the next change."
    case .deviceFailed:
      "the disk reported an error. Look at the system's log, and save a copy elsewhere."
    case .readOnlyFileSystem: "the file system is read-only. Remount it, or set XDG_DATA_HOME."
    case .linkLoop: "its symbolic links lead in a circle. Remove or mend them."
    case .notAFile: "a folder or something else that is not a file stands there. Move it away."
    case .tooLarge: "it is larger than 1 GiB, or than the file system allows."
    case .tooManyOpenFiles: "too many files are open. Raise the limit (ulimit -n)."
    case .nameTooLong: "its name is too long for this file system."
    case .other(let code): "the system says “\(String(cString: strerror(code)))”."
    }
  }
}
