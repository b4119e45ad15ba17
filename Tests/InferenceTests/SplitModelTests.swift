import Foundation
import Testing

@testable import Inference

/// Models that lie in several files.
struct SplitModelTests {
  @Test(arguments: [
    ("/m/R1-00001-of-00003.gguf", "/m/R1", 1, 3), ("R1-00012-of-00012.gguf", "R1", 12, 12),
    ("-00001-of-99999.gguf", "", 1, 99999),
  ])
  func `a part is known by its name`(path: String, stem: String, number: Int, count: Int) throws {
    let name = try #require(SplitName(path))
    #expect((name.stem, name.number, name.count) == (stem, number, count))
    #expect(name.path(of: number) == path)
  }

  @Test(arguments: [
    "", "R1.gguf", "00001-of-00003.gguf", "R1-00000-of-00003.gguf", "R1-00004-of-00003.gguf",
    "R1-0001-of-0003.gguf", "R1-00001-of-00003.gguf.part", "R1-٠٠٠٠١-of-00003.gguf",
    "R1-00000-of-00000.gguf",
  ])
  func `other names are not those of parts`(path: String) {
    #expect(SplitName(path) == nil)
  }

  @Test(arguments: [1, 2, 3])
  func `any part opens the model, and it answers as one file would`(number: Int) async throws {
    let folder = try Folder()
    try folder.write(TinyModel().parts(3))
    let file = try GGUFFile(path: folder.path(number, of: 3))
    #expect(Set(file.tensors.map(\.name)) == Set(TinyModel().tensors.keys))
    #expect(file.parts.count == 3)
    #expect(file.size == TinyModel().parts(3).reduce(0) { $0 + $1.file().count })
    let split = try evaluator(of: file)
    let whole = try evaluator(of: GGUFFile(TinyModel().bytes()))
    #expect(split.logits.elementsEqual(whole.logits))
  }

  @Test func `a model of one file is opened by its path`() throws {
    let folder = try Folder()
    try folder.write([TinyModel()])
    #expect(try GGUFFile(path: folder.path(1, of: 1)).tensors.count == TinyModel().tensors.count)
  }

  @Test func `what has been joined again is whole`() throws {
    var tiny = TinyModel()
    tiny.metadata["split.no"] = .number(0)
    tiny.metadata["split.count"] = .number(0)
    #expect(throws: Never.self) { try tiny.load() }
  }

