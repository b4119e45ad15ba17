/// The code blocks of a Markdown text, exactly as they were written.
package enum CodeBlocks {
  /// The contents of the fenced and the indented blocks, in their order, wherever they stand: each
  /// without its fences, the indentation of its list and the marks of its quotation, and without
  /// the line feed at its end.
  ///
  /// What is a block is decided as CommonMark 0.31.2 does (§4, §5, appendix). A block that never
  /// closes ends with the text. The cost is linear in the text.
  package static func `in`(_ text: String) -> [String] {
    var reader = CodeBlockReader()
    var rest = Array(text.utf8)[...]
    while let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      reader.read(rest[..<end])
      let isPair = rest[end] == 0x0D && rest.dropFirst(end - rest.startIndex + 1).first == 0x0A
      rest = rest[(end + (isPair ? 2 : 1))...]
    }
    if !rest.isEmpty { reader.read(rest) }
    return reader.finish()
  }
}
