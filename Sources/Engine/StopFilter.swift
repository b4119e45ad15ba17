/// Ends an answer at one of its stop texts, wherever the text is cut.
///
/// Held back is at most the longest stop text less one byte. The stop text itself is not shown.
/// The one that is complete first wins; of two complete at the same byte, the longer.
package struct StopFilter: Sendable {
  private var matchers: [TextMatcher]
  private var held: [UInt8] = []
  /// Whether a stop text was met: nothing comes after it.
  package private(set) var hasStopped = false

  /// Empty stop texts are ignored.
  package init(_ stops: [String]) { matchers = stops.compactMap(TextMatcher.init) }

  /// Takes text of the answer; what of it, and of what was held back, may be shown.
  package mutating func feed(_ text: String) -> String {
    guard !hasStopped else { return "" }
    guard !matchers.isEmpty else { return text }
    for byte in text.utf8 {
      held.append(byte)
      var found = 0
      for index in matchers.indices where matchers[index].feed(byte) {
        found = max(found, matchers[index].count)
      }
      guard found == 0 else {
        hasStopped = true
        return take(max(0, held.count - found))
      }
    }
    return take(held.count - (matchers.map(\.matched).max() ?? 0))
  }

  /// Ends the answer: what was held back is shown after all.
  package mutating func finish() -> String {
    for index in matchers.indices { matchers[index].reset() }
    return hasStopped ? "" : take(held.count)
  }

  private mutating func take(_ count: Int) -> String {
    let text = String(decoding: held.prefix(count), as: UTF8.self)
    held.removeFirst(count)
    return text
  }
}
