/// The columns of the longest piece of a text that no row should be broken within: with rows so
/// wide, only good and fair breaks are made.
package func longestWord(_ spans: [Line.Span]) -> Int {
  var rules = BreakRules()
  var (longest, length) = (0, 0)
  for span in spans {
    for cluster in Clusters(span.text) {
      switch cluster.form {
      case .newline, .tab: (rules, length) = (BreakRules(), 0)
      case .scalar(" ", _) where !cluster.isMarked:
        rules.blank()
        length = 0
      default:
        let grade = rules.take(cluster)
        if grade != .never && grade != .poor { length = 0 }
        length += cluster.width
        longest = max(longest, length)
      }
    }
  }
  return longest
}
