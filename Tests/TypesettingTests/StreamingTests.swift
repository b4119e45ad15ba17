import Foundation
import Screen
import Testing

@testable import Typesetting

@Suite struct StreamingTests {
  @Test(
    .enabled(if: MarkdownData.has("data/commonmark"), "needs the shared CommonMark examples"),
    arguments: ["data/commonmark/spec-0.31.2.json", "data/gfm/spec.json"])
  func `every example, one character at a time, ends as the whole`(path: String) throws {
    for example in try MarkdownData.examples(path) {
      let whole = lines(page(example.markdown, width: 40))
      let streamed = lines(stream(example.markdown, width: 40))
      #expect(streamed == whole, "\(example.example): \(example.markdown)")
    }
  }

  @Test func `answers, one character at a time, end as the whole`() throws {
    for name in try Answers.names() {
      let answer = try Answers.text(name)
      #expect(lines(stream(answer, width: 40)) == lines(page(answer, width: 40)), "\(name)")
    }
  }

  /// Long enough to be set by several cores, and to be parted in blocks of code if that were done.
  @Test func `a long text at once is what it is bit by bit`() throws {
    let answers = try Answers.names().map { try Answers.text($0) }
    let code =
      "```swift\n/* a comment\n" + String(repeating: "let x = 1 // \"\n", count: 300) + "*/\n```"
    let text = ((answers + [code]) + (answers + ["[late]: /target", "```\n" + code])).joined(
      separator: "\n\n[late]\n\n")
    var streamed = Page(width: 60)
    var growing = ""
    for piece in text.split(separator: "\n" as Character, omittingEmptySubsequences: false) {
      growing += piece + "\n"
      streamed.update(to: growing, isComplete: false)
    }
    streamed.update(to: growing, isComplete: true)
    let whole = page(growing, width: 60)
    #expect(lines(whole) == lines(streamed))
    #expect(whole.closed.starts.count > 1000)
  }

  /// Rows above the last block do not change when more comes, but for links whose definitions
  /// come late.
  @Test func `what is above the last block never moves`() throws {
    for name in try Answers.names() where name != "links" {
      let answer = try Answers.text(name)
      let final = lines(page(answer, width: 60))
      var page = Page(width: 60)
      var text = ""
      for character in answer {
        text.append(character)
        page.update(to: text, isComplete: false)
        let above = page.closed.lines.count + (page.open.starts.last?.row ?? 0)
        let change = firstDifference(lines(page), final, below: above)
        #expect(change == nil, "\(name) after \(text.suffix(40)): \(change ?? "")")
      }
    }
  }

  private func firstDifference(_ lines: [Line], _ final: [Line], below count: Int) -> String? {
    for row in 0..<count where row >= final.count || lines[row] != final[row] {
      let text = lines[row].spans.map(\.text).joined()
      return "\(row): \(text) | " + (row < final.count ? final[row].spans.map(\.text).joined() : "")
    }
    return nil
  }

  @Test func `a text that is another is read anew, and one that went on too`() {
    var growing = Page(width: 20)
    growing.update(to: "# One\n\ntext", isComplete: true)
    growing.update(to: "# One\n\ntext and more", isComplete: true)
    #expect(lines(growing) == lines(page("# One\n\ntext and more", width: 20)))
    growing.update(to: "two", isComplete: true)
    #expect(picture(growing) == "two")
  }

  @Test func `halves of a line's end are one`() {
    for text in ["a\r\nb\r\n\r\nc", "a\rb\r\rc\r", "```\r\nx\r\n\r\ny\r\n```\r\nz"] {
      #expect(lines(stream(text, width: 20)) == lines(page(text, width: 20)))
    }
    #expect(picture(page("a\r\rb", width: 20)) == "a\n\nb")
  }
}

/// A text that came one character at a time.
func stream(_ text: String, width: Int) -> Page {
  var page = Page(width: width)
  var growing = ""
  for character in text.unicodeScalars {
    growing.unicodeScalars.append(character)
    page.update(to: growing, isComplete: false)
  }
  page.update(to: growing, isComplete: true)
  return page
}

/// Whole answers such as models give, with how they are set: `Fixtures/pages`.
enum Answers {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/pages")

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name + ".md"), encoding: .utf8)
  }
}
