/// Joins the bytes of a word into tokens: of all neighbours that may merge, the pair learned
/// earliest merges first, the leftmost of equals, until no neighbours may.
struct BytePairMerger: Sendable {
  private let table: MergeTable
  private let byteTokens: [Token]

  /// Words up to this many bytes are merged in place.
  private static let shortWord = 48

  init(_ metadata: Metadata, _ vocabulary: Vocabulary, file: ModelBytes) throws(ModelFileError) {
    table = try MergeTable(metadata, vocabulary, file: file)
    byteTokens = try ByteAlphabet.scalars.map { scalar throws(ModelFileError) in
      guard let token = vocabulary.token(of: Array(String(scalar).utf8)) else {
        throw .unsupported(
          "its vocabulary has no token for the byte written \(quoted(String(scalar).utf8))")
      }
      return token
    }
  }

  /// Appends the tokens of a word. Time grows as n log n with its n bytes.
  func merge(_ word: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]) {
    switch word.count {
    case 0: break
    case 1: tokens.append(byteTokens[Int(word[0])])
    case ...Self.shortWord: mergeInPlace(word, into: &tokens)
    default:
      var rest = word[...]
      while !rest.isEmpty {
        let part = rest.prefix(LongWord.mostTokens)
        rest = rest.dropFirst(part.count)
        tokens += LongWord(part.map { byteTokens[Int($0)] }).merged(by: table)
      }
    }
  }

  /// Nearly all words are short, and for them looking at every pair again after each merge costs
  /// less than keeping the pairs in order.
  private func mergeInPlace(_ word: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]) {
    withUnsafeTemporaryAllocation(of: Token.self, capacity: word.count) { parts in
      withUnsafeTemporaryAllocation(of: MergeTable.Merge.self, capacity: word.count) { merges in
        var count = word.count
        for place in 0..<count {
          parts.initializeElement(at: place, to: byteTokens[Int(word[place])])
        }
        for place in 0..<count - 1 {
          merges.initializeElement(at: place, to: table.merge(parts[place], parts[place + 1]))
        }
        merges.initializeElement(at: count - 1, to: .none)
        while true {
          var best = 0
          for place in 1..<count where merges[place].rank < merges[best].rank { best = place }
          guard merges[best] != .none else { break }
          parts[best] = merges[best].result
          count -= 1
          for place in best + 1..<count {
            parts[place] = parts[place + 1]
            merges[place] = merges[place + 1]
          }
          merges[best] = best + 1 < count ? table.merge(parts[best], parts[best + 1]) : .none
          if best > 0 { merges[best - 1] = table.merge(parts[best - 1], parts[best]) }
        }
        tokens.append(contentsOf: parts[..<count])
      }
    }
  }
}