  struct Flaw: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let findings: [String]
    let spoil: @Sendable (inout [TinyModel]) -> Void
  }

  static let flaws = [
    Flaw(testDescription: "a part of a part of four", findings: ["00002-of-00003", "part 2 of 4"]) {
      $0[1].metadata["split.count"] = .number(4)
    },
    Flaw(testDescription: "two parts exchanged", findings: ["00002-of-00003", "part 3 of 3"]) {
      $0.swapAt(1, 2)
    },
    Flaw(testDescription: "a whole model", findings: ["00003-of-00003", "whole model"]) {
      $0[2] = TinyModel()
    },
    Flaw(testDescription: "another family's", findings: ["00002-of-00003", "another model"]) {
      $0[1].metadata["general.architecture"] = .text("llama")
    },
    Flaw(testDescription: "another model's", findings: ["00003-of-00003", "another model"]) {
      $0[2].metadata["split.tensors.count"] = .number(5)
    },
    Flaw(testDescription: "a repeated tensor", findings: ["00003-of-00003", "output_norm.weight"]) {
      for part in 1...2 {
        $0[part].tensors["output_norm.weight"] = TinyModel().tensors["output_norm.weight"]
        $0[0].tensors["output_norm.weight"] = nil
      }
    },
    Flaw(testDescription: "tensors left out", findings: ["tensors instead of"]) {
      $0[1].tensors["blk.0.attn_q.weight"] = nil
      $0[0].tensors["blk.0.attn_q.weight"] = nil
      $0[2].tensors["blk.0.attn_q.weight"] = nil
    },
    Flaw(testDescription: "no place", findings: ["damaged", "split.no"]) {
      $0[0].metadata["split.no"] = nil
    },
  ]

  @Test(arguments: flaws)
  func `parts that do not belong together are refused by name, with a remedy`(flaw: Flaw) throws {
    let folder = try Folder()
    var parts = TinyModel().parts(3)
    flaw.spoil(&parts)
    try folder.write(parts)
    let error = try #require(throws: ModelFileError.self) {
      try GGUFFile(path: folder.path(1, of: 3))
    }
    for finding in flaw.findings { #expect(error.description.contains(finding)) }
    #expect(error.description.hasSuffix("."))
  }

  @Test(arguments: [1, 2, 3])
  func `a missing or broken part is named, whichever was opened`(number: Int) throws {
    let folder = try Folder()
    try folder.write(TinyModel().parts(3))
    let name = "tiny-0000\(number)-of-00003.gguf"
    let opened = folder.path(number % 3 + 1, of: 3)

    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path(number, of: 3)))
    for (content, finding) in [
      (nil, "cannot be read"), (Data("text".utf8), "not a GGUF file"),
      (bytes.dropLast(100), "damaged"),
    ] {
      try folder.replace(number, of: 3, with: content)
      let error = try #require(throws: ModelFileError.self) { try GGUFFile(path: opened) }
      #expect(error.description.contains(name))
      #expect(error.description.contains(finding))
      #expect(error.description.contains("one folder"))
    }
  }

  @Test func `a part under another name says where it belongs`() throws {
    let folder = try Folder()
    try folder.write(TinyModel().parts(3))
    let path = folder.url.appending(path: "renamed.gguf")
    try FileManager.default.moveItem(atPath: folder.path(2, of: 3), toPath: path.path)
    let error = try #require(throws: ModelFileError.self) { try GGUFFile(path: path.path) }
    #expect(error.description.contains("“renamed.gguf”"))
    #expect(error.description.contains("part 2 of 3"))
  }

  @Test func `bytes that are one part cannot be a model`() throws {
    let error = try #require(throws: ModelFileError.self) {
      try GGUFFile(TinyModel().parts(3)[1].bytes())
    }
    #expect(error == .loosePart(number: 2, of: 3))
    #expect(error.description.contains("first part"))
  }

  private func evaluator(of file: GGUFFile) throws -> Evaluator {
    let evaluator = try Evaluator(
      file, vocabulary: 262, ModelOptions(threads: 1, context: 16))
    #expect(evaluator.evaluate([256, 72, 105], isCancelled: { false }))
    return evaluator
  }
}

/// A folder that goes away with the test.
private final class Folder {
  let url = FileManager.default.temporaryDirectory.appending(path: "split-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)  // nothing depends on it
  }

  func path(_ number: Int, of count: Int) -> String {
    url.appending(path: "tiny-0000\(number)-of-0000\(count).gguf").path
  }

  func write(_ parts: [TinyModel]) throws {
    for (index, part) in parts.enumerated() {
      try replace(index + 1, of: parts.count, with: Data(part.file()))
    }
  }

  func replace(_ number: Int, of count: Int, with content: Data?) throws {
    let file = URL(fileURLWithPath: path(number, of: count))
    if let content {
      try content.write(to: file)
    } else {
      try FileManager.default.removeItem(at: file)
    }
  }
}

extension TinyModel {
  /// The model cut into files, the tensors dealt out in turn.
  fileprivate func parts(_ count: Int) -> [TinyModel] {
    let names = tensors.keys.sorted()
    return (0..<count).map { index in
      var part = self
      if index > 0 { part.metadata = [:] }
      part.metadata["split.no"] = .number(UInt32(index))
      part.metadata["split.count"] = .number(UInt32(count))
      part.metadata["split.tensors.count"] = .number(UInt32(names.count))
      part.tensors = tensors.filter { name, _ in
        names.firstIndex(of: name).map { $0 % count == index } ?? false
      }
      return part
    }
  }
}
