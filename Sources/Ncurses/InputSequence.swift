package import Screen

/// Inputs one by one, as they come.
///
/// Inside they travel in batches, one for each time the terminal was read: an AsyncStream leaves the
/// actor and comes back for every element it has, at the price of 16 µs, and a page typed in one
/// burst would keep its reader for seconds.
package struct InputSequence: AsyncSequence, Sendable {
  package typealias Element = Input
  package typealias Failure = Never

  private let batches: AsyncStream<[Input]>

  init(_ batches: AsyncStream<[Input]>) { self.batches = batches }

  package func makeAsyncIterator() -> Iterator { Iterator(batches: batches.makeAsyncIterator()) }

  package struct Iterator: AsyncIteratorProtocol {
    fileprivate var batches: AsyncStream<[Input]>.Iterator
    private var batch: ArraySlice<Input> = []

    fileprivate init(batches: AsyncStream<[Input]>.Iterator) { self.batches = batches }

    package mutating func next(isolation actor: isolated (any Actor)?) async -> Input? {
      while batch.isEmpty {
        guard let next = await batches.next(isolation: actor) else { return nil }
        batch = next[...]
      }
      return batch.removeFirst()
    }
  }
}
