/// Bytes of unknown origin as one short line that is safe to print.
///
/// Scalars that are neither letters, marks, numbers, punctuation, symbols nor the plain space are
/// written as `\u{…}`: control characters, line separators, invisible and direction-changing ones.
/// What is not UTF-8 shows as U+FFFD. At most `limit` scalars are kept.
package func printable(_ bytes: some Sequence<UInt8>, limit: Int = 80) -> String {
  // Four bytes a scalar are the most: a string of a gigabyte costs no more than a short one.
  let text = String(decoding: Array(bytes.prefix(limit * 4 + 4)), as: UTF8.self)
  var line = ""
  for (count, scalar) in text.unicodeScalars.enumerated() {
    guard count < limit else { return line + "…" }
    if isPrintable(scalar) {
      line.unicodeScalars.append(scalar)
    } else {
      line += "\\u{\(String(scalar.value, radix: 16))}"
    }
  }
  return line
}

/// The same between quotation marks, for the middle of a sentence.
package func quoted(_ bytes: some Sequence<UInt8>) -> String {
  "“\(printable(bytes))”"
}

func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
    .paragraphSeparator:
    false
  case .spaceSeparator:
    scalar == " "
  default:
    true
  }
}
