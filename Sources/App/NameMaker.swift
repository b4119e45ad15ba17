package import Chat
package import FoundationEssentials

/// Makes names for new conversations: the time, readable and in order, then four letters so that two
/// programs starting in the same second do not meet.
///
/// The letters of one program are a walk through all there are: a million names, none of them twice.
package struct NameMaker: Equatable, Sendable {
  private var place: UInt64

  /// Different seeds begin at different places.
  package init(seed: UInt64) { place = seed }

  /// `20261123-154502-k3fq`, in UTC.
  package mutating func next(at now: Date) -> Conversation.ID {
    let stamp = now.ISO8601Format(
      .init(dateSeparator: .omitted, dateTimeSeparator: .standard, timeSeparator: .omitted))
    let time = stamp.filter { $0.isNumber || $0 == "T" }.map { $0 == "T" ? "-" : $0 }
    return Conversation.ID(rawValue: String(time) + "-" + nextLetters())
  }

  private mutating func nextLetters() -> String {
    // Odd numbers have no common divisor with 32⁴: neither the steps nor the mixing meet twice.
    place &+= 1
    let number = place &* 0x9E37_79B9_7F4A_7C15
    return String((0..<4).map { Self.alphabet[Int(number >> (5 * $0) & 31)] })
  }

  /// 32 letters that are not mistaken for others.
  private static let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789")
}
