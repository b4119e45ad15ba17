package import App
package import Archive
import Chat
package import Engine
package import FoundationEssentials
package import Interface
package import Screen

/// The loop: one state, one place that changes it, one place that paints it.
///
/// Lives on the main actor. Nothing on the way from a key to its frame waits for anything; work that
/// takes time is an effect, done elsewhere, answered by an action.
@MainActor
package final class AppLoop {
  package private(set) var state: AppState
  var screen: ChatScreen
  let engine: ChatEngine
  let archive: ConversationArchive
  let prompts: PromptLog
  let desk: Desk
  private let clock: @MainActor () -> Date

  var replies: [Replying.Name: Task<Void, Never>] = [:]
  var errands = Errands()
  private var pacer = FramePacer()
  private var ticking: Task<Void, Never>?
  private var leaving: CheckedContinuation<Void, Never>?
  private(set) var hasLeft = false

  package init(
    _ state: AppState, screen: ChatScreen, engine: ChatEngine, archive: ConversationArchive,
    prompts: PromptLog, desk: Desk, clock: @escaping @MainActor () -> Date = { Date() }
  ) {
    self.state = state
    self.screen = screen
    self.engine = engine
    self.archive = archive
    self.prompts = prompts
    self.desk = desk
    self.clock = clock
  }

  /// Runs until the person leaves and all that was to be saved is saved. `continuing` opens the last
  /// conversation first.
  package func run(
    _ inputs: some AsyncSequence<Input, Never> & Sendable, continuing: Bool = false
  ) async {
    start(continuing: continuing)
    let listening = Task {
      for await input in inputs { hear(input) }
    }
    await withCheckedContinuation { continuation in
      if hasLeft { continuation.resume() } else { leaving = continuation }
    }
    listening.cancel()
  }

  /// Paints the first frame and asks what there is.
  package func start(continuing: Bool = false) {
    let size = desk.size()
    send(.resized(columns: size.width, rows: size.height))
    recallPrompts()
    listConversations(openingLast: continuing)
  }

  package func hear(_ input: Input) {
    if input == .resumed { desk.forget() }
    for action in screen.actions(for: input, in: state) { evolve(action) }
    refresh(.key)
  }

  /// Evolves the state by what a person did, or what answers it; the frame follows at once.
  package func send(_ action: Action) {
    evolve(action)
    refresh(.key)
  }

  /// Evolves the state by what a model said; its frame may wait for more.
  func receive(_ actions: [Action]) {
    actions.forEach(evolve)
    refresh(.stream)
  }

  private func evolve(_ action: Action) {
    if let complaint = action.complaint { desk.note(complaint) }
    for effect in reduce(&state, action, at: clock()) { run(effect) }
  }

  func leave() {
    hasLeft = true
    ticking?.cancel()
    leaving?.resume()
    leaving = nil
  }

  /// Shows what the state has become: now, or when the pacer lets the next frame leave.
  private func refresh(_ urgency: FramePacer.Urgency) {
    scheduleTick()
    let now = ContinuousClock.now
    guard let due = pacer.want(urgency, at: now) else { return }
    if due <= now { return paint(due) }
    Task {
      do { try await Task.sleep(until: due, clock: .continuous) } catch { return }
      paint(due)
    }
  }

  private func paint(_ due: FramePacer.Instant) {
    guard pacer.take(due, at: .now), !hasLeft else { return }
    desk.paint(screen.frame(state))
  }

  /// Tells the time while something on the screen runs, and not a moment longer: an idle program
  /// does not wake up.
  private func scheduleTick() {
    guard ticking == nil, state.needsTicks, !hasLeft else { return }
    let isSpinning = state.replying != nil && !state.settings.isMotionReduced
    ticking = Task {
      do { try await Task.sleep(for: .milliseconds(isSpinning ? 100 : 500)) } catch { return }
      ticking = nil
      receive([.ticked])
    }
  }

  /// Returns when nothing is under way: no reply, no errand, no frame still to paint.
  package func settled() async {
    while !replies.isEmpty || !errands.isEmpty || pacer.due != nil { await Task.yield() }
  }
}
