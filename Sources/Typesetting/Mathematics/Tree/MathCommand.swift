import Screen

/// A command that is more than a sign, by what its arguments become.
enum MathCommand: Equatable {
  case fraction, binomial, root, boxed
  /// `\over`: what stands before it in its group is over what stands after.
  case infix(InfixKind)
  /// Words, which keep their blanks.
  case text(Emphasis)
  case alphabet(MathAlphabet)
  /// A change of letters until the group ends.
  case alphabetSwitch(MathAlphabet)
  /// A name that is set like `sin`.
  case operatorName(hasLimits: Bool)
  /// Its argument, as another kind of atom.
  case classed(MathClass)
  case accent(MathAccent)
  case emphasis(Emphasis)
  case space(MathSpace)
  /// Something over or under something: which of the two arguments comes first in the source.
  case over, under
  case brace(isAbove: Bool)
  case arrow(String)
  /// Its argument between brackets: `\abs{x}`.
  case fence(String, String)
  case substack
  case left, middle
  case begin
  case modulus(ModulusKind)
  case negated
  case tag
  /// Shows nothing; with so many arguments that do not show either.
  case nothing(arguments: Int)
  /// Shows its last argument, with so many before it that do not show.
  case transparent(hidden: Int)

  enum InfixKind: Equatable { case over, choose }
  enum ModulusKind: Equatable { case inBrackets, infix, plain }

  static func isKnown(_ name: String) -> Bool { named[name] != nil }

  static let named: [String: MathCommand] = {
    var table: [String: MathCommand] = [
      "sqrt": .root, "over": .infix(.over), "choose": .infix(.choose),
      "operatorname": .operatorName(hasLimits: false),
      "operatorname*": .operatorName(hasLimits: true), "mathop": .operatorName(hasLimits: true),
      "mathrel": .classed(.relation), "mathbin": .classed(.binary),
      "mathord": .classed(.ordinary), "mathopen": .classed(.opening),
      "mathclose": .classed(.closing), "mathpunct": .classed(.punctuation),
      "mathinner": .classed(.ordinary), "overset": .over, "stackrel": .over, "underset": .under,
      "overbrace": .brace(isAbove: true), "underbrace": .brace(isAbove: false),
      "xrightarrow": .arrow("→"), "xleftarrow": .arrow("←"), "xRightarrow": .arrow("⇒"),
      "xleftrightarrow": .arrow("↔"), "xmapsto": .arrow("↦"), "substack": .substack,
      "left": .left, "middle": .middle, "begin": .begin, "pmod": .modulus(.inBrackets),
      "pod": .modulus(.inBrackets), "bmod": .modulus(.infix), "mod": .modulus(.plain),
      "not": .negated, "tag": .tag, "tag*": .tag,
      "ket": .fence("|", "⟩"), "bra": .fence("⟨", "|"), "braket": .fence("⟨", "⟩"),
      "abs": .fence("|", "|"), "norm": .fence("‖", "‖"), "floor": .fence("⌊", "⌋"),
      "ceil": .fence("⌈", "⌉"), "eqref": .fence("(", ")"), "require": .nothing(arguments: 1),
      "label": .nothing(arguments: 1), "vspace": .nothing(arguments: 1),
      "hspace": .nothing(arguments: 1), "vphantom": .nothing(arguments: 1),
      "color": .nothing(arguments: 1), "textcolor": .transparent(hidden: 1),
      "colorbox": .transparent(hidden: 1), "underline": .emphasis(.underline),
    ]
    for (names, command) in spellings {
      for name in names.split(separator: " ") { table[String(name)] = command }
    }
    table[" "] = .space(.thin)
    for (name, accent) in MathAccent.named { table[name] = .accent(accent) }
    for (name, alphabet) in MathAlphabet.switches { table[name] = .alphabetSwitch(alphabet) }
    for (name, alphabet) in MathAlphabet.named { table[name] = .alphabet(alphabet) }
    return table
  }()

  private static let spellings: [(String, MathCommand)] = [
    ("frac dfrac tfrac cfrac sfrac nicefrac", .fraction),
    ("binom dbinom tbinom", .binomial),
    ("boxed fbox framebox Boxed", .boxed),
    ("text textrm textup textnormal textsf texttt mbox hbox textmd ce", .text([])),
    ("textbf", .text(.bold)),
    ("textit emph textsl", .text(.italic)),
    ("cancel bcancel xcancel sout", .emphasis(.strikethrough)),
    (", : ; > thinspace medspace thickspace enspace nobreakspace enskip space", .space(.thin)),
    ("! negthinspace negmedspace negthickspace / allowbreak", .space(.none)),
    ("quad", .space(.wide(2))),
    ("qquad hfill", .space(.wide(4))),
    (
      """
      displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits nonumber notag hline \
      displaylimits centering strut mathstrut hfil noindent relax toprule midrule bottomrule \
      tiny small normalsize large Large LARGE huge Huge
      """, .nothing(arguments: 0)
    ),
    ("mathstrut smash mathclap mathllap mathrlap ensuremath", .transparent(hidden: 0)),
    ("phantom hphantom", .space(.wide(2))),
  ]
}
