import Foundation
import Screen
import Testing

@testable import Typesetting

/// Whatever a text holds, what reaches the screen neither acts nor hides.
@Suite struct HostileTextTests {
  /// The ways that a payload can come by.
  private static let ways: [@Sendable (String) -> String] = [
    { $0 },
    { "# \($0)\n\n> \($0)\n\n- \($0)\n- [x] \($0)\n" },
    { "`\($0)` **\($0)** ~~\($0)~~ \\(\($0)\\) $\($0)$\n\n$$\n\($0)\n$$\n" },
    { "```\($0)\n\($0)\n```\n\n    \($0)\n" },
    { "| \($0) | b |\n|---|---|\n| \($0) | \($0) |\n" },
    { "[\($0)](\($0)) [a](<\($0)> \"\($0)\") ![\($0)](\($0)) <http://a/\($0)> http://a/\($0)\n" },
    { "[a]\n\n[a]: <\($0)>\n\n<b \($0)> <!-- \($0) -->\n" },
    { asReferences($0) },
    { "[\(asReferences($0))](a\(asReferences($0)))\n\n| \(asReferences($0)) |\n|---|\n" },
    { "``` \(asReferences($0))\n```\n" },
  ]

  private static func asReferences(_ text: String) -> String {
    text.unicodeScalars.map { "&#\($0.value);" }.joined()
  }

  @Test(.enabled(if: MarkdownData.has("data/terminal-payloads"), "needs the shared payloads"))
  func `payloads for terminals do not act`() throws {
    struct Payload: Decodable {
      var id: String
      var b64: String
      var rule: String
    }
    let payloads = try JSONDecoder().decode(
      [Payload].self, from: MarkdownData.data("data/terminal-payloads/terminal-payloads.json"))
    #expect(payloads.count == 185)
    for payload in payloads where !payload.rule.hasPrefix("kept") {
      let bytes = try #require(Data(base64Encoded: payload.b64))
      expectHarmless(String(decoding: bytes, as: UTF8.self), payload.id)
    }
  }

  @Test(.enabled(if: MarkdownData.has("data/garak-ansi"), "needs the shared payloads"))
  func `escape sequences that models are made to say do not act`() throws {
    let payloads = try JSONDecoder().decode(
      [String: [String]].self, from: MarkdownData.data("data/garak-ansi/ansi_payloads.json"))
    #expect(payloads.count >= 3)
    for payload in payloads.values.joined() { expectHarmless(payload, payload) }
  }

  @Test(.enabled(if: MarkdownData.has("data/blns"), "needs the shared strings"))
  func `naughty strings do not act`() throws {
    let strings = try JSONDecoder().decode(
      [String].self, from: MarkdownData.data("data/blns/blns.json"))
    #expect(strings.count > 500)
    for string in strings { expectHarmless(string, string) }
  }

  @Test(.enabled(if: MarkdownData.has("data/cmark"), "needs the shared pathological texts"))
  func `texts made to take for ever end, in rows of the width`() throws {
    let texts = try Pathological.texts()
    #expect(texts.count == 30)
    for (name, text) in texts {
      let page = page(text, width: 40)
      // Empty blocks of code have no rows.
      #expect(page.count > 0 || name == "fences", "\(name)")
      #expect(lines(page).allSatisfy { $0.width <= 40 }, "\(name)")
    }
  }

  @Test func `control characters are such however they are written`() {
    let raw = picture(page("a\u{1B}[2Jb", width: 20))
    #expect(raw == "a␛[2Jb")
    #expect(picture(page("a&#27;[2Jb", width: 20)) == raw)
    #expect(picture(page("a&#x1b;[2Jb", width: 20)) == raw)
    #expect(picture(page("`a`\u{0}&#0;", width: 20)) == "a\u{FFFD}\u{FFFD}")
    #expect(picture(page("[a](b&#27;c)", width: 20)) == "a (b␛c)")
    #expect(picture(page("[a](b&#10;c)", width: 20)) == "a (b c)")
  }

  @Test func `placeholders cannot be forged`() {
    let forged = [0xFDD0, 0xFDE0, 0xFDD1].compactMap(Unicode.Scalar.init).reduce(into: "") {
      $0.unicodeScalars.append($1)
    }
    #expect(picture(page("$x$ \(forged)", width: 40)) == "x \u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(!picture(page("$x$ &#xFDD0;&#xFDE0;&#xFDD1;", width: 40)).contains("x x"))
  }

  @Test func `nesting has an end`() {
    let quotations = String(repeating: "> ", count: 5000) + "deep"
    let items = String(repeating: "- ", count: 5000) + "deep"
    let stress =
      String(repeating: "*_", count: 5000) + "deep" + String(repeating: "_*", count: 5000)
    for text in [quotations, items, stress, String(repeating: "[", count: 5000)] {
      let page = page(text, width: 40)
      #expect(lines(page).allSatisfy { $0.width <= 40 })
    }
    #expect(picture(page(quotations, width: 40)).hasSuffix("deep"))
  }

  private func expectHarmless(_ payload: String, _ name: String) {
    for (number, way) in Self.ways.enumerated() {
      let shown = picture(page(way(payload), width: 60))
      let harmful = shown.unicodeScalars.first { !isHarmless($0) && $0 != "\n" }
      #expect(harmful == nil, "\(name) by way \(number)")
    }
  }

  /// Whether a scalar is neither a control nor hides or reorders anything, joiners and tags in
  /// emoji aside.
  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200E, 0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0001:
      false
    default: true
    }
  }
}

/// Texts that parsers are slow with.
enum Pathological {
  static func texts() throws -> [(name: String, text: String)] {
    let data = try MarkdownData.data("data/cmark/pathological.json")
    let cases = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
    return cases.map { entry in
      let parts = entry["parts"] as? [[Any]] ?? []
      let text = parts.reduce(into: "") { text, part in
        guard let piece = part.first as? String, let count = part.last as? Int else { return }
        text += String(repeating: piece, count: count)
      }
      return (entry["name"] as? String ?? "", text)
    }
  }
}
