import Chat
import Testing

@testable import Providers

@Suite struct UsageTests {
  private func usage(completionChunk text: String) throws -> Usage {
    var usage = Usage()
    usage.read(completionChunk: try #require(JSONReader.read(Array(text.utf8))))
    return usage
  }

  @Test(
    arguments: [
      (
        #"{"usage":{"prompt_tokens":18,"completion_tokens":219,"total_tokens":237,"prompt_cache_hit_tokens":16,"completion_tokens_details":{"reasoning_tokens":205}}}"#,
        Usage(prompt: 18, cached: 16, completion: 219, reasoning: 205)
      ),
      (
        #"{"usage":{"prompt_tokens":12,"completion_tokens":2,"total_tokens":354,"completion_tokens_details":{"reasoning_tokens":340}}}"#,
        Usage(prompt: 12, completion: 342, reasoning: 340)
      ),
      (
        #"{"usage":{"prompt_tokens":1,"completion_tokens":2,"cost":0.0125}}"#,
        Usage(prompt: 1, completion: 2, cost: 0.0125)
      ),
      (
        #"{"choices":[],"timings":{"prompt_n":20,"cache_n":5,"prompt_per_second":400.5,"predicted_n":90,"predicted_per_second":84.5}}"#,
        Usage(prompt: 25, cached: 5, completion: 90, prefillSpeed: 400.5, decodeSpeed: 84.5)
      ),
      (
        #"{"x_groq":{"usage":{"prompt_tokens":10,"prompt_time":0.5,"completion_tokens":30,"completion_time":2}}}"#,
        Usage(prompt: 10, completion: 30, prefillSpeed: 20, decodeSpeed: 15)
      ),
      (#"{"usage":null}"#, Usage()), (#"{"usage":{}}"#, Usage()), ("[]", Usage()),
      (
        #"{"usage":{"prompt_tokens":-1,"completion_tokens":1e300,"cost":-2,"total_tokens":"x"}}"#,
        Usage()
      ),
      (
        #"{"usage":{"completion_tokens":9007199254740993},"timings":{"predicted_per_second":1e300}}"#,
        Usage()
      ),
    ] as [(String, Usage)])
  func `a server's counts are read, and absurd ones are not`(text: String, expected: Usage) throws {
    #expect(try usage(completionChunk: text) == expected)
  }

  @Test func `a later count replaces an earlier one`() throws {
    var usage = try usage(completionChunk: #"{"usage":{"prompt_tokens":9,"completion_tokens":1}}"#)
    usage.read(completionChunk: ["usage": ["completion_tokens": 2]])
    #expect(usage == Usage(prompt: 9, completion: 2))
  }

  @Test(
    arguments: [
      (
        #"{"done":true,"prompt_eval_count":26,"prompt_eval_duration":130000000,"eval_count":100,"eval_duration":4000000000}"#,
        Usage(prompt: 26, completion: 100, prefillSpeed: 200, decodeSpeed: 25)
      ),
      (#"{"done":true,"eval_count":5,"eval_duration":0}"#, Usage(completion: 5)),
      (#"{"done":true}"#, Usage()),
    ] as [(String, Usage)])
  func `Ollama's durations become speeds`(text: String, expected: Usage) throws {
    var usage = Usage()
    usage.read(ollama: try #require(JSONReader.read(Array(text.utf8))))
    #expect(usage == expected)
  }
}
