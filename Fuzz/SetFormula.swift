import Screen
@testable import Typesetting

/// Sets a text as a formula, in a row and as a picture of the width that the first byte says, and
/// looks for formulas in it.
@_cdecl("LLVMFuzzerTestOneInput")
func setFormula(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let width = 2 + Int(start[0]) % 100
  let text = String(
    decoding: UnsafeBufferPointer(start: start + 1, count: count - 1), as: UTF8.self)
  let formula = Formula(text)
  precondition(!formula.inline(Style(.text)).isEmpty)
  let lines = formula.display(width: width, Style(.text))
  precondition(lines.allSatisfy { $0.width <= width })
  var end = 0
  for found in FormulaScanner.formulas(in: text) {
    precondition(found.range.lowerBound >= end && found.range.upperBound <= text.utf8.count)
    precondition(found.body.clamped(to: found.range) == found.body)
    end = found.range.upperBound
  }
  return 0
}
