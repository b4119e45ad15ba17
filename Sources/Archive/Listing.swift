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
    known = known ?? readCache()
    return known.map { Listing(conversations: $0.entries.map(\.summary), damaged: []) }
  }

  /// What there is now. Reads the beginnings of files that are new or changed, sets aside those that
  /// are damaged, and brings the cache up to date.
  package func list() throws(ArchiveError) -> Listing {
    let before = (known ?? readCache())?.entries
    let found = try scan(knowing: before ?? [])
    let now = HeaderCache(entries: found.entries)
    if found.isNews || before == nil { writeCache(now) }
    known = now
    return Listing(conversations: now.entries.map(\.summary), damaged: found.damaged)
  }

  // MARK: The folder

  /// What lies in the folder, and whether it is anything else than what was known.
  private struct Found {
    var entries: [HeaderCache.Entry] = []
    var damaged: [ArchiveError] = []
    var isNews = false
  }

  private func scan(knowing known: [HeaderCache.Entry]) throws(ArchiveError) -> Found {
    var places: [String: Int] = [:]
    places.reserveCapacity(known.count)
    for (place, entry) in known.enumerated() { places[entry.summary.id.rawValue] = place }
    var found = Found()
    found.entries.reserveCapacity(known.count)
    try eachFile { name, stamp throws(ArchiveError) in
      let id = Conversation.ID(rawValue: String(name.dropLast(5)))
      if let place = places[id.rawValue], known[place].stamp == stamp {
        found.entries.append(known[place])
      } else {
        found.isNews = true
        found.entries.append(try readHeader(of: id, name))
      }
    } damaged: {
      found.damaged.append($0)
    }
    if found.entries.count != known.count { found.isNews = true }
    found.entries.sort(by: HeaderCache.Entry.precedes)
    return found
  }

  /// Calls `file` with each name that is a conversation's, and `damaged` with what is in its way.
  private func eachFile(
    _ file: (_ name: String, FileStamp) throws(ArchiveError) -> Void,
    damaged: (ArchiveError) -> Void
  ) throws(ArchiveError) {
    do throws(FileError) {
      let names = try folder.names()
      for name in names.unusable { damaged(.unreadable(file: name, .other(EILSEQ))) }
      if names.usable.isEmpty { return }
      let place = try Descriptor(opening: folder.path, O_RDONLY | O_DIRECTORY)
      for name in names.usable where name.hasSuffix(".json") && name.utf8.first != 0x2E {
        do throws(ArchiveError) {
          if let stamp = try stamp(of: name, from: place) { try file(name, stamp) }
        } catch {
          damaged(error)
        }
      }
    } catch {
      throw .unreadable(file: folder.path, error)
    }
  }

  /// `nil` where the file was removed after the folder was read.
  private func stamp(
    of name: String, from place: borrowing Descriptor
  ) throws(ArchiveError) -> FileStamp? {
    do throws(FileError) {
      if let stamp = try FileStamp(path: name, from: place) { return stamp }
    } catch {
      throw .unreadable(file: name, error)
    }
    // A link that leads nowhere is there all the same.
    if folder.has(name) { throw .unreadable(file: name, .missing) }
    return nil
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
    let (file, stamp) = try load(id, setsAside: !lock.isElsewhere)
    return HeaderCache.Entry(stamp: stamp, summary: ConversationSummary(file.conversation))
  }

  // MARK: The cache

  var cacheFolder: Folder? { cachePath.map { Folder.split($0).folder } }

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
