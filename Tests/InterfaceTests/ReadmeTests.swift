import Foundation
import Interface
import Testing

@Suite struct ReadmeTests {
  @Test func `the keys in the README are the keys there are`() throws {
    let readme = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    #expect(
      text.contains("<!-- keys -->\n" + Keymap().markdown + "<!-- /keys -->"),
      "put what `nalar keys` prints between the marks in README.md")
  }
}
