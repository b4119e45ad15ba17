/// Why a template cannot be read or followed: a finding about one of its lines.
struct JinjaError: Error, Equatable {
  enum Kind: Equatable {
    /// The template is not one, uses what is not known here, or applies something where it does not fit.
    case fault
    /// The template itself refuses what it was given.
    case refusal
    /// More work, output or nesting than any sound template needs.
    case limit
  }

  let kind: Kind
  /// What was found, as the middle of a sentence, safe to print.
  let finding: String
  /// Counted from 1; 0 while it is not known.
  var line: Int

  init(_ finding: String, line: Int = 0, _ kind: Kind = .fault) {
    (self.kind, self.finding, self.line) = (kind, finding, line)
  }

  static func unknown(_ what: String, _ name: String, line: Int = 0) -> JinjaError {
    JinjaError("the \(what) \(quoted(name.utf8)) is not known", line: line)
  }
}

extension JinjaError: CustomStringConvertible {
  var description: String { "line \(line): \(finding)" }
}
