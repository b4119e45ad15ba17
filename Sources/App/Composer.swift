/// The text being written and where the cursor stands in it.
///
/// Two halves around the cursor, so that a combining mark typed after a letter joins it, and so that
/// no index can be wrong. Lines end in LF, whatever comes in: CR LF would be one character.
package struct Composer: Equatable, Sendable {
  package private(set) var before = ""
  package private(set) var after = ""
  /// What was last cut, for yanking.
  private var cut = ""

  package init(_ text: String = "") { self.text = text }

  package var text: String {
    get { before + after }
    set { (before, after) = (newValue.withLineFeeds, "") }
  }

  package var isEmpty: Bool { before.isEmpty && after.isEmpty }
  package var isAtFirstLine: Bool { !before.utf8.contains(lineFeed) }
  package var isAtLastLine: Bool { !after.utf8.contains(lineFeed) }

  /// A change a key makes, in readline's terms.
  package enum Edit: Equatable, Sendable {
    case insert(String)
    case deleteBackward, deleteForward
    case deleteWordBackward, deleteWordForward
    case deleteToLineStart, deleteToLineEnd
    case yank
    case left, right, wordLeft, wordRight
    case up, down
    case lineStart, lineEnd
    case textStart, textEnd
    case transpose
  }

  package mutating func apply(_ edit: Edit) {
    switch edit {
    case .insert(let text):
      before.unicodeScalars.append(contentsOf: text.withLineFeeds.unicodeScalars)
    case .deleteBackward: if !before.isEmpty { before.removeLast() }
    case .deleteForward: if !after.isEmpty { after.removeFirst() }
    case .deleteWordBackward: cutBackward(to: wordStart)
    case .deleteWordForward: cutForward(to: wordEnd)
    case .deleteToLineStart: cutBackward(to: lineStart)
    case .deleteToLineEnd: cutForward(to: lineEnd == after.startIndex ? nextStart : lineEnd)
    case .yank: before += cut
    case .left:
      moveBack(to: before.isEmpty ? before.startIndex : before.index(before: before.endIndex))
    case .right: moveOn(to: nextStart)
    case .wordLeft: moveBack(to: wordStart)
    case .wordRight: moveOn(to: wordEnd)
    case .up: moveUp()
    case .down: moveDown()
    case .lineStart: moveBack(to: lineStart)
    case .lineEnd: moveOn(to: lineEnd)
    case .textStart: moveBack(to: before.startIndex)
    case .textEnd: moveOn(to: after.endIndex)
    case .transpose: transpose()
    }
  }

  // MARK: Places

  private var lineStart: String.Index {
    before.utf8.lastIndex(of: lineFeed).map { before.utf8.index(after: $0) } ?? before.startIndex
  }

  private var lineEnd: String.Index { after.utf8.firstIndex(of: lineFeed) ?? after.endIndex }

  private var nextStart: String.Index {
    after.isEmpty ? after.startIndex : after.index(after: after.startIndex)
  }

  /// Where the word before the cursor begins: blanks are skipped first.
  private var wordStart: String.Index {
    let end = before.lastIndex { isWord($0) } ?? before.startIndex
    guard let gap = before[..<end].lastIndex(where: { !isWord($0) }) else {
      return before.startIndex
    }
    return before.index(after: gap)
  }

  /// Where the word after the cursor ends: blanks are skipped first.
  private var wordEnd: String.Index {
    let start = after.firstIndex { isWord($0) } ?? after.endIndex
    return after[start...].firstIndex { !isWord($0) } ?? after.endIndex
  }

  private func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  // MARK: Moves and cuts

  private mutating func moveBack(to index: String.Index) {
    after = String(before[index...]) + after
    before = String(before[..<index])
  }

  private mutating func moveOn(to index: String.Index) {
    before += after[..<index]
    after = String(after[index...])
  }

  private mutating func cutBackward(to index: String.Index) {
    guard index < before.endIndex else { return }
    cut = String(before[index...])
    before = String(before[..<index])
  }

  private mutating func cutForward(to index: String.Index) {
    guard index > after.startIndex else { return }
    cut = String(after[..<index])
    after = String(after[index...])
  }

  private mutating func moveUp() {
    guard !isAtFirstLine else { return }
    let column = before.distance(from: lineStart, to: before.endIndex)
    moveBack(to: before.index(before: lineStart))
    let start = lineStart
    moveBack(
      to: before.index(start, offsetBy: column, limitedBy: before.endIndex) ?? before.endIndex)
  }

  private mutating func moveDown() {
    guard !isAtLastLine else { return }
    let column = before.distance(from: lineStart, to: before.endIndex)
    moveOn(to: after.index(after: lineEnd))
    moveOn(to: after.index(after.startIndex, offsetBy: column, limitedBy: lineEnd) ?? lineEnd)
  }

  private mutating func transpose() {
    let end = after.isEmpty ? before.dropLast() : before[...]
    guard let left = end.last, let right = after.first ?? before.last else { return }
    before = String(end.dropLast())
    before.append(right)
    before.append(left)
    if !after.isEmpty { after.removeFirst() }
  }
}

private let lineFeed = UInt8(ascii: "\n")

extension String {
  fileprivate var withLineFeeds: String {
    guard utf8.contains(UInt8(ascii: "\r")) else { return self }
    return split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\r" || $0 == "\n" }
      .joined(separator: "\n")
  }
}
