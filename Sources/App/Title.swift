/// A short name for a conversation, made from what was said.
package enum Title {
  /// Characters that a title may have.
  private static let longest = 60

  /// From the person's first message: its first line, without the words that ask.
  package static func from(_ message: String) -> String {
    let line = String(beginning(of: message) { $0.properties.isWhitespace })
      .prefix { !$0.isNewline }
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    let subject = TitleWords.subject(of: words)
    let title = subject.joined(separator: " ").trimmed(of: "?!.,:; ")
    return shortened(title.isEmpty ? String(line).trimmed(of: " ") : title)
  }

  /// A better one when the reply is in, for a first message that says nothing: its first sentence.
  package static func from(_ message: String, reply: String) -> String {
    let own = from(message)
    guard own.count < 4 || greetings.contains(own.lowercased()) else { return own }
    let sentence = String(
      beginning(of: reply) { $0.properties.isWhitespace || $0 == "." || $0 == "!" || $0 == "?" }
    ).prefix { !$0.isNewline && !".!?".contains($0) }
    let plain = sentence.filter { !"*#`_\\".contains($0) }.trimmed(of: " ,:;")
    return plain.count < 4 ? own : shortened(plain)
  }

  /// As much of a text as a title can come from: texts may be megabytes.
  private static func beginning(
    of text: String, after isSkipped: (Unicode.Scalar) -> Bool
  ) -> Substring.UnicodeScalarView {
    text.unicodeScalars.drop(while: isSkipped).prefix(longest * 8)
  }

  private static func shortened(_ text: String) -> String {
    guard text.count > longest else { return text }
    let head = text.prefix(longest)
    let cut = head.lastIndex(of: " ").flatMap {
      head.distance(from: head.startIndex, to: $0) > longest / 2 ? $0 : nil
    }
    return head[..<(cut ?? head.endIndex)] + "…"
  }

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
