import Screen
@testable import Typesetting

/// Sets a text as a page, whole and in pieces, of the width that the first byte says; the second one
/// says how long the pieces are. No row may be too wide, and both pages must be the same.
@_cdecl("LLVMFuzzerTestOneInput")
func setPage(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 2 else { return 0 }
  let width = 2 + Int(start[0]) % 100
  let step = 1 + Int(start[1]) % 64
  let text = String(
    decoding: UnsafeBufferPointer(start: start + 2, count: count - 2), as: UTF8.self)
  var whole = Page(width: width)
  whole.update(to: text, isComplete: true)
  let rows = (0..<whole.count).map(whole.line)
  precondition(rows.allSatisfy { $0.width <= width })

  var grown = Page(width: width)
  let scalars = Array(text.unicodeScalars)
  var soFar = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    soFar.append(scalar)
    if index % step == 0 { grown.update(to: String(soFar), isComplete: false) }
  }
  grown.update(to: text, isComplete: true)
  precondition((0..<grown.count).map(grown.line) == rows)
  return 0
}
