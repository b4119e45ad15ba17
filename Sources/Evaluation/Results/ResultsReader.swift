/// Reads a results file line by line into a scoreboard.
///
/// Lines that are no results are counted and passed over: their samples are made again.
package struct ResultsReader: Sendable {
  /// The protocol of the first line; `nil` before it.
  package private(set) var head: EvaluationProtocol?
  package private(set) var damagedLines = 0
  package private(set) var board: Scoreboard
  private var hasBegun = false

  /// `board` says which problems count; without one all that are met do.
  package init(into board: Scoreboard = Scoreboard()) { self.board = board }

  /// Takes the next line. Throws where the first one is not the head of a results file.
  package mutating func feed(_ line: LineSplitter.Line) throws(ResultsError) {
    var result: ResultLine?
    if case .whole(let bytes) = line { result = ResultLine(bytes) }
    guard hasBegun else {
      guard case .head(let head)? = result else { throw .notResults }
      (self.head, hasBegun) = (head, true)
      return
    }
    switch result {
    case .sample(let sample): board.add(marked(sample))
    case .failed(let failed): board.add(failed)
    case .head, nil: damagedLines += 1
    }
  }

  /// Marked anew, so that answers written at different times are judged by the same rules.
  private func marked(_ sample: Sample) -> Sample {
    var sample = sample
    let criterion = sample.check ?? .equal
    sample.isCorrect =
      sample.answer.map { criterion.accepts($0, expecting: sample.expected) } ?? false
    return sample
  }
}

/// Why results cannot be read or kept. Parts of it come from files.
package enum ResultsError: Error, Equatable, Sendable {
  case notResults
  /// What differs between the protocol of the file and the one asked for.
  case otherProtocol([String])
  case inUse
  /// A file cannot be read or written, for what reason.
  case file(String)
}

extension ResultsError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notResults:
      "It is not a results file of nalar eval. Give another place with --results."
    case .otherProtocol(let differences):
      "Its results were made in another way (\(differences.joined(separator: "; "))), and the two "
        + "must not be mixed. Keep it and give another place with --results, or use the old options."
    case .inUse: "Another run is writing to it. Wait for its end, or give another --results."
    case .file(let why): why
    }
  }
}
