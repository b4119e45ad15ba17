package import Foundation

/// The test data that lies beside the repository, shared by all its clones.
///
/// `NALAR_SHARED` says where; without it, `../shared` from the package's root.
package enum SharedData {
  package static let root: URL = {
    if let path = ProcessInfo.processInfo.environment["NALAR_SHARED"] {
      return URL(fileURLWithPath: path)
    }
    return URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent()  // TestSupport
      .deletingLastPathComponent()  // Tests
      .deletingLastPathComponent()  // the package
      .deletingLastPathComponent()
      .appendingPathComponent("shared")
  }()

  package static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  package static func data(_ path: String) throws -> Data {
    try Data(contentsOf: root.appendingPathComponent(path))
  }

  package static func text(_ path: String) throws -> String {
    String(decoding: try data(path), as: UTF8.self)
  }
}
