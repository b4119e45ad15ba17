/// Cuts text into the words that are merged on their own.
///
/// A family's regular expressions as hand-written patterns: each pass cuts every piece the pass
/// before left into its matches and what lies between them. A piece is the whole text to its
/// pattern: what comes after it cannot be seen.
struct PreTokenizer: Sendable {
  /// Where the match that begins at a position ends, or nil when none begins there. That none does
  /// must be known after a few scalars, or long texts would take the square of their time.
  typealias Pattern = @Sendable (_ text: ScalarText, _ start: Int, _ end: Int) -> Int?

  enum Pass: Sendable {
    /// The matches of a pattern, one after the other.
    case matches(Pattern)
    /// `\s+$`
    case spacesAtEnd
  }

  let passes: [Pass]
  /// Whether a word that is itself a token is taken as it is, without merging.
  var takesWholeWords = false
  /// Whether a prompt begins with the begin token when the file does not say.
  var addsBegin = false

  private init(_ passes: [Pass]) { self.passes = passes }

  /// The one a model file names in `tokenizer.ggml.pre`, or nil when it is not known here. Several
  /// names mean the same: makers of models have given new ones to what was there.
  static func named(_ name: String) -> PreTokenizer? {
    switch name {
    case "default", "":
      return PreTokenizer([
        .matches(defaultPunctuation), .matches(gpt2Words), .matches(numberRuns),
        .matches(threeDigits),
      ])
    case "qwen2", "deepseek-r1-qwen", "megrez", "kormo", "f2llmv2":
      return PreTokenizer([.matches(words(digits: 1))])
    case "llama-bpe", "llama3", "llama-v3", "falcon3", "falcon-h1", "pixtral", "midm-2.0", "lfm2",
      "jina-v5-nano":
      var preTokenizer = PreTokenizer([.matches(words(digits: 3))])
      preTokenizer.takesWholeWords = true
      preTokenizer.addsBegin = true
      return preTokenizer
    case "deepseek-v3", "hunyuan-dense", "joyai-llm":
      return PreTokenizer([
        .matches(numbers(digits: 3)), .matches(ideographsAndKana), .matches(deepSeekV3Words),
      ])
    case "deepseek-llm":
      return PreTokenizer([
        .matches(newline), .matches(casedWords), .matches(deepSeekPunctuation), .spacesAtEnd,
        .matches(ideographs), .matches(numberRuns),
      ])
    case "deepseek-coder":
      return PreTokenizer([
        .matches(newline), .matches(letterWords), .matches(punctuationWords), .matches(ideographs),
        .matches(numbers(digits: 1)),
      ])
    default:
      return nil
    }
  }

  /// The words of a text, as scalar ranges that follow each other without gaps.
  func split(_ text: ScalarText) -> [Range<Int>] {
    var pieces = text.count == 0 ? [] : [0..<text.count]
    for pass in passes {
      var finer: [Range<Int>] = []
      finer.reserveCapacity(pieces.count)
      for piece in pieces {
        switch pass {
        case .matches(let pattern): cut(piece, of: text, by: pattern, into: &finer)
        case .spacesAtEnd: cutSpaces(atEndOf: piece, of: text, into: &finer)
        }
      }
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

  private func cutSpaces(
    atEndOf piece: Range<Int>, of text: ScalarText, into pieces: inout [Range<Int>]
  ) {
    var spaces = piece.upperBound
    while spaces > piece.lowerBound, text.at(spaces - 1, piece.upperBound).contains(.space) {
      spaces -= 1
    }
    if piece.lowerBound < spaces { pieces.append(piece.lowerBound..<spaces) }
    if spaces < piece.upperBound { pieces.append(spaces..<piece.upperBound) }
  }
}
