/// Work for the archive, done one piece after the other in the order it was asked for: an opening
/// never overtakes the saving of the same file.
@MainActor
struct Errands {
  private var last: Task<Void, Never>?
  private var count = 0

  var isEmpty: Bool { count == 0 }

  /// Adds a piece of work. `done` is called on the way out, so that the owner can count it off.
  mutating func add(
    done: @escaping @MainActor () -> Void, _ work: @escaping @MainActor () async -> Void
  ) {
    count += 1
    let before = last
    last = Task {
      await before?.value
      await work()
      done()
    }
  }

  mutating func finishOne() {
    count -= 1
    if count == 0 { last = nil }
  }
}
