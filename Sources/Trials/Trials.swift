package import Chat
package import Engine
package import Evaluation
import FoundationEssentials

/// Puts the problems of a set to a model, so many at a time, until each has its samples.
///
/// Only samples that the results do not have are made; what comes is kept at once. Cancelling the task
/// ends the replies under way, and what was kept stays.
package struct Trials: Sendable {
  private let problems: ProblemSet
  private let manner: EvaluationProtocol
  private let model: ModelName
  private let prompt: PromptTemplate
  private let thinking: Thinking
  private let samples: Int
  private let concurrency: Int
  private let patience: [Duration]

  /// How long is waited before a sample is asked for again that a busy server refused or broke off:
  /// nobody sits at the screen, and long replies, which break off most, would be missing.
  package static let patience: [Duration] = [.seconds(1), .seconds(4), .seconds(15)]

  package init(
    _ problems: ProblemSet, under manner: EvaluationProtocol, model: ModelName,
    prompt: PromptTemplate, thinking: Thinking, samples: Int, concurrency: Int,
    patience: [Duration] = Self.patience
  ) {
    (self.problems, self.manner, self.model) = (problems, manner, model)
    (self.prompt, self.thinking) = (prompt, thinking)
    (self.samples, self.concurrency, self.patience) = (samples, concurrency, patience)
  }

  /// How a run ended.
  package enum Ending: Equatable, Sendable {
    /// Every sample was asked for; some may have failed.
    case done
    /// The task was cancelled.
    case stopped
    /// Going on made no sense: the last failure, a sentence.
    case givenUp(String)
  }

  /// What a run has come to, for whoever watches.
  package struct State: Sendable {
    package var board: Scoreboard
    /// Samples made in this run, and those that failed in it.
    package var made = 0
    package var failed = 0
    /// What the last of them said.
    package var lastFailure: String?
    /// The smallest context a reply said it had.
    package var context: Int?
  }

  /// Runs to the end. `keep` puts a line into the results file; `changed` hears of every sample.
  package func run(
    with engine: ChatEngine, from board: Scoreboard,
    keep: (ResultLine) throws(ResultsError) -> Void, changed: (State) -> Void
  ) async throws(ResultsError) -> (State, Ending) {
    var state = State(board: board)
    var (plan, watch) = (planned, FailureWatch(concurrency: concurrency))
    let ended: Result<Ending, ResultsError> = await withTaskGroup(of: Outcome.self) { group in
      func ask() -> Bool {
        guard !Task.isCancelled, let next = plan.next(missingIn: state.board) else { return false }
        group.addTask { await patientOutcome(of: next.place, next.sample, engine) }
        return true
      }
      for _ in 0..<concurrency where !ask() { break }
      var ending: Ending?
      for await outcome in group {
        // What was finished before ^C is kept; what it broke off was never made.
        guard outcome.isWhole || (ending == nil && !Task.isCancelled) else { continue }
        do throws(ResultsError) { try keep(outcome.line) } catch {
          group.cancelAll()
          return .failure(error)
        }
        state.take(outcome)
        if case .failed(let failed, let error, _) = outcome {
          if watch.failed(error) { ending = .givenUp(failed.failed) }
        } else {
          watch.succeeded()
        }
        changed(state)
        if ending == nil { _ = ask() } else { group.cancelAll() }
      }
      return .success(ending ?? (Task.isCancelled ? .stopped : .done))
    }
    return (state, try ended.get())
  }

  private var planned: TrialPlan {
    TrialPlan(samples: samples, problems: problems.problems.count)
  }

  /// What came of one request.
  fileprivate enum Outcome: Sendable {
    case made(Sample, context: Int?)
    case failed(FailedSample, ProviderError?, mayPass: Bool)

    var isWhole: Bool { if case .made = self { true } else { false } }

    var line: ResultLine {
      switch self {
      case .made(let sample, _): .sample(sample)
      case .failed(let failed, _, _): .failed(failed)
      }
    }
  }

  private func patientOutcome(
    of place: Int, _ number: Int, _ engine: ChatEngine
  ) async -> Outcome {
    for pause in patience {
      let outcome = await outcome(of: place, number, engine)
      guard case .failed(_, _, mayPass: true) = outcome else { return outcome }
      do { try await Task.sleep(for: pause) } catch { return outcome }
    }
    return await outcome(of: place, number, engine)
  }

  private func outcome(of place: Int, _ number: Int, _ engine: ChatEngine) async -> Outcome {
    let problem = problems.problems[place]
    let seed = SampleSeed.seed(run: manner.seed, problem: problem.id, sample: number)
    func failed(_ why: String, _ error: ProviderError? = nil, mayPass: Bool) -> Outcome {
      .failed(FailedSample(id: problem.id, sample: number, failed: why), error, mayPass: mayPass)
    }
    var collector = ReplyCollector()
    let clock = ContinuousClock()
    let start = clock.now
    do throws(ProviderError) {
      for try await event in await engine.reply(to: request(problem, number, seed: seed)) {
        guard collector.feed(event) else { break }
      }
    } catch {
      return failed(error.description, error, mayPass: FailureWatch.mayPass(error))
    }
    switch collector.result(seconds: start.duration(to: clock.now) / .seconds(1)) {
    case .success(let reply):
      return .made(
        Sample(reply, to: problem, sample: number, seed: seed), context: collector.context)
    case .failure(let shortfall):
      return failed(shortfall.sentence, mayPass: shortfall.mayPass)
    }
  }

  /// The R1 paper's way: the problem alone, no system prompt, and nothing of the settings, so that
  /// the protocol says all there is to say.
  private func request(_ problem: Problem, _ number: Int, seed: UInt64) -> ChatRequest {
    var messages: [Message] = []
    func say(_ role: Message.Role, _ text: String) {
      messages.append(
        Message(
          id: .init(rawValue: "m\(messages.count + 1)"), parent: messages.last?.id, role: role,
          text: text, created: .init(timeIntervalSince1970: 0)))
    }
    for turn in problem.history {
      say(.user, turn.question)
      say(.assistant, turn.answer)
    }
    say(.user, prompt.prompt(for: problem.question))
    return ChatRequest(
      conversation: .init(rawValue: "eval-\(problem.id)-\(number)"), model: model,
      messages: messages, thinking: thinking,
      sampling: Sampling(
        temperature: manner.temperature, topP: manner.topP, seed: seed,
        maxTokens: manner.maxTokens))
  }
}

extension Trials.State {
  fileprivate mutating func take(_ outcome: Trials.Outcome) {
    switch outcome {
    case .made(let sample, let context):
      board.add(sample)
      made += 1
      self.context = [self.context, context].compactMap(\.self).min()
    case .failed(let sample, _, _):
      board.add(sample)
      failed += 1
      lastFailure = sample.failed
    }
  }
}
