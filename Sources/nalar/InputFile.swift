import Foundation

/// Reads what a command was given: a file by its name, or standard input as `-`.
enum InputFile {
  /// Bytes of the largest file that is read.
  static let largest = 1 << 28

  static func read(_ name: String) throws(UnreadableInput) -> [UInt8] {
    let file = name == "-" ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw UnreadableInput(name: name, code: errno) }
    defer { if file != STDIN_FILENO { close(file) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { Foundation.read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw UnreadableInput(name: name, code: errno) }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
      guard bytes.count <= largest else { throw UnreadableInput(name: name, code: EFBIG) }
    }
  }
}

/// What was given cannot be read, and what helps.
struct UnreadableInput: Error, CustomStringConvertible {
  var name: String
  var code: Int32

  var description: String {
    switch code {
    case ENOENT: "There is no file “\(name)”. Check its name, or use standard input."
    case EACCES: "“\(name)” may not be read. Change its permissions."
    case EISDIR: "“\(name)” is a folder. Name a file in it."
    case EFBIG: "“\(name)” is larger than 256 MiB. Give a part of it."
    default: "“\(name)” cannot be read: \(String(cString: strerror(code))). Try another file."
    }
  }
}
