package import App
package import FoundationEssentials
package import Testing

/// Sends an action and asserts the whole of what changed: the state in `change`, the effects by value.
///
/// The clock stands still where no `now` is given.
package func expect(
  _ state: inout AppState, _ action: Action, at now: Date? = nil, effects: [Effect] = [],
  sourceLocation: SourceLocation = #_sourceLocation, change: (inout AppState) -> Void = { _ in }
) {
  expect(
    &state, action, at: now, effects: { _ in effects }, sourceLocation: sourceLocation,
    change: change)
}

/// As above, for effects that carry part of the state as it is afterwards.
package func expect(
  _ state: inout AppState, _ action: Action, at now: Date? = nil,
  effects: (AppState) -> [Effect], sourceLocation: SourceLocation = #_sourceLocation,
  change: (inout AppState) -> Void = { _ in }
) {
  var expected = state
  expected.now = now ?? state.now
  change(&expected)
  let actual = reduce(&state, action, at: now ?? state.now)
  #expect(state == expected, "\(differences(state, expected))", sourceLocation: sourceLocation)
  #expect(actual == effects(expected), sourceLocation: sourceLocation)
}

/// The members in which two states differ: a whole state is too long to read.
private func differences(_ actual: AppState, _ expected: AppState) -> String {
  zip(Mirror(reflecting: actual).children, Mirror(reflecting: expected).children)
    .map { ($0.label ?? "", String(reflecting: $0.value), String(reflecting: $1.value)) }
    .filter { $0.1 != $0.2 }
    .map { "\($0.0) is \($0.1)\n  but should be \($0.2)" }
    .joined(separator: "\n")
}
