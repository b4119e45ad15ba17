package import Chat
import FoundationEssentials
import Glibc

/// The conversations there are, newest first, and the files that are none.
package struct Listing: Equatable, Sendable {
  package var conversations: [ConversationSummary]
  /// Files that look like conversations and cannot be read, each a sentence for the person.
  package var damaged: [ArchiveError]
}

extension ConversationArchive {
  /// What the cache remembers, without a look at the folder; `nil` without a cache.
  package func cachedListing() -> Listing? {
    readCache().map { Listing(conversations: $0.entries.map(\.summary), damaged: []) }
  }

  /// What there is now. Reads the beginnings of files that are new or changed, sets aside those that
  /// are damaged, and brings the cache up to date.
  package func list() throws(ArchiveError) -> Listing {
    let cache = readCache()
    let found = try scan(knowing: cache?.entries ?? [])
    let now = HeaderCache(entries: found.entries)
    if now != cache { writeCache(now) }
    return Listing(conversations: now.entries.map(\.summary), damaged: found.damaged)
  }

  // MARK: The folder

  private typealias Found = (entries: [HeaderCache.Entry], damaged: [ArchiveError])

  private func scan(knowing known: [HeaderCache.Entry]) throws(ArchiveError) -> Found {
    var places: [String: Int] = [:]
    places.reserveCapacity(known.count)
    for (place, entry) in known.enumerated() { places[entry.summary.id.rawValue] = place }
    let names = try names()
    var found: Found = ([], names.unusable.map { .unreadable(file: $0, .other(EILSEQ)) })
    found.entries.reserveCapacity(names.usable.count)
    for name in names.usable where name.hasSuffix(".json") && !name.hasPrefix(".") {
      let id = Conversation.ID(rawValue: String(name.dropLast(5)))
      do throws(ArchiveError) {
        guard let stamp = try stamp(of: name) else {
          // Gone meanwhile, or a link that leads nowhere.
          if folder.has(name) { found.damaged.append(.unreadable(file: name, .missing)) }
          continue
        }
        if let place = places[id.rawValue], known[place].stamp == stamp {
          found.entries.append(known[place])
        } else {
          found.entries.append(try readHeader(of: id, name))
        }
      } catch {
        found.damaged.append(error)
      }
    }
    found.entries.sort(by: HeaderCache.Entry.precedes)
    return found
  }

  private func names() throws(ArchiveError) -> (usable: [String], unusable: [String]) {
    do { return try folder.names() } catch { throw .unreadable(file: folder.path, error) }
  }

  private func stamp(of name: String) throws(ArchiveError) -> FileStamp? {
    do { return try FileStamp(path: folder.path(of: name)) } catch {
      throw .unreadable(file: name, error)
    }
  }

  /// Headers stand at the beginning; only a very long draft or title makes one longer than this.
  private static let headerLimit = 64 << 10

  private func readHeader(
    of id: Conversation.ID, _ name: String
  ) throws(ArchiveError) -> HeaderCache.Entry {
    do throws(FileError) {
      let path = folder.path(of: name)
      let start = try FileReader.read(path, limit: Self.headerLimit)
      if let entry = entry(id, start) { return entry }
      if start.stamp.size > Self.headerLimit, let entry = entry(id, try FileReader.read(path)) {
        return entry
      }
    } catch {
      throw .unreadable(file: name, error)
    }
    return try lookCloser(at: id)
  }

  /// What a header says; `nil` where the bytes end before it does, or are damaged.
  private func entry(
    _ id: Conversation.ID, _ found: (bytes: [UInt8], stamp: FileStamp)
  ) -> HeaderCache.Entry? {
    do {
      let summary = try ConversationHeader.summary(
        id, in: found.bytes, modified: found.stamp.date)
      return HeaderCache.Entry(stamp: found.stamp, summary: summary)
    } catch {
      return nil
    }
  }

  /// Reads a file whole whose header could not be read. If it is damaged, it is set aside, unless it
  /// is open elsewhere.
  private func lookCloser(at id: Conversation.ID) throws(ArchiveError) -> HeaderCache.Entry {
    let lock: Lock = if let lock = sittings[id]?.lock { .mine(lock) } else { takeLock(id) }
    let (file, stamp) = try load(id, setsAside: lock.isMine)
    return HeaderCache.Entry(stamp: stamp, summary: ConversationSummary(file.conversation))
  }

  // MARK: The cache

  var cacheFolder: Folder? {
    cachePath.flatMap { path in
      path.lastIndex(of: "/").map { Folder(path: String(path[..<$0])) }
    }
  }

  /// A cache that cannot be read is none: the files are the truth.
  private func readCache() -> HeaderCache? {
    guard let cachePath else { return nil }
    do { return HeaderCache(try FileReader.read(cachePath).bytes, for: folder) } catch {
      return nil
    }
  }

  /// Without a cache the next start is slower, and nothing else.
  private func writeCache(_ cache: HeaderCache) {
    guard let cachePath, let cacheFolder else { return }
    do throws(FileError) { try cacheFolder.create() } catch { return }
    do { try FileWriter.replace(cachePath, with: cache.encoded(for: folder)) } catch { return }
  }
}

extension HeaderCache.Entry {
  /// Newest first; of two that changed at the same moment, by name, so that the order is the same
  /// each time.
  static func precedes(_ one: Self, _ other: Self) -> Bool {
    one.summary.updated != other.summary.updated
      ? one.summary.updated > other.summary.updated
      : one.summary.id.rawValue < other.summary.id.rawValue
  }
}
