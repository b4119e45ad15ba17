import Chat

/// Counts the tokens of what is being said by the pieces it comes in.
///
/// Models in this process say a token at a time, and so do most servers: what may be one token is
/// counted as one. What is none — several words, a long run — is estimated by its text.
package struct PieceCount: Equatable, Sendable {
  private var tenths = 0
  /// Whether any of it was estimated.
  package private(set) var isEstimated = false

  package init() {}

  /// Rounded up.
  package var tokens: Int { (tenths + 9) / 10 }

  package mutating func feed(_ piece: String) {
    if Self.mayBeToken(piece) { return tenths += 10 }
    tenths += max(10, TokenEstimator.tenths(of: piece))
    isEstimated = true
  }

  /// What both have counted.
  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.tenths += right.tenths
    sum.isEstimated = left.isEstimated || right.isEstimated
    return sum
  }

  /// Letters of the longest words that are tokens of their own, and some more.
  private static let longestWord = 20
  /// What four ideographs weigh: few tokens have more.
  private static let heaviest = 24

  /// One word with the blanks around it, or nothing but blanks.
  private static func mayBeToken(_ piece: String) -> Bool {
    var (letters, ideographs, isOver) = (0, 0, false)
    for scalar in piece.unicodeScalars {
      if scalar.properties.isWhitespace {
        isOver = letters > 0
      } else {
        guard !isOver, letters < longestWord else { return false }
        letters += 1
        let weight = TokenEstimator.tenths(of: scalar)
        if weight > 5 { ideographs += weight }
      }
    }
    return ideographs <= heaviest
  }
}
