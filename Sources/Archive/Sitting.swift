import Chat

/// What the archive remembers of a conversation that is open, or was.
struct Sitting {
  /// The file's name in the folder.
  var name: String
  /// `nil` after closing, where there are no locks, or where none could be had yet: the disk may be
  /// full.
  var lock: FileLock?
  /// Why it may not be written.
  var refusal: ArchiveError?
  /// The states of the file that come from us; none before the first save.
  ///
  /// More than one after a save that failed when the new content was already in place.
  var stamps: Set<FileStamp> = []
  /// What other versions have put into the file.
  var unknown = UnknownMembers()
  /// The content of the file, where a journal may be based on it.
  var base: Fingerprint?
  var journal: ReplyJournal?
  /// Where what we have is kept since another program changed the file.
  var copy: Conversation.ID?

  mutating func close() {
    lock = nil
    base = nil
    journal = nil
  }

  mutating func wasSaved(_ stamp: FileStamp, base: Fingerprint) {
    stamps = [stamp]
    self.base = base
    journal = nil
  }

  /// After a failure nothing is trusted to be on disk: the next save writes all of it again.
  mutating func mayHaveBeenSaved(_ stamp: FileStamp?) {
    if let stamp { stamps.insert(stamp) }
    base = nil
    journal = nil
  }
}

/// What came of asking for a conversation's lock.
enum Lock {
  case mine(FileLock)
  case elsewhere(process: Int32?)
  /// There are no locks here, or none now.
  case none

  var isElsewhere: Bool { if case .elsewhere = self { true } else { false } }

  var mine: FileLock? {
    if case .mine(let lock) = self { return lock }
    return nil
  }
}

extension ConversationFile {
  /// Marks the replies nobody is writing any more.
  mutating func cutGrowingReplies() {
    for index in conversation.messages.indices
    where growing.contains(conversation.messages[index].id)
      && conversation.messages[index].failure == nil
    {
      conversation.messages[index].finish = .cut
      if conversation.messages[index].reasoning?.ending == nil {
        conversation.messages[index].reasoning?.ending = .cut
      }
    }
    growing = []
  }
}
