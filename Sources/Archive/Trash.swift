package import Chat
package import FoundationEssentials
import Glibc

extension ConversationArchive {
  /// Deletions can be undone for so long.
  static let trashDays = 30

  var trash: Folder { Folder(path: folder.path(of: ".trash")) }

  /// Moves a conversation into the trash, out of which `restore` brings it back.
  package func delete(_ id: Conversation.ID) throws(ArchiveError) {
    let name = try fileName(id)
    let known = sittings[id]
    guard folder.has(name) else {
      sittings[id] = nil
      if known != nil { return }  // Never saved.
      throw .notFound(id)
    }
    let lock: Lock = if let lock = known?.lock { .mine(lock) } else { takeLock(id) }
    if case .elsewhere(let process) = lock { throw .openElsewhere(id, process: process) }
    do throws(FileError) {
      try trash.create()
      // In this order: until the conversation is gone, its reply under way is beside it.
      try folder.move(name, to: trash, as: name)
      try moveJournal(id, from: folder, to: trash)
    } catch {
      throw .unwritable(file: name, error)
    }
    sittings[id] = nil
  }

  /// Brings a deleted conversation back.
  package func restore(_ id: Conversation.ID) throws(ArchiveError) -> ConversationSummary {
    let name = try fileName(id)
    guard trash.has(name) else { throw .notFound(id) }
    guard !folder.has(name) else { throw .alreadyThere(id) }
    do throws(FileError) {
      try moveJournal(id, from: trash, to: folder)
      try trash.move(name, to: folder, as: name)
    } catch {
      throw .unwritable(file: name, error)
    }
    return ConversationSummary(try load(id, setsAside: false).file.conversation)
  }

  private func moveJournal(
    _ id: Conversation.ID, from source: Folder, to target: Folder
  ) throws(FileError) {
    let name = partialName(id)
    if source.has(name) { try source.move(name, to: target, as: name) }
  }

  // MARK: Tidying

  /// Removes what dead processes left behind, and what was deleted thirty days before `now`.
  ///
  /// For once at a start, when nobody waits: `listings()` does it last.
  package func tidy(at now: Date) throws(ArchiveError) {
    do throws(FileError) {
      for place in [folder, trash] + (cacheFolder.map { [$0] } ?? []) {
        try TemporaryFile.removeLeftOvers(in: place)
      }
      try FileLock.removeLeftOvers(in: locks)
      let deadline = now.addingTimeInterval(-Double(Self.trashDays) * 86_400)
      for name in try trash.names().usable where !name.hasPrefix(".") {
        if try changed(name, in: trash) < deadline { try trash.remove(name) }
      }
      for name in try folder.names().usable where name.hasSuffix(".partial") {
        if folder.has(name.dropLast(8) + ".json") { continue }
        if try changed(name, in: folder) < deadline { try folder.remove(name) }
      }
    } catch {
      throw .unwritable(file: folder.path, error)
    }
  }

  /// Tidies up if that is possible; what stays is found at the next start.
  func tidyQuietly() {
    do { try tidy(at: Date()) } catch {}
  }

  /// When a file came to where it is: a rename sets the time of its last change of status.
  private func changed(_ name: String, in folder: Folder) throws(FileError) -> Date {
    var status = stat()
    _ = try retrying { lstat(folder.path(of: name), &status) }
    return Date(timeIntervalSince1970: Double(status.st_ctim.tv_sec))
  }
}
