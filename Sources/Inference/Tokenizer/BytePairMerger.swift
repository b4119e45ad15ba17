/// Joins the bytes of a word into tokens: of all neighbours that may merge, the pair learned
/// earliest merges first, the leftmost of equals, until no neighbours may.
struct BytePairMerger: Sendable {
  private struct Merge: Sendable {
    let rank: Int32
    let result: Token
  }

  private static let mostMerges = 1 << 22

  /// A pair of tokens in one word: the left in the high half.
  private let merges: [UInt64: Merge]
  private let byteTokens: [Token]

  init(_ metadata: Metadata, _ vocabulary: Vocabulary, file: ModelBytes) throws(ModelFileError) {
    guard metadata.count("tokenizer.ggml.merges") ?? 0 <= Self.mostMerges else {
      throw .unsupported("its vocabulary has more than \(Self.mostMerges) merges")
    }
    guard let lines = try metadata.texts("tokenizer.ggml.merges") else {
      throw .unsupported("its vocabulary has no merges")
    }
    var merges = [UInt64: Merge](minimumCapacity: lines.count)
    var joined: [UInt8] = []
    for (rank, range) in lines.enumerated() {
      let line = UnsafeRawBufferPointer(rebasing: file.buffer[range])
      guard let (pair, result) = Self.parse(line, vocabulary, &joined) else { continue }
      if merges[pair] == nil { merges[pair] = Merge(rank: Int32(rank), result: result) }
    }
    self.merges = merges

    byteTokens = try ByteAlphabet.scalars.map { scalar throws(ModelFileError) in
      guard let token = vocabulary.token(of: Array(String(scalar).utf8)) else {
        throw .unsupported(
          "its vocabulary has no token for the byte written \(quoted(String(scalar).utf8))")
      }
      return token
    }
  }

  /// Appends the tokens of a word. Time grows as n log n with its n bytes.
  func merge(_ word: some Collection<UInt8>, into tokens: inout [Token]) {
    guard word.count > 1 else {
      if let byte = word.first { tokens.append(byteTokens[Int(byte)]) }
      return
    }
    var chain = Chain(word.map { byteTokens[Int($0)] })
    var queue = Heap<Candidate>()
    for left in 0..<chain.count - 1 { propose(left, chain, &queue) }
    while let best = queue.popSmallest() {
      // A candidate whose tokens have since merged with others is stale.
      guard chain.pair(at: best.left) == best.pair, let merge = merges[best.pair] else { continue }
      chain.merge(best.left, into: merge.result)
      propose(best.left, chain, &queue)
      if let before = chain.before(best.left) { propose(before, chain, &queue) }
    }
    tokens.append(contentsOf: chain.tokens)
  }

  private func propose(_ left: Int, _ chain: Chain, _ queue: inout Heap<Candidate>) {
    guard let pair = chain.pair(at: left), let merge = merges[pair] else { return }
    queue.insert(Candidate(rank: merge.rank, left: left, pair: pair))
  }

  /// The pair and the joined token of a line such as `Ġ t`, or nil when one of the three is no
  /// token. `joined` is working space.
  private static func parse(
    _ line: UnsafeRawBufferPointer, _ vocabulary: Vocabulary, _ joined: inout [UInt8]
  ) -> (UInt64, Token)? {
    // A token that begins with a space has another stand-in for it, so the first space divides.
    guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let left = UnsafeRawBufferPointer(rebasing: line[..<space])
    let right = UnsafeRawBufferPointer(rebasing: line[(space + 1)...])
    joined.removeAll(keepingCapacity: true)
    joined.append(contentsOf: left)
    joined.append(contentsOf: right)
    guard let leftToken = vocabulary.token(of: left), let rightToken = vocabulary.token(of: right),
      let result = joined.withUnsafeBytes({ vocabulary.token(of: $0) })
    else { return nil }
    return (pairKey(leftToken, rightToken), result)
  }

  private struct Candidate: Comparable {
    let rank: Int32
    let left: Int
    let pair: UInt64

    static func < (a: Candidate, b: Candidate) -> Bool {
      (a.rank, a.left) < (b.rank, b.left)
    }
  }

  /// The tokens of a word as a doubly linked list; a place keeps its number while others merge
  /// away.
  private struct Chain {
    private var places: [Token]
    private var next: [Int]
    private var previous: [Int]

    var count: Int { places.count }

    init(_ tokens: [Token]) {
      places = tokens
      next = Array(1...tokens.count)
      previous = Array(-1..<tokens.count - 1)
    }

    /// The token at a place that is still there, and the one after it.
    func pair(at left: Int) -> UInt64? {
      guard places[left] >= 0, next[left] < places.count else { return nil }
      return pairKey(places[left], places[next[left]])
    }

    func before(_ place: Int) -> Int? {
      previous[place] >= 0 ? previous[place] : nil
    }

    mutating func merge(_ left: Int, into token: Token) {
      let right = next[left]
      places[left] = token
      places[right] = -1
      next[left] = next[right]
      if next[left] < places.count { previous[next[left]] = left }
    }

    var tokens: [Token] { places.filter { $0 >= 0 } }
  }
}

private func pairKey(_ left: Token, _ right: Token) -> UInt64 {
  UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
}
