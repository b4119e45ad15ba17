package import Screen

/// How a page is set, besides its width.
package struct PageOptions: Hashable, Sendable {
  /// The style of plain words. Where it is not that of answers, as in a thought, all that is not
  /// code or a formula has its role, and those are dimmed.
  package var base: Style
  /// What becomes of long lines of code.
  package var code: CodeOverflow
  /// Whether a line that ends in the source within a paragraph ends on the screen too.
  package var keepsLines: Bool

  package init(
    base: Style = Style(.text), code: CodeOverflow = .wrap, keepsLines: Bool = false
  ) {
    (self.base, self.code, self.keepsLines) = (base, code, keepsLines)
  }

  /// The style of something that has a role of its own.
  func style(_ role: Role, _ emphasis: Emphasis = []) -> Style {
    let emphasis = base.emphasis.union(emphasis)
    guard base.role != .text else { return Style(role, emphasis) }
    switch role {
    case .code, .codeBlock, .codeKeyword, .codeType, .codeName, .codeString, .codeNumber,
      .codeComment, .codeAdded, .codeRemoved, .formula:
      return Style(role, emphasis.union(.dim))
    default: return Style(base.role, emphasis)
    }
  }
}
