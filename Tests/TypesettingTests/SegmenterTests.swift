import Testing

@testable import Typesetting

@Suite struct SegmenterTests {
  /// Sources with a `¦` at each place where a piece begins.
  @Test(arguments: [
    "one\ntwo\n\n¦three\n",
    "one\n¦# two\n¦three\n",
    "one\n---\n¦two\n",
    "one\n***\n¦two".replacing("\n***", with: "\n¦***"),
    "- a\n¦- b\n\n  more\n\n¦- c\n",
    "1. a\n   - b\n   - c\n¦2. d\n\n¦text\n",
    "- a\nlazy\n¦- b\n",
    "- a\n2. lazy\n¦- b\n",
    "text\n2. no item\n\n  perhaps of it\n\n¦text\n",
    "text\n¦1. an item\n",
    "> a\n> b\nlazy\n\n¦> c\n",
    "text\n¦> quoted\n",
    "    code\n\n\n    code\n\n¦text\n",
    "| a |\n|---|\n| b |\n\n¦text\n",
    "$$\na\n\n- b\n$$\n¦text".replacing("¦text", with: "text"),
    "text \\[\n- a\n+ b\n\\]\ntext\n\n¦text\n",
    "pid $$ is\n- part of it, in doubt\n\n¦text\n",
    "[a]: /b\n===\n[a]\n\n¦text\n",
    "- x\n\n  ```\n  a\n\n  b\n```\n¦- y\n",
  ]) func `pieces begin where parsing apart is parsing together`(marked: String) {
    let expected = marked.split(separator: "¦").map(String.init)
    let pieces = self.pieces(marked.replacing("¦", with: ""))
    let texts = pieces.map { piece in
      guard case .blocks(let source) = piece.content else { return "?" }
      return String(decoding: source, as: UTF8.self)
    }
    // Blank lines between pieces belong to none.
    #expect(texts.map(trimmed) == expected.map(trimmed))
  }

  @Test func `a fence is pieces of its own, line by line`() {
    let contents = pieces("a\n  ```sw&#105;ft x\n  b\n\n c\n  ````\nd").map(\.content)
    let fence = SourceLine(Array("  ```sw&#105;ft x".utf8)[...]).fence
    #expect(fence?.language.elementsEqual("sw&#105;ft".utf8) == true)
    #expect(contents.count == 7)
    #expect(contents[2] == .code(Array("b".utf8)))
    #expect(contents[3] == .code([]))
    #expect(contents[4] == .code(Array("c".utf8)))
    #expect(contents[5] == .fenceEnd)
  }

  @Test func `what is long is broken, wherever it comes from`() {
    let words = String(repeating: "word ", count: 10_000)
    let letters = String(repeating: "語", count: 20_000)
    let lines = String(repeating: "a line\n", count: 10_000)
    for text in [words, letters, lines, "```\n" + letters, "- " + words] {
      let whole = pieces(text)
      #expect(whole.count > 1)
      for piece in whole {
        if case .blocks(let source) = piece.content {
          #expect(source.count <= Segmenter.longest)
          #expect(String(validating: source, as: UTF8.self) != nil)
        }
      }
      var segmenter = Segmenter()
      var streamed: [Piece] = []
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: 97) {
        segmenter.take(Array(bytes[start..<min(start + 97, bytes.count)]), into: &streamed)
      }
      segmenter.finish(into: &streamed)
      #expect(streamed == whole)
    }
  }

  @Test func `items go on the list before them`() {
    let pieces = pieces("3. a\n3. b\n\n3. c\n\n- d\n- e\n\ntext\n\n7. f\n")
    #expect(pieces.map(\.number) == [nil, 4, 5, nil, nil, nil, nil])
    #expect(pieces.map(\.isSetApart) == [true, false, true, true, false, true, true])
  }

  private func pieces(_ text: String) -> [Piece] {
    var segmenter = Segmenter()
    var pieces: [Piece] = []
    segmenter.take(Array(text.utf8), into: &pieces)
    segmenter.finish(into: &pieces)
    return pieces
  }

  private func trimmed(_ text: String) -> Substring {
    let end = text.lastIndex { $0 != "\n" }
    return end.map { text[...$0] } ?? ""
  }
}
