import CMd4c
import Screen

/// Makes the runs of one text of what the parser tells of it.
struct InlineBuilder {
  /// The level, if it is the text of a heading.
  var level: Int?
  private let placeholders: Placeholders
  private var inlines = Inlines()
  private var buffer: [UInt8] = []
  private var isCode = false
  private var depths = (bold: 0, italic: 0, struck: 0)
  /// The links and images that are open, and how many runs there were before each.
  private var open: [(link: Int, runs: Int)] = []

  init(_ placeholders: Placeholders) { self.placeholders = placeholders }

  private var emphasis: Emphasis {
    var emphasis: Emphasis = []
    if depths.bold > 0 { emphasis.insert(.bold) }
    if depths.italic > 0 { emphasis.insert(.italic) }
    if depths.struck > 0 { emphasis.insert(.strikethrough) }
    return emphasis
  }

  // MARK: Spans

  mutating func enter(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
    flush()
    switch type {
    case MD_SPAN_A:
      let target = detail?.load(as: MD_SPAN_A_DETAIL.self).href.text(placeholders) ?? ""
      begin(Inlines.Link(target: target))
    case MD_SPAN_IMG:
      let target = detail?.load(as: MD_SPAN_IMG_DETAIL.self).src.text(placeholders) ?? ""
      begin(Inlines.Link(target: target, isImage: true))
    default: change(type, by: 1)
    }
  }

  mutating func leave(_ type: MD_SPANTYPE) {
    flush()
    switch type {
    case MD_SPAN_A, MD_SPAN_IMG:
      // A link or image without words still leads somewhere.
      if inlines.runs.count == open.last?.runs { append(.text, "") }
      _ = open.popLast()
    default: change(type, by: -1)
    }
  }

  private mutating func begin(_ link: Inlines.Link) {
    open.append((inlines.links.count, inlines.runs.count))
    inlines.links.append(link)
  }

  private mutating func change(_ type: MD_SPANTYPE, by step: Int) {
    switch type {
    case MD_SPAN_STRONG: depths.bold += step
    case MD_SPAN_EM: depths.italic += step
    case MD_SPAN_DEL: depths.struck += step
    case MD_SPAN_CODE: isCode = step > 0
    default: break
    }
  }

  // MARK: Text

  mutating func take(_ type: MD_TEXTTYPE, _ text: UnsafeBufferPointer<UInt8>) {
    switch type {
    case MD_TEXT_NULLCHAR: buffer += "\u{FFFD}".utf8
    case MD_TEXT_BR: end(.lineBreak)
    case MD_TEXT_SOFTBR: end(.softBreak)
    case MD_TEXT_ENTITY: takeEntity(text)
    case MD_TEXT_CODE: buffer += placeholders.restored(text)
    case MD_TEXT_HTML: takeTag(placeholders.restored(text))
    default: takeWords(text)
    }
  }

  private mutating func takeEntity(_ text: UnsafeBufferPointer<UInt8>) {
    guard let decoded = Entities.text(of: text) else {
      buffer += text
      return
    }
    // A line feed that is written so ends no line.
    buffer += decoded == "\n" || decoded == "\r" || decoded == "\t" ? " ".utf8 : decoded.utf8
  }

  private mutating func takeTag(_ tag: [UInt8]) {
    flush()
    let name = String(decoding: tag, as: UTF8.self)
    if ["<br>", "<br/>", "<br />", "<BR>"].contains(name) { return end(.lineBreak) }
    if tag == [UInt8(ascii: "\n")] { return end(.softBreak) }
    if inlines.runs.last?.kind == .html, inlines.runs.last?.link == open.first?.link {
      inlines.runs[inlines.runs.count - 1].text += name
    } else {
      append(.html, name)
    }
  }

  private mutating func takeWords(_ text: UnsafeBufferPointer<UInt8>) {
    guard !placeholders.parts.isEmpty else {
      buffer += text
      return
    }
    Placeholders.split(text) {
      buffer += $0
    } part: { number in
      guard placeholders.parts.indices.contains(number),
        case .formula(let source, let isDisplay) = placeholders.parts[number].part
      else { return }
      flush()
      append(isDisplay ? .display : .formula, source)
    }
  }

  private mutating func end(_ kind: Inlines.Run.Kind) {
    flush()
    append(kind, "")
  }

  private mutating func flush() {
    guard !buffer.isEmpty else { return }
    append(isCode ? .code : .text, String(decoding: buffer, as: UTF8.self))
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ kind: Inlines.Run.Kind, _ text: String) {
    inlines.runs.append(
      Inlines.Run(kind: kind, text: text, emphasis: emphasis, link: open.first?.link))
  }

  mutating func finish() -> Inlines {
    flush()
    return inlines.linkingAddresses()
  }
}
