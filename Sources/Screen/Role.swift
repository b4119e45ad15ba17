/// The meaning of a piece of text. A theme gives each role its colours; views know only roles.
package enum Role: String, CaseIterable, Sendable {
  // The transcript
  case text
  case muted
  case accent
  case user
  case userMarker = "user-marker"
  case heading
  case code
  case codeBlock = "code-block"
  case codeKeyword = "code-keyword"
  case codeType = "code-type"
  case codeName = "code-name"
  case codeString = "code-string"
  case codeNumber = "code-number"
  case codeComment = "code-comment"
  case codeAdded = "code-added"
  case codeRemoved = "code-removed"
  case link
  case quote
  case formula
  case reasoning
  case reasoningHeader = "reasoning-header"
  case reasoningRail = "reasoning-rail"
  // Around it
  case border
  case listHeading = "list-heading"
  case listItem = "list-item"
  case listDetail = "list-detail"
  case listSelected = "list-selected"
  case match
  case composer
  case placeholder
  case status
  case statusValue = "status-value"
  case key
  case overlay
  case overlayTitle = "overlay-title"
  case overlaySelected = "overlay-selected"
  // What needs attention
  case success
  case warning
  case error
}

/// How a piece of text is stressed, whatever its role.
package struct Emphasis: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The library's own is generic, and words are asked for their emphasis by the million.
  package init(arrayLiteral elements: Emphasis...) {
    rawValue = elements.reduce(0) { $0 | $1.rawValue }
  }

  package static let bold = Emphasis(rawValue: 1 << 0)
  package static let italic = Emphasis(rawValue: 1 << 1)
  package static let underline = Emphasis(rawValue: 1 << 2)
  package static let dim = Emphasis(rawValue: 1 << 3)
  package static let reverse = Emphasis(rawValue: 1 << 4)
  package static let strikethrough = Emphasis(rawValue: 1 << 5)
}

/// What a cell looks like, before a theme gives it colours, and where it leads.
package struct Style: Hashable, Sendable {
  package var role: Role
  package var emphasis: Emphasis
  /// What opens when a person follows it, on terminals that can.
  package var link: LinkTarget?

  package init(_ role: Role, _ emphasis: Emphasis = [], link: LinkTarget? = nil) {
    (self.role, self.emphasis, self.link) = (role, emphasis, link)
  }
}
