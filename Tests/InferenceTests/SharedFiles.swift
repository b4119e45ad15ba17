import Foundation

/// The folder of reference models and test data beside the project, or where `NALAR_SHARED` says.
let shared: URL = {
  if let path = ProcessInfo.processInfo.environment["NALAR_SHARED"] {
    return URL(fileURLWithPath: path)
  }
  let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  return package.deletingLastPathComponent().appending(path: "shared")
}()

/// Whether a file or folder of the shared data is there.
func isShared(_ path: String) -> Bool {
  FileManager.default.fileExists(atPath: shared.appending(path: path).path)
}
