import Screen

extension Keymap {
  /// A line of the help: what is done, and the keys that do it.
  struct HelpRow: Equatable {
    var title: String
    var keys: String
  }

  /// The table as help shows it: rows of one meaning joined, those without a key left out.
  var help: [(title: String, rows: [HelpRow])] {
    sections.map { section in
      var rows: [(name: String, title: String, keys: [String])] = []
      for row in section.rows where !row.keys.isEmpty {
        let labels = row.keys.map(\.label)
        if let index = rows.firstIndex(where: { $0.name == row.name }) {
          rows[index].keys += labels
        } else {
          rows.append((row.name, row.title, labels))
        }
      }
      return (
        section.title, rows.map { HelpRow(title: $0.title, keys: $0.keys.joined(separator: "  ")) }
      )
    }
  }

  /// The table for a README and for `nalar keys`: Markdown, with the names that `[keys]` knows.
  package var markdown: String {
    var lines: [String] = []
    for section in sections {
      lines += ["", "| \(section.title) | Keys | In `[keys]` |", "|---|---|---|"]
      for row in section.rows {
        let keys = row.keys.map { "`\($0.label)`" }.joined(separator: " ")
        let name = row.isFixed ? "" : "`\(row.name)`"
        lines.append("| \(row.title) | \(keys) | \(name) |")
      }
    }
    return lines.dropFirst().joined(separator: "\n") + "\n"
  }
}
