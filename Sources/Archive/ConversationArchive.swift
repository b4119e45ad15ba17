package import Chat
import FoundationEssentials

/// The conversations on disk: one JSON file each, replaced whole or not at all.
///
/// A conversation that is open is locked: another Nalar gets it to read. Saves keep what other
/// versions put into the file, refuse to overwrite what another program changed, and leave nothing
/// half done, whenever the process is killed.
///
/// In the folder lie `<id>.json`, `<id>.partial` while a reply is under way, `.locks/<id>` while one
/// is open, `.trash/<id>.json` for thirty days after a deletion, `<id>.json.corrupt-<n>` for ever.
package actor ConversationArchive {
  let folder: Folder
  /// The file of the header cache; without one, every list reads all files' headers.
  let cachePath: String?
  /// The conversations open here, or open before, by name.
  var sittings: [Conversation.ID: Sitting] = [:]
  /// What the last listing found.
  var known: HeaderCache?

  /// An archive in this folder, which is made when something is saved.
  package init(folder: String, cache: String? = nil) {
    self.folder = Folder(path: folder)
    self.cachePath = cache
  }

  // MARK: Opening and closing

  /// A conversation that was opened, and whether it may be changed.
  package struct Opened: Equatable, Sendable {
    package var conversation: Conversation
    /// Why it can only be read, with a remedy; `nil` where it is ours to write.
    package var readOnly: String?
  }

  /// Opens a conversation for writing, or for reading where it cannot be had for writing.
  ///
  /// A file that is damaged beyond reading is set aside, unchanged, and the error says where. Replies
  /// that were still coming when their Nalar died are marked as cut.
  package func open(_ id: Conversation.ID) throws(ArchiveError) -> Opened {
    let name = try existingFile(of: id)
    let known = sittings[id]
    let lock: Lock = if let lock = known?.lock { .mine(lock) } else { takeLock(id) }
    var found = try load(id, setsAside: !lock.isElsewhere)
    let conversation: Conversation
    let readOnly: ArchiveError?
    switch (found.file.readOnlyReason, lock) {
    case (let reason?, _): readOnly = .readOnly(id, reason)
    case (nil, .elsewhere(let process)): readOnly = .openElsewhere(id, process: process)
    default: readOnly = nil
    }
    if readOnly == nil, known?.lock == nil { found.file.cutGrowingReplies() }
    conversation = found.file.conversation
    sittings[id] = Sitting(
      name: name, lock: readOnly == nil ? lock.mine : nil, refusal: readOnly,
      stamps: [found.stamp], unknown: found.file.unknown)
    return Opened(conversation: conversation, readOnly: readOnly?.description)
  }

  /// Lets go of a conversation: another Nalar may write it now.
  ///
  /// A save that comes late still finds its place, unless another program was there before it.
  package func close(_ id: Conversation.ID) {
    sittings[id]?.close()
    if sittings[id]?.refusal != nil { sittings[id] = nil }
  }

  /// A conversation as it is on disk, a reply under way included; nothing is locked or set aside.
  package func read(_ id: Conversation.ID) throws(ArchiveError) -> Conversation {
    _ = try existingFile(of: id)
    return try load(id, setsAside: false).file.conversation
  }

  // MARK: Saving

  /// Saves a conversation, a new one included. It is on disk when this returns, and safe from a loss
  /// of power. When it throws, the file is as it was, or only the folder's sync failed and a loss of
  /// power might undo the save. Costs a write of the whole.
  package func save(_ conversation: Conversation) throws(ArchiveError) {
    let id = conversation.id
    let sitting = try sittingToWrite(id)
    guard try isAsWeLeftIt(sitting) else { throw keepAsCopy(conversation, sitting) }
    let bytes = ConversationFile(conversation, unknown: sitting.unknown).encoded()
    do {
      let stamp = try FileWriter.replace(folder.path(of: sitting.name), with: bytes)
      sittings[id]?.wasSaved(stamp, base: Fingerprint(bytes))
    } catch {
      sittings[id]?.mayHaveBeenSaved(error.replacement)
      throw .unwritable(file: sitting.name, error.cause)
    }
    // It is based on what was replaced just now: should it stay, nobody will heed it.
    do { try folder.remove(partialName(id)) } catch {}
  }

  /// Saves a reply that is still growing, at the cost of what it said since the last time.
  ///
  /// Only this message is sure to be on disk; for anything else that changed there is `save`, which
  /// is also what ends the reply. Costs a write of the whole where that was not done before.
  package func saveProgress(
    _ conversation: Conversation, _ message: Message.ID
  ) throws(ArchiveError) {
    let id = conversation.id
    guard let sitting = sittings[id], let base = sitting.base, sitting.refusal == nil,
      let message = conversation.messages.last(where: { $0.id == message }),
      try isAsWeLeftIt(sitting)
    else { return try save(conversation) }
    var journal = sitting.journal ?? ReplyJournal(base: base)
    let line = journal.line(for: message, leaf: conversation.leaf)
    do {
      let partial = PartialFile(folder: folder, name: partialName(id))
      if sitting.journal == nil { try partial.begin(with: line) } else { try partial.append(line) }
      sittings[id]?.journal = journal
    } catch {
      // What a sync that failed has written is not trusted: the next time the whole is saved.
      sittings[id]?.base = nil
      sittings[id]?.journal = nil
      throw .unwritable(file: partialName(id), error)
    }
  }

  /// Opens a conversation, changes it, saves it, and closes it if it was not open.
  package func change(
    _ id: Conversation.ID, _ change: @Sendable (inout Conversation) -> Void
  ) throws(ArchiveError) {
    let wasOpen = sittings[id]?.lock != nil
    var conversation = try open(id).conversation
    change(&conversation)
    do throws(ArchiveError) { try save(conversation) } catch {
      if !wasOpen { close(id) }
      throw error
    }
    if !wasOpen { close(id) }
  }

  /// Gives a conversation a title of the person's choice.
  package func rename(_ id: Conversation.ID, to title: String) throws(ArchiveError) {
    try change(id) {
      $0.title = title
      $0.isTitleGiven = true
    }
  }
}
