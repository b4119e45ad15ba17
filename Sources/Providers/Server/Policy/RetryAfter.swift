/// Reads when a server wants to be asked again.
enum RetryAfter {
  private static let year = 0...31_536_000.0

  /// Seconds from `now` (seconds since 1970), out of the values of `retry-after-ms` and
  /// `retry-after`; the finer one wins. `nil` where there is none, or none within a year.
  static func seconds(milliseconds: String?, value: String?, now: Double) -> Double? {
    if let wish = milliseconds.flatMap(Double.init), year ~= wish / 1000 { return wish / 1000 }
    guard let value else { return nil }
    let wish = Double(value) ?? date(value).map { $0 - now }
    return wish.flatMap { year ~= $0 ? $0 : nil }
  }

  /// Seconds since 1970 of a date as HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT`.
  static func date(_ text: String) -> Double? {
    let parts = text.split { $0 == " " || $0 == ":" || $0 == "," }.map(String.init)
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    guard parts.count == 8, parts[7] == "GMT", let day = Int(parts[1]), 1...31 ~= day,
      let month = months.firstIndex(of: parts[2]), let year = Int(parts[3]), 1970...9999 ~= year,
      let hour = Int(parts[4]), 0...23 ~= hour, let minute = Int(parts[5]), 0...59 ~= minute,
      let second = Int(parts[6]), 0...60 ~= second
    else { return nil }
    let days = daysSince1970(year: year, month: month + 1, day: day)
    return Double(days * 86400 + hour * 3600 + minute * 60 + second)
  }

  /// Days of the Gregorian calendar, counted in years that begin in March, so that the leap day
  /// is the last.
  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let year = month > 2 ? year : year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }
}
