import Screen

/// Words among mathematics: `\text{if } x > 0`.
extension MathParser {
  /// The words of a group, or one piece; `nil` if nothing follows.
  mutating func textArgument(_ emphasis: Emphasis) -> [MathNode]? {
    guard current?.kind == .openBrace, !isTooDeep else { return argument() }
    index += 1
    let nodes = inside(\.braces) { $0.words(emphasis) }
    if current?.kind == .closeBrace { index += 1 }
    return nodes
  }

  private mutating func words(_ emphasis: Emphasis) -> [MathNode] {
    var words = Words(emphasis: emphasis)
    var braces = 0
    while let token = current {
      if token.isSpaced { words.endWord(isSpaced: true) }
      index += 1
      switch token.kind {
      case .closeBrace:
        guard braces > 0 else {
          index -= 1
          return words.finished()
        }
        braces -= 1
      case .openBrace: braces += 1
      case .character("$"): words.append(dollars())
      case .character("~"): words.endWord(isSpaced: true)
      case .superscript: raise(&words)
      case .command(let name): command(name, among: &words)
      default: words.add(token.source)
      }
    }
    return words.finished()
  }

  /// Mathematics between dollar signs, of which the first was taken.
  private mutating func dollars() -> [MathNode] {
    guard !isTooDeep else { return [.atom(MathAtom("$"))] }
    let nodes = inside(\.dollars) { $0.body() }
    if current?.character == "$" { index += 1 }
    return nodes
  }

  /// `cm^2`, which TeX would not let pass in a text.
  private mutating func raise(_ words: inout Words) {
    guard let upper = deeper({ $0.argument() }) else { return words.add("^") }
    words.raise(upper)
  }

  private mutating func command(_ name: String, among words: inout Words) {
    switch MathCommand.named[name] {
    case .text(let emphasis)?:
      words.append(textArgument(words.emphasis.union(emphasis)) ?? [])
    case .space?: words.endWord(isSpaced: true)
    case nil where [" ", "\\"].contains(name): words.endWord(isSpaced: true)
    case nil:
      guard let symbol = MathSymbol.named(name) else { return words.add("\\" + name) }
      words.add(symbol.text)
    case .some:
      // Not a command for texts: as mathematics, then.
      words.append(self.command(name))
    }
  }
}

/// The words of a text under way, as nodes.
private struct Words {
  let emphasis: Emphasis
  private var nodes: [MathNode] = []
  private var word = ""

  init(emphasis: Emphasis) { self.emphasis = emphasis }

  mutating func add(_ text: String) { word += text }

  mutating func endWord(isSpaced: Bool = false) {
    if !word.isEmpty {
      nodes.append(.atom(atom))
      word = ""
    }
    if isSpaced { nodes.append(.space(.word)) }
  }

  private var atom: MathAtom {
    var atom = MathAtom(word, emphasis: emphasis)
    atom.isWord = true
    return atom
  }

  mutating func append(_ others: [MathNode]) {
    endWord()
    nodes += others
  }

  mutating func raise(_ upper: [MathNode]) {
    let base = word.isEmpty ? MathNode.row([]) : .atom(atom)
    word = ""
    nodes.append(.scripts(MathScripts(base: base, upper: upper)))
  }

  mutating func finished() -> [MathNode] {
    endWord()
    return nodes
  }
}
