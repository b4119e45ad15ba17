import Archive
import Foundation
import Testing

@Suite struct PromptLogTests {
  private let file = FileManager.default.temporaryDirectory
    .appending(path: "nalar-prompts-\(UUID().uuidString)/state/prompts").path

  @Test func `prompts come back in their order, whatever is in them`() async throws {
    let prompts = ["one", "two\nlines\r\n", "\"quoted\" \\ ", "\u{0}\u{1B}[2J", "🧑‍🚀"]
    let log = PromptLog(file: file)
    for prompt in prompts { try await log.remember(prompt) }
    #expect(try await PromptLog(file: file).recall() == prompts)
  }

  @Test func `no file, no prompts`() async throws {
    #expect(try await PromptLog(file: file).recall() == [])
  }

  @Test func `what a crash left half written takes no other prompt with it`() async throws {
    let log = PromptLog(file: file)
    try await log.remember("one")
    let whole = try Data(contentsOf: URL(filePath: file))
    try whole.dropLast(4).write(to: URL(filePath: file))
    try await log.remember("two")
    #expect(try await log.recall() == ["two"])
  }

  @Test func `old prompts go when there are twice as many as are recalled`() async throws {
    let log = PromptLog(file: file, limit: 3)
    for number in 1...7 { try await log.remember("\(number)") }
    #expect(try await log.recall() == ["5", "6", "7"])
    #expect(try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").count == 3)
  }

  @Test func `only the person may read them`() async throws {
    try await PromptLog(file: file).remember("one")
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
