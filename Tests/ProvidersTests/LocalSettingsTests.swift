import Foundation
import Testing

@testable import Providers

/// Which files are models.
struct LocalSettingsTests {
  @Test func `of a split model the first part is listed, and every other file that is a model`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }  // nothing depends on it
    let names = [
      "R1-00001-of-00003.gguf", "R1-00002-of-00003.gguf", "R1-00003-of-00003.gguf", "V3.gguf",
      "notes.txt", "R1-00002-of-00003.gguf.part", "odd-00004-of-00003.gguf",
    ]
    for name in names { try Data().write(to: folder.appending(path: name)) }

    let settings = LocalSettings(folders: ["/nowhere", folder.path])
    #expect(settings.files.map(\.name) == ["R1-00001-of-00003", "V3", "odd-00004-of-00003"])
    let first = folder.appending(path: "R1-00001-of-00003.gguf").path
    #expect(settings.path(of: "R1-00001-of-00003") == first)
    #expect(settings.path(of: "R1-00001-of-00003.gguf") == first)
    #expect(settings.path(of: "R1-00002-of-00003") == nil)
  }
}
