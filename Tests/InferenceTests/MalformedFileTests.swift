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

  #if os(Linux)
    /// In a process of its own, where nothing else takes memory meanwhile.
    @Test func `none makes the reader take more than 64 MB, be it for a moment`() async {
      await #expect(processExitsWith: .success) {
        for file in Case.all {
          let path = shared.appending(path: "data/gguf-malformed/\(file.file)").path
          let before = try resetPeakMemory()
          do throws(ModelFileError) {
            _ = try LocalModel(GGUFFile(path: path))
          } catch {
            _ = error.description
          }
          let growth = try peakMemory() - before
          guard growth < 64 << 20 else { throw TooMuch(file: file.file, bytes: growth) }
        }
      }
    }
  #endif

  @Test func `none is refused for lack of a list`() {
    #expect(Case.all.count == 66)
  }

  private func isOneSafeLine(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" && $0.value != 0x7F }
  }
}

#if os(Linux)
  private struct TooMuch: Error {
    let file: String
    let bytes: Int
  }

  /// Forgets the most memory the process has had, and returns what it has now.
  private func resetPeakMemory() throws -> Int {
    try Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
    return try peakMemory()
  }

  /// The most memory the process has had in RAM, in bytes.
  private func peakMemory() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
    return try #require(Int(line.split(separator: " ").dropFirst()[1])) * 1024
  }
#endif
