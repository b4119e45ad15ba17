import App
import Chat
import FoundationEssentials
import TestSupport
import Testing

/// Whatever happens in whatever order, nothing is lost and nothing contradicts itself.
@Suite struct RandomWalkTests {
  @Test(arguments: UInt64(1)...60)
  func `thousands of things happen`(seed: UInt64) {
    var world = World(seed: seed)
    var state = AppState.new
    for step in 0..<400 {
      let before = state
      let action = world.somethingHappens(to: state)
      let effects = reduce(&state, action, at: world.now)
      world.carryOut(effects)
      let faults =
        inconsistencies(of: state) + world.faults(of: effects, in: state)
        + (before.conversation.id == state.conversation.id
          ? losses(from: before.conversation, to: state.conversation) : [])
      guard faults.isEmpty else {
        Issue.record("step \(step), \(action): \(faults.joined(separator: "; "))")
        return
      }
      if state.isQuitting { break }
    }
    #expect(unrest(in: &state, &world) == nil)
    world.carryOut(reduce(&state, .quitPressed, at: world.now))
    #expect(world.lacks(state) == nil)
  }

  /// What contradicts itself in a state.
  private func inconsistencies(of state: AppState) -> [String] {
    let (conversation, list) = (state.conversation, state.list)
    var faults: [String] = []
    func demand(_ isTrue: Bool, _ fault: String) { if !isTrue { faults.append(fault) } }
    demand(state.branch == conversation.branch, "the branch is another one")
    demand(
      state.branch.last.map { conversation.messages[$0].id } == conversation.leaf,
      "the leaf is not the end of the branch")
    demand(
      Set(conversation.messages.map(\.id)).count == conversation.messages.count,
      "two messages have one name")
    let growing = conversation.messages.filter { $0.role == .assistant && $0.finish == nil }
    if state.readOnly == nil {
      demand(
        growing.map(\.id) == (state.replying.map { [$0.message] } ?? []), "what grows is not known")
    }
    demand(
      list.selected.map { list.contains($0) || $0 == conversation.id } ?? true,
      "what is selected is not there")
    demand(Set(list.all.map(\.id)).count == list.all.count, "a conversation is listed twice")
    demand(list.shown.allSatisfy { list.contains($0.id) }, "what is shown is not there")
    demand(
      !state.deleted.contains { list.contains($0.id) }, "what was deleted is listed")
    demand(
      !list.contains(conversation.id) || list[conversation.id]?.title == conversation.title,
      "the list has another title")
    return faults
  }

  /// Brings everything to rest; says what does not come to rest.
  private func unrest(in state: inout AppState, _ world: inout World) -> String? {
    world.carryOut(reduce(&state, .stopPressed, at: world.now))
    for _ in 0..<3 {
      world.now += 20
      world.carryOut(reduce(&state, .ticked, at: world.now))
    }
    if state.needsTicks { return "the clock runs without a reason" }
    return world.lacks(state)
  }
}
