/// Whether two written answers to a question of mathematics are the same.
///
/// They are where one of these holds, looking at the answers without spaces, `\left` and `\right`,
/// `$…$`, `\text{}` around words, the size of fractions, a full stop at the end:
///
/// - **The same text**: `\text{East}` and `east`; capital letters count in formulas, and where a letter
///   stands in both sizes.
/// - **The same value**, exactly: `\frac{1}{2}`, `\dfrac12`, `1/2`, `0.5` and `.50`; `1{,}000`,
///   `1,000` and `10^3`; `1\frac12` and `3/2`; `0.\overline{3}` and `1/3`; `2\sqrt3` and `\sqrt{12}`;
///   `x^2+2x` and `x(x+2)`. Letters and π stand for themselves. Nothing is rounded: 0.33 is not 1/3.
///   What has no exact form here (sums under a fraction line, functions, roots of letters) is
///   compared at points (`Sampled`): `\frac1{1+\sqrt2}` and `\sqrt2-1`, `\ln 2` and `\ln(2)`.
/// - **A value and the same with a unit**, where the other has none: `5` and `5\text{ cm}`, `\$5`,
///   `5^\circ`; not `5\text{ cm}` and `5\text{ m}`. `50\%` is 50 and also 0.5; 5 million is 5,000,000.
/// - **A name and what it is**, where the other has no name: `x=5` or `m+n=5` and `5`, `x \in [1,2]`
///   or `1 \le x \le 2` and `[1,2]`; not `x=5` and `y=5`. Other equations: where one is a multiple
///   of the other. Of a chain what comes last; before `\approx` what comes first.
/// - **A choice and its letter or its content**: `(C) 12` and `C` or 12.
/// - **The same parts.** In tuples, intervals and matrices each in its place, in the same brackets
///   (those of matrices do not count, a determinant's do): `(1,2)` is neither `[1,2]` nor `(2,1)`. In
///   sets, unions and lists without brackets in any order: `1,-2`, `-2 \text{ and } 1` and
///   `\{1,-2\}`. `1\pm\sqrt2` is the list of both. Round brackets around one thing do not count:
///   `(A)` and `A`. A comma before three digits groups thousands, except inside brackets.
///
/// What could be read in two ways is compared as text only; so are answers longer than
/// `answerLengthLimit`. The time is bounded whatever is written. Equality is symmetric; because of
/// percent and units it is not transitive: 5 is 5 cm and 5 m, which differ.
package struct AnswerMark: Sendable {
  private let text: String
  private let answer: Answer?

  /// The longest answer, in bytes of UTF-8, that is taken apart.
  package static let answerLengthLimit = 4096

  /// Takes an answer apart once, to compare it with many.
  package init(_ text: String) {
    self.text = text
    answer = text.utf8.count <= Self.answerLengthLimit ? Answer(text) : nil
  }

  package func equals(_ other: AnswerMark) -> Bool {
    guard let answer, let theirs = other.answer else { return text == other.text }
    return answer.equals(theirs)
  }

  package func equals(_ other: String) -> Bool { equals(AnswerMark(other)) }
}

