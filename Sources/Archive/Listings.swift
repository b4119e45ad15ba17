import Chat

extension ConversationArchive {
  /// What a list shows at a start: at once what was there the last time, then what is there now.
  ///
  /// The second is left out where it is the same. Afterwards the archive tidies up.
  package nonisolated func listings() -> Listings { Listings(archive: self) }
}

/// One or two listings, each when it is asked for.
package struct Listings: AsyncSequence, AsyncIteratorProtocol, Sendable {
  package typealias Element = Listing
  package typealias Failure = ArchiveError

  fileprivate let archive: ConversationArchive
  private var step = Step.cached
  private var shown: Listing?

  private enum Step { case cached, current, done }

  fileprivate init(archive: ConversationArchive) { self.archive = archive }

  package func makeAsyncIterator() -> Self { self }

  package mutating func next(
    isolation actor: isolated (any Actor)? = #isolation
  ) async throws(ArchiveError) -> Listing? {
    if step == .cached {
      step = .current
      shown = await archive.cachedListing()
      if let shown { return shown }
    }
    if step == .current {
      step = .done
      let current = try await archive.list()
      if current != shown { return current }
    }
    await archive.tidyQuietly()
    return nil
  }
}
