/// A block of raw HTML by what begins it, which tells what ends it (CommonMark §4.6).
enum HTMLBlock {
  /// `<pre>`, `<script>`, `<style>`, `<textarea>`: to one of their closing tags.
  case verbatim
  /// A comment, an instruction, a declaration, a section of characters: to its mark.
  case until(String)
  /// Any other: to a blank line.
  case untilBlank

  /// The block that a line begins; nil if it begins none. Not every tag may follow a paragraph.
  init?(_ words: ArraySlice<UInt8>, afterParagraph: Bool) {
    guard words.first == UInt8(ascii: "<") else { return nil }
    let inside = words.dropFirst()
    if inside.starts(with: "!--".utf8) {
      self = .until("-->")
    } else if inside.starts(with: "?".utf8) {
      self = .until("?>")
    } else if inside.starts(with: "![CDATA[".utf8) {
      self = .until("]]>")
    } else if inside.first == UInt8(ascii: "!"), inside.dropFirst().first.map(isLetter) == true {
      self = .until(">")
    } else if let block = Self.named(inside) {
      self = block
    } else if !afterParagraph, HTMLTag.isAlone(inside) {
      self = .untilBlank
    } else {
      return nil
    }
  }

  /// A block told by the name of its first tag.
  private static func named(_ inside: ArraySlice<UInt8>) -> HTMLBlock? {
    let isClosing = inside.first == UInt8(ascii: "/")
    let bare = isClosing ? inside.dropFirst() : inside
    let name = bare.prefix { isLetter($0) || (0x30...0x39).contains($0) }
    let rest = bare.dropFirst(name.count)
    let word = String(decoding: name.prefix(12), as: UTF8.self).lowercased()
    let isEnded = rest.first.map { isBlank($0) || $0 == UInt8(ascii: ">") } ?? true
    if !isClosing, isEnded, verbatimNames.contains(word) { return .verbatim }
    guard isEnded || rest.starts(with: "/>".utf8) else { return nil }
    return blockNames.contains(word) ? .untilBlank : nil
  }

  func isEnded(by line: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .verbatim:
      let text = String(decoding: line, as: UTF8.self).lowercased()
      return Self.verbatimNames.contains { text.utf8.firstRange(of: "</\($0)>".utf8) != nil }
    case .until(let mark): return line.firstRange(of: mark.utf8) != nil
    case .untilBlank: return line.allSatisfy(isBlank)
    }
  }

  private static let verbatimNames: Set<String> = ["pre", "script", "style", "textarea"]

  private static let blockNames: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
    "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
}

/// Reads one tag (§6.6).
enum HTMLTag {
  /// Whether a whole tag, its `<` already read, is all that the line has.
  static func isAlone(_ inside: ArraySlice<UInt8>) -> Bool {
    var rest = inside
    let isClosing = skip("/", in: &rest)
    guard rest.first.map(isLetter) == true else { return false }
    rest = rest.drop { isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    if !isClosing {
      while let after = attribute(rest) { rest = after }
    }
    rest = rest.drop(while: isBlank)
    if !isClosing { _ = skip("/", in: &rest) }
    return skip(">", in: &rest) && rest.allSatisfy(isBlank)
  }

  /// What follows an attribute and the blanks before it; nil if there is none.
  private static func attribute(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let bare = text.drop(while: isBlank)
    guard bare.count < text.count, let first = bare.first,
      isLetter(first) || "_:".utf8.contains(first)
    else { return nil }
    let named = bare.drop {
      isLetter($0) || (0x30...0x39).contains($0) || "_.:-".utf8.contains($0)
    }
    var rest = named.drop(while: isBlank)
    guard skip("=", in: &rest) else { return named }
    rest = rest.drop(while: isBlank)
    guard let quote = rest.first, "\"'".utf8.contains(quote) else {
      let end = rest.drop { !isBlank($0) && !"\"'=<>`".utf8.contains($0) }
      return end.count < rest.count ? end : nil
    }
    return rest.dropFirst().firstIndex(of: quote).map { rest[($0 + 1)...] }
  }

  private static func skip(_ sign: Unicode.Scalar, in text: inout ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: sign) else { return false }
    text = text.dropFirst()
    return true
  }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
