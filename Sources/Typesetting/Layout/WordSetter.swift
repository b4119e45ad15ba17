import Screen

/// Makes the spans of a text that is to be wrapped.
struct WordSetter {
  let options: PageOptions
  /// The style of its plain words.
  let style: Style
  private var spans: [Line.Span] = []

  init(_ options: PageOptions, style: Style? = nil) {
    self.options = options
    self.style = style ?? options.base
  }

  /// The spans of a text; a line that ends is a line feed in them.
  ///
  /// A link's words are underlined. Its target stands behind them in brackets, unless the words are
  /// the target.
  static func spans(
    of inlines: Inlines, _ options: PageOptions, style: Style? = nil
  ) -> [Line.Span] {
    var setter = WordSetter(options, style: style)
    var start = 0
    for (index, run) in inlines.runs.enumerated() {
      if index > 0, run.link != inlines.runs[index - 1].link { start = index }
      setter.add(run, in: inlines)
      let next = index + 1 < inlines.runs.count ? inlines.runs[index + 1].link : nil
      if let link = run.link, link != next, inlines.links.indices.contains(link) {
        setter.addTarget(inlines.links[link], behind: inlines.runs[start...index])
      }
    }
    return setter.spans
  }

  private mutating func add(_ run: Inlines.Run, in inlines: Inlines) {
    switch run.kind {
    case .text: add(run.text, style(of: run, in: inlines))
    case .code: add(run.text, role(.code, run.emphasis))
    case .html: add(run.text, role(.muted, run.emphasis))
    case .formula, .display:
      spans += Formula(run.text).inline(role(.formula, run.emphasis))
    case .softBreak: add(options.keepsLines ? "\n" : " ", style)
    case .lineBreak: add("\n", style)
    }
  }

  private mutating func add(_ text: String, _ style: Style) {
    guard !text.isEmpty else { return }
    if spans.last?.style == style {
      spans[spans.count - 1].text += text
    } else {
      spans.append(Line.Span(text, style))
    }
  }

  private func role(_ role: Role, _ emphasis: Emphasis) -> Style {
    var style = options.style(role, emphasis)
    style.emphasis.formUnion(self.style.emphasis)
    return style
  }

  private func style(of run: Inlines.Run, in inlines: Inlines) -> Style {
    guard let link = run.link, inlines.links.indices.contains(link) else {
      return Style(style.role, style.emphasis.union(run.emphasis))
    }
    let isImage = inlines.links[link].isImage
    var style = role(
      isImage ? .muted : .link, run.emphasis.union(isImage ? .italic : .underline))
    style.link = LinkTarget(inlines.links[link].target)
    return style
  }

  // MARK: Targets

  private mutating func addTarget(_ link: Inlines.Link, behind runs: ArraySlice<Inlines.Run>) {
    guard !link.target.isEmpty else { return }
    let words = runs.map(\.text).joined()
    guard words.isEmpty || !link.isImage, !Self.isSame(words, link.target) else { return }
    // A line feed can only have come from an entity: it ends no line.
    let target = String(link.target.map { $0.isNewline ? " " : $0 })
    add(words.isEmpty ? "(\(target))" : " (\(target))", role(.muted, []))
  }

  /// Whether the words of a link say where it leads.
  private static func isSame(_ words: String, _ target: String) -> Bool {
    func bare(_ text: String) -> Substring {
      var text = text[...]
      for scheme in ["mailto:", "https://", "http://"] where text.hasPrefix(scheme) {
        text = text.dropFirst(scheme.count)
        break
      }
      return text.hasSuffix("/") ? text.dropLast() : text
    }
    return bare(words) == bare(target)
  }
}
