package import Chat

extension ConversationArchive {
  /// A conversation in the form it has on disk, a reply under way included; nothing is locked or set
  /// aside.
  package func json(of id: Conversation.ID) throws(ArchiveError) -> [UInt8] {
    _ = try existingFile(of: id)
    return try load(id, setsAside: false).file.encoded()
  }
}
