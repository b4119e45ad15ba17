/// Numbers of tokens as one argument: `512`, or several with commas, `0,512`.
package struct CountList: Equatable, Sendable {
  package let counts: [Int]

  private static let most = 1 << 24

  /// `nil` where a part is no whole number from 0 to sixteen million.
  package init?(_ text: String) {
    var counts: [Int] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let count = Int(part), (0...Self.most).contains(count) else { return nil }
      counts.append(count)
    }
    self.counts = counts
  }
}
