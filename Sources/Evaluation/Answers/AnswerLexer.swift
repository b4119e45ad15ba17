/// Cuts a written answer into tokens, and levels out what is a matter of taste: the size of brackets
/// and fractions, spacing commands, dollar signs around mathematics, signs beyond ASCII
/// (`AnswerSigns`).
///
/// Its time is bounded by that of the longest answer, `AnswerMark.answerLengthLimit`, squared.
struct AnswerLexer {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var tokens: [AnswerToken] = []
  private var isSpaced = false
  private var braces: [Brace] = []
  private var isInText: Bool { braces.contains(where: \.isText) }

  private struct Brace {
    /// Of a `\text`, which is no token.
    var isText = false
    /// How many tokens come before it.
    var start: Int
    /// How many tokens come before its `\over`.
    var over: Int?
  }

  static func tokens(of text: String) -> [AnswerToken] {
    var lexer = AnswerLexer(scalars: text.unicodeScalars.map(AnswerSigns.levelled))
    while lexer.index < lexer.scalars.count { lexer.step() }
    return lexer.tokens
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    index < scalars.count ? scalars[index] : nil
  }

  private mutating func add(_ kind: AnswerToken.Kind) {
    tokens.append(AnswerToken(kind, isSpaced: isSpaced))
    isSpaced = false
  }

  private mutating func step() {
    let next = scalars[index]
    index += 1
    switch next {
    case "\\": command()
    case "0"..."9": add(.digit(UInt8(next.value - 48)))
    case "a"..."z", "A"..."Z": word(from: next)
    case "{":
      braces.append(Brace(start: tokens.count))
      add(.symbol(next))
    case "}": closeBrace()
    case "~": isSpaced = true
    case "*" where scalar(at: index) == "*":
      index += 1
      // Between two things it is a power; around all of it, Markdown.
      if !tokens.isEmpty, scalars[index...].contains(where: \.properties.isAlphanumeric) {
        add(.symbol("^"))
      }
    case "<", ">", "!":
      if scalar(at: index) == "=" {
        index += 1
        add(.command(next == "<" ? "le" : next == ">" ? "ge" : "ne"))
      } else {
        add(.symbol(next))
      }
    // Dollars of money are written \$; these stand around mathematics.
    case "$", "\u{200B}", "\u{2061}", "\u{FEFF}": break
    case _ where next.properties.isWhitespace: isSpaced = true
    default: other(next)
    }
  }

  private mutating func closeBrace() {
    let brace = braces.popLast()
    if let brace, brace.isText {
      isSpaced = true
    } else if tokens.last?.is("{") == true {
      // Nothing in them: they held a comma, a space or nothing apart.
      tokens.removeLast()
    } else if tokens.count > 2, tokens.suffix(2).map(\.kind) == [.symbol("{"), .symbol(",")] {
      // A comma in braces groups thousands.
      tokens.removeLast(2)
      if tokens.last?.digit == nil { add(.symbol(",")) }
    } else {
      add(.symbol("}"))
      if let brace, let over = brace.over, brace.start < over, over < tokens.count {
        divide(from: brace.start, at: over)
      }
    }
  }

  /// Makes `{a \over b}` what `\frac{a}{b}` is.
  private mutating func divide(from start: Int, at over: Int) {
    tokens.insert(AnswerToken(.symbol("{")), at: over)
    tokens.insert(AnswerToken(.symbol("}")), at: over)
    tokens.insert(AnswerToken(.command("frac"), isSpaced: tokens[start].isSpaced), at: start)
  }

  private mutating func word(from first: Unicode.Scalar) {
    let word = letters(from: first)
    switch word {
    case "and" where !tokens.isEmpty, "or" where !tokens.isEmpty: add(.symbol(","))
    case "pi", "sqrt": add(.command(word))
    case "inf", "infinity": add(.command("infty"))
    default: add(isInText ? .text(word) : .word(word))
    }
  }

  private mutating func letters(from first: Unicode.Scalar) -> String {
    var letters = String.UnicodeScalarView([first])
    while let next = scalar(at: index), next.isASCII, next.properties.isAlphabetic {
      letters.append(next)
      index += 1
    }
    return String(letters)
  }

