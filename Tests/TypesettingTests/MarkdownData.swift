import Foundation
import Screen

@testable import Typesetting

/// Markdown that lies beside the repository: `NALAR_SHARED`, else `../shared`.
enum MarkdownData {
  /// An example of a specification.
  struct Example: Decodable {
    var example: Int
    var section: String
    var markdown: String
    var text: String?
    var html: String?
    var extensions: [String]?
  }

  static let root: URL = {
    if let path = ProcessInfo.processInfo.environment["NALAR_SHARED"] {
      return URL(fileURLWithPath: path)
    }
    return URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")
  }()

  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  static func data(_ path: String) throws -> Data {
    try Data(contentsOf: root.appending(path: path))
  }

  static func examples(_ path: String) throws -> [Example] {
    try JSONDecoder().decode([Example].self, from: data(path))
  }
}

/// What a Markdown text says, by the way its pieces go: split, then parsed apart.
func plainText(_ markdown: String) -> String {
  var segmenter = Segmenter()
  var pieces: [Piece] = []
  segmenter.take(Array(markdown.utf8), into: &pieces)
  segmenter.finish(into: &pieces)
  var typesetter = Typesetter(width: 80, PageOptions())
  for piece in pieces {
    if case .blocks(let source) = piece.content {
      _ = typesetter.definitions.collect(from: source)
    }
  }
  return pieces.reduce(into: "") { text, piece in
    switch piece.content {
    case .blocks(let source): text += typesetter.document(of: source).plainText
    case .code(let line): text += String(decoding: line, as: UTF8.self) + "\n"
    case .fence, .fenceEnd: text += "\n"
    }
  }
}

/// A text with all white space as single blanks.
func collapsed(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The rows of a whole text.
func page(_ text: String, width: Int = 80, options: PageOptions = PageOptions()) -> Page {
  var page = Page(width: width, options: options)
  page.update(to: text, isComplete: true)
  return page
}

func lines(_ page: Page) -> [Line] { (0..<page.count).map(page.line) }

/// A page as the screen shows it, without the blanks at the ends of rows.
func picture(_ page: Page) -> String {
  var frame = Frame(Size(width: page.width, height: page.count))
  for row in 0..<page.count { frame.draw(page.line(row), at: Point(x: 0, y: row)) }
  return frame.rows.joined(separator: "\n")
}
