package import Chat

/// Why the archive could not do what it was asked. Each case is a sentence with a remedy.
///
/// Names inside come from outside: whoever shows them makes them harmless first.
package enum ArchiveError: Error, Equatable, Sendable {
  case notFound(Conversation.ID)
  /// A name that cannot be a file's.
  case badName(Conversation.ID)
  /// Another Nalar has it open for writing: its process, where that is known.
  case openElsewhere(Conversation.ID, process: Int32?)
  /// It may be read but not changed: the sentence says why and what helps.
  case readOnly(Conversation.ID, String)
  /// Another program changed the file; what was to be saved is in a file of its own.
  case changedElsewhere(Conversation.ID, keptAs: Conversation.ID)
  /// A new conversation has the name of one that is there.
  case alreadyThere(Conversation.ID)
  /// The file is damaged; `keptAs` is its new name, `nil` where it could not be set aside.
  case damaged(file: String, keptAs: String?, why: String)
  case unreadable(file: String, FileError)
  case unwritable(file: String, FileError)
}

extension ArchiveError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFound(let id):
      "There is no conversation “\(id.rawValue)”. `nalar list` shows those there are."
    case .badName(let id):
      "“\(id.rawValue)” cannot be the name of a conversation. Use letters, digits, “.”, “_” and “-”."
    case .openElsewhere(_, let process):
      "This conversation is open in another Nalar" + (process.map { " (process \($0))" } ?? "")
        + ". Close it there to change it here."
    case .readOnly(_, let why): why
    case .changedElsewhere(_, let copy):
      "Another program changed this conversation, so it was not overwritten. What you have here is "
        + "kept as “\(copy.rawValue)”: open that to go on."
    case .alreadyThere(let id):
      "There is a conversation “\(id.rawValue)” already. Open it first, or choose another name."
    case .damaged(let file, let keptAs?, let why):
      "\(file) is damaged: \(why). It is kept unchanged as \(keptAs)."
    case .damaged(let file, nil, let why):
      "\(file) is damaged: \(why). It is left as it is; move it away or mend it."
    case .unreadable(let file, let error): "Cannot read \(file): \(error)"
    case .unwritable(let file, let error): "Cannot save \(file): \(error)"
    }
  }
}
