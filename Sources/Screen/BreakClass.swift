/// What a cluster is to the breaking of lines: the classes of Unicode Standard Annex 14, those of
/// one behaviour taken together.
///
/// Told by the general category where that says it, so that no table is needed: of the characters
/// that have one of these classes, a few rare ones are taken for letters.
enum BreakClass: Equatable {
  /// Letters and all that breaks only at blanks (AL, HL, AI, SA, XX).
  case letter
  case digit
  /// What breaks on both sides (ID, H2, H3, EB): East Asian, and emoji.
  case ideograph
  /// What no row ends with (OP); `isWide`: East Asian.
  case opening(isWide: Bool)
  /// What no row begins with (CL, CP); `isWide`: East Asian.
  case closing(isWide: Bool)
  /// `}`, which letters need not follow (CL).
  case brace
  /// Quotation marks (QU): of either side, initial, final.
  case quotation, initialQuotation, finalQuotation
  /// `!` and `?` (EX), `.` `,` `:` `;` (IS), `/` (SY).
  case exclamation, infix, slash
  /// The hyphen of the keyboard (HY); others, the en dash and the bar (BA); the em dash (B2).
  case hyphen, breakAfter, dash
  /// Small kana, marks of repetition (NS); dots of an ellipsis (IN).
  case nonstarter, inseparable
  /// Signs before numbers (PR), after them (PO).
  case prefix, postfix
  /// Spaces of a width of their own (BA).
  case space
  /// What holds its neighbours together (GL, WJ), and what parts them (ZW).
  case glue, joiner, parting
  /// Nothing at all: as if it were not there.
  case absent

  init(of cluster: Cluster) {
    switch cluster.form {
    case .scalar(let scalar, _): self.init(of: scalar, columns: cluster.columns)
    case .text(let text):
      let first = text.unicodeScalars.first ?? " "
      let isLone = cluster.columns < 2 || TextWidth.columns(first) == 2
      self = isLone ? BreakClass(of: first, columns: cluster.columns) : .ideograph
    case .nothing: self.init(ofOmitted: cluster.omitted)
    case .newline, .tab: self = .space
    }
  }

  private init(ofOmitted scalar: Unicode.Scalar?) {
    switch scalar {
    case "\u{200B}"?: self = .parting
    case "\u{2060}"?, "\u{FEFF}"?: self = .joiner
    default: self = .absent
    }
  }

  private init(of scalar: Unicode.Scalar, columns: Int) {
    switch scalar.value {
    case 0x21...0x7E: self = Self.ascii(scalar)
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: self = .ideograph
    case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7,
      0x370...0x37D, 0x388...0x52F:
      self = .letter
    default: self = Self.listed(scalar) ?? Self.byCategory(scalar, columns: columns)
    }
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> BreakClass {
    switch scalar {
    case "0"..."9": .digit
    case "!", "?": .exclamation
    case "\"", "'": .quotation
    case "$", "+", "\\": .prefix
    case "%": .postfix
    case "(", "[", "{": .opening(isWide: false)
    case ")", "]": .closing(isWide: false)
    case "}": .brace
    case ",", ".", ":", ";": .infix
    case "-": .hyphen
    case "/": .slash
    case "|": .breakAfter
    default: .letter
    }
  }

  /// The class of what differs from its category.
  private static func listed(_ scalar: Unicode.Scalar) -> BreakClass? {
    switch scalar.value {
    case 0xA0, 0x2007, 0x2011, 0x202F: .glue
    case 0xA1, 0xBF, 0x201A, 0x201E: .opening(isWide: false)
    case 0xB1, 0x2116, 0x2212, 0x2213: .prefix
    case 0xA2, 0xB0, 0x2030...0x2037, 0x2103, 0x2109, 0xFF05: .postfix
    case 0x2010, 0x2012, 0x2013: .breakAfter
    case 0x2014, 0x2E3A, 0x2E3B: .dash
    case 0x2024...0x2026, 0x22EF, 0xFE19: .inseparable
    case 0x2044: .infix
    case 0x3001, 0x3002, 0xFE11, 0xFE12, 0xFE50, 0xFE52, 0xFF0C, 0xFF0E, 0xFF61, 0xFF64:
      .closing(isWide: true)
    case 0xFE15, 0xFE16, 0xFE56, 0xFE57, 0xFF01, 0xFF1F: .exclamation
    case 0x203C, 0x203D, 0x2047...0x2049, 0x3005, 0x301C, 0x303B, 0x303C, 0x309B...0x309E, 0x30A0,
      0x30FB...0x30FE, 0xA015, 0xFE54, 0xFE55, 0xFF1A, 0xFF1B, 0xFF65, 0xFF67...0xFF70, 0xFF9E,
      0xFF9F:
      .nonstarter
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E, 0x3095,
      0x3096, 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE,
      0x30F5, 0x30F6, 0x31F0...0x31FF:
      .nonstarter
    default: nil
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar, columns: Int) -> BreakClass {
    let isWide = columns == 2
    return switch scalar.properties.generalCategory {
    case .openPunctuation: .opening(isWide: isWide)
    case .closePunctuation: .closing(isWide: isWide)
    case .initialPunctuation: .initialQuotation
    case .finalPunctuation: .finalQuotation
    case .currencySymbol: .prefix
    case .spaceSeparator: .space
    case .decimalNumber where !isWide: .digit
    default: isWide ? .ideograph : .letter
    }
  }

  /// Whether it is East Asian, beside which rows may break.
  var isWide: Bool {
    switch self {
    case .ideograph, .nonstarter, .opening(isWide: true), .closing(isWide: true): true
    default: false
    }
  }
}
