import Screen

/// A formula as a tree. Its depth is bounded by the parser.
indirect enum MathNode: Equatable {
  case atom(MathAtom)
  case space(MathSpace)
  /// What stands in braces.
  case row([MathNode])
  case scripts(MathScripts)
  case fraction(over: [MathNode], under: [MathNode])
  case binomial(over: [MathNode], under: [MathNode])
  case root(index: [MathNode], of: [MathNode])
  case fenced(MathFence)
  case accented(MathAccent, [MathNode])
  case stacked(MathStack)
  case emphasized(Emphasis, [MathNode])
  /// The answer.
  case boxed([MathNode])
  case grid(MathGrid)
}

/// A sign, a number or a word.
struct MathAtom: Equatable {
  var text: String
  var kind: MathClass
  var emphasis: Emphasis = []
  /// Whether it is a word of a text.
  var isWord = false
  /// Whether its scripts stand above and below it in a display.
  var hasLimits = false

  init(_ text: String, _ kind: MathClass = .ordinary, emphasis: Emphasis = []) {
    (self.text, self.kind, self.emphasis) = (text, kind, emphasis)
  }

  init(_ symbol: MathSymbol) {
    (text, kind, hasLimits) = (symbol.text, symbol.kind, symbol.hasLimits)
  }

  /// Whether it is a number: digits, and points or commas among them.
  var isNumber: Bool { text.utf8.first.map { 0x30...0x39 ~= $0 } == true && !isWord }
}

/// White space that was asked for.
enum MathSpace: Equatable {
  /// Nothing, and no blank where there would be one.
  case none
  /// A thin one.
  case thin
  /// Between words.
  case word
  /// So many columns, which part what is beside them.
  case wide(Int)
}

/// Something with a subscript, a superscript or both. The base may be an empty row.
struct MathScripts: Equatable {
  var base: MathNode
  var lower: [MathNode]?
  var upper: [MathNode]?
  /// Whether they stand above and below in a display.
  var areLimits = false
}

/// Something between brackets; an empty one is not shown.
struct MathFence: Equatable {
  var left: String
  var body: [MathNode]
  var right: String
}

/// Something with more above it, below it or both.
struct MathStack: Equatable {
  enum Kind: Equatable { case plain, brace, arrow }

  var kind = Kind.plain
  var base: [MathNode]
  var above: [MathNode]?
  var below: [MathNode]?
}

/// Rows of cells.
struct MathGrid: Equatable {
  enum Kind: Equatable {
    /// Cells in columns, between brackets.
    case matrix(left: String, right: String)
    case cases(left: String, right: String)
    /// Columns that meet at their relations.
    case aligned
    /// Rows without columns.
    case gathered
  }

  var kind: Kind
  var rows: [[[MathNode]]]
  /// The columns' alignments, and after how many columns a line is drawn.
  var alignments: [Alignment] = []
  var columnRules: Set<Int> = []
  /// Before which rows a line is drawn.
  var rowRules: Set<Int> = []

  enum Alignment: Equatable { case left, center, right }
}
