import Screen

/// The text of a block: runs of one kind and stress, one after the other.
struct Inlines: Equatable, Sendable {
  var runs: [Run] = []
  /// Where the links among the runs lead.
  var links: [Link] = []

  /// A run of text.
  struct Run: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
      case text
      case code
      /// A formula among words, without its delimiters.
      case formula
      /// A formula to be set on rows of its own, without its delimiters.
      case display
      /// A tag, a comment or the like, as it is written.
      case html
      /// A line that ends in the source, but not on the screen.
      case softBreak
      /// A line that ends.
      case lineBreak
    }

    var kind: Kind
    var text = ""
    var emphasis: Emphasis = []
    /// The link it is part of, by its place in `links`.
    var link: Int?
  }

  /// Where a link or an image leads.
  struct Link: Equatable, Sendable {
    /// What was written, entities decoded: it is as untrusted as any text.
    var target: String
    var isImage = false
  }

  var isEmpty: Bool { runs.isEmpty }

  /// What is said without tags and targets, as the specifications' examples say it.
  var plainText: String {
    runs.reduce(into: "") { text, run in
      switch run.kind {
      case .text, .code, .formula, .display: text += run.text
      case .html: break
      case .softBreak, .lineBreak: text += "\n"
      }
    }
  }
}

extension Document {
  /// What is said, block by block.
  var plainText: String {
    var text = ""
    Self.append(blocks, to: &text)
    return text
  }

  private static func append(_ blocks: [Block], to text: inout String) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines): text += inlines.plainText
      case .formula(let source), .code(_, let source): text += source
      case .quotation(let blocks): append(blocks, to: &text)
      case .list(let list): for item in list.items { append(item.blocks, to: &text) }
      case .table(let cells):
        for row in [cells.header] + cells.rows {
          text += row.map(\.plainText).joined(separator: "\n") + "\n"
        }
      case .rule: break
      }
      text += "\n"
    }
  }
}
