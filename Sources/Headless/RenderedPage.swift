package import Screen
package import Typesetting

/// A Markdown text set as a page, in pieces of bytes that are written one after the other.
///
/// Bytes that are not UTF-8 become replacement characters, and a byte order mark is left out. In
/// plain text no sequence is written, and blanks at the ends of lines are left out; either way what
/// the text says is harmless.
package struct RenderedPage: Sequence, IteratorProtocol {
  /// Bytes from which on a piece is large enough to be written.
  private static let pieceSize = 1 << 15

  private let page: Page
  private var painter: LinePainter?
  private var row = 0

  package init(
    _ source: some Collection<UInt8>, _ manner: RenderManner, theme: Theme,
    options: PageOptions = PageOptions()
  ) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = source.starts(with: mark) ? source.dropFirst(mark.count) : source[...]
    var page = Page(width: manner.width, options: options)
    page.update(to: String(decoding: text, as: UTF8.self), isComplete: true)
    self.page = page
    painter = manner.capabilities.map {
      LinePainter(width: manner.width, capabilities: $0, theme: theme)
    }
  }

  /// The next lines, each with its line feed; nil after the last.
  package mutating func next() -> [UInt8]? {
    guard row < page.count else { return nil }
    var bytes: [UInt8] = []
    while row < page.count, bytes.count < Self.pieceSize {
      let line = page.line(row)
      if let painted = painter?.paint(line) { bytes += painted } else { line.write(to: &bytes) }
      bytes.append(UInt8(ascii: "\n"))
      row += 1
    }
    return bytes
  }
}
