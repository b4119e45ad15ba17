import Chat
import Foundation
import Testing

@testable import Providers

/// Streams that real providers have sent.
@Suite(.enabled(if: SharedData.isThere, "the shared data is missing"))
struct RecordingTests {
  /// Characters of reasoning and text, the end, and the tokens: prompt, cached, completion, reasoning.
  private static let recordings: [(String, Int, Int, Finish, [Int?])] = [
    ("chat__azure-model-router.1", 0, 19, .stop, [15, 0, 78, 64]),
    ("chat__deepseek-reasoning", 606, 42, .stop, [18, 0, 219, 205]),
    ("chat__deepseek-tool-call", 191, 0, .toolCalls, [339, 320, 83, 39]),
    ("chat__openai-text", 0, 1724, .stop, [16, 0, 300, 0]),
    ("chat__xai-text", 1455, 4, .stop, [12, 11, 342, 340]),
    ("src__alibaba-reasoning", 3301, 816, .stop, [24, 0, 1355, 1084]),
    ("src__alibaba-tool-call", 0, 0, .toolCalls, [295, 0, 22, nil]),
    ("src__azure-deepseek-reasoning.1", 3832, 2661, .stop, [19, nil, 1720, 0]),
    ("src__groq-reasoning", 2952, 347, .stop, [17, nil, 1107, 963]),
    ("src__groq-tool-call", 0, 0, .toolCalls, [210, nil, 15, nil]),
    ("src__mistral-incremental-tool-call", 0, 0, .toolCalls, [171, 128, 14, nil]),
    ("src__mistral-text", 0, 38, .stop, [13, nil, 8, nil]),
    ("src__mistral-tool-call", 0, 0, .toolCalls, [124, nil, 22, nil]),
    ("src__moonshotai-stream", 16, 6, .stop, [9, nil, 12, 7]),
    ("src__perplexity-citations", 0, 34, .stop, [10, nil, 336, nil]),
    ("src__xai-text", 20, 5, .stop, [12, 11, 291, 290]),
  ]

  @Test(arguments: recordings)
  func `a recorded reply is read whole`(
    name: String, reasoning: Int, text: Int, finish: Finish, tokens: [Int?]
  ) throws {
    let lines = try SharedData.bytes("provider-streams/\(name).chunks.txt").split(
      separator: .lineFeed)
    let wire =
      Array(lines.map { "data: ".utf8 + $0 + "\n\n".utf8 }.joined()) + "data: [DONE]\n\n".utf8
    let heard = Heard(.chatCompletions, [wire])
    #expect(heard.fault == nil)
    #expect(heard.reasoning.unicodeScalars.count == reasoning)
    #expect(heard.text.unicodeScalars.count == text)
    #expect(heard.finish == finish)
    let usage = try #require(heard.usage)
    #expect([usage.prompt, usage.cached, usage.completion, usage.reasoning] == tokens)

    let deltas = try lines.map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    }.compactMap { ($0["choices"] as? [[String: Any]])?.first?["delta"] as? [String: Any] }
    #expect(heard.text == deltas.compactMap { $0["content"] as? String }.joined())

    #expect(Heard(.chatCompletions, wire.map { [$0] }) == heard, "byte by byte")
  }

  @Test func `streams of other protocols do no harm`() throws {
    let known = Set(Self.recordings.map { $0.0 + ".chunks.txt" })
    let others = try SharedData.names(in: "provider-streams", ending: ".chunks.txt").filter {
      !known.contains($0)
    }
    #expect(others.count > 70)
    for name in others {
      let lines = try SharedData.bytes("provider-streams/\(name)").split(separator: .lineFeed)
      let wire = Array(lines.map { "data: ".utf8 + $0 + "\n\n".utf8 }.joined())
      #expect(Heard(.chatCompletions, [wire]).reasoning == "", "\(name)")
    }
  }

  @Test func `every record in Ollama's own documents is understood`() throws {
    let document = String(decoding: try SharedData.bytes("ollama-ndjson/api.md"), as: UTF8.self)
    let chat = try #require(document.firstRange(of: "/api/chat"))
    let blocks = document[chat.lowerBound...].split(separator: "```").map {
      JSONReader.read(Array($0.drop { $0 != "\n" }.utf8))
    }.compactMap(\.self).filter { $0["done"] != nil }
    #expect(blocks.count > 10)
    var finished = 0
    for block in blocks {
      let heard = Heard(.ollama, [block.serialized])
      #expect(heard.text == block["message"]?["content"]?.text ?? "")
      finished += heard.finish == nil ? 0 : 1
      if let count = block["eval_count"]?.count { #expect(heard.usage?.completion == count) }
    }
    #expect(finished > 5)
  }
}
