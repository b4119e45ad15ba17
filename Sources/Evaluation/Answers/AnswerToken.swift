/// A piece of a written answer, told apart as LaTeX does it.
struct AnswerToken: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case digit(UInt8)
    /// Letters that stand together outside `\text`, as in `cm` or the `xy` of `2xy`.
    case word(String)
    /// A word inside `\text` and its relatives.
    case text(String)
    /// A command without its backslash: `frac`, `pi`, `{` for `\{`, `\` for `\\`, `begin{pmatrix}`.
    case command(String)
    case symbol(Unicode.Scalar)
  }

  var kind: Kind
  /// Whether white space stood before it.
  var isSpaced = false

  init(_ kind: Kind, isSpaced: Bool = false) { (self.kind, self.isSpaced) = (kind, isSpaced) }

  func `is`(_ symbol: Unicode.Scalar) -> Bool { kind == .symbol(symbol) }
  func `is`(command: String) -> Bool { kind == .command(command) }

  var digit: UInt8? { if case .digit(let digit) = kind { digit } else { nil } }

  /// How deep it leads into brackets of any sort: 1, −1 or 0.
  var depthChange: Int {
    switch kind {
    case .symbol("("), .symbol("["), .symbol("{"), .command("{"), .command("langle"): 1
    case .symbol(")"), .symbol("]"), .symbol("}"), .command("}"), .command("rangle"): -1
    case .command(let name) where name.hasPrefix("begin{"): 1
    case .command(let name) where name.hasPrefix("end{"): -1
    default: 0
    }
  }
}

/// Cuts a written answer into tokens, and levels out what is a matter of taste: the size of brackets
/// and fractions, spacing commands, dollar signs around mathematics, signs beyond ASCII.
///
/// Linear in the text.
struct AnswerLexer {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var tokens: [AnswerToken] = []
  private var isSpaced = false
  /// For every open brace, whether it is that of a `\text`.
  private var braces: [Bool] = []
  private var isInText = false

