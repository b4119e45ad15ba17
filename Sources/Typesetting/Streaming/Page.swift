package import Screen

/// A Markdown text as rows of a width, kept while it grows.
///
/// What is complete is set once and kept as rows; bringing the page up to date costs what is new
/// and the block at the end, at most `Segmenter.longest` bytes. The rows of a complete text do not
/// depend on how it came. While it grows, the block at the end is shown as what it will most
/// probably be, and no row above it changes; but a link's words that were set before the
/// definition of its label came are set again then.
package struct Page: Sendable {
  package let width: Int
  private let options: PageOptions
  private var fed = 0
  private var isComplete = false
  private var segmenter = Segmenter()
  private var typesetter: Typesetter
  private(set) var closed = PageRows()
  private(set) var open = PageRows()
  /// Pieces by the labels that they mention and nothing has defined yet.
  private var waiting: [String: [Int]] = [:]
  private var waitingPieces: [Int: Piece] = [:]

  /// A width below 1 is 1.
  package init(width: Int, options: PageOptions = PageOptions()) {
    self.width = max(1, width)
    self.options = options
    typesetter = Typesetter(width: self.width, options)
  }

  /// Bytes of the text that were read.
  var readCount: Int { fed }

  package var count: Int { closed.lines.count + open.lines.count }

  /// A row; none outside of the page.
  package func line(_ row: Int) -> Line {
    if closed.lines.indices.contains(row) { return closed.lines[row] }
    let row = row - closed.lines.count
    return open.lines.indices.contains(row) ? open.lines[row] : Line()
  }

  /// Takes in what was added to the text; all of it anew when it is another text, and when a
  /// complete one goes on.
  ///
  /// `isComplete` is false while the text may still grow.
  package mutating func update(to text: String, isComplete: Bool) {
    let count = text.utf8.count
    guard count != fed || isComplete != self.isComplete else { return }
    if count < fed || self.isComplete { self = Page(width: width, options: options) }
    self.isComplete = isComplete

    var pieces: [Piece] = []
    segmenter.take(news(of: text, isComplete: isComplete), into: &pieces)
    if isComplete { segmenter.finish(into: &pieces) }
    close(pieces)
    open = isComplete ? PageRows(after: closed) : rowsAhead()
  }

  /// What is new in a text, with each line feed as one. A carriage return at the end may be half.
  private mutating func news(of text: String, isComplete: Bool) -> [UInt8] {
    var news = Array(text.utf8[text.utf8.index(text.startIndex, offsetBy: fed)...])
    if !isComplete, news.last == ASCII.carriageReturn { news.removeLast() }
    fed += news.count
    guard news.contains(ASCII.carriageReturn) else { return news }
    for index in news.indices where news[index] == ASCII.carriageReturn {
      let isHalf = index + 1 < news.count && news[index + 1] == ASCII.lineFeed
      if !isHalf { news[index] = ASCII.lineFeed }
    }
    return news
  }

  // MARK: Pieces

  private mutating func close(_ pieces: [Piece]) {
    var defined: [String] = []
    for case .blocks(let source) in pieces.lazy.map(\.content) {
      defined += typesetter.definitions.collect(from: source)
    }
    for (piece, rows) in zip(pieces, typesetter.rows(of: pieces)) {
      if case .blocks(let source) = piece.content {
        let labels = typesetter.definitions.unresolved(in: source)
        for label in labels { waiting[label, default: []].append(closed.starts.count) }
        if !labels.isEmpty { waitingPieces[closed.starts.count] = piece }
      }
      closed.append(rows, of: piece)
    }
    resolve(defined)
  }

  /// Sets the pieces again that mention labels which were defined now.
  private mutating func resolve(_ labels: [String]) {
    guard !labels.isEmpty else { return }
    let places = Set(labels.flatMap { waiting.removeValue(forKey: $0) ?? [] })
    var replacements: [Int: [Line]] = [:]
    for place in places {
      guard let piece = waitingPieces[place], case .blocks(let source) = piece.content else {
        continue
      }
      replacements[place] = typesetter.rows(ofBlocks: source, number: piece.number)
      if typesetter.definitions.unresolved(in: source).isEmpty { waitingPieces[place] = nil }
    }
    closed.replace(replacements)
  }

  /// The rows of what is not complete.
  private func rowsAhead() -> PageRows {
    let line = Completion.ofLine(segmenter.partial, in: segmenter.fence)
    var ahead = segmenter.ending(with: line)
    var pieces: [Piece] = []
    ahead.finish(into: &pieces)

    var typesetter = typesetter
    var rows = PageRows(after: closed)
    for (index, piece) in pieces.enumerated() {
      if case .blocks(let source) = piece.content {
        _ = typesetter.definitions.collect(from: source)
      }
      rows.append(typesetter.rows(of: piece, mayGrow: index == pieces.count - 1), of: piece)
    }
    return rows
  }
}
