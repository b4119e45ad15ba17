import Chat
import Engine
import FoundationEssentials
import Testing

@Suite struct `Price table` {
  @Test(
    arguments: [
      (.deepseek, "deepseek-reasoner", "2025-01-20", 0.00500),
      (.openAI, "o1", "2025-01-20", 0.13875),
    ] as [(PriceTable.Vendor, String, String, Double)])
  func `the same reply cost R1 and o1 this much when R1 came out`(
    vendor: PriceTable.Vendor, model: String, day: String, cost: Double
  ) throws {
    let price = PriceTable.published.price(vendor: vendor, model: model, at: try moment(day))
    let usage = Usage(prompt: 1500, cached: 500, completion: 2000, reasoning: 1800)
    // In thousandths of a cent, so that only what is shown is compared.
    #expect(price?.cost(of: usage).map { ($0 * 100_000).rounded() } == (cost * 100_000).rounded())
  }

  @Test(
    arguments: [
      // R1, and its nights
      ("deepseek-reasoner", "2025-01-19T23:59", nil),
      ("deepseek-reasoner", "2025-01-20", 2.19),
      ("deepseek-reasoner", "2025-02-25T20:00", 2.19),
      ("deepseek-reasoner", "2025-03-01T16:29", 2.19),
      ("deepseek-reasoner", "2025-03-01T16:30", 0.55),
      ("deepseek-reasoner", "2025-03-02T00:29", 0.55),
      ("deepseek-reasoner", "2025-03-02T00:30", 2.19),
      ("deepseek-reasoner", "2025-09-05T16:00", 1.68),
      ("deepseek-reasoner", "2025-09-10T20:00", 1.68),
      ("deepseek-reasoner", "2025-09-29", 0.42),
      ("deepseek-reasoner", "2026-05-01", nil),
      ("deepseek-chat", "2025-01-30", nil),
      ("deepseek-chat", "2025-02-10", 1.10),
      // V4, and its working hours
      ("deepseek-v4-flash", "2026-04-25", 0.28),
      ("deepseek-v4-pro", "2026-04-25", nil),
      ("deepseek-v4-pro", "2026-05-01", 0.87),
      ("deepseek-v4-pro", "2026-08-17T00:59", 1.98),
      ("deepseek-v4-pro", "2026-08-17T01:00", 3.96),
      ("deepseek-v4-pro", "2026-08-17T05:00", 1.98),
      ("deepseek-v4-pro", "2026-08-17T09:59", 3.96),
      ("deepseek-v4-pro", "2026-08-22T02:00", 1.98),  // a Saturday
      ("deepseek-v4-pro", "2026-08-24T02:00", 3.96),  // the Monday after
      ("deepseek-flash", "2026-10-01T02:00", 0.60),  // National Day
      ("deepseek-flash", "2026-10-08T02:00", 1.20),
      ("deepseek-flash", "2026-11-15", 0.60),
      // Nobody's, or somebody else's
      ("deepseek-ai/DeepSeek-R1", "2025-03-01", nil),
      ("o1", "2025-03-01", nil),
    ] as [(String, String, Double?)])
  func `a million answered tokens cost this much`(
    model: String, day: String, output: Double?
  ) throws {
    let price = PriceTable.published.price(vendor: .deepseek, model: model, at: try moment(day))
    #expect(price?.output == output)
  }

  @Test func `without counts there is no cost, and absurd counts cost no less than nothing`() {
    let price = PriceTable.Price(hit: 1, miss: 10, output: 100)
    #expect(price.cost(of: Usage(prompt: 5)) == nil)
    #expect(price.cost(of: Usage(prompt: 1_000_000, completion: 0)) == 10)
    #expect(price.cost(of: Usage(prompt: 10, cached: 1000, completion: 0)) == 0.00001)
    #expect(price.cost(of: Usage(prompt: .min, cached: .max, completion: .min)) == 0)
    let most = price.cost(of: Usage(prompt: .max, cached: .min, completion: .max))
    #expect(most.map { $0 > 0 } == true)
  }

  @Test func `no date is too far away to ask about`() {
    let hours = [-1e300, -1e12, 1e300].map { Date(timeIntervalSince1970: $0) }
    for date in hours {
      _ = PriceTable.published.price(vendor: .deepseek, model: "deepseek-flash", at: date)
    }
    #expect(
      PriceTable.published.price(vendor: .deepseek, model: "deepseek-flash", at: hours[2])?.output
        == 0.60)
  }

  /// Reads `2025-01-20` or `2025-01-20T16:30`, UTC.
  private func moment(_ text: String) throws -> Date {
    try Date(text.count == 10 ? text + "T00:00:00Z" : text + ":00Z", strategy: .iso8601)
  }
}
