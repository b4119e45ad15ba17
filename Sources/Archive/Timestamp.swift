import FoundationEssentials

/// A moment as files tell it: ISO 8601 in UTC to the millisecond, `2026-11-23T15:45:02.123Z`.
///
/// Foundation's formatter takes some microseconds for each, too long for the 400,000 moments of a
/// large conversation.
enum Timestamp {
  /// Moments outside the years 1 to 9999 are drawn to the nearest one inside.
  static func text(_ date: Date) -> String {
    let seconds = date.timeIntervalSince1970
    let bounded = seconds.isNaN ? 0 : min(max(seconds, earliest), latest)
    let milliseconds = Int((bounded * 1000).rounded())
    let (days, inDay) = milliseconds.flooredDivision(by: 86_400_000)
    let (year, month, day) = civil(days: days)
    let second = inDay / 1000
    return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))T"
      + "\(pad(second / 3600, 2)):\(pad(second / 60 % 60, 2)):\(pad(second % 60, 2))"
      + ".\(pad(inDay % 1000, 3))Z"
  }

  /// Reads what `text` writes, and what other programs do: any fraction or none, `Z` or an offset.
  static func date(_ text: String) -> Date? {
    var digits = Digits(bytes: Array(text.utf8))
    guard let year = digits.number(of: 4), digits.take("-"), let month = digits.number(of: 2),
      digits.take("-"), let day = digits.number(of: 2), digits.take("T") || digits.take(" "),
      let hour = digits.number(of: 2), digits.take(":"), let minute = digits.number(of: 2),
      digits.take(":"), let second = digits.number(of: 2),
      1...12 ~= month, 1...31 ~= day, hour < 24, minute < 60, second <= 60,
      let milliseconds = digits.fraction(), let offset = digits.offset(), digits.isAtEnd
    else { return nil }
    let inDay = hour * 3600 + minute * 60 + second - offset
    let total = (days(year, month, day) * 86_400 + inDay) * 1000 + milliseconds
    return Date(timeIntervalSince1970: Double(total) / 1000)
  }

  private static let earliest = -62_135_596_800.0
  private static let latest = 253_402_300_799.0

  private static func pad(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  /// Days since 1970-01-01. The year is taken to begin in March, so that the leap day is its last and
  /// the lengths of the months before a day follow (153 m + 2) / 5.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month < 3 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let leapDays = year / 4 - year / 100 + year / 400
    return year * 365 + leapDays + (153 * monthFromMarch + 2) / 5 + day - 1 - 719_468
  }

  private static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
    let (era, day) = (days + 719_468).flooredDivision(by: 146_097)
    let yearOfEra = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = era * 400 + yearOfEra + (month < 3 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}

extension Int {
  /// Quotient and remainder of a division that rounds down, so that the remainder is never negative.
  fileprivate func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

/// The figures of a timestamp, from left to right.
private struct Digits {
  let bytes: [UInt8]
  var position = 0

  var isAtEnd: Bool { position == bytes.count }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  mutating func digit() -> Int? {
    guard position < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[position] else {
      return nil
    }
    position += 1
    return Int(bytes[position - 1] - UInt8(ascii: "0"))
  }

  mutating func number(of width: Int) -> Int? {
    var value = 0
    for _ in 0..<width {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// Milliseconds; further digits are cut off.
  mutating func fraction() -> Int? {
    guard take(".") else { return 0 }
    guard let first = digit() else { return nil }
    let second = digit() ?? 0
    let third = digit() ?? 0
    while digit() != nil {}
    return first * 100 + second * 10 + third
  }

  /// Seconds east of Greenwich.
  mutating func offset() -> Int? {
    if take("Z") { return 0 }
    let sign = take("-") ? -1 : take("+") ? 1 : 0
    guard sign != 0, let hours = number(of: 2) else { return nil }
    _ = take(":")
    guard let minutes = number(of: 2) else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}
