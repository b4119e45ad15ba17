@testable import Screen
@testable import Typesetting

/// Sets a table, and the text of it as a paragraph: the first byte is the width; a cell ends with
/// `|`, a row with a newline. No line may be too wide, and the rows of the paragraph are its text.
@_cdecl("LLVMFuzzerTestOneInput")
func setTable(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let width = Int(start[0] % 100) + 1
  let text = String(
    decoding: UnsafeBufferPointer(start: start + 1, count: count - 1), as: UTF8.self)
  let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
      [Line.Span(String(cell), .text)]
    }
  }
  let table = Table(
    alignments: [.left, .right, .center], header: rows.first ?? [], rows: Array(rows.dropFirst()))
  precondition(table.lines(width: width).allSatisfy { $0.width <= width })

  let whole = LineWrapper(text, width: width)
  var pieces = LineWrapper(width: width)
  for scalar in text.unicodeScalars { pieces.feed(String(scalar)) }
  precondition(pieces.rows == whole.rows)
  precondition(whole.rows.last?.range.upperBound == text.utf8.count)
  return 0
}
