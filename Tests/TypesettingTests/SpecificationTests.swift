import Foundation
import Testing

@testable import Typesetting

@Suite struct SpecificationTests {
  private static let commonMark = "data/commonmark/spec-0.31.2-text.json"
  private static let gitHub = "data/gfm/spec.json"

  @Test(.enabled(if: MarkdownData.has(commonMark), "needs the shared CommonMark examples"))
  func `every example of CommonMark says what it should`() throws {
    let examples = try MarkdownData.examples(Self.commonMark)
    #expect(examples.count == 581)
    for example in examples {
      let text = collapsed(plainText(example.markdown))
      #expect(text == collapsed(example.text ?? ""), "\(example.example): \(example.markdown)")
    }
  }

  @Test(.enabled(if: MarkdownData.has(gitHub), "needs the shared examples of GitHub's dialect"))
  func `GitHub's extensions say what they should`() throws {
    var count = 0
    for example in try MarkdownData.examples(Self.gitHub) {
      let html = example.html ?? ""
      let text = collapsed(plainText(example.markdown))
      guard example.extensions?.isEmpty == false,
        example.section != "Disallowed Raw HTML (extension)"
      else { continue }
      count += 1
      let said = collapsed(words(of: html))
      #expect(text.filter { $0 != " " } == said.filter { $0 != " " }, "\(example.example)")
    }
    #expect(count > 20)
  }

  /// What HTML without scripts and comments says.
  private func words(of html: String) -> String {
    html.replacing(#/<[^>]*>/#, with: " ").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }
}
