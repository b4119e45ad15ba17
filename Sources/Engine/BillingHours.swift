package import FoundationEssentials

/// Hours of the day, in UTC, at which another price holds.
package struct BillingHours: Equatable, Sendable {
  /// Minutes of the day.
  var windows: [Range<Int>]
  /// Whether weekends and China's public holidays are left out.
  var isWorkdaysOnly: Bool

  package func contains(_ date: Date) -> Bool {
    // Beyond any date a person can mean, the conversion to whole minutes would trap.
    let seconds = date.timeIntervalSince1970
    guard seconds.magnitude < 1e12 else { return false }
    let minute = Int((seconds / 60).rounded(.down))
    let (day, minuteOfDay) = (floorDivide(minute, 1440), minute - floorDivide(minute, 1440) * 1440)
    guard windows.contains(where: { $0.contains(minuteOfDay) }) else { return false }
    return !isWorkdaysOnly || isWorkday(day)
  }

  /// Whether a day, counted from 1 January 1970, is from Monday to Friday and no public holiday.
  ///
  /// All windows lie in one Chinese calendar day, which is also the UTC day. Holidays are known to
  /// the end of 2026; after that a holiday counts as a workday, and the cost is then the most it
  /// can be.
  private func isWorkday(_ day: Int) -> Bool {
    let weekday = day + 3 - floorDivide(day + 3, 7) * 7  // 1970 began on a Thursday; Monday is 0
    return weekday < 5 && !Self.holidays.contains(day)
  }

  /// The Mid-Autumn Festival and the National Day week of 2026, without their weekend days.
  private static let holidays: Set<Int> = Set(
    [(9, 25), (10, 1), (10, 2), (10, 5), (10, 6), (10, 7)].map {
      daysSince1970(2026, $0.0, $0.1)
    })

  private func floorDivide(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : (number + 1) / divisor - 1
  }
}

/// The days from 1 January 1970 to a date of the Gregorian calendar, years 1970 to 2100.
func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
  let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  let isLeap = year % 4 == 0 && year != 2100
  let before = lengths.prefix(month - 1).reduce(0, +) + (isLeap && month > 2 ? 1 : 0)
  return (year - 1970) * 365 + (year - 1969) / 4 + before + day - 1
}
