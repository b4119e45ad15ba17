import Chat
import Testing

@Suite struct ProviderErrorTests {
  @Test(
    arguments: [
      (.rateLimited(host: "h", seconds: 1.2), "h allows no more requests now. Try again in 2 s."),
      (.rateLimited(host: "h", seconds: nil), "h allows no more requests now. Try again later."),
      (
        .rateLimited(host: "h", seconds: .infinity),
        "h allows no more requests now. Try again later."
      ),
      (.rateLimited(host: "h", seconds: .nan), "h allows no more requests now. Try again later."),
      (.rateLimited(host: "h", seconds: 1e300), "h allows no more requests now. Try again later."),
      (.rateLimited(host: "h", seconds: -3), "h allows no more requests now. Try again later."),
      (.serverFailed(host: "h", status: 500, message: "oh"), "h failed (500): oh"),
      (.serverFailed(host: "h", status: nil, message: "oh"), "h failed: oh"),
    ] as [(ProviderError, String)])
  func `a failure is a sentence`(error: ProviderError, sentence: String) {
    #expect(error.description == sentence)
  }
}
