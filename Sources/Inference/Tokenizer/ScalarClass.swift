/// What the patterns of pre-tokenizers tell apart in a scalar, as a set of bits.
struct ScalarClass: OptionSet {
  let rawValue: UInt8

  /// `\p{L}`
  static let letter = ScalarClass(rawValue: 1)
  /// `\p{N}`
  static let number = ScalarClass(rawValue: 2)
  /// `\s`
  static let space = ScalarClass(rawValue: 4)
  /// `[\r\n]`
  static let newline = ScalarClass(rawValue: 8)
  /// `\p{P}`
  static let punctuation = ScalarClass(rawValue: 16)
  /// `\p{S}`
  static let symbol = ScalarClass(rawValue: 32)
  /// `\p{M}`
  static let mark = ScalarClass(rawValue: 64)

  static func of(_ scalar: Unicode.Scalar) -> ScalarClass {
    scalar.isASCII ? ascii[Int(scalar.value)] : compute(scalar)
  }

  private static let ascii: [ScalarClass] = (0..<128).map { compute(Unicode.Scalar(UInt8($0))) }

  private static func compute(_ scalar: Unicode.Scalar) -> ScalarClass {
    if scalar == "\r" || scalar == "\n" { return [.space, .newline] }
    let isSpace: ScalarClass = scalar.properties.isWhitespace ? .space : []
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return .letter
    case .decimalNumber, .letterNumber, .otherNumber:
      return .number
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return .symbol
    case .nonspacingMark, .spacingMark, .enclosingMark:
      return .mark
    default:
      return isSpace
    }
  }
}
