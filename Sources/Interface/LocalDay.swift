import FoundationEssentials

/// A day of the person's calendar, counted from 1 January 1970.
struct LocalDay: Hashable {
  let number: Int

  /// Times beyond the year ten thousand, either way, are cut there.
  init(_ date: Date, utcOffset: Int) {
    let seconds = date.timeIntervalSince1970
    let local = (seconds.isFinite ? seconds.clamped(to: -3e11...3e11) : 0) + Double(utcOffset)
    number = Int((local / 86_400).rounded(.down))
  }

  /// What a list calls the day: by its name within a week, else by its month.
  func title(today: LocalDay) -> String {
    switch today.number - number {
    case ...0: return "Today"
    case 1: return "Yesterday"
    case 2...6: return Self.weekdays[((number % 7) + 11) % 7]
    default:
      let (year, month) = yearAndMonth
      return year == today.yearAndMonth.year ? Self.months[month] : "\(Self.months[month]) \(year)"
    }
  }

  /// `14 Nov`, with the year where it is not this one.
  func short(today: LocalDay) -> String {
    let (year, month) = yearAndMonth
    let suffix = year == today.yearAndMonth.year ? "" : " \(year)"
    return "\(dayOfMonth) \(Self.months[month].prefix(3))\(suffix)"
  }

  /// From days to the civil calendar: years begin in March here, so that the leap day ends one, and
  /// eras are the 400 years after which the calendar repeats.
  private var civil: (year: Int, month: Int, day: Int) {
    let days = number + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 2 : shifted - 10
    return (yearOfEra + era * 400 + (month <= 1 ? 1 : 0), month, day)
  }

  /// The month counts from 0.
  private var yearAndMonth: (year: Int, month: Int) { (civil.year, civil.month) }
  private var dayOfMonth: Int { civil.day }

  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

/// How long ago something was, in a word: `now`, `5 min`, `3 h`, `2 d`; beyond a week the date.
func age(of date: Date, now: Date, utcOffset: Int) -> String {
  let seconds = now.timeIntervalSince(date)
  let today = LocalDay(now, utcOffset: utcOffset)
  guard seconds.isFinite, seconds < 7 * 86_400 else {
    return LocalDay(date, utcOffset: utcOffset).short(today: today)
  }
  switch seconds {
  case ..<60: return "now"
  case ..<3600: return "\(Int(seconds / 60)) min"
  case ..<86_400: return "\(Int(seconds / 3600)) h"
  default: return "\(Int(seconds / 86_400)) d"
  }
}
