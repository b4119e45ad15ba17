/// A sign of a formula, and what part it plays there.
struct MathSymbol: Equatable, Sendable {
  var text: String
  var kind: MathClass
  /// Whether its scripts stand above and below it where a formula has rows of its own.
  var hasLimits = false
}

extension MathSymbol {
  /// The symbol of a command, if it has one.
  static func named(_ name: String) -> MathSymbol? { commands[name] }

  /// What a character that stands for itself is.
  static func of(_ character: Character) -> MathSymbol {
    characters[character] ?? MathSymbol(text: String(character), kind: .ordinary)
  }

  private static let commands: [String: MathSymbol] = {
    var commands: [String: MathSymbol] = [:]
    func add(_ table: String, _ kind: MathClass, hasLimits: Bool = false) {
      for entry in entries(of: table) {
        commands[entry.name] = MathSymbol(text: entry.text, kind: kind, hasLimits: hasLimits)
      }
    }
    add(greekLetters, .ordinary)
    add(lettersAndSigns, .ordinary)
    add(relations, .relation)
    add(arrows, .relation)
    add(binaryOperators, .binary)
    add(largeOperators, .largeOperator, hasLimits: true)
    add(functions, .function)
    add(functionsWithLimits, .function, hasLimits: true)
    add(openingDelimiters, .opening)
    add(closingDelimiters, .closing)
    add(punctuation, .punctuation)
    return commands
  }()

  /// Signs that are typed as they are, ASCII and others, by what they are.
  private static let characters: [Character: MathSymbol] = {
    var characters: [Character: MathSymbol] = [:]
    for symbol in commands.values where symbol.text.count == 1 && symbol.kind != .function {
      for character in symbol.text { characters[character] = symbol }
    }
    for (signs, kind) in typedSigns {
      for sign in signs { characters[sign] = MathSymbol(text: String(sign), kind: kind) }
    }
    characters["-"] = MathSymbol(text: "−", kind: .binary)
    return characters
  }()

  private static let typedSigns: [(String, MathClass)] = [
    ("+−*±×÷·∘", .binary), ("=<>:≤≥≠≈→", .relation), ("([", .opening), (")]", .closing),
    (",;", .punctuation), ("/!?.'′°%$∞", .ordinary),
  ]

  /// The lines of a table: names before their sign.
  private static func entries(of table: String) -> [(name: String, text: String)] {
    table.split(separator: "\n").flatMap { line in
      let words = line.split(separator: " ").map(String.init)
      return words.dropLast().map { ($0, words.last ?? $0) }
    }
  }
}
