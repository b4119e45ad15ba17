import Foundation
package import Testing

/// Compares text with the file `Snapshots/<name>.txt` beside the test.
///
/// `RECORD=1 swift test` writes the file anew; what changed is then reviewed as a diff.
package func expectSnapshot(
  _ text: String, _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Snapshots")
  let path = folder.appending(path: "\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD"] != nil {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: path)
    return
  }
  let saved = try String(contentsOf: path, encoding: .utf8)
  // The whole picture is printed where it differs: one looks at it rather than at a diff of strings.
  #expect(text == saved, "\(name) looks different:\n\(text)", sourceLocation: sourceLocation)
}
