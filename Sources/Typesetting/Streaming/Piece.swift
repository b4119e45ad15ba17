/// A part of a Markdown source that is set by itself.
struct Piece: Equatable {
  enum Content: Equatable {
    /// Blocks to be parsed, which need nothing around them.
    case blocks([UInt8])
    /// The fence that opens a block of code.
    case fence(SourceLine.Fence)
    /// A line of code in a fenced block, without its line feed.
    case code([UInt8])
    case fenceEnd
  }

  var content: Content
  /// Where it begins, in bytes of the source.
  var offset: Int
  /// Whether a blank row stands before it.
  var isSetApart: Bool
  /// The number of the first item, if its list began before.
  var number: Int?
}
