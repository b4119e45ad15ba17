/// How welcome the end of a row is at a place.
enum BreakGrade: Equatable {
  case never
  /// Only where nothing better fits the row.
  case poor
  /// Within what is written as one word: only where the row would be half empty otherwise.
  case fair
  case good
  /// Good unless what follows the blank turns out to be punctuation by itself.
  case goodBeforeWord
}

/// Where the rows of a text may end: the rules of Unicode Standard Annex 14 (revision 53) that do
/// not look ahead, and which of the breaks they allow one would make by hand.
///
/// Good are breaks after blanks, beside East Asian characters and after a dash; fair, after a hyphen
/// or slash between words. What else the rules allow is poor, as is everything within what is read
/// as a whole: addresses (`https://…`), paths and options.
struct BreakRules {
  private var last = BreakClass.space
  private var isAfterBlank = true
  /// Letters and digits since anything else, and before what was last.
  private var letterCount = 0
  private var wordLength = 0
  /// How much of `://` the text ends with, behind a letter.
  private var schemeLength = 0
  private var isWhole = false
  /// Whether the last cluster is one of those an address may be broken after.
  private var endsPart = false

  /// Takes a blank, a tab or a newline.
  mutating func blank() {
    isAfterBlank = true
    (letterCount, wordLength, schemeLength, isWhole) = (0, 0, 0, false)
  }

  /// Takes the next cluster; gives how welcome a break before it is.
  mutating func take(_ cluster: Cluster) -> BreakGrade {
    if isWithinWord(cluster) {
      letterCount = min(letterCount + 1, 9)
      return .never
    }
    let next = BreakClass(of: cluster)
    guard next != .absent else { return .never }
    let grade = isAfterBlank ? afterBlank(next) : between(next)
    noteWhole(next, cluster)
    if next == .letter || next == .digit {
      letterCount = min(letterCount + 1, 9)
    } else {
      (wordLength, letterCount) = (letterCount, 0)
    }
    (last, isAfterBlank) = (next, false)
    return grade
  }

  /// Whether it is a letter after a letter, as most clusters are: then there is nothing to decide.
  private func isWithinWord(_ cluster: Cluster) -> Bool {
    guard case .scalar(let scalar, _) = cluster.form, case .letter = last else { return false }
    return (scalar.value | 0x20) &- 0x61 < 26 && !isAfterBlank && !endsPart && !cluster.isMarked
  }

  /// Whether a cluster makes a word of the punctuation before it (`.swift`).
  static func makesWord(_ cluster: Cluster) -> Bool {
    switch BreakClass(of: cluster) {
    case .letter, .digit, .ideograph: true
    default: false
    }
  }

  /// What begins with a hyphen, a slash or a tilde, or has had `://`, is one until a blank or a
  /// character of another script.
  private mutating func noteWhole(_ next: BreakClass, _ cluster: Cluster) {
    switch (next, schemeLength) {
    case (.infix, _) where letterCount > 0 && cluster.isScalar(":"): schemeLength = 1
    case (.slash, 1): schemeLength = 2
    case (.slash, 2): (schemeLength, isWhole) = (3, true)
    default: schemeLength = 0
    }
    if isAfterBlank, next == .hyphen || next == .slash || cluster.isScalar("~") { isWhole = true }
    if next.isWide { isWhole = false }
    endsPart = isWhole && "&=_".unicodeScalars.contains(where: cluster.isScalar)
  }

  // MARK: Grades

  private func afterBlank(_ next: BreakClass) -> BreakGrade {
    switch (last, next) {
    case (_, .parting): .never  // LB 7
    case (.parting, _): .good  // LB 8
    case (_, .joiner): .never  // LB 11
    case (.opening, _), (.initialQuotation, _): .poor  // LB 14, 15a
    case (.closing, .nonstarter), (.brace, .nonstarter), (.dash, .dash): .poor  // LB 16, 17
    case (_, .closing), (_, .brace), (_, .exclamation), (_, .infix), (_, .slash),
      (_, .finalQuotation), (_, .dash):
      // LB 13 and 15, where they are about punctuation by itself; a dash is better last in a row.
      .goodBeforeWord
    default: .good  // LB 18
    }
  }

  private func between(_ next: BreakClass) -> BreakGrade {
    if schemeLength == 3 { return .never }
    if endsPart, next == .letter || next == .digit { return .poor }
    guard allows(next) else { return .never }
    return isWhole && !next.isWide ? .poor : welcome(before: next)
  }

  /// Whether the annex allows a break between two clusters without a blank.
  private func allows(_ next: BreakClass) -> Bool {
    switch (last, next) {
    case (_, .parting): false  // LB 7
    case (.parting, _): true  // LB 8
    case (_, .joiner), (.joiner, _): false  // LB 11
    case (.glue, _): false  // LB 12
    case (_, .glue): last == .hyphen || last == .breakAfter || last == .space  // LB 12a
    case (_, .closing), (_, .brace), (_, .exclamation), (_, .infix), (_, .slash): false  // LB 13
    case (.opening, _): false  // LB 14
    case (.dash, .dash): false  // LB 17
    case (_, .initialQuotation): last.isWide  // LB 19, 19a
    case (.finalQuotation, _): next.isWide && next != .nonstarter
    case (_, .quotation), (_, .finalQuotation), (.quotation, _), (.initialQuotation, _): false
    case (_, .breakAfter), (_, .hyphen), (_, .nonstarter), (_, .space): false  // LB 21
    case (_, .inseparable): false  // LB 22
    case (.letter, .digit), (.digit, .letter): false  // LB 23
    case (.prefix, .prefix): false  // `C++`, though the annex allows it
    case (.prefix, .ideograph), (.ideograph, .postfix): false  // LB 23a
    case (.prefix, .letter), (.postfix, .letter), (.letter, .prefix), (.letter, .postfix):
      false  // LB 24
    case (_, .digit):  // LB 25
      switch last {
      case .prefix, .postfix, .hyphen, .infix, .slash, .digit, .closing(isWide: false): false
      default: true
      }
    case (.digit, .prefix), (.digit, .postfix), (.closing, .prefix), (.closing, .postfix),
      (.brace, .prefix), (.brace, .postfix), (.prefix, .opening), (.postfix, .opening):
      false
    case (.letter, .letter), (.infix, .letter): false  // LB 28, 29
    case (.letter, .opening(let isWide)), (.digit, .opening(let isWide)): isWide  // LB 30
    case (.closing(let isWide), .letter): isWide
    default: true  // LB 31
    }
  }

  /// How welcome a break is that the annex allows.
  private func welcome(before next: BreakClass) -> BreakGrade {
    switch last {
    case .parting, .space, .dash: .good
    case _ where last.isWide || next.isWide: .good
    case .hyphen where next == .letter && wordLength >= 2: .fair
    case .slash where next == .letter && wordLength >= 3: .fair
    case .breakAfter where next == .letter && wordLength >= 3: .fair
    default: .poor
    }
  }
}

extension Cluster {
  func isScalar(_ scalar: Unicode.Scalar) -> Bool {
    guard case .scalar(scalar, _) = form else { return false }
    return !isMarked
  }
}
