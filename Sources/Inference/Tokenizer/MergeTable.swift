#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The pairs of tokens that may merge, in the order they were learned.
struct MergeTable: Sendable {
  /// When a pair merges and what it becomes.
  struct Merge: Equatable, Sendable {
    let rank: Int32
    let result: Token

    /// Of a pair that does not merge: later than all others.
    static let none = Merge(rank: Int32.max, result: -1)
  }

  private static let mostMerges = 1 << 22

  private let pairs: PairTable

  /// The merge of two neighbours.
  @inline(__always)
  func merge(_ left: Token, _ right: Token) -> Merge {
    guard let value = pairs[PairTable.Key(left, right)] else { return .none }
    return Merge(rank: value.first, result: value.second)
  }

  /// Reads lines such as `Ġ t`. A line of which one part, or the whole, is no token says nothing, nor
  /// does one that would make a control token of text.
  init(_ metadata: Metadata, _ vocabulary: Vocabulary, file: ModelBytes) throws(ModelFileError) {
    guard metadata.count("tokenizer.ggml.merges") ?? 0 <= Self.mostMerges else {
      throw .unsupported("its vocabulary has more than \(Self.mostMerges) merges")
    }
    guard let lines = try metadata.texts("tokenizer.ggml.merges") else {
      throw .unsupported("its vocabulary has no merges")
    }
    var entries: [(key: PairTable.Key, value: PairTable.Value)] = []
    entries.reserveCapacity(lines.count)
    var finder = ResultFinder(vocabulary)
    for (rank, range) in lines.enumerated() {
      let line = UnsafeRawBufferPointer(rebasing: file.buffer[range])
      // A token that begins with a space has another stand-in for it, so the first space divides.
      guard let space = offset(ofSpaceIn: line) else { continue }
      let left = UnsafeRawBufferPointer(rebasing: line[..<space])
      let right = UnsafeRawBufferPointer(rebasing: line[(space + 1)...])
      guard let leftToken = vocabulary.token(of: left),
        let rightToken = vocabulary.token(of: right), let result = finder.token(of: left, right),
        vocabulary.kind(of: result) != .control
      else { continue }
      entries.append(
        (
          PairTable.Key(leftToken, rightToken),
          PairTable.Value(first: Int32(truncatingIfNeeded: rank), second: result)
        ))
    }
    // On their own, the processor waits for the memory of many insertions at once.
    var pairs = PairTable(count: entries.count)
    for entry in entries { pairs.insert(entry.value, for: entry.key) }
    self.pairs = pairs
  }
}

/// Finds the token whose text two others make together.
///
/// In most vocabularies tokens are numbered in the order of the merges that make them, so the token
/// after the last result is looked at before the index is asked. Where texts are equal, only the
/// index knows which of them counts.
private struct ResultFinder {
  private let vocabulary: Vocabulary
  private var guess: Token = 0
  private var joined: [UInt8] = []

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  mutating func token(
    of left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer
  ) -> Token? {
    if isGuessed(left, right) {
      defer { guess += 1 }
      return guess
    }
    joined.removeAll(keepingCapacity: true)
    joined.append(contentsOf: left)
    joined.append(contentsOf: right)
    guard let token = joined.withUnsafeBytes({ vocabulary.token(of: $0) }) else { return nil }
    guess = token + 1
    return token
  }

  private func isGuessed(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    let text = vocabulary.text(of: guess)
    guard !vocabulary.hasEqualTexts, text.count == left.count + right.count,
      let start = text.baseAddress,
      let first = left.baseAddress, let second = right.baseAddress
    else { return false }
    return memcmp(start, first, left.count) == 0
      && memcmp(start + left.count, second, right.count) == 0
  }
}

private func offset(ofSpaceIn line: UnsafeRawBufferPointer) -> Int? {
  guard let start = line.baseAddress,
    let space = memchr(start, Int32(UInt8(ascii: " ")), line.count)
  else { return nil }
  return UnsafeRawPointer(space) - start
}
