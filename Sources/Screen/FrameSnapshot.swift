extension Frame {
  /// The frame as a picture for tests and for people: its rows between bars, the cursor, and where
  /// each style begins, rows running on (`y:x role [emphasis] [→ link]`).
  package var snapshot: String {
    let picture = (0..<size.height).map {
      "|" + row($0).reduce(into: "") { $0 += text(of: $1) } + "|"
    }
    let place = cursor.map { ["cursor \($0.y):\($0.x)"] } ?? []
    return (picture + place + styleStarts).joined(separator: "\n") + "\n"
  }

  private var styleStarts: [String] {
    var last: PackedStyle?
    return cells.enumerated().compactMap { index, cell in
      guard cell.style != last else { return nil }
      last = cell.style
      let style = style(of: cell)
      let link = style.link.map { ["→", $0.address] } ?? []
      let names = [style.role.rawValue] + style.emphasis.names + link
      return "\(index / size.width):\(index % size.width) \(names.joined(separator: " "))"
    }
  }
}

extension Emphasis {
  /// The names of what is set, in the order of the bits.
  package var names: [String] { Self.named.filter { contains($0.value) }.map(\.name) }

  private static let named: [(name: String, value: Emphasis)] = [
    ("bold", .bold), ("italic", .italic), ("underline", .underline), ("dim", .dim),
    ("reverse", .reverse), ("strikethrough", .strikethrough),
  ]
}
