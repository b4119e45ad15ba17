/// Cuts text into the words that are merged on their own.
///
/// A family's regular expressions as hand-written patterns: each pass cuts every piece the pass
/// before left into its matches and what lies between them. A piece is the whole text to its
/// pattern: what comes after it cannot be seen.
struct PreTokenizer: Sendable {
  /// Where the match that begins at a position ends, or nil when none begins there.
  typealias Pattern = @Sendable (_ text: ScalarText, _ start: Int, _ end: Int) -> Int?

  let passes: [Pattern]
  /// Whether a word that is itself a token is taken as it is, without merging.
  var takesWholeWords = false

  /// The one a model file names in `tokenizer.ggml.pre`, or nil when it is not known here.
  static func named(_ name: String) -> PreTokenizer? {
    switch name {
    case "qwen2", "deepseek-r1-qwen":
      PreTokenizer(passes: [words(digits: 1)])
    case "llama-bpe", "llama3", "llama-v3":
      PreTokenizer(passes: [words(digits: 3)], takesWholeWords: true)
    case "deepseek-v3":
      PreTokenizer(passes: [numbers(digits: 3), ideographsAndKana, deepSeekV3Words])
    case "deepseek-llm":
      PreTokenizer(
        passes: [newline, casedWords, deepSeekPunctuation, spacesAtEnd, ideographs, numberRuns])
    case "deepseek-coder":
      PreTokenizer(passes: [newline, letterWords, punctuationWords, ideographs, numbers(digits: 1)])
    default:
      nil
    }
  }

  /// The words of a text, as scalar ranges that follow each other without gaps.
  func split(_ text: ScalarText) -> [Range<Int>] {
    var pieces = text.count == 0 ? [] : [0..<text.count]
    for pass in passes {
      var finer: [Range<Int>] = []
      for piece in pieces { cut(piece, of: text, by: pass, into: &finer) }
      pieces = finer
    }
    return pieces
  }

  private func cut(
    _ piece: Range<Int>, of text: ScalarText, by pattern: Pattern, into pieces: inout [Range<Int>]
  ) {
    var gap = piece.lowerBound
    var position = gap
    while position < piece.upperBound {
      guard let end = pattern(text, position, piece.upperBound), end > position else {
        position += 1
        continue
      }
      if gap < position { pieces.append(gap..<position) }
      pieces.append(position..<end)
      gap = end
      position = end
    }
    if gap < piece.upperBound { pieces.append(gap..<piece.upperBound) }
  }
}
