import Foundation
import Screen

@testable import Typesetting

/// The pairs of `Fixtures/mathematics.txt`: a formula's source and how it is set.
///
/// `SOURCE ⇒ TEXT` is set on one line. `display WIDTH: SOURCE` is followed by the picture, indented by
/// four blanks. Lines that begin with `#` are notes.
struct MathematicsFixture {
  static let url = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/mathematics.txt")

  struct Pair {
    var source: String
    /// The width of a display; `nil` for a formula among words.
    var width: Int?
    var expected: [String]

    var actual: [String] {
      guard let width else {
        // A blank at which no line may end looks like any other.
        return [
          Formula(source).inline(Style(.text)).map(\.text).joined().replacing("\u{A0}", with: " ")
        ]
      }
      return Formula(source).display(width: width, Style(.text)).map { line in
        line.spans.map(\.text).joined()
      }
    }

    /// As it stands in the file.
    func written(_ rows: [String]) -> String {
      guard let width else { return "\(source) ⇒ \(rows.first ?? "")".withoutTrailingBlanks }
      let picture = rows.map { "    \($0)".withoutTrailingBlanks }.joined(separator: "\n")
      return "display \(width): \(source)\n\(picture)"
    }
  }

  /// A note, a blank line or a pair.
  enum Entry {
    case note(String)
    case pair(Pair)
  }

  static func entries() throws -> [Entry] {
    var entries: [Entry] = []
    var lines = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = lines.popFirst() {
      if let display = display(line) {
        var picture = Array(lines.prefix { $0.isEmpty || $0.hasPrefix("    ") })
        while picture.last?.isEmpty == true { picture.removeLast() }
        lines = lines.dropFirst(picture.count)
        let rows = picture.map { String($0.dropFirst(4)) }
        entries.append(.pair(Pair(source: display.source, width: display.width, expected: rows)))
      } else if let arrow = line.range(of: " ⇒"), !line.hasPrefix("#") {
        let text = line[arrow.upperBound...].dropFirst()
        entries.append(
          .pair(Pair(source: String(line[..<arrow.lowerBound]), expected: [String(text)])))
      } else {
        entries.append(.note(line))
      }
    }
    return entries
  }

  static func pairs() throws -> [Pair] {
    try entries().compactMap { if case .pair(let pair) = $0 { pair } else { nil } }
  }

  private static func display(_ line: String) -> (width: Int, source: String)? {
    guard line.hasPrefix("display "), let colon = line.range(of: ": "),
      let width = Int(line[..<colon.lowerBound].dropFirst(8))
    else { return nil }
    return (width, String(line[colon.upperBound...]))
  }

  /// Writes the file anew, with what is set now.
  static func record() throws {
    let lines = try entries().map { entry in
      switch entry {
      case .note(let line): line
      case .pair(let pair): pair.written(pair.actual)
      }
    }
    try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
  }
}

extension String {
  /// Without blanks at the end.
  var withoutTrailingBlanks: String { String(reversed().drop { $0 == " " }.reversed()) }
}
