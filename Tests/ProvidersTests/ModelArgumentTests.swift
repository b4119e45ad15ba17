import Chat
import Foundation
import Inference
import Providers
import Testing

/// What a command's argument means as the name of a model in this process.
struct ModelArgumentTests {
  @Test(arguments: [
    ("builtin", "builtin"), ("local/builtin", "builtin"), ("local/r1-8b", "r1-8b"),
    ("r1-8b", "r1-8b"), ("/a/r1.gguf", "/a/r1.gguf"), ("./r1.gguf", "./r1.gguf"),
    ("~/r1.gguf", "~/r1.gguf"), ("../local/r1.gguf", "../local/r1.gguf"), ("local/", ""),
  ])
  func `a name stays a name and a path a path`(argument: String, name: String) {
    #expect(LocalSettings.model(argument: argument) == name)
  }

  @Test func `the model inside the program and a file of a folder are described`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }  // a temporary folder is nobody's
    try Data("GGUF".utf8).write(to: folder.appending(path: "short.gguf"))
    let settings = LocalSettings(folders: [folder.path])

    #expect(try settings.describe(model: "builtin").architecture == "qwen2")
    #expect(throws: ProviderError.unknownModel("local/none")) {
      try settings.describe(model: "none")
    }
    #expect(throws: ProviderError.self) { try settings.describe(model: "short") }
  }
}
