import Chat
import Testing

@Suite struct ModelNameTests {
  @Test(arguments: [
    ("local/builtin", "local", "builtin"),
    ("openrouter/deepseek/deepseek-r1", "openrouter", "deepseek/deepseek-r1"),
    ("a//b", "a", "/b"), ("ollama/qwen3:8b", "ollama", "qwen3:8b"), ("é/日本", "é", "日本"),
  ])
  func `the provider ends at the first slash`(text: String, provider: String, model: String) {
    let name = ModelName(text)
    #expect(name?.provider == provider)
    #expect(name?.model == model)
    #expect(name?.description == text)
  }

  @Test(arguments: [
    ("local//home/ann/r1-q4.gguf", "r1-q4.gguf"), ("llama-server/models/r1.gguf", "r1.gguf"),
    ("vllm//data/DeepSeek-R1", "DeepSeek-R1"), ("local//", "/"),
    ("openrouter/deepseek/deepseek-r1", "deepseek/deepseek-r1"), ("ollama/qwen3:8b", "qwen3:8b"),
  ])
  func `of a path only the last part is short`(text: String, short: String) {
    #expect(ModelName(text)?.short == short)
  }

  @Test(arguments: ["", "/", "local", "local/", "/builtin"])
  func `half a name is none`(text: String) {
    #expect(ModelName(text) == nil)
  }
}
