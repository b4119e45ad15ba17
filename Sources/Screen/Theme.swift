/// A colour as a theme names it.
package enum Color: Hashable, Sendable {
  /// Whatever the terminal uses.
  case terminal
  /// One of the terminal's own sixteen, 0 to 15.
  case palette(UInt8)
  case rgb(UInt8, UInt8, UInt8)
}

/// How a role is shown: its colours and its stress.
package struct Look: Hashable, Sendable {
  package var foreground: Color
  package var background: Color
  package var emphasis: Emphasis

  package init(
    foreground: Color = .terminal, background: Color = .terminal, emphasis: Emphasis = []
  ) {
    (self.foreground, self.background, self.emphasis) = (foreground, background, emphasis)
  }
}

/// A look for every role.
package struct Theme: Equatable, Sendable {
  package var name: String
  private var looks: [Look]

  /// A theme in which every role not named in `looks` is plain text.
  package init(name: String, looks: [Role: Look]) {
    self.name = name
    self.looks = Role.allCases.map { looks[$0] ?? looks[.text] ?? Look() }
  }

  package subscript(_ role: Role) -> Look { looks[role.index] }
}

extension Role {
  /// The role's place among all roles.
  package var index: Int { Self.indices[self] ?? 0 }

  private static let indices = Dictionary(
    uniqueKeysWithValues: zip(allCases, allCases.indices))
}
