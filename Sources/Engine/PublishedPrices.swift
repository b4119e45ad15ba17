import FoundationEssentials

extension PriceTable {
  /// What DeepSeek and OpenAI have published, as far as it was kept.
  ///
  /// Gaps are gaps in what is known: the introductory price of V3, the first two days of V4 Pro, and
  /// what the old names cost between the release of V4 and their end.
  package static let published = PriceTable(rows: deepSeek + openAI)

  private static let deepSeek: [Row] = [
    // R1 and V3
    row(["deepseek-reasoner"], utc(2025, 1, 20), 0.14, 0.55, 2.19),
    row(["deepseek-chat"], utc(2025, 2, 8, 16), 0.07, 0.27, 1.10),
    row(["deepseek-reasoner"], utc(2025, 2, 26), 0.14, 0.55, 2.19, night2025),
    row(["deepseek-chat"], utc(2025, 2, 26), 0.07, 0.27, 1.10, night2025),
    // V3.1, then V3.2
    row(["deepseek-chat", "deepseek-reasoner"], utc(2025, 9, 5, 16), 0.07, 0.56, 1.68),
    row(["deepseek-chat", "deepseek-reasoner"], utc(2025, 9, 29), 0.028, 0.28, 0.42),
    unknown(["deepseek-chat", "deepseek-reasoner"], utc(2026, 4, 24)),
    // V4
    row(["deepseek-v4-flash"], utc(2026, 4, 24), 0.028, 0.14, 0.28),
    row(["deepseek-v4-flash"], utc(2026, 4, 26, 12, 15), 0.0028, 0.14, 0.28),
    row(["deepseek-v4-pro"], utc(2026, 4, 26, 12, 15), 0.003625, 0.435, 0.87),
    row(["deepseek-v4-flash"], utc(2026, 8, 16, 16), 0.007, 0.22, 0.66, peak(0.014, 0.44, 1.32)),
    row(["deepseek-v4-pro"], utc(2026, 8, 16, 16), 0.022, 0.66, 1.98, peak(0.044, 1.32, 3.96)),
    // V4.1
    row(["deepseek-flash"], utc(2026, 9, 10), 0.003, 0.15, 0.60, peak(0.006, 0.30, 1.20)),
  ]

  private static let openAI: [Row] = [
    row(["o1-preview"], utc(2024, 9, 12), 7.50, 15.00, 60.00, vendor: .openAI),
    row(["o1"], utc(2024, 12, 17), 7.50, 15.00, 60.00, vendor: .openAI),
    row(["o1-mini", "o3-mini"], utc(2025, 1, 31), 0.55, 1.10, 4.40, vendor: .openAI),
  ]

  /// 16:30 to 00:30 UTC, the discount of spring and summer 2025; one price for both models.
  private static let night2025 = Exception(
    hours: BillingHours(windows: [990..<1440, 0..<30], isWorkdaysOnly: false),
    price: Price(hit: 0.035, miss: 0.135, output: 0.55))

  /// 01:00 to 04:00 and 06:00 to 10:00 UTC on workdays, since August 2026.
  private static func peak(_ hit: Double, _ miss: Double, _ output: Double) -> Exception {
    Exception(
      hours: BillingHours(windows: [60..<240, 360..<600], isWorkdaysOnly: true),
      price: Price(hit: hit, miss: miss, output: output))
  }

  private static func row(
    _ models: Set<String>, _ from: Date, _ hit: Double, _ miss: Double, _ output: Double,
    _ exception: Exception? = nil, vendor: Vendor = .deepseek
  ) -> Row {
    Row(
      vendor: vendor, models: models, from: from,
      price: Price(hit: hit, miss: miss, output: output), exception: exception)
  }

  private static func unknown(_ models: Set<String>, _ from: Date) -> Row {
    Row(vendor: .deepseek, models: models, from: from, price: nil, exception: nil)
  }

  static func utc(
    _ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0
  ) -> Date {
    let minutes = (daysSince1970(year, month, day) * 24 + hour) * 60 + minute
    return Date(timeIntervalSince1970: Double(minutes) * 60)
  }
}