  static func tokens(of text: String) -> [AnswerToken] {
    var lexer = AnswerLexer(scalars: Array(text.unicodeScalars))
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
      braces.append(false)
      add(.symbol(next))
    case "}":
      closeBrace()
    case "~": isSpaced = true
    // Dollars of money are written \$; these stand around mathematics.
    case "$", "\u{200B}", "\u{2061}", "\u{FEFF}": break
    case _ where next.properties.isWhitespace: isSpaced = true
    default: other(next)
    }
  }

  private mutating func closeBrace() {
    let endsText = braces.popLast() ?? false
    isInText = braces.contains(true)
    if endsText {
      isSpaced = true
    } else if tokens.count > 2, tokens.suffix(2).map(\.kind) == [.symbol("{"), .symbol(",")] {
      // A comma in braces groups thousands.
      tokens.removeLast(2)
      if tokens.last?.digit == nil { add(.symbol(",")) }
    } else {
      add(.symbol("}"))
    }
  }

  private mutating func word(from first: Unicode.Scalar) {
    var letters = String.UnicodeScalarView([first])
    while let next = scalar(at: index), next.isASCII, next.properties.isAlphabetic {
      letters.append(next)
      index += 1
    }
    let word = String(letters)
    switch word {
    case "and" where !tokens.isEmpty, "or" where !tokens.isEmpty: add(.symbol(","))
    case "pi", "sqrt": add(.command(word))
    case "inf", "infinity": add(.command("infty"))
    default: add(isInText ? .text(word) : .word(word))
    }
  }

  /// What has a name in LaTeX gets it.
  private mutating func other(_ scalar: Unicode.Scalar) {
    if let name = Self.commandsOfSigns[scalar] {
      add(.command(name))
    } else if let sign = Self.plainSigns[scalar] {
      add(.symbol(sign))
    } else if let power = Self.powers[scalar] {
      add(.symbol("^"))
      add(.digit(power))
    } else {
      add(.symbol(scalar))
    }
  }

  private mutating func command() {
    guard let first = scalar(at: index) else { return }
    index += 1
    guard first.isASCII, first.properties.isAlphabetic else { return sign(first) }
    var letters = String.UnicodeScalarView([first])
    while let next = scalar(at: index), next.isASCII, next.properties.isAlphabetic {
      letters.append(next)
      index += 1
    }
    named(String(letters))
  }

  /// A backslash before something that is no letter.
  private mutating func sign(_ sign: Unicode.Scalar) {
    switch sign {
    case "!", ",", ";", ":", ">":
      // A thin space between digits, or a negative one after a comma, groups thousands.
      if tokens.last?.is(",") == true, sign == "!", tokens.dropLast().last?.digit != nil,
        scalar(at: index).map({ "0"..."9" ~= $0 }) == true
      {
        tokens.removeLast()
      }
    case "(", ")", "[", "]": break
    case "|": add(.command("Vert"))
    case _ where sign.properties.isWhitespace: isSpaced = true
    default: add(.command(String(sign)))
    }
  }

  private mutating func named(_ name: String) {
    switch name {
    case "left", "right", "middle":
      // \left. and \right. are brackets that are not there.
      if scalar(at: index) == "." { index += 1 }
    case _ where Self.silent.contains(name): break
    case _ where Self.spaces.contains(name): isSpaced = true
    case "begin", "end":
      if let environment = group() { add(.command("\(name){\(environment)}")) }
    case _ where Self.texts.contains(name):
      skipSpace()
      guard scalar(at: index) == "{" else { return }
      index += 1
      braces.append(true)
      isInText = true
      isSpaced = true
    default: add(.command(Self.synonyms[name] ?? name))
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

extension AnswerLexer {
  private static let silent: Set = [
    "displaystyle", "textstyle", "limits", "nolimits", "big", "Big", "bigg", "Bigg", "bigl", "bigr",
    "Bigl", "Bigr", "biggl", "biggr", "Biggl", "Biggr", "hfill", "thinspace", "negthinspace",
    "boldsymbol", "bm", "mathstrut",
  ]
  private static let spaces: Set = ["quad", "qquad", "space", "enspace", "hspace"]
  private static let texts: Set = [
    "text", "textbf", "textit", "textrm", "textnormal", "textsf", "texttt", "mathrm", "mathbf",
    "mathit", "mathsf", "mbox", "hbox", "operatorname", "emph", "underline",
  ]
  private static let synonyms = [
    "dfrac": "frac", "tfrac": "frac", "cfrac": "frac", "leq": "le", "leqslant": "le", "geq": "ge",
    "geqslant": "ge", "neq": "ne", "rightarrow": "to", "ast": "times", "cdot": "times",
    "bullet": "times", "degree": "circ", "lbrace": "{", "rbrace": "}", "varnothing": "emptyset",
    "cross": "times", "dots": "ldots", "cdots": "ldots", "land": "wedge", "lor": "vee",
    "vert": "|", "lvert": "|", "rvert": "|", "mid": "|", "dollar": "$",
    "percent": "%", "dbinom": "binom", "tbinom": "binom", "backslash": "setminus",
  ]
  private static let commandsOfSigns: [Unicode.Scalar: String] = [
    "π": "pi", "√": "sqrt", "∞": "infty", "×": "times", "·": "times", "⋅": "times", "∙": "times",
    "*": "times", "÷": "div", "±": "pm", "∓": "mp", "≤": "le", "≥": "ge", "≠": "ne", "∪": "cup",
    "∩": "cap", "∈": "in", "∅": "emptyset", "°": "circ", "→": "to", "θ": "theta", "α": "alpha",
    "β": "beta", "γ": "gamma", "λ": "lambda", "μ": "mu", "φ": "phi", "ω": "omega", "%": "%",
    "…": "ldots",
  ]
  private static let plainSigns: [Unicode.Scalar: Unicode.Scalar] = [
    "−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "﹣": "-", "－": "-", "’": "'", "′": "'",
    "，": ",", "（": "(", "）": ")",
  ]
  private static let powers: [Unicode.Scalar: UInt8] = ["²": 2, "³": 3]
}
