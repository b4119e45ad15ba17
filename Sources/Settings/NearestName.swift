/// The name most like a mistyped one; `nil` where none is near.
///
/// Near is a third of the longest part between dots, at least two, in edits: insertions, deletions,
/// exchanges and swapped neighbours; upper and lower case are the same. Of equals the first. A name
/// that only lost its section, or has one too many, is near, too.
func nearestName(to name: String, among known: [String]) -> String? {
  let typed = Array(name.lowercased().unicodeScalars.prefix(100))
  let longestPart = typed.split(separator: ".").map(\.count).max() ?? 0
  var best: (name: String, distance: Int)?
  for candidate in known {
    let isSectionless = candidate.hasSuffix("." + name) || name.hasSuffix("." + candidate)
    let distance =
      isSectionless ? 1 : editDistance(typed, Array(candidate.lowercased().unicodeScalars))
    if distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  guard let best, best.distance <= max(2, longestPart / 3), best.distance < typed.count else {
    return nil
  }
  return best.name
}

/// The edits that make one text of another, by optimal string alignment.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var (previous, last) = ([Int](), Array(0...b.count))
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, previous[j - 1] + 1) }
      row.append(cost)
    }
    (previous, last) = (last, row)
  }
  return last[b.count]
}
