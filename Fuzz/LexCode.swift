@testable import Screen
@testable import Typesetting

/// Tells the parts of code in each language and sets it in rows: the first byte chooses the
/// language, the second the width. Spans joined must be the lines, and no row may be too wide.
@_cdecl("LLVMFuzzerTestOneInput")
func lexCode(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 2 else { return 0 }
  var lexer = Lexer(language: Languages.names[Int(start[0]) % Languages.names.count])
  let width = Int(start[1] % 64) + 1
  let text = String(
    decoding: UnsafeBufferPointer(start: start + 2, count: count - 2), as: UTF8.self)
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let spans = lexer.line(line)
    precondition(spans.map(\.text).joined().utf8.elementsEqual(line.utf8))
    for overflow in [CodeOverflow.wrap, .cut] {
      let rows = codeRows(spans, width: width, overflow: overflow)
      precondition(rows.allSatisfy { $0.width <= width })
    }
  }
  return 0
}
