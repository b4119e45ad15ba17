import App
import Foundation
import TestSupport
import Testing

@Suite struct CodeBlocksTests {
  @Test(
    arguments: [
      ("", []), ("no code", []), ("`inline`", []),
      ("```\na\n```", ["a"]), ("```swift\nlet a = 1\n\nlet b\n```\n", ["let a = 1\n\nlet b"]),
      ("~~~\na\n~~~\ntext\n```\nb\n```", ["a", "b"]), ("```\n```", [""]),
      // A fence closes with its own kind, at least as long, and nothing after it.
      ("```\n~~~\n```", ["~~~"]), ("````\n```\n````", ["```"]),
      ("```\na\n``` b\n```", ["a\n``` b"]),
      ("```\na\n````  \n", ["a"]),
      // One that never closes ends with the text: it is still being written.
      ("```\na", ["a"]), ("```", [""]),
      // Backticks later in the line make it inline code.
      ("```a``` b\nc", []), ("~~~ a`b\nc\n~~~", ["c"]),
      // What stands in a list is taken out of its indentation, as long as it has it.
      ("- x\n  ```py\n  if a:\n    b\n  c\n  ```", ["if a:\n  b\nc"]),
      ("- x\n  ```py\n  if a:\n    b\n c\n  ```", ["if a:\n  b", ""]),
      ("1. x\n\n   ~~~\n   a\n\n   b\n   ~~~\n2. y", ["a\n\nb"]),
      ("* a\n  - b\n\n        c\n", ["c"]),
      // What stands in a quotation is taken out of its marks.
      ("> ```\n> a\n>  b\n> ```", ["a\n b"]), ("> ```\n> a\nb", ["a"]),
      ("> - x\n>   ```\n>   > a\n>   ```\n", ["> a"]),
      // Four columns make code, but not right under a paragraph.
      ("    a\n\n      b\n\n\nx", ["a\n\n  b"]), ("x\n    a", []), ("# x\n    a", ["a"]),
      ("x\n\n\ta\tb", ["a\tb"]), ("-\t\ta", ["  a"]), ("- x\n\n\t\ta", ["  a"]),
      ("    ```\n    a\n    ```", ["```\na\n```"]),
      // What looks like a fence is none within HTML.
      ("<pre>\n```\na\n```\n</pre>", []), ("<div>\n```\na\n```\n</div>", []),
      ("<div>\n\n```\na\n```\n\n</div>", ["a"]), ("<!-- ```\na\n``` -->\n    b", ["b"]),
      ("```\r\na\r\nb\r\n```\r\n", ["a\nb"]), ("```\n\ta\n```", ["\ta"]),
      ("```\ra\r\rb\r```", ["a\n\nb"]), ("```\n\u{FFFD}é世\n```", ["\u{FFFD}é世"]),
    ] as [(String, [String])])
  func found(text: String, blocks: [String]) {
    #expect(CodeBlocks.in(text) == blocks)
  }

  @Test(
    .enabled(if: SharedData.has("data/commonmark")),
    arguments: [
      "data/commonmark/spec-0.31.2.json", "data/commonmark/spec-head-2026-03.json",
      "data/gfm/spec.json",
    ])
  func `every example of the specification has the code it should`(file: String) throws {
    struct Example: Decodable {
      var markdown: String
      var html: String
    }
    let examples = try JSONDecoder().decode([Example].self, from: try SharedData.data(file))
    #expect(examples.count > 600)
    for example in examples {
      let blocks = example.html.matches(of: /(?s)<pre><code[^>]*>(.*?)<\/code><\/pre>/).map {
        let code = String($0.1).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
          .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
        return code.hasSuffix("\n") ? String(code.dropLast()) : code
      }
      #expect(CodeBlocks.in(example.markdown) == blocks, "\(example.markdown)")
    }
  }

  @Test func `signs without end cost no more than their length`() {
    let many = 4_000
    for sign in ["> ", "- ", "* ", "1. ", ">", "\t", "```\n", "- \n", "> - ", "<", "<!--", "<a b"] {
      let text =
        String(repeating: sign, count: many) + "x\n\n" + String(repeating: "\n", count: many)
      #expect(CodeBlocks.in(text).count <= many)
    }
  }
}
