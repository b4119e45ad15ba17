import Engine
import Evaluation
import Foundation
import Headless
import Trials

/// A run of `nalar eval` with a person before it: ^C ends it calmly, and a terminal shows how far it
/// is.
struct EvalRun {
  private let trials: Trials
  private let file: ResultsFile
  private let samples: Int
  private let total: Int

  init(_ trials: Trials, _ file: ResultsFile, samples: Int, problems: Int) {
    (self.trials, self.file, self.samples) = (trials, file, samples)
    total = samples * problems
  }

  func run(_ engine: ChatEngine) async throws(ResultsError) -> (Trials.State, Trials.Ending) {
    let run = Task { () -> Result<(Trials.State, Trials.Ending), ResultsError> in
      do throws(ResultsError) { return .success(try await watched(engine)) } catch {
        return .failure(error)
      }
    }
    // The first ^C stops the replies under way; the second one ends the program, and loses as little.
    signal(SIGINT, SIG_IGN)
    let interrupts = DispatchSource.makeSignalSource(signal: SIGINT, queue: .main)
    interrupts.setEventHandler {
      signal(SIGINT, SIG_DFL)
      run.cancel()
    }
    interrupts.activate()
    defer { interrupts.cancel() }
    return try await run.value.get()
  }

  private func watched(
    _ engine: ChatEngine
  ) async throws(ResultsError) -> (Trials.State, Trials.Ending) {
    var meter = ProgressMeter()
    let before = file.board.count(samples: samples)
    meter.show(EvalProgress(done: before, total: total))
    defer { meter.clear() }
    return try await trials.run(
      with: engine, from: file.board,
      keep: { line throws(ResultsError) in try file.append(line) },
      changed: { state in
        meter.show(
          EvalProgress(
            done: before + state.made, total: total, made: state.made, failed: state.failed,
            seconds: meter.seconds), pass: state.board.passSoFar)
      })
  }
}

/// The line at the bottom of a terminal that says how far a run is. Where standard error is no
/// terminal it says nothing.
private struct ProgressMeter {
  private let start = ContinuousClock.now
  private var lastPaint: ContinuousClock.Instant?
  private let isTerminal = Console.isErrorTerminal

  var seconds: Double { start.duration(to: .now) / .seconds(1) }

  /// Shows progress, at most ten times a second. `pass` costs a look at all samples, so it is asked for
  /// only then.
  mutating func show(
    _ progress: EvalProgress, pass: @autoclosure () -> Double? = nil
  ) {
    guard isTerminal else { return }
    if let lastPaint, lastPaint.duration(to: .now) < .milliseconds(100),
      progress.done + progress.failed < progress.total
    {
      return
    }
    lastPaint = .now
    var progress = progress
    progress.pass = pass()
    write("\r" + progress.line(width: width - 1) + "\u{1B}[K")
  }

  func clear() {
    if lastPaint != nil { write("\r\u{1B}[K") }
  }

  private var width: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private func write(_ text: String) {
    do { try Console.write(.standardError(text)) } catch { return }  // nobody looks any more
  }
}
