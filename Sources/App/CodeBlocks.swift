/// The fenced code blocks of a Markdown text, exactly as they were written.
package enum CodeBlocks {
  /// Fences are runs of three or more backticks or tildes, as in CommonMark §4.5, but indented as
  /// far as a list may be; lines lose the indentation of their fence. A block that never closes ends
  /// with the text.
  package static func `in`(_ text: String) -> [String] {
    var blocks: [String] = []
    var fence: Substring?
    var indentation = 0
    var lines: [Substring] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineFeed) {
      let bare = line.drop { $0 == " " }
      let mark = bare.prefix { $0 == bare.first && ($0 == "`" || $0 == "~") }
      if let open = fence {
        let closes = mark.count >= open.count && mark.first == open.first
        if closes, bare.dropFirst(mark.count).allSatisfy({ $0 == " " }) {
          blocks.append(lines.joined(separator: "\n"))
          (fence, lines) = (nil, [])
        } else {
          let blanks = line.prefix(indentation).prefix { $0 == " " }.count
          lines.append(line.dropFirst(blanks))
        }
      } else if mark.count >= 3, mark.first == "~" || !bare.dropFirst(mark.count).contains("`") {
        fence = mark
        indentation = line.count - bare.count
      }
    }
    if fence != nil { blocks.append(lines.joined(separator: "\n")) }
    return blocks
  }
}

extension Character {
  /// LF, or CR LF, which is one character.
  fileprivate var isLineFeed: Bool { self == "\n" || self == "\r\n" }
}
