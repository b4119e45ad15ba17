/// The fenced code blocks of a Markdown text, exactly as they were written.
package enum CodeBlocks {
  /// Fences are runs of three or more backticks or tildes, as in CommonMark §4.5; one that never
  /// closes ends with the text.
  package static func `in`(_ text: String) -> [String] {
    var blocks: [String] = []
    var fence: Substring?
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let bare = line.drop { $0 == " " }
      let mark = bare.prefix { $0 == bare.first && ($0 == "`" || $0 == "~") }
      if let open = fence {
        let closes = mark.count >= open.count && mark.first == open.first
        if closes, bare.dropFirst(mark.count).allSatisfy({ $0 == " " || $0 == "\r" }) {
          blocks.append(lines.joined(separator: "\n"))
          (fence, lines) = (nil, [])
        } else {
          lines.append(line)
        }
      } else if mark.count >= 3 {
        fence = mark
      }
    }
    if fence != nil { blocks.append(lines.joined(separator: "\n")) }
    return blocks
  }
}
