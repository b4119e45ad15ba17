/// When a reply to a problem is right.
package enum Criterion: Hashable, Sendable {
  /// The answer it gives is the problem's, by value.
  case equal
  /// The problem's answer stands in it, letter for letter: how talk is judged.
  case contains
  /// It gives an expression of these numbers, each used once, that is worth the problem's answer:
  /// the Countdown task.
  case countdown([Int])

  /// What a reply gives as its answer; `nil` where it gives none.
  func answer(in reply: String, expecting expected: String) -> String? {
    switch self {
    case .equal: AnswerFinder.answer(in: reply)
    case .contains: reply.contains(expected) ? expected : AnswerFinder.answer(in: reply)
    case .countdown: AnswerFinder.marked(in: reply)
    }
  }

  /// Whether an answer that was found is right.
  func accepts(_ answer: String, expecting expected: String) -> Bool {
    switch self {
    case .equal: AnswerMark(answer).equals(expected)
    case .contains: answer == expected
    case .countdown(let numbers):
      Countdown.numbers(in: answer) == numbers.sorted() && AnswerMark(answer).equals(expected)
    }
  }
}

extension Criterion: RawRepresentable, Codable {
  /// How files of results name it: `contains`, `countdown 3,5,9`.
  package var rawValue: String {
    switch self {
    case .equal: "equal"
    case .contains: "contains"
    case .countdown(let numbers): "countdown " + numbers.map(String.init).joined(separator: ",")
    }
  }

  package init?(rawValue: String) {
    switch rawValue {
    case "equal": self = .equal
    case "contains": self = .contains
    default:
      let words = rawValue.split(separator: " ")
      let numbers = words.last?.split(separator: ",").map { Int($0) } ?? []
      guard words.count == 2, words[0] == "countdown", !numbers.contains(nil) else { return nil }
      self = .countdown(numbers.compactMap(\.self))
    }
  }
}

enum Countdown {
  /// The numbers of an expression in order of size; `nil` where there is more in it than numbers,
  /// brackets and the four signs, or it is longer than anybody needs.
  static func numbers(in expression: String) -> [Int]? {
    guard expression.utf8.count <= 400 else { return nil }
    let bare = [#"\times"#, #"\cdot"#, #"\div"#, #"\left"#, #"\right"#].reduce(expression) {
      $0.replacing($1, with: "+")
    }
    guard bare.allSatisfy({ $0.isASCII && $0.isNumber || "+-−*×·/÷:() ".contains($0) }) else {
      return nil
    }
    let numbers = bare.split { !($0.isASCII && $0.isNumber) }.map { Int($0) }
    return numbers.contains(nil) ? nil : numbers.compactMap(\.self).sorted()
  }
}
