import Screen

/// What the parts of a language are told apart by: one file of `languages/` as tables.
///
/// Texts are bytes of UTF-8. Words are kept by their hash: two words of one hash would be coloured
/// alike, which harms nobody, and no word is copied to be looked up.
struct Grammar: Sendable {
  /// What may begin with a byte, longest first.
  var starts = [[Start]](repeating: [], count: 256)
  var delimited: [Delimited] = []
  var words: [WordHash: Role] = [:]
  /// Words that belong to the string right behind them (`f"…"`).
  var stringPrefixes: Set<WordHash> = []
  /// Prefixed words behind which `<…>` is a string (`#include`).
  var angled: Set<WordHash> = []
  var wordStarts = ByteSet.letters
  var wordBytes = ByteSet.letters.union(.digits)
  /// Whether words are the same in any case.
  var foldsCase = false
  /// Whether capitalised words are types.
  var capitalsAreTypes = false
  /// Whether a word right before `(` is a name.
  var callsAreNames = false
  var hasNumbers = true
  /// Bytes that may stand between digits (`'`), and at the end of a number (`%`).
  var digitSeparators = ByteSet()
  var units = ByteSet()
  /// Behind a word or string that names something (`:` in JSON).
  var keySeparator: Marker?
  /// Between the name that begins a line and what is said of it (`=` in TOML).
  var recordSeparators: [Marker] = []
  /// How whole lines begin, and what a line's text may begin with; longest first.
  var lines: [(Marker, Role)] = []
  var lineStarts: [(Marker, Role)] = []
  /// What a line ends with before an indented block of text (`|` in YAML).
  var blockScalars = ByteSet()
  /// Marks of which three or more fence off lines of another language (Markdown).
  var fences = ByteSet()
  /// What the first word of a line ends with if the rest was typed; other lines are output.
  var prompts: [[UInt8]] = []
  /// Whether it is text with tags (HTML), and the languages within certain tags.
  var isMarkup = false
  var embedded: [(tag: [UInt8], language: String)] = []

  /// No parts at all.
  static let none: Grammar = {
    var grammar = Grammar()
    grammar.hasNumbers = false
    return grammar
  }()
}

/// What may begin at a place in a line.
enum Start: Sendable {
  /// A comment, a string: the index of what it is delimited by.
  case delimited(Int)
  /// A text of its own role.
  case mark([UInt8], Role)
  /// A mark that gives the word behind it, and itself, a role (`@main`).
  case prefix([UInt8], Role)
  /// What announces a text on the lines below, up to a word of its own (`<<EOF`).
  case heredoc([UInt8])
}

/// A text, and whether a blank or the line's end must follow.
struct Marker: Sendable {
  var text: [UInt8]
  var needsBlank = false
}
