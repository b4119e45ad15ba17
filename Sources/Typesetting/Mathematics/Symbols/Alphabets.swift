/// A shape that letters are given by a command.
enum MathAlphabet: Equatable, Sendable {
  case plain, upright, bold, italic
  case doubleStruck, script, fraktur

  /// What `\mathbb` and its like are called.
  static let named: [String: MathAlphabet] = [
    "mathrm": .upright, "mathsf": .upright, "mathtt": .upright, "mathnormal": .plain,
    "mathup": .upright, "mathit": .italic, "mathbf": .bold, "boldsymbol": .bold, "bm": .bold,
    "pmb": .bold, "mathbfit": .bold, "symbf": .bold, "bold": .bold, "mathbb": .doubleStruck,
    "Bbb": .doubleStruck, "mathds": .doubleStruck, "mathcal": .script, "mathscr": .script,
    "cal": .script, "mathfrak": .fraktur, "frak": .fraktur,
  ]

  /// What switches to one until the end of a group.
  static let switches: [String: MathAlphabet] = [
    "rm": .upright, "bf": .bold, "it": .italic, "sf": .upright, "tt": .upright, "cal": .script,
    "bfseries": .bold, "itshape": .italic,
  ]

  /// The letter or digit in this shape, where Unicode has it.
  func shaped(_ character: Character) -> Character {
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1, scalar.isASCII else { return character }
    if let early = Self.early[self]?[character] { return early }
    guard let start = Self.starts[self] else { return character }
    let value: UInt32
    switch scalar.value {
    case 0x41...0x5A: value = start + scalar.value - 0x41
    case 0x61...0x7A: value = start + 26 + scalar.value - 0x61
    case 0x30...0x39 where self == .doubleStruck: value = 0x1D7D8 + scalar.value - 0x30
    default: return character
    }
    return Unicode.Scalar(value).map { Character($0) } ?? character
  }

  /// Where the capitals begin in Mathematical Alphanumeric Symbols; small letters follow.
  private static let starts: [MathAlphabet: UInt32] = [
    .doubleStruck: 0x1D538, .script: 0x1D49C, .fraktur: 0x1D504,
  ]

  /// The letters that Unicode had before, in Letterlike Symbols.
  private static let early: [MathAlphabet: [Character: Character]] = [
    .doubleStruck: ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"],
    .script: [
      "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ",
      "g": "ℊ", "o": "ℴ",
    ],
    .fraktur: ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"],
  ]
}
