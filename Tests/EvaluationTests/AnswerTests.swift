import Evaluation
import Foundation
import Testing

/// When two written answers are the same.
@Suite struct AnswerTests {
  @Test(arguments: try Pair.all())
  func `pairs are as the file says`(pair: Pair) {
    #expect(AnswerMark(pair.left).equals(pair.right) == pair.areEqual)
    // Whoever comes first.
    #expect(AnswerMark(pair.right).equals(pair.left) == pair.areEqual)
    for side in [pair.left, pair.right] { #expect(AnswerMark(side).equals(side)) }
  }

  @Test func `there are enough pairs of both kinds`() throws {
    let pairs = try Pair.all()
    #expect(pairs.count >= 200)
    #expect(pairs.count { !$0.areEqual } >= 60)
  }

  @Test(arguments: [
    String(repeating: "9", count: 4000), "2^{2^{2^{2^{2^{2}}}}}", "10^{1000}", "(1+x)^{1000}",
    "(a+b+c+d+e+f+g+h)^{40}", "9999^{1000}", "((9^{99}x+7^{99}y)^{9})^{9}",
    String(repeating: "(", count: 4000), String(repeating: "{", count: 4000),
    String(repeating: "\\frac", count: 800), String(repeating: "\\sqrt", count: 800),
    String(repeating: "\\text{", count: 600), String(repeating: "-", count: 4000),
    String(repeating: "x^", count: 2000), String(repeating: "1,", count: 2000),
    String(repeating: "(1,", count: 1300), String(repeating: "\\{", count: 2000),
    String(repeating: "\\pm", count: 1000), String(repeating: "x=", count: 2000),
    String(repeating: "\\sqrt{999999999989}+", count: 200) + "1",
    "\\begin{pmatrix}" + String(repeating: "1&", count: 1900) + "\\end{pmatrix}",
    "\\begin{pmatrix", "\\", "{", "}", "$", "", " ", "\\text{}", "\\frac{}{}", "^", "_", "/", "0/0",
    String(repeating: "\\sin", count: 800), String(repeating: "|", count: 4000),
    String(repeating: "{\\over", count: 600), String(repeating: "x<", count: 2000),
    String(repeating: "\\binom", count: 600), String(repeating: "**", count: 2000),
    "\\binom{1000}{500}", "1e999", "\\over", "{\\over}", "{1,\\over\\!5}", "<", "1<", "(A) ",
    "\u{0}", "e\u{301}", "👩‍👩‍👧", String(repeating: "7", count: 100_000),
  ])
  func `nothing that is written hangs or crashes`(text: String) {
    let mark = AnswerMark(text)
    #expect(!mark.equals("an answer that nobody gives"))
    #expect(!AnswerMark("12").equals(mark))
  }

  @Test func `what is too long is compared as it stands`() {
    let long = String(repeating: "1", count: 5000)
    #expect(AnswerMark(long).equals(long))
    #expect(!AnswerMark(long).equals("0" + long))
  }

  /// Any pieces of answers in any order: equality stays symmetric.
  @Test func `equality is symmetric whatever is written`() {
    let pieces: [String] =
      [
        "1 2 0 . , - + / ^ _ ( ) [ ] { } \\{ \\} = x cm \\frac \\sqrt \\pi \\pm \\cup \\text{ \\%",
        "< \\le | \\sin \\ln \\over ½ ² ** e A ) . million \\pmod \\approx \\text{is ; \\binom \\[4pt]",
        "\\$ ^\\circ \\begin{pmatrix} \\end{pmatrix} & \\\\ \\infty and ! \\overline \\in",
      ].flatMap { $0.split(separator: " ").map(String.init) } + [" "]
    var generator = SplitMix(state: 7)
    func text() -> String {
      (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? " "
      }.joined()
    }
    for _ in 0..<8000 {
      let (left, right) = (text(), text())
      let (first, second) = (AnswerMark(left), AnswerMark(right))
      #expect(first.equals(second) == second.equals(first), "\(left) and \(right)")
    }
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  /// A line of `Fixtures/answers.txt`.
  struct Pair: CustomTestStringConvertible {
    var left: String
    var right: String
    var areEqual: Bool

    var testDescription: String { "\(left) \(areEqual ? "==" : "≠") \(right)" }

    static func all() throws -> [Pair] {
      let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures/answers.txt")
      return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        .filter { !$0.hasPrefix("#") }
        .map { line in
          for (sign, areEqual) in [(" == ", true), (" ≠ ", false)] {
            let sides = line.split(separator: sign)
            if sides.count == 2 {
              return Pair(left: String(sides[0]), right: String(sides[1]), areEqual: areEqual)
            }
          }
          throw NoPair(line: String(line))
        }
    }

    struct NoPair: Error { var line: String }
  }
}
