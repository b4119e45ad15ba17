package import Screen

/// How `nalar render` writes: as it was asked to, and as its output can show.
package struct RenderManner: Equatable, Sendable {
  /// When there are colours and other sequences.
  package enum Coloring: String, CaseIterable, Sendable {
    /// Where the output is a terminal.
    case auto
    case always, never
  }

  /// Where the output goes.
  package enum Output: Equatable, Sendable {
    /// A terminal and its columns; 0 where it does not know them.
    case terminal(columns: Int)
    /// A file or another program.
    case elsewhere
  }

  /// The columns that a page may have. A frame has no more.
  package static let widths = 1...4096

  /// The columns of the page.
  package var width: Int
  /// What may be asked of the terminal; nil where plain text is wanted.
  package var capabilities: Capabilities?

  /// `width` is the one that was asked for; else it is the terminal's, or 80. Who asks for colours
  /// by name gets some, whatever the environment says (no-color.org). `terminal` is nil where
  /// nothing is known of it.
  package init(width: Int?, coloring: Coloring, output: Output, terminal: Capabilities?) {
    var (isTerminal, columns) = (false, 80)
    if case .terminal(let count) = output {
      isTerminal = true
      if count > 0 { columns = count }
    }
    self.width = min(max(width ?? columns, Self.widths.lowerBound), Self.widths.upperBound)
    switch coloring {
    case .auto: capabilities = isTerminal ? terminal : nil
    case .never: capabilities = nil
    case .always:
      var capabilities = terminal ?? Capabilities()
      if capabilities.colors == .none { capabilities.colors = .sixteen }
      self.capabilities = capabilities
    }
  }
}
