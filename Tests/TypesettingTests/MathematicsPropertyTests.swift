import Foundation
import Screen
import TestSupport
import Testing

@testable import Typesetting

/// What holds of any formula, however hostile.
@Suite struct MathematicsPropertyTests {
  @Test(arguments: [
    "{", "}", "(", ")", "|", "\\left(", "\\right)", "\\frac", "\\frac{", "\\frac{1}{", "\\sqrt{",
    "\\sqrt[", "\\sqrt[3]{", "^", "_", "x^", "x_{", "x^2_1", "'", "\\text{", "\\text{$", "\\boxed{",
    "\\begin{cases}", "\\begin{pmatrix}", "\\begin{", "\\end{cases}", "&", "\\\\", "a&", "a\\\\",
    "\\over", "a \\over b", "\\not", "\\hat", "\\hat{", "\\overline{", "\\underbrace{", "\\mathbf{",
    "\\operatorname{", "\\overset", "\\xrightarrow{", "\\substack{", "\\limits", "\\middle|", "\\",
    "\\bf", "\\foo{", "\\binom{", "1,", "1{,}", "é", "e\u{301}", "\u{301}", "👩‍👩‍👧", "日", "\u{1B}[31m",
    "\u{0}", "\u{202E}", "\u{FE0F}", "\\leftrightarrow\u{FE0F}", "\\pmod{", "\\color{", "\\tag{",
    "~",
    "\\hline", "\\sum_{i}^{n}", "\\int_0^1", "{,}", "\\|", "\\{", "\\}", "\\cancel{", "\\bigl(",
    "1+", "x=", "x,", "\\vphantom{", "a\\choose ", "\\begin{array}{c|c}", "\\sqrt{\\frac{1}",
  ])
  func `nothing that is repeated hangs or crashes`(piece: String) {
    for count in [70, 1000 / piece.utf8.count] {
      let formula = Formula(String(repeating: piece, count: count))
      _ = formula.inline(Style(.text))
      for width in [7, 40] {
        let lines = formula.display(width: width, Style(.text))
        #expect(lines.allSatisfy { $0.width <= width })
      }
    }
  }

  @Test(arguments: ["{", "\\boxed{", "^", "\\hat{"])
  func `the longest formula is read`(piece: String) {
    let source = String(repeating: piece, count: Formula.longest / piece.utf8.count)
    #expect(!Formula(source).display(width: 40, Style(.text)).isEmpty)
  }

  @Test func `what is too long is shown as its source`() {
    let source = String(repeating: "\\alpha", count: 4000)
    #expect(Formula(source).inline(Style(.text)).map(\.text) == [source])
  }

  @Test func `the words around it decide the look`() {
    #expect(Formula("x").inline(Style(.text)) == [.init("x", .formula)])
    #expect(Formula("x").inline(Style(.reasoning, .dim)) == [.init("x", .reasoning, .dim)])
    #expect(Formula("\\boxed{5}").inline(Style(.text)) == [.init("5", .accent, .bold)])
    #expect(Formula("\\boxed{5}").inline(Style(.reasoning)) == [.init("5", .reasoning, .bold)])
    #expect(
      Formula("\\mathbf{v} = \\underline{x}").inline(Style(.text)) == [
        .init("v", .formula, .bold), .init(" = ", .formula), .init("x", .formula, .underline),
      ])
  }

  // MARK: Anything

  private static let pieces: [String] =
    [
      "1 2 0 12 3.5 x y a b n k i e d = < > + - * / ! , ; : . | ( ) [ ] { } ^ _ ^2 _1 ' & \\\\ ~ %",
      "\\frac \\frac{ \\frac{1}{2} \\sqrt \\sqrt[3] \\sqrt{ \\binom \\boxed{ \\text{ \\mathbf{ \\mathbb{R}",
      "\\left( \\right) \\left\\{ \\right. \\left| \\middle| \\big( \\{ \\} \\| \\langle \\rangle",
      "\\sum \\int \\lim \\sin \\log \\max \\alpha \\pi \\times \\cdot \\pm \\le \\in \\to \\infty \\dots",
      "\\begin{cases} \\end{cases} \\begin{pmatrix} \\end{pmatrix} \\begin{aligned} \\end{aligned}",
      "\\begin{array}{c|c} \\end{array} \\hline \\hat \\vec \\bar{ \\overline{ \\underbrace{ \\overset",
      "\\pmod \\bmod \\not \\quad \\, \\! \\; \\limits \\over \\choose \\unknown \\foo{ \\tag{ word 日 é $",
      "\\substack{ \\xrightarrow{ \\cancel{ \\operatorname{ \\displaystyle \\rm \\color{red} \\stackrel",
    ].flatMap { $0.split(separator: " ").map(String.init) } + [" "]

  private static func soups(_ count: Int) -> [String] {
    var generator = SeededGenerator(seed: 11)
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...24, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? " "
      }.joined(separator: Bool.random(using: &generator) ? " " : "")
    }
  }

  @Test func `no picture of anything is wider than it may be`() {
    var generator = SeededGenerator(seed: 5)
    for soup in Self.soups(800) {
      let width = Int.random(in: 2...70, using: &generator)
      let lines = Formula(soup).display(width: width, Style(.text))
      #expect(lines.allSatisfy { $0.width <= width }, "\(soup) at \(width)")
      #expect(!lines.isEmpty)
    }
  }

  @Test func `no letter or digit is lost`() {
    for soup in Self.soups(800) {
      let wanted = Self.characters(ofSource: soup)
      let formula = Formula(soup)
      let line = formula.inline(Style(.text)).map(\.text).joined()
      let picture = formula.display(width: 60, Style(.text)).flatMap(\.spans).map(\.text).joined()
      for shown in [line, picture] {
        let lost = Self.lost(wanted, in: shown)
        #expect(lost.isEmpty, "\(lost) of \(soup) in \(shown)")
      }
    }
  }

  /// Letters and digits that are no part of a command that is known, of its colour or environment.
  private static func characters(ofSource source: String) -> [Character: Int] {
    var rest = source[...]
    var counts: [Character: Int] = [:]
    while let next = rest.popFirst() {
      if next == "\\" {
        let name = rest.prefix { $0.isASCII && $0.isLetter }
        let isKnown =
          MathCommand.isKnown(String(name)) || MathSymbol.named(String(name)) != nil
          || ["right", "end", "big"].contains(name)
        if isKnown { rest = rest[name.endIndex...] }
        if ["begin", "end", "color"].contains(name) || rest.hasPrefix("{c|c}") {
          rest = rest.drop { $0 != "}" }
        }
        if name == "array" || rest.hasPrefix("}{c|c}") { rest = rest.dropFirst(6) }
      } else if next.isLetter || next.isNumber {
        counts[next, default: 0] += 1
      }
    }
    return counts
  }

  private static func lost(_ wanted: [Character: Int], in shown: String) -> [Character] {
    // Raised, lowered and double-struck ones are the same letters.
    let plain = shown.replacing("∛", with: "3√").decomposedStringWithCompatibilityMapping
    var counts: [Unicode.Scalar: Int] = [:]
    for scalar in plain.unicodeScalars { counts[scalar, default: 0] += 1 }
    return wanted.filter { character, count in
      let scalar = String(character).decomposedStringWithCompatibilityMapping.unicodeScalars.first
      return scalar.map { counts[$0, default: 0] < count } ?? false
    }.map(\.key)
  }
}
