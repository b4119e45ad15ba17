/// What commands and signs are the same thing in an answer.
enum AnswerSigns {
  /// Commands that change how something looks and not what it is.
  static let silent: Set = [
    "displaystyle", "textstyle", "scriptstyle", "limits", "nolimits", "big", "Big", "bigg", "Bigg",
    "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "Biggl", "Biggr", "hfill", "thinspace",
    "negthinspace", "boldsymbol", "bm", "mathstrut", "tiny", "small", "normalsize", "large",
    "Large",
    "LARGE", "huge", "Huge", "therefore", "checkmark", "blacksquare", "square", "qed", "bf", "rm",
    "it", "sf", "tt", "bfseries",
  ]
  static let spaces: Set = ["quad", "qquad", "space", "enspace"]
  /// Commands whose argument is no part of the answer.
  static let unseen: Set = [
    "hspace", "vspace", "color", "textcolor", "phantom", "hphantom", "vphantom", "label", "tag",
  ]
  static let texts: Set = [
    "text", "textbf", "textit", "textrm", "textnormal", "textsf", "texttt", "mathrm", "mathbf",
    "mathit", "mathsf", "mbox", "hbox", "operatorname", "emph", "underline",
  ]
  static let synonyms = [
    "dfrac": "frac", "tfrac": "frac", "cfrac": "frac", "leq": "le", "leqslant": "le", "geq": "ge",
    "geqslant": "ge", "neq": "ne", "rightarrow": "to", "ast": "times", "cdot": "times",
    "bullet": "times", "degree": "circ", "lbrace": "{", "rbrace": "}", "varnothing": "emptyset",
    "cross": "times", "dots": "ldots", "cdots": "ldots", "land": "wedge", "lor": "vee",
    "dollar": "$", "percent": "%", "dbinom": "binom", "tbinom": "binom", "backslash": "setminus",
    "bigcup": "cup", "bar": "overline", "thickapprox": "approx", "simeq": "approx",
    "bmod": "mod", "measuredangle": "angle", "arcsin": "asin",
    "arccos": "acos", "arctan": "atan",
  ]
  /// Commands that are one sign.
  static let symbols: [String: Unicode.Scalar] = [
    "vert": "|", "lvert": "|", "rvert": "|", "mid": "|", "lt": "<", "gt": ">", "colon": ":",
    "lbrack": "[", "rbrack": "]",
  ]
  static let commandsOfSigns: [Unicode.Scalar: String] = [
    "π": "pi", "√": "sqrt", "∞": "infty", "×": "times", "·": "times", "⋅": "times", "∙": "times",
    "*": "times", "÷": "div", "±": "pm", "∓": "mp", "≤": "le", "≥": "ge", "≠": "ne", "∪": "cup",
    "∩": "cap", "∈": "in", "∅": "emptyset", "°": "circ", "→": "to", "θ": "theta", "α": "alpha",
    "β": "beta", "γ": "gamma", "λ": "lambda", "μ": "mu", "φ": "phi", "ω": "omega", "%": "%",
    "…": "ldots", "≈": "approx", "≡": "equiv", "∠": "angle",
  ]
  static let plainSigns: [Unicode.Scalar: Unicode.Scalar] = [
    "−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "﹣": "-", "’": "'", "′": "'", "⁄": "/",
    "∕": "/", "∣": "|", "。": ".", "：": ":",
  ]
  static let powers: [Unicode.Scalar: AnswerToken.Kind] = [
    "⁰": .digit(0), "¹": .digit(1), "²": .digit(2), "³": .digit(3), "⁴": .digit(4), "⁵": .digit(5),
    "⁶": .digit(6), "⁷": .digit(7), "⁸": .digit(8), "⁹": .digit(9), "⁻": .symbol("-"),
    "ⁿ": .word("n"),
  ]
  static let subscripts: [Unicode.Scalar: AnswerToken.Kind] = [
    "₀": .digit(0), "₁": .digit(1), "₂": .digit(2), "₃": .digit(3), "₄": .digit(4), "₅": .digit(5),
    "₆": .digit(6), "₇": .digit(7), "₈": .digit(8), "₉": .digit(9),
  ]
  static let fractions: [Unicode.Scalar: (UInt8, UInt8)] = [
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8),
  ]

  /// A wide form of East Asian typography as the ASCII sign it is.
  static func levelled(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    default: scalar
    }
  }
}
