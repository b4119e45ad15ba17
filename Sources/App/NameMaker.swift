package import Chat
package import FoundationEssentials

/// Makes names for new conversations: the time, readable and in order, then four random letters so
/// that two programs starting in the same second do not meet.
package struct NameMaker: Equatable, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// `20261123-154502-k3fq`, in UTC.
  package mutating func next(at now: Date) -> Conversation.ID {
    let stamp = now.ISO8601Format(
      .init(dateSeparator: .omitted, dateTimeSeparator: .standard, timeSeparator: .omitted))
    let time = stamp.filter { $0.isNumber || $0 == "T" }.map { $0 == "T" ? "-" : $0 }
    return Conversation.ID(rawValue: String(time) + "-" + letters(4))
  }

  private mutating func letters(_ count: Int) -> String {
    let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789")
    return String((0..<count).map { _ in alphabet[Int(random() % UInt64(alphabet.count))] })
  }

  /// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
  private mutating func random() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
