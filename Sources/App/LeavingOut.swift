import Chat

extension AppState {
  /// The messages the model is told: the branch on the screen, without the turns left out of it. A
  /// system message at its beginning stays.
  var sentMessages: [Message] {
    let thread = thread
    guard let last = thread.lastIndex(where: { $0.id == conversation.leftOut }) else {
      return thread
    }
    return thread.prefix { $0.role == .system } + thread[(last + 1)...]
  }
}

/// Leaves the oldest turns out of what is sent, and asks again: for a reply that had no room.
///
/// Whole turns go, about half of what was sent, never the last question; pressed again, half of the
/// rest. Nothing is deleted.
func leaveOutOldest(_ state: inout AppState) -> [Effect] {
  if let why = state.readOnly { return failure(&state, why) }
  guard let reply = state.thread.last, reply.finish == .contextFull else {
    return notice(&state, "Nothing is left out: the last reply had room in the context.")
  }
  guard let last = endOfOldestHalf(state.sentMessages) else {
    return failure(
      &state, "Only the last question is sent. Shorten it, or choose a larger context.")
  }
  state.conversation.leftOut = last
  return regenerate(&state, reply.id)
}

/// The last message of the oldest turns that have at least half of all text; of all turns but the
/// last one where that has more. Nil where there is only one turn.
private func endOfOldestHalf(_ messages: [Message]) -> Message.ID? {
  let turns = messages.drop { $0.role == .system }
  let size = turns.reduce(0) { $0 + $1.text.utf8.count }
  var before = 0
  var end: Message.ID?
  for (message, next) in zip(turns, turns.dropFirst()) {
    before += message.text.utf8.count
    guard next.role == .user else { continue }
    end = message.id
    if before >= size - before { break }
  }
  return end
}
