import FoundationEssentials

/// The problems of a file, in its order, each with an id of its own.
package struct ProblemSet: Equatable, Sendable {
  package let problems: [Problem]

  package init(_ problems: [Problem]) { self.problems = problems }

  /// What tells one set from another: every id, question and answer counts, 16 hexadecimal digits.
  package var fingerprint: String {
    var hash = FNV()
    for problem in problems {
      for text in [problem.id, problem.question, problem.answer] { hash.feed(text) }
      if problem.criterion != .equal { hash.feed(problem.criterion.rawValue) }
      for turn in problem.history { for text in [turn.question, turn.answer] { hash.feed(text) } }
    }
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Takes the lines of a file one after the other, and makes a set of them.
  package struct Reader: Sendable {
    private var problems: [Problem] = []
    private var lines: [String: Int] = [:]
    private var number = 0

    /// The longest line that is read, in bytes.
    package static let lineLimit = 1 << 20

    package init() {}

    /// Takes the next line; an empty one is passed over.
    package mutating func feed(_ line: LineSplitter.Line) throws(ProblemFileError) {
      number += 1
      guard case .whole(var bytes) = line else { throw .tooLong(line: number) }
      if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      guard !bytes.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) else { return }
      let fields: ProblemLine
      do { fields = try JSONDecoder().decode(ProblemLine.self, from: Data(bytes)) } catch {
        throw .notAProblem(line: number)
      }
      guard let question = fields.question?.nonBlank else {
        throw .missing(field: "problem", line: number)
      }
      guard let answer = fields.answer?.nonBlank else {
        throw .missing(field: "answer", line: number)
      }
      guard let criterion = fields.criterion else { throw .unknownCheck(line: number) }
      let history = fields.history ?? []
      guard history.allSatisfy({ $0.count == 2 }) else { throw .notPairs(line: number) }
      let id = fields.id?.nonBlank ?? "\(number)"
      if let first = lines.updateValue(number, forKey: id) {
        throw .duplicate(id: id, line: number, first: first)
      }
      problems.append(
        Problem(
          id: id, question: question, answer: answer, skill: fields.skill?.nonBlank,
          criterion: criterion, history: history.map { .init(question: $0[0], answer: $0[1]) }))
    }

    package func finish() throws(ProblemFileError) -> ProblemSet {
      guard !problems.isEmpty else { throw .empty }
      return ProblemSet(problems)
    }
  }
}

/// Why a file is no set of problems. Parts of it come from the file.
package enum ProblemFileError: Error, Equatable, Sendable {
  case empty
  case tooLong(line: Int)
  case notAProblem(line: Int)
  case missing(field: String, line: Int)
  case duplicate(id: String, line: Int, first: Int)
  case unknownCheck(line: Int)
  case notPairs(line: Int)
  /// The file cannot be read, for what reason.
  case unreadable(String)
}

extension ProblemFileError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty:
      "There is no problem in it. Each line is one: {\"id\":…,\"problem\":…,\"answer\":…}."
    case .tooLong(let line):
      "Line \(line) is longer than 1 MiB. Each line is one problem; is this a file of JSON lines?"
    case .notAProblem(let line):
      "Line \(line) is no problem. Each line is one JSON object, whose fields are texts or numbers: "
        + "{\"id\":…,\"problem\":…,\"answer\":…}."
    case .missing(let field, let line):
      "Line \(line) has no “\(field)”. Give each problem a question and its right answer."
    case .duplicate(let id, let line, let first):
      "Lines \(first) and \(line) have the same id, “\(id.prefix(80))”. Give each its own."
    case .unknownCheck(let line):
      "Line \(line) has a “check” that is none of equal, contains and countdown (with its "
        + "“numbers”). Leave it out to compare answers by value."
    case .notPairs(let line):
      "Line \(line) has a “history” that is not made of pairs: [[\"question\",\"reply\"],…]."
    case .unreadable(let why): why
    }
  }
}

extension String {
  /// The text without white space around it; `nil` where nothing is left.
  fileprivate var nonBlank: String? {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text.isEmpty ? nil : String(text)
  }
}
