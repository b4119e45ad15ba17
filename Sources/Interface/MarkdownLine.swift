import Screen

/// One line of a Markdown text, told by its first characters.
enum MarkdownLine {
  case blank
  case paragraph(Substring)
  case heading(Substring)
  /// A line of a list: how far it is indented, the marker as it is shown, what it says.
  case item(indent: Int, marker: String, Substring)
  case quotation(Substring)
  case rule
  /// A fence: the block it opens, or `nil` where it closes one.
  case fence(Fence?)
  case code(Substring, isContinuation: Bool)

  /// The opening fence of a code block.
  struct Fence {
    var mark: Character
    var count: Int
    var language: String
  }

  init(_ line: Substring, in fence: Fence?, continuing isContinuation: Bool) {
    let line = line.hasSuffix("\r") ? line.dropLast() : line
    let indent = line.prefix { $0 == " " || $0 == "\t" }
    let bare = line[indent.endIndex...]
    if isContinuation {
      self = fence == nil ? .paragraph(line) : .code(line, isContinuation: true)
    } else if let fence {
      self = Self.closes(bare, fence) ? .fence(nil) : .code(line, isContinuation: false)
    } else if bare.isEmpty {
      self = .blank
    } else {
      self =
        Self.fence(in: bare) ?? Self.heading(in: bare) ?? Self.rule(in: bare) ?? Self.quotation(
          in: bare)
        ?? Self.item(in: bare, indent: indent.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) })
        ?? .paragraph(line)
    }
  }

  /// Whether a blank row belongs before and after it.
  var isSetApart: Bool {
    switch self {
    case .heading, .rule, .fence: true
    default: false
    }
  }

  // MARK: Telling

  private static func closes(_ bare: Substring, _ fence: Fence) -> Bool {
    let mark = bare.prefix { $0 == fence.mark }
    return mark.count >= fence.count && bare[mark.endIndex...].allSatisfy(\.isWhitespace)
  }

  private static func fence(in bare: Substring) -> MarkdownLine? {
    guard let mark = bare.first, mark == "`" || mark == "~" else { return nil }
    let run = bare.prefix { $0 == mark }
    let info = bare[run.endIndex...]
    guard run.count >= 3, mark == "~" || !info.contains("`") else { return nil }
    let language = info.split(whereSeparator: \.isWhitespace).first ?? ""
    return .fence(Fence(mark: mark, count: run.count, language: String(language)))
  }

  private static func heading(in bare: Substring) -> MarkdownLine? {
    let marks = bare.prefix { $0 == "#" }
    let rest = bare[marks.endIndex...]
    guard (1...6).contains(marks.count), rest.first == " " else { return nil }
    return .heading(rest.drop { $0 == " " })
  }

  private static func rule(in bare: Substring) -> MarkdownLine? {
    guard let mark = bare.first, "-*_".contains(mark) else { return nil }
    let marks = bare.filter { $0 != " " }
    return marks.count >= 3 && marks.allSatisfy { $0 == mark } ? .rule : nil
  }

  private static func quotation(in bare: Substring) -> MarkdownLine? {
    guard bare.first == ">" else { return nil }
    let rest = bare.dropFirst()
    return .quotation(rest.first == " " ? rest.dropFirst() : rest)
  }

  private static func item(in bare: Substring, indent: Int) -> MarkdownLine? {
    let indent = min(indent, 16)
    if let mark = bare.first, "-*+•".contains(mark), bare.dropFirst().first == " " {
      return .item(indent: indent, marker: "• ", bare.dropFirst(2).drop { $0 == " " })
    }
    let digits = bare.prefix { $0.isASCII && $0.isNumber }
    let rest = bare[digits.endIndex...]
    guard (1...9).contains(digits.count), let dot = rest.first, dot == "." || dot == ")",
      rest.dropFirst().first == " "
    else { return nil }
    return .item(indent: indent, marker: "\(digits)\(dot) ", rest.drop { ".) ".contains($0) })
  }

  // MARK: Showing

  func rows(width: Int) -> [Line] {
    switch self {
    case .blank, .fence(nil): []
    case .paragraph(let text): wrap(inlineMarkdown(text), width: width)
    case .heading(let text):
      wrap(inlineMarkdown(text, Style(.heading, .bold)), width: width)
    case .item(let indent, let marker, let text):
      itemRows(String(repeating: " ", count: min(indent, width / 3)), marker, text, width)
    case .quotation(let text):
      wrap(inlineMarkdown(text), width: width, indent: Line("│ ", .border))
    case .rule: [Line(String(repeating: "─", count: min(width, 40)), .border)]
    case .fence(let fence?):
      fence.language.isEmpty ? [] : [Line([.init("  ", .text), .init(fence.language, .muted)])]
    case .code(let text, let isContinuation):
      codeRows(text, width: width, isContinuation: isContinuation)
    }
  }

  private func itemRows(
    _ indent: String, _ marker: String, _ text: Substring, _ width: Int
  ) -> [Line] {
    let hanging = Line(String(repeating: " ", count: indent.count + marker.count), .text)
    let first = Line([.init(indent, .text), .init(marker, .accent)])
    return wrap(inlineMarkdown(text), width: width, indent: first, hanging: hanging)
  }
}

/// A line of code, broken only where it must be; a mark stands where it goes on.
private func codeRows(_ text: Substring, width: Int, isContinuation: Bool) -> [Line] {
  let columns = max(1, width - 2)
  var rows: [Line] = []
  for piece in hardWrapped(expandingTabs(text), columns: columns) {
    let mark = rows.isEmpty && !isContinuation ? "  " : "↳ "
    rows.append(Line([.init(mark, .muted), .init(piece, .codeBlock)]))
  }
  return rows
}

private func hardWrapped(_ text: String, columns: Int) -> [String] {
  guard Line.Span(text, .codeBlock).width > columns else { return [text] }
  var pieces = [""]
  var room = columns
  for character in text {
    let width = Line.Span(String(character), .codeBlock).width
    if width > room, pieces.last?.isEmpty == false {
      pieces.append("")
      room = columns
    }
    pieces[pieces.count - 1].append(character)
    room -= width
  }
  return pieces
}

private func expandingTabs(_ text: Substring) -> String {
  guard text.utf8.contains(UInt8(ascii: "\t")) else { return String(text) }
  var expanded = ""
  for part in text.split(separator: "\t", omittingEmptySubsequences: false) {
    if part.startIndex > text.startIndex {
      let column = Line.Span(expanded, .codeBlock).width
      expanded += String(repeating: " ", count: 4 - column % 4)
    }
    expanded += part
  }
  return expanded
}
