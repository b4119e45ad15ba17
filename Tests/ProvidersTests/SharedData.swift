import Foundation

/// Data that is too large to lie in every clone: recordings and test suites of others.
enum SharedData {
  /// `NALAR_SHARED`, or `../shared` beside the package; `nil` where it is missing.
  static let folder: URL? = {
    let package = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let written = ProcessInfo.processInfo.environment["NALAR_SHARED"]
    let folder =
      written.map { URL(filePath: $0) }
      ?? package.deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static var isThere: Bool { folder != nil }

  static func bytes(_ path: String) throws -> [UInt8] {
    guard let folder else { return [] }
    return Array(try Data(contentsOf: folder.appending(path: "data").appending(path: path)))
  }

  /// The files of a folder whose names end so, in order.
  static func names(in path: String, ending: String) throws -> [String] {
    guard let folder else { return [] }
    let data = folder.appending(path: "data").appending(path: path)
    return try FileManager.default.contentsOfDirectory(atPath: data.path)
      .filter { $0.hasSuffix(ending) }.sorted()
  }
}

/// All ways a wire may cut these bytes that a test should try: whole, in steps, and, where they are
/// few, at every place once.
func chunkings(of bytes: [UInt8]) -> [[[UInt8]]] {
  let steps = (bytes.count < 65536 ? [1, 2, 7] : [7]).map { step in
    stride(from: 0, to: bytes.count, by: step).map {
      Array(bytes[$0..<min($0 + step, bytes.count)])
    }
  }
  guard bytes.count <= 200 else { return [[bytes]] + steps }
  return [[bytes]] + steps + bytes.indices.map { [Array(bytes[..<$0]), Array(bytes[$0...])] }
}
