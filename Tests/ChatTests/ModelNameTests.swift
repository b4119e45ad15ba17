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

  @Test(arguments: ["", "/", "local", "local/", "/builtin"])
  func `half a name is none`(text: String) {
    #expect(ModelName(text) == nil)
  }
}
