/// A short name for a conversation, made from what was said.
package enum Title {
  /// From the person's first message: its first line, without the words every question begins with.
  package static func from(_ message: String) -> String {
    let line = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    for opening in openings where words.count > opening.count {
      let beginning = words.prefix(opening.count).map { $0.lowercased().filter(\.isLetter) }
      if beginning == opening { words.removeFirst(opening.count) }
    }
    let title = words.joined(separator: " ").trimmed(of: "?!.,:; ")
    return shortened(title.isEmpty ? line.trimmed(of: " ") : title)
  }

  /// A better one when the reply is in, for a first message that says nothing: its first sentence.
  package static func from(_ message: String, reply: String) -> String {
    let own = from(message)
    guard own.count < 4 || greetings.contains(own.lowercased()) else { return own }
    let sentence =
      reply.split(whereSeparator: { ".!?\n".contains($0) }).first.map(String.init) ?? ""
    let plain = sentence.filter { !"*#`_\\".contains($0) }.trimmed(of: " ,:;")
    return plain.count < 4 ? own : shortened(plain)
  }

  private static func shortened(_ text: String) -> String {
    guard text.count > 60 else { return text }
    let head = text.prefix(60)
    let cut = head.lastIndex(of: " ").flatMap {
      head.distance(from: head.startIndex, to: $0) > 30 ? $0 : nil
    }
    return head[..<(cut ?? head.endIndex)] + "…"
  }

  private static let openings: [[String]] = [
    ["please"], ["can", "you"], ["could", "you"], ["please"], ["tell", "me"], ["what", "is"],
    ["what", "are"], ["whats"], ["berapa", "hasil"], ["berapa"], ["apa", "itu"], ["tolong"],
  ]

  private static let greetings: Set<String> = [
    "hi", "hello", "hey", "hello there", "hi there", "good morning", "good evening", "halo", "hai",
    "selamat pagi", "test", "testing",
  ]
}

extension String {
  /// Without these characters at either end.
  fileprivate func trimmed(of characters: String) -> String {
    var rest = self[...]
    while let first = rest.first, characters.contains(first) { rest.removeFirst() }
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
