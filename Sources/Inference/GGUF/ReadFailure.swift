#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Why a file's bytes could not be had.
package enum ReadFailure: Equatable, Sendable {
  /// The system refused, with this number of an error.
  case system(Int32)
  case folder
  /// A pipe, a device, a socket.
  case notRegular
  /// Bytes that were there are not to be had any more.
  case lost

  /// The system's latest refusal.
  static var latest: ReadFailure { .system(errno) }

  /// What was found, as the end of a sentence.
  var reason: String {
    switch self {
    case .system(let code): String(cString: strerror(code))
    case .folder: "it is a folder"
    case .notRegular: "it is not a regular file"
    case .lost: "it became shorter, or its disk failed"
    }
  }

  /// What helps, as a sentence.
  var remedy: String {
    switch self {
    case .system(ENOMEM):
      """
      This process may not have so much memory: raise its limit (`ulimit -v`), or choose a smaller \
      model.
      """
    case .system(EMFILE), .system(ENFILE):
      "Too many files are open: close other programs, or raise the limit (`ulimit -n`)."
    case .system(EACCES), .system(EPERM):
      "Allow yourself to read it, and to enter the folders it is in."
    case .system(ENOENT), .system(ENOTDIR), .system(ENAMETOOLONG): "Check the path."
    case .folder, .notRegular: "Give the path of a GGUF file."
    case .lost: "Check the disk, and download the file again."
    case .system: "Check the path and its permissions."
    }
  }

  /// Whether the file is as good as any, and what is short is the system's.
  var isShortage: Bool {
    switch self {
    case .system(ENOMEM), .system(EMFILE), .system(ENFILE): true
    default: false
    }
  }
}
