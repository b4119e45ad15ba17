import Foundation
import Testing

@testable import Inference

/// Files that are broken on purpose, each in one way.
@Suite(.enabled(if: isShared("data/gguf-malformed"), "the shared malformed files are missing"))
struct MalformedFileTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let file: String
    let expect: String

    var testDescription: String { file }

    static var all: [Case] {
      let manifest = shared.appending(path: "data/gguf-malformed/manifest.json")
      let cases = try? JSONDecoder().decode([Case].self, from: Data(contentsOf: manifest))
      return cases ?? []
    }
  }

  @Test(arguments: Case.all)
  func `is accepted or refused as the manifest says`(file: Case) throws {
    let path = shared.appending(path: "data/gguf-malformed/\(file.file)").path
    let elapsed = try ContinuousClock().measure {
      if file.expect == "accept" {
        #expect(throws: Never.self) { try GGUFFile(ModelBytes(file: path)) }
      } else {
        let error = try #require(throws: ModelFileError.self) {
          try LocalModel(ModelBytes(file: path))
        }
        #expect(isOneSafeLine(error.description))
      }
    }
    #expect(elapsed < .seconds(1))
  }

  @Test func `none is refused for lack of a list`() {
    #expect(Case.all.count == 66)
  }

  private func isOneSafeLine(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" && $0.value != 0x7F }
  }
}
