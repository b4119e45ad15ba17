import Foundation

/// Files that lie beside the repository: `NALAR_SHARED`, else `../shared`.
enum Shared {
  static func path(_ name: String) -> String? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let beside = root.deletingLastPathComponent().appending(path: "shared").path
    let path = (ProcessInfo.processInfo.environment["NALAR_SHARED"] ?? beside) + "/" + name
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}