  /// What has a name in LaTeX gets it.
  private mutating func other(_ scalar: Unicode.Scalar) {
    if let name = AnswerSigns.commandsOfSigns[scalar] {
      add(.command(name))
    } else if let sign = AnswerSigns.plainSigns[scalar] {
      add(.symbol(sign))
    } else if let part = AnswerSigns.powers[scalar] {
      script("^", beginning: part, of: AnswerSigns.powers)
    } else if let part = AnswerSigns.subscripts[scalar] {
      script("_", beginning: part, of: AnswerSigns.subscripts)
    } else if let (top, bottom) = AnswerSigns.fractions[scalar] {
      add(.command("frac"))
      add(.digit(top))
      add(.digit(bottom))
    } else if scalar == "ℝ" {
      add(.command("mathbb"))
      add(.word("R"))
    } else {
      add(.symbol(scalar))
    }
  }

  /// Raised or lowered signs that stand together are one power or subscript.
  private mutating func script(
    _ sign: Unicode.Scalar, beginning first: AnswerToken.Kind,
    of parts: [Unicode.Scalar: AnswerToken.Kind]
  ) {
    add(.symbol(sign))
    add(.symbol("{"))
    add(first)
    while let next = scalar(at: index), let part = parts[next] {
      add(part)
      index += 1
    }
    add(.symbol("}"))
  }

  private mutating func command() {
    guard let first = scalar(at: index) else { return }
    index += 1
    guard first.isASCII, first.properties.isAlphabetic else { return sign(first) }
    named(letters(from: first))
  }

  /// A backslash before something that is no letter.
  private mutating func sign(_ sign: Unicode.Scalar) {
    switch sign {
    case "!", ",", ";", ":", ">":
      // A thin space between digits, or a negative one after a comma, groups thousands.
      if tokens.last?.is(",") == true, sign == "!", tokens.dropLast().last?.digit != nil {
        let here = index
        skipSpace()
        if scalar(at: index).map({ "0"..."9" ~= $0 }) == true {
          tokens.removeLast()
        } else {
          index = here
        }
      }
    case "(", ")", "[", "]": break
    case "|": add(.command("Vert"))
    case "\\":
      add(.command("\\"))
      rowSpace()
    case _ where sign.properties.isWhitespace: isSpaced = true
    default: add(.command(String(sign)))
    }
  }

  /// The `[4pt]` that may follow the end of a row.
  private mutating func rowSpace() {
    let here = index
    skipSpace()
    if scalar(at: index) == "*" { index += 1 }
    let inside = scalars[index...].prefix(16)
    guard inside.first == "[", let end = inside.firstIndex(of: "]"),
      inside[..<end].contains(where: \.properties.isAlphabetic),
      inside[..<end].dropFirst().allSatisfy({
        "0"..."9" ~= $0 || "a"..."z" ~= $0 || [".", "-", " ", "\\"].contains($0)
      })
    else {
      index = here
      return
    }
    index = end + 1
  }

  private mutating func named(_ name: String) {
    switch name {
    case "left", "right", "middle":
      // \left. and \right. are brackets that are not there.
      if scalar(at: index) == "." { index += 1 }
    case "over" where braces.last?.isText == false && braces.last?.over == nil:
      braces[braces.count - 1].over = tokens.count
    case _ where AnswerSigns.silent.contains(name): break
    case _ where AnswerSigns.spaces.contains(name): isSpaced = true
    case _ where AnswerSigns.unseen.contains(name):
      _ = group()
      isSpaced = true
    case "begin", "end":
      if let environment = group() { add(.command("\(name){\(environment)}")) }
    case _ where AnswerSigns.texts.contains(name):
      skipSpace()
      guard scalar(at: index) == "{" else { return }
      index += 1
      braces.append(Brace(isText: true, start: tokens.count))
      isSpaced = true
    default:
      if let sign = AnswerSigns.symbols[name] {
        add(.symbol(sign))
      } else {
        add(.command(AnswerSigns.synonyms[name] ?? name))
      }
    }
  }

  private mutating func skipSpace() {
    while let next = scalar(at: index), next.properties.isWhitespace { index += 1 }
  }

  /// The letters of `{pmatrix}`.
  private mutating func group() -> String? {
    skipSpace()
    guard scalar(at: index) == "{", let end = scalars[index...].prefix(20).firstIndex(of: "}")
    else { return nil }
    defer { index = end + 1 }
    return scalars[(index + 1)..<end].filter { $0.properties.isAlphabetic }.map(String.init)
      .joined()
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isAlphanumeric: Bool { isAlphabetic || numericType != nil }
}
