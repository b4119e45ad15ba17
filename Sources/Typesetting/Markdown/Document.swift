/// A Markdown text as what it says: blocks in blocks, of bounded depth.
struct Document: Equatable, Sendable {
  var blocks: [Block] = []
}

/// A part of a document that has rows of its own.
enum Block: Equatable, Sendable {
  case paragraph(Inlines)
  /// A heading of level 1 to 6.
  case heading(level: Int, Inlines)
  /// A formula on rows of its own: its source without delimiters.
  case formula(String)
  /// Code as it is written, each line with its line feed; the language may be empty.
  case code(language: String, String)
  case quotation([Block])
  case list(List)
  case table(Cells)
  case rule

  /// A list of items that are numbered or have bullets.
  struct List: Equatable, Sendable {
    /// The number of the first item; `nil` for bullets.
    var start: Int?
    var items: [Item] = []
  }

  /// An item of a list.
  struct Item: Equatable, Sendable {
    /// Whether the task is done, if it is one.
    var isDone: Bool?
    /// Whether a blank row stands between its blocks.
    var isLoose = false
    /// Whether a blank line stands before it in the source. It has no meaning for a first item.
    ///
    /// CommonMark tells the looseness of a whole list, so that an item could move those above it;
    /// here each gap is as it was written.
    var isSetApart = false
    var blocks: [Block] = []
  }

  /// A table's cells; rows may be shorter than the heading.
  struct Cells: Equatable, Sendable {
    var alignments: [Table.Alignment] = []
    var header: [Inlines] = []
    var rows: [[Inlines]] = []
  }
}
