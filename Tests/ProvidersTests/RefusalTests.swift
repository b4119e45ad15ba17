import Chat
import Testing

@testable import Providers

@Suite struct RefusalTests {
  @Test(
    arguments: [
      (
        401, #"{"error":{"message":"Incorrect API key provided: sk-sentinel-0123456789."}}"#,
        .unauthorized(host: "h", message: "Incorrect API key provided: •••.")
      ),
      (401, "", .unauthorized(host: "h", message: "it gave no reason")),
      (402, #"{"error":{"message":"Insufficient Balance"}}"#, .noCredit(host: "h")),
      (403, #"{"message":"no"}"#, .unauthorized(host: "h", message: "no")),
      (
        404, #"{"error":"model 'x' not found"}"#,
        .rejected(host: "h", status: 404, message: "model 'x' not found")
      ),
      (
        422, #"{"detail":[{"loc":["body"],"msg":"Field required"}]}"#,
        .rejected(host: "h", status: 422, message: "Field required")
      ),
      (429, "slow down", .rateLimited(host: "h", seconds: 3)),
      (
        502, "<html>\n<head><title>502 Bad\u{1B}[31m Gateway</title></head></html>",
        .serverFailed(host: "h", status: 502, message: "a web page: 502 Bad [31m Gateway")
      ),
      (
        503,
        #"{"error":{"message":"Provider returned error","metadata":{"raw":"{\"error\":{\"message\":\"full\"}}"}}}"#,
        .serverFailed(host: "h", status: 503, message: "Provider returned error: full")
      ),
      (
        400,
        #"{"error":{"code":400,"message":"the request exceeds the available context size","type":"exceed_context_size_error","n_prompt_tokens":5000,"n_ctx":4096}}"#,
        .contextExceeded(tokens: 5000, context: 4096)
      ),
      (
        400,
        #"{"error":{"message":"This model's maximum context length is 8192 tokens. However, your messages resulted in 9000 tokens.","code":"context_length_exceeded"}}"#,
        .contextExceeded(tokens: 9000, context: 8192)
      ),
      (400, "[[[[", .rejected(host: "h", status: 400, message: "[[[[")),
      (
        400, "\u{FF}\u{0}\u{202E}evil\n\n  two",
        .rejected(host: "h", status: 400, message: "ÿ evil two")
      ),
    ] as [(Int, String, ProviderError)])
  func `a server's words become one sentence`(status: Int, body: String, error: ProviderError) {
    let redaction = Redaction(["sk-sentinel-0123456789"])
    let fault = Fault.refused(Refusal(status: status, body: Array(body.utf8)), retryAfter: 3)
    #expect(fault.error(host: "h", redaction: redaction) == error)
  }

  @Test func `half a key at a cut is not shown either`() {
    let redaction = Redaction(["sk-sentinel-0123456789"])
    #expect(redaction.clean("bad key sk-sentinel-01") == "bad key")
    #expect(redaction.clean("bad sk-") == "bad sk-")
  }

  @Test func `a long story is cut short`() {
    let refusal = Refusal(status: 400, body: Array(String(repeating: "word ", count: 9000).utf8))
    let error = Fault.refused(refusal).error(host: "h", redaction: Redaction([]))
    #expect(error.description.count < 400)
  }
}

@Suite struct ModelListTests {
  private func list(_ text: String) throws -> [ModelInfo] {
    ModelList.read(try #require(JSONReader.read(Array(text.utf8))), provider: "p")
  }

  @Test(
    arguments: [
      (
        #"{"object":"list","data":[{"id":"deepseek-flash","object":"model","owned_by":"deepseek"}]}"#,
        "p/deepseek-flash - ctx:- yes deepseek"
      ),
      (
        #"{"data":[{"id":"Qwen/Qwen2.5-7B","max_model_len":32768,"owned_by":"vllm"}]}"#,
        "p/Qwen/Qwen2.5-7B - ctx:32768 ? vllm"
      ),
      (
        #"{"data":[{"id":"m.gguf","meta":{"n_ctx_train":131072,"n_params":1543714304}}]}"#,
        "p/m.gguf - ctx:131072 ? 1.5B"
      ),
      (
        #"{"data":[{"id":"x/y","name":"X: Y","context_length":100,"supported_parameters":["reasoning"]}]}"#,
        "p/x/y X: Y ctx:100 yes "
      ),
      (#"{"data":[{"id":"x/z","supported_parameters":["tools"]}]}"#, "p/x/z - ctx:- no "),
      (
        #"{"models":[{"name":"deepseek-r1:7b","model":"deepseek-r1:7b","details":{"parameter_size":"7.6B","quantization_level":"Q4_K_M"},"capabilities":["completion","thinking"]}]}"#,
        "p/deepseek-r1:7b - ctx:- yes 7.6B · Q4_K_M"
      ),
      (#"{"data":[{"nothing":1},7,null]}"#, ""), ("{}", ""), ("[]", ""),
    ] as [(String, String)])
  func `each server's list is read`(text: String, picture: String) throws {
    let lines = try list(text).map { model in
      let isReasoning = model.isReasoning.map { $0 ? "yes" : "no" } ?? "?"
      let context = model.context.map(String.init) ?? "-"
      return
        "\(model.name) \(model.title ?? "-") ctx:\(context) \(isReasoning) \(model.detail ?? "")"
    }
    #expect(lines.joined(separator: "\n") == picture)
  }

  @Test func `what Ollama shows of a model completes it`() {
    var model = ModelInfo(name: ModelName(provider: "ollama", model: "m"))
    ModelList.complete(
      &model,
      from: [
        "capabilities": ["completion", "thinking"], "model_info": ["qwen2.context_length": 131072],
      ])
    #expect(model.isReasoning == true)
    #expect(model.context == 131072)
  }
}
