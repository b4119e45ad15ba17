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

  @Test func `any part of a split model is described as all of it`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }  // a temporary folder is nobody's
    for index in 0..<2 {
      try part(index, of: 2).write(to: folder.appending(path: "R1-0000\(index + 1)-of-00002.gguf"))
    }
    let settings = LocalSettings(folders: [folder.path])
    for model in ["R1-00001-of-00002", folder.path + "/R1-00002-of-00002.gguf"] {
      #expect(try settings.describe(model: model).size == 2 * part(0, of: 2).count)
    }
  }

  /// A file without tensors that says of itself only its family and which part it is.
  private func part(_ index: Int, of count: Int) -> Data {
    func number(_ value: Int, bytes: Int) -> Data {
      Data((0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) })
    }
    func text(_ text: String) -> Data { number(text.utf8.count, bytes: 8) + Data(text.utf8) }
    func pair(_ key: String, _ value: Int) -> Data {
      let sixteenBits = 2
      return text(key) + number(sixteenBits, bytes: 4) + number(value, bytes: 2)
    }
    let ofText = 8
    return Data("GGUF".utf8) + number(3, bytes: 4) + number(0, bytes: 8) + number(3, bytes: 8)
      + text("general.architecture") + number(ofText, bytes: 4) + text("another")
      + pair("split.count", count) + pair("split.no", index)
  }
}
