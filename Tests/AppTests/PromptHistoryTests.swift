import App
import Testing

@Suite struct PromptHistoryTests {
  @Test func `the way back leads to what was being written`() {
    var history = PromptHistory(["one", "two"])
    #expect(history.older(than: "new") == "two")
    #expect(history.older(than: "two") == "one")
    #expect(history.older(than: "one") == nil)
    #expect(history.newer() == "two")
    #expect(history.newer() == "new")
    #expect(history.newer() == nil)
  }

  @Test func `nothing was said before`() {
    var history = PromptHistory()
    #expect(history.older(than: "new") == nil)
    #expect(history.newer() == nil)
  }

  @Test func `the same prompt twice is one`() {
    var history = PromptHistory(["one", "one", "two", "one"])
    #expect(history.prompts == ["one", "two", "one"])
    history.remember("one")
    #expect(history.prompts == ["one", "two", "one"])
    history.remember("two")
    #expect(history.older(than: "") == "two")
  }
}
