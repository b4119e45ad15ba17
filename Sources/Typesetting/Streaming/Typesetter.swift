import Screen

/// Sets the pieces of a source, one after the other.
///
/// A value: a copy goes on from where it is.
struct Typesetter {
  let width: Int
  let options: PageOptions
  var definitions = LinkDefinitions()
  /// The block of code that is open.
  private var code: CodeSetter?

  var isInCode: Bool { code != nil }

  init(width: Int, _ options: PageOptions) { (self.width, self.options) = (width, options) }

  /// The rows of the next piece, without the blank one before it. A piece that may still grow is
  /// shown as what it will most probably be.
  mutating func rows(of piece: Piece, mayGrow: Bool = false) -> [Line] {
    switch piece.content {
    case .blocks(let source):
      return rows(ofBlocks: source, number: piece.number, mayGrow: mayGrow)
    case .fence(let fence):
      let language = Entities.decoded(fence.language)
      let setter = CodeSetter(language: language, width: width, options)
      code = setter
      return setter.label
    case .code(let line):
      return code?.rows(of: String(decoding: line, as: UTF8.self)[...]) ?? []
    case .fenceEnd:
      code = nil
      return []
    }
  }

  /// The rows of blocks, whatever was set before.
  func rows(ofBlocks source: [UInt8], number: Int?, mayGrow: Bool = false) -> [Line] {
    let blocks = document(of: source, mayGrow: mayGrow).blocks
    return BlockSetter.rows(of: blocks, number: number, width: width, options)
  }

  func document(of source: [UInt8], mayGrow: Bool = false) -> Document {
    var source = source
    if mayGrow { source = Completion.ofTables(source) }
    let manuscript = Manuscript(source, mayGrow: mayGrow)
    var text = manuscript.bytes
    if mayGrow { text = Completion.ofWords(text) }
    let builder = DocumentBuilder(manuscript.placeholders)
    Md4c.parse(definitions.needed(by: source) + text, into: builder)
    return builder.document
  }
}