extension Answer {
  func equals(_ other: Answer) -> Bool {
    if text == other.text, !text.isEmpty { return true }
    if let folded, folded == other.folded { return true }
    switch (form, other.form) {
    case (.choice(let mine, _), .choice(let theirs, _)): return mine == theirs
    case (.choice(let letter, let mine), _):
      return other.isLetter ? letter == other.folded : mine.equals(other)
    case (_, .choice(let letter, let theirs)):
      return isLetter ? letter == folded : equals(theirs)
    case (.named(let mine, let value), .named(let theirs, let otherValue))
    where mine.equals(theirs) && value.equals(otherValue):
      return true
    case (.named, .named), (.named, .equation), (.equation, .named):
      return saysTheSame(as: other)
    case (.named(_, let mine), _): return mine.equals(other)
    case (_, .named(_, let theirs)): return equals(theirs)
    case (.measured(let mine, let unit), .measured(let theirs, let otherUnit)):
      return unit == otherUnit && mine.equals(theirs)
    case (.measured(let mine, let unit), _): return mine.equals(other, asIn: unit)
    case (_, .measured(let theirs, let unit)): return theirs.equals(self, asIn: unit)
    case (.value(let mine), .value(let theirs)): return mine.equals(theirs)
    case (.sampled(let mine), .sampled(let theirs)): return mine.equals(theirs)
    case (.value(let mine), .sampled(let theirs)), (.sampled(let theirs), .value(let mine)):
      return mine.sampled?.equals(theirs) == true
    case (.equation(let left, let right), .equation(let otherLeft, let otherRight)):
      return (left.equals(otherLeft) && right.equals(otherRight))
        || (left.equals(otherRight) && right.equals(otherLeft)) || saysTheSame(as: other)
    case (.list(let mine, let brackets), .list(let theirs, let otherBrackets)):
      guard brackets.isOrdered || otherBrackets.isOrdered else {
        return Self.equalInAnyOrder(mine, theirs)
      }
      // `a=6, b=31` names what stands in (6, 31).
      let areNamed = [(mine, brackets, otherBrackets), (theirs, otherBrackets, brackets)].contains {
        $1 == .none && $2 == .round && Self.haveNames($0)
      }
      return (brackets == otherBrackets || areNamed) && Self.equalInOrder(mine, theirs)
    case (.union(let mine), .list(let theirs, .none)), (.list(let theirs, .none), .union(let mine)):
      return Self.equalInAnyOrder(mine, theirs)
    case (.union(let mine), .union(let theirs)): return Self.equalInAnyOrder(mine, theirs)
    case (.matrix(let mine, let isDeterminant), .matrix(let theirs, let isOther)):
      return isDeterminant == isOther && mine.count == theirs.count
        && zip(mine, theirs).allSatisfy { Self.equalInOrder($0, $1) }
    default: return false
    }
  }

  /// Whether it is the letter of a choice.
  private var isLetter: Bool { text.utf8.count == 1 && text.first?.isLetter == true }

  /// Whether two equations are one a multiple of the other: `y=2x+3` and `y-2x=3`.
  private func saysTheSame(as other: Answer) -> Bool {
    guard let mine = difference, let theirs = other.difference, let term = mine.terms.first,
      let factor = theirs.terms[term.key], let left = mine.times(Polynomial(factor)),
      let right = theirs.times(Polynomial(term.value))
    else { return false }
    return left.equals(right)
  }

  /// The left side of an equation less the right.
  private var difference: Polynomial? {
    switch form {
    case .equation(let left, let right):
      guard case .value(let left) = left.form, case .value(let right) = right.form else {
        return nil
      }
      return left.plus(right.negated)
    case .named(let name, let value):
      guard let left = name.value, case .value(let right) = value.form else { return nil }
      return left.plus(right.negated)
    default: return nil
    }
  }

  /// Whether all of them have names, no two the same.
  private static func haveNames(_ answers: [Answer]) -> Bool {
    let names = answers.compactMap { answer -> String? in
      if case .named(let name, _) = answer.form { name.text } else { nil }
    }
    return names.count == answers.count && Set(names).count == names.count
  }

  /// Whether this, the value before a unit, is what the other says without one.
  private func equals(_ other: Answer, asIn unit: String) -> Bool {
    if equals(other) { return true }
    guard unit == "%", case .value(let mine) = form, case .value(let theirs) = other.form,
      let hundred = theirs.times(Polynomial(Rational(Magnitude(100))))
    else { return false }
    return mine.equals(hundred)
  }

  private static func equalInOrder(_ left: [Answer], _ right: [Answer]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { $0.equals($1) }
  }

  private static func equalInAnyOrder(_ left: [Answer], _ right: [Answer]) -> Bool {
    guard left.count == right.count else { return false }
    var rest = right
    return left.allSatisfy { mine in
      guard let found = rest.firstIndex(where: { mine.equals($0) }) else { return false }
      rest.remove(at: found)
      return true
    }
  }
}
