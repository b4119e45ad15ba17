/// On which line of a document each key stands.
struct KeyLines: Sendable {
  private var lines: [[String]: Int] = [:]

  /// The line of a key, or of the nearest section around it.
  subscript(path: [String]) -> Int? {
    var path = path
    while lines[path] == nil, !path.isEmpty { path.removeLast() }
    return lines[path]
  }

  /// Of a key that is named again, the first line stays.
  mutating func note(_ path: [String], on line: Int) {
    if lines[path] == nil { lines[path] = line }
  }
}
