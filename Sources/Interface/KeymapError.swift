package import Screen

/// Why the keys in the settings cannot be used.
package enum KeymapError: Error, Equatable {
  case unknownCommand(String, nearest: String?)
  case unknownKey(command: String, KeyNameError)
  /// A letter where letters are typed.
  case typed(command: String, String)
  case boundTwice(key: String, first: String, second: String, context: String)
  /// Escape and ^C always do what they do.
  case fixed(String)
}

extension KeymapError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknownCommand(let name, let nearest):
      "[keys]: there is no command “\(Visible.line(name))”."
        + (nearest.map { " Did you mean “\($0)”?" } ?? " `nalar --keys` lists all of them.")
    case .unknownKey(let command, let error):
      "[keys] \(command): \(error)."
    case .typed(let command, let key):
      "[keys] \(command): “\(key)” is typed into the message. Use it with ctrl+ or alt+."
    case .boundTwice(let key, let first, let second, let context):
      "[keys]: \(key) means both \(first) and \(second) (\(context)). Give one of them another key, "
        + "or none: \(second) = []."
    case .fixed(let name):
      "[keys]: \(name) always keeps its key."
    }
  }
}

/// The name most like a mistyped one; `nil` where none is.
func nearest(to name: String, among names: [String]) -> String? {
  let limit = max(2, name.count / 3)
  let closest = names.map { ($0, editDistance(name, $0)) }.min { $0.1 < $1.1 }
  return closest.flatMap { $0.1 <= limit ? $0.0 : nil }
}

/// Insertions, deletions and replacements that make one word of the other.
private func editDistance(_ a: String, _ b: String) -> Int {
  let (a, b) = (Array(a.unicodeScalars.prefix(64)), Array(b.unicodeScalars))
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      let replaced = diagonal + (x == y ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
    }
  }
  return row[b.count]
}
