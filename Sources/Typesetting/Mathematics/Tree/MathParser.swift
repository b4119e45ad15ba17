/// Reads TeX's mathematics, as models write it, into a tree.
///
/// Total: a command that is not known, a brace without its partner and what is nested too deep stay
/// as their source; what is not closed ends with what is around it. Linear in the source, but for
/// the depth.
struct MathParser {
  /// How deep a formula may be nested: what follows walks the tree by recursion.
  static let deepest = 64

  let tokens: [MathToken]
  var index = 0
  var depth = 0
  var alphabet = MathAlphabet.plain
  /// What is open around the reader, and so may end a list.
  var open = Open()

  struct Open {
    var braces = 0
    var fences = 0
    var environments = 0
    var dollars = 0
  }

  static func nodes(of source: String) -> [MathNode] {
    var parser = MathParser(tokens: MathTokenizer.tokens(of: source))
    return parser.body()
  }

  var current: MathToken? { index < tokens.count ? tokens[index] : nil }

  var isTooDeep: Bool { depth >= Self.deepest }

  /// Whether a list ends here, whoever began it.
  var isAtEnd: Bool {
    guard let current else { return true }
    return switch current.kind {
    case .closeBrace: open.braces > 0
    case .alignment, .command("\\"): true
    case .command("right"): open.fences > 0
    case .command("end"): open.environments > 0
    case .character("$"): open.dollars > 0
    default: false
    }
  }

  /// Reads inside something that `opened` marks as open.
  mutating func inside<Result>(
    _ opened: WritableKeyPath<Open, Int>, _ read: (inout MathParser) -> Result
  ) -> Result {
    open[keyPath: opened] += 1
    defer { open[keyPath: opened] -= 1 }
    return deeper(read)
  }

  mutating func deeper<Result>(_ read: (inout MathParser) -> Result) -> Result {
    depth += 1
    defer { depth -= 1 }
    return read(&self)
  }

  /// What stands up to the end of what is open; lines of it make a grid.
  mutating func body() -> [MathNode] {
    let rows = rows()
    if rows.cells.count == 1, rows.cells[0].count == 1 { return rows.cells[0][0] }
    var grid = MathGrid(kind: .aligned, rows: rows.cells)
    if !rows.cells.contains(where: { $0.count > 1 }) { grid.alignments = [.left] }
    return [.grid(grid)]
  }

  /// Cells of rows, and before which rows a line is drawn. A last row with nothing in it is none.
  mutating func rows() -> (cells: [[[MathNode]]], rules: Set<Int>) {
    var rows: [[[MathNode]]] = [[]]
    var rules: Set<Int> = []
    while true {
      if takeRule() { rules.insert(rows.count - 1) }
      rows[rows.count - 1].append(list())
      guard let current else { break }
      if current.kind == .alignment {
        index += 1
      } else if current.kind == .command("\\") {
        index += 1
        skipRowGap()
        rows.append([])
      } else {
        break
      }
    }
    if rows.count > 1, rows.last == [[]] { rows.removeLast() }
    return (rows, rules)
  }

  private mutating func takeRule() -> Bool {
    var found = false
    while let name = current?.command, name == "hline" || name.hasSuffix("rule") {
      index += 1
      found = true
    }
    return found
  }

  /// Skips the star or the distance that may follow the end of a row.
  private mutating func skipRowGap() {
    if current?.character == "*" { index += 1 }
    guard current?.character == "[" else { return }
    var end = index + 1
    var length = ""
    while end < tokens.count, let character = tokens[end].character, length.count < 12 {
      if character == "]" {
        let isDistance = ["pt", "em", "ex", "mm", "cm", "in", "mu"].contains {
          length.hasSuffix($0)
        }
        if isDistance, length.contains(where: \.isNumber) { index = end + 1 }
        return
      }
      length.append(character)
      end += 1
    }
  }
}
