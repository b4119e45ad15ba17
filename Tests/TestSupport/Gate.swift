/// A point in a story that waits for the test: closed once, opened once, for everybody.
package actor Gate {
  private var isOpen = false
  private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  private var tickets = 0

  package init() {}

  package func open() {
    isOpen = true
    for (_, continuation) in waiting { continuation.resume() }
    waiting.removeAll()
  }

  /// Returns when the gate is open, or the task is cancelled.
  package func pass() async {
    tickets += 1
    let ticket = tickets
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        if isOpen || Task.isCancelled {
          continuation.resume()
        } else {
          waiting[ticket] = continuation
        }
      }
    } onCancel: {
      Task { await self.leave(ticket) }
    }
  }

  private func leave(_ ticket: Int) { waiting.removeValue(forKey: ticket)?.resume() }
}
