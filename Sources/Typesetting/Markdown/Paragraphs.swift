extension Inlines {
  /// A paragraph's text as blocks: what is to be set on rows of its own is taken out.
  var blocks: [Block] {
    guard runs.contains(where: { $0.kind == .display }) else {
      return isEmpty ? [] : [.paragraph(self)]
    }
    var blocks: [Block] = []
    var words = Inlines(links: links)
    for var run in runs {
      if run.kind == .display {
        words.endParagraph(in: &blocks)
        blocks.append(.formula(run.text))
      } else {
        if words.isEmpty { run.giveMark(to: &blocks) }
        words.runs.append(run)
      }
    }
    words.endParagraph(in: &blocks)
    return blocks
  }

  /// Adds the paragraph, if it says anything, without the blanks at its ends; begins another.
  private mutating func endParagraph(in blocks: inout [Block]) {
    while runs.last?.isBlank == true { runs.removeLast() }
    let kept = runs.drop(while: \.isBlank)
    if let first = kept.indices.first {
      runs = Array(kept)
      if runs[0].kind == .text { runs[0].text = String(kept[first].text.drop { $0 == " " }) }
      blocks.append(.paragraph(self))
    }
    runs = []
  }
}

extension Inlines.Run {
  fileprivate var isBlank: Bool {
    switch kind {
    case .softBreak, .lineBreak: true
    case .text: link == nil && text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    default: false
    }
  }

  /// Gives the punctuation that the text begins with to the formula before it, as TeX has it.
  fileprivate mutating func giveMark(to blocks: inout [Block]) {
    guard kind == .text, case .formula(let source)? = blocks.last, let mark = text.first,
      ".,;:".contains(mark), text.dropFirst().first.map(\.isWhitespace) ?? true
    else { return }
    text.removeFirst()
    blocks[blocks.count - 1] = .formula(source.trimmed + String(mark))
  }
}

extension String {
  fileprivate var trimmed: Substring {
    let head = drop(while: \.isWhitespace)
    let end = head.lastIndex { !$0.isWhitespace }
    return end.map { head[...$0] } ?? head[head.startIndex..<head.startIndex]
  }
}
