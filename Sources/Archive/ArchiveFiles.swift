import Chat
import FoundationEssentials

// What stands behind the archive's doors: names, locks, loading, setting aside.

extension ConversationArchive {
  func fileName(_ id: Conversation.ID) throws(ArchiveError) -> String {
    let name = id.rawValue
    guard !name.isEmpty, name.utf8.count <= 200, name.utf8.first != UInt8(ascii: "."),
      !name.utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "/") })
    else { throw .badName(id) }
    return name + ".json"
  }

  func partialName(_ id: Conversation.ID) -> String { id.rawValue + ".partial" }

  func existingFile(of id: Conversation.ID) throws(ArchiveError) -> String {
    let name = try fileName(id)
    guard folder.has(name) else { throw .notFound(id) }
    return name
  }

  // MARK: Locks

  var locks: Folder { Folder(path: folder.path(of: ".locks")) }

  /// A lock that cannot be had for want of space or permission is asked for again with each save.
  func takeLock(_ id: Conversation.ID) -> Lock {
    do throws(FileError) {
      try locks.create()
      switch try FileLock.take(locks.path(of: id.rawValue)) {
      case .taken(let lock): return .mine(lock)
      case .held(let process): return .elsewhere(process: process)
      case .unsupported: return .none
      }
    } catch {
      return .none
    }
  }

  /// The sitting of a conversation that is to be written, one that is new included.
  func sittingToWrite(_ id: Conversation.ID) throws(ArchiveError) -> Sitting {
    let name = try fileName(id)
    let known = sittings[id]
    if let refusal = known?.refusal { throw refusal }
    if let known, known.lock != nil { return known }
    do { try folder.create() } catch { throw .unwritable(file: folder.path, error) }
    let lock = takeLock(id)
    if case .elsewhere(let process) = lock { throw .openElsewhere(id, process: process) }
    if known == nil, folder.has(name) { throw .alreadyThere(id) }
    var sitting = known ?? Sitting(name: name)
    sitting.lock = lock.mine
    sittings[id] = sitting
    return sitting
  }

  // MARK: Changes behind our back

  /// Whether the file is one we read or wrote, or gone: then saving brings it back.
  func isAsWeLeftIt(_ sitting: Sitting) throws(ArchiveError) -> Bool {
    do {
      guard let now = try FileStamp(path: folder.path(of: sitting.name)) else { return true }
      return sitting.stamps.contains(now)
    } catch {
      throw .unwritable(file: sitting.name, error)
    }
  }

  /// Saves a conversation beside the file another program changed, each time to the same place, and
  /// says what to throw.
  func keepAsCopy(_ conversation: Conversation, _ sitting: Sitting) -> ArchiveError {
    let copyID = sitting.copy ?? freeName(like: conversation.id)
    var copy = conversation
    copy.id = copyID
    let name = copyID.rawValue + ".json"
    let bytes = ConversationFile(copy, unknown: sitting.unknown).encoded()
    do { try FileWriter.replace(folder.path(of: name), with: bytes) } catch {
      return .unwritable(file: name, error.cause)
    }
    sittings[conversation.id]?.copy = copyID
    return .changedElsewhere(conversation.id, keptAs: copyID)
  }

  private func freeName(like id: Conversation.ID) -> Conversation.ID {
    var number = 2
    while folder.has("\(id.rawValue)-\(number).json") { number += 1 }
    return Conversation.ID(rawValue: "\(id.rawValue)-\(number)")
  }

  // MARK: Loading

  /// Reads a conversation, brings it up to its journal, and says which state of the file it is.
  func load(
    _ id: Conversation.ID, setsAside: Bool
  ) throws(ArchiveError) -> (file: ConversationFile, stamp: FileStamp) {
    let name = try fileName(id)
    let bytes: [UInt8]
    let stamp: FileStamp
    do { (bytes, stamp) = try FileReader.read(folder.path(of: name)) } catch {
      throw .unreadable(file: name, error)
    }
    var file: ConversationFile
    do { file = try ConversationFile(id, bytes: bytes, modified: stamp.date) } catch {
      let keptAs = setsAside ? setAside(name, ifStill: stamp) : nil
      throw .damaged(file: name, keptAs: keptAs, why: error.description)
    }
    if folder.has(partialName(id)) { try replayJournal(id, onto: &file, base: bytes) }
    return (file, stamp)
  }

  private func replayJournal(
    _ id: Conversation.ID, onto file: inout ConversationFile, base: [UInt8]
  ) throws(ArchiveError) {
    do {
      let journal = try FileReader.read(folder.path(of: partialName(id))).bytes
      ReplyJournal.replay(journal, onto: &file, base: Fingerprint(base))
    } catch {
      // Gone meanwhile: the reply was saved whole.
      guard error != .missing else { return }
      throw .unreadable(file: partialName(id), error)
    }
  }

  /// Renames a damaged file, unchanged, to the first `<name>.corrupt-<n>` that is free; `nil` where
  /// it is another file by now, or cannot be renamed.
  func setAside(_ name: String, ifStill stamp: FileStamp) -> String? {
    var number = 1
    while folder.has("\(name).corrupt-\(number)") { number += 1 }
    let newName = "\(name).corrupt-\(number)"
    do throws(FileError) {
      guard try FileStamp(path: folder.path(of: name)) == stamp else { return nil }
      try folder.move(name, to: folder, as: newName)
      return newName
    } catch {
      return folder.has(newName) ? newName : nil
    }
  }
}
