import App
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
      // What stands in a list is taken out of its indentation.
      ("- x\n  ```py\n  if a:\n    b\n c\n  ```", ["if a:\n  b\nc"]),
      ("```\r\na\r\nb\r\n```\r\n", ["a\nb"]), ("```\n\ta\n```", ["\ta"]),
    ] as [(String, [String])])
  func found(text: String, blocks: [String]) {
    #expect(CodeBlocks.in(text) == blocks)
  }
}
