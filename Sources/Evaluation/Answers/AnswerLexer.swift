/// Cuts a written answer into tokens, and levels out what is a matter of taste: the size of brackets
/// and fractions, spacing commands, dollar signs around mathematics, signs beyond ASCII
/// (`AnswerSigns`).
///
/// Its time is bounded by that of the longest answer, `AnswerMark.answerLengthLimit`, squared.
struct AnswerLexer {
  let scalars: [Unicode.Scalar]
  var index = 0
  var tokens: [AnswerToken] = []
  var isSpaced = false
  var braces: [Brace] = []
  var isInText: Bool { braces.contains(where: \.isText) }

  struct Brace {
    /// Of a `\text`, which is no token.
    var isText = false
    /// How many tokens come before it.
    var start: Int
    /// How many tokens come before its `\over` or `\choose`, and what it makes of them.
    var over: Int?
    var command = "frac"
  }

  static func tokens(of text: String) -> [AnswerToken] {
    var lexer = AnswerLexer(scalars: text.unicodeScalars.map(AnswerSigns.levelled))
    while lexer.index < lexer.scalars.count { lexer.step() }
    return lexer.tokens
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  func scalar(at index: Int) -> Unicode.Scalar? {
    index < scalars.count ? scalars[index] : nil
  }

  mutating func add(_ kind: AnswerToken.Kind) {
    tokens.append(AnswerToken(kind, isSpaced: isSpaced))
    isSpaced = false
  }

  mutating func step() {
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
    case "$", "`", "\u{200B}", "\u{2061}", "\u{FEFF}": break
    case _ where next.properties.isWhitespace: isSpaced = true
    default: other(next)
    }
  }

  mutating func closeBrace() {
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
        divide(from: brace.start, at: over, as: brace.command)
      }
    }
  }

  /// Makes `{a \over b}` what `\frac{a}{b}` is.
  mutating func divide(from start: Int, at over: Int, as command: String) {
    tokens.insert(AnswerToken(.symbol("{")), at: over)
    tokens.insert(AnswerToken(.symbol("}")), at: over)
    tokens.insert(AnswerToken(.command(command), isSpaced: tokens[start].isSpaced), at: start)
  }

  mutating func word(from first: Unicode.Scalar) {
    let word = letters(from: first)
    if ["a", "p"].contains(word.lowercased()), scalar(at: index) == ".",
      scalar(at: index + 1).map({ "mM".unicodeScalars.contains($0) }) == true
    {
      // a.m. and p.m., with the second point or without.
      index += scalar(at: index + 2) == "." ? 3 : 2
      return add(.text(word + "m"))
    }
    switch word {
    case "and" where !tokens.isEmpty, "or" where !tokens.isEmpty: add(.symbol(","))
    case "pi", "sqrt": add(.command(word))
    case "inf", "infinity": add(.command("infty"))
    default: add(isInText ? .text(word) : .word(word))
    }
  }

  mutating func letters(from first: Unicode.Scalar) -> String {
    var letters = String.UnicodeScalarView([first])
    while let next = scalar(at: index), next.isASCII, next.properties.isAlphabetic {
      letters.append(next)
      index += 1
    }
    return String(letters)
  }

  /// What has a name in LaTeX gets it.
  mutating func other(_ scalar: Unicode.Scalar) {
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
  mutating func script(
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
}

extension Unicode.Scalar.Properties {
  fileprivate var isAlphanumeric: Bool { isAlphabetic || numericType != nil }
}
