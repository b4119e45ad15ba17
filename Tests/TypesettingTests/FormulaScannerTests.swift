import Foundation
import Testing

@testable import Typesetting

/// Which parts of a text are formulas.
@Suite struct FormulaScannerTests {
  init() throws {
    if ProcessInfo.processInfo.environment["RECORD"] != nil { try Self.record() }
  }

  @Test func `formulas are found where the file says`() throws {
    for (text, marked) in try Self.pairs() { #expect(Self.marked(text) == marked) }
  }

  @Test func `there are enough cases`() throws {
    #expect(try Self.pairs().count >= 120)
  }

  @Test func `ranges are in order and their bodies inside`() throws {
    for (text, _) in try Self.pairs() {
      var end = 0
      for found in FormulaScanner.formulas(in: text) {
        #expect(found.range.lowerBound >= end && found.range.upperBound <= text.utf8.count)
        #expect(found.range.lowerBound <= found.body.lowerBound)
        #expect(found.range.upperBound >= found.body.upperBound)
        end = found.range.upperBound
      }
    }
  }

  @Test func `a body is a text of its own`() {
    for text in ["é\\(é\\)é", "日 $日^2$ 本", "\\boxed{日本", "$$日"] {
      for found in FormulaScanner.formulas(in: text) {
        let bytes = Array(text.utf8)[found.body]
        #expect(String(validating: bytes, as: UTF8.self) != nil)
      }
    }
  }

  @Test(arguments: [
    "$", "$a", "$$", "$$a", "\\", "\\(", "\\[", "\\(a\n\n", "\\boxed{", "\\frac{1}", "{", "}",
    "x^{",
    "x_{1}", "\\begin{align}", "\\begin{", "\\end{align}", "$x$", "\\pi", "\\sqrt[", "[", "$5 ",
    "\\frac{", "\n\n", "\\text{a}$",
  ])
  func `a hundred thousand of them are read once`(piece: String) {
    let text = String(repeating: piece, count: 100_000)
    #expect(FormulaScanner.formulas(in: text).count <= 100_000)
  }

  // MARK: The file

  private static let url = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/formulas.txt")

  private static func lines() throws -> [String] {
    try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
  }

  private static func pair(_ line: String) -> (text: String, marked: String)? {
    guard !line.hasPrefix("#"), let arrow = line.range(of: " ⇒") else { return nil }
    let sides = [line[..<arrow.lowerBound], line[arrow.upperBound...].dropFirst()].map {
      String($0.replacing("⏎", with: "\n"))
    }
    return (sides[0], sides[1])
  }

  private static func pairs() throws -> [(text: String, marked: String)] {
    try lines().compactMap(pair)
  }

  /// The text with marks where its formulas are.
  private static func marked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var marked = ""
    var end = 0
    for found in FormulaScanner.formulas(in: text) {
      marked += String(decoding: bytes[end..<found.range.lowerBound], as: UTF8.self)
      marked += found.isDisplay ? "«" : "‹"
      marked += String(decoding: bytes[found.body], as: UTF8.self)
      marked += (found.isUnclosed ? "…" : "") + (found.isDisplay ? "»" : "›")
      end = found.range.upperBound
    }
    return marked + String(decoding: bytes[end...], as: UTF8.self)
  }

  /// Writes the file anew, with what is found now.
  private static func record() throws {
    let lines = try lines().map { line in
      guard let pair = pair(line) else { return line }
      return (pair.text + " ⇒ " + marked(pair.text)).replacing("\n", with: "⏎")
    }
    try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
  }
}
