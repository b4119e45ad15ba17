internal import Dispatch
import Screen

extension Typesetter {
  /// Pieces that are worth the start of a second thread. What comes while a page grows is far less.
  private static let many = 64

  /// The rows of the next pieces, each without the blank one before it.
  ///
  /// A piece needs what was set before it only inside a block of code, so a long text is parted at
  /// other places and its parts are set by all cores, each by a copy of the typesetter.
  mutating func rows(of pieces: [Piece]) -> [[Line]] {
    let parts = Self.parts(of: pieces, isInCode: isInCode)
    guard parts.count > 1 else { return pieces.map { rows(of: $0) } }
    let start = self
    var done = [(rows: [[Line]], end: Typesetter)](repeating: ([], start), count: parts.count)
    done.withUnsafeMutableBufferPointer { done in
      nonisolated(unsafe) let done = done
      DispatchQueue.concurrentPerform(iterations: parts.count) { index in
        var typesetter = start
        let rows = pieces[parts[index]].map { typesetter.rows(of: $0) }
        done[index] = (rows, typesetter)  // each part has a place of its own
      }
    }
    if let last = done.last { self = last.end }
    return done.flatMap(\.rows)
  }

  /// Parts of at least `many` pieces, none of which begins within a block of code that the
  /// part before it opens.
  static func parts(of pieces: [Piece], isInCode: Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, isInCode) = (0, isInCode)
    for (index, piece) in pieces.enumerated() {
      if index - start >= many, !isInCode {
        parts.append(start..<index)
        start = index
      }
      switch piece.content {
      case .fence: isInCode = true
      case .fenceEnd: isInCode = false
      case .blocks, .code: break
      }
    }
    parts.append(start..<pieces.count)
    return parts
  }
}
