import Evaluation

/// Which samples are still to be made, in order: the first of every problem, then the second of
/// every problem, and so on, so that a run that is stopped has seen them all.
struct TrialPlan {
  private let samples: Int
  private let problems: Int
  private var sample = 0
  private var place = 0

  init(samples: Int, problems: Int) { (self.samples, self.problems) = (samples, problems) }

  /// The next sample that the board does not have; `nil` at the end.
  mutating func next(missingIn board: Scoreboard) -> (place: Int, sample: Int)? {
    while sample < samples {
      defer { advance() }
      if !board.has(sample: sample, ofProblemAt: place) { return (place, sample) }
    }
    return nil
  }

  private mutating func advance() {
    place += 1
    if place == problems { (place, sample) = (0, sample + 1) }
  }
}
