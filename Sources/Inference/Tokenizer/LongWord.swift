/// A word too long to look at all its pairs after each merge: its tokens as a doubly linked list, and
/// the merges that may be made, in order.
struct LongWord {
  /// A merge that may be made unless one of its tokens has merged with another since.
  private struct Candidate: Comparable {
    let merge: MergeTable.Merge
    let pair: PairTable.Key
    let left: Int

    static func < (a: Candidate, b: Candidate) -> Bool {
      (a.merge.rank, a.left) < (b.merge.rank, b.left)
    }
  }

  /// A token keeps its place while others merge away; −1 is the place of one that has.
  private var places: [Token]
  private var next: [Int]
  private var previous: [Int]

  /// A word of at least one token.
  init(_ tokens: [Token]) {
    places = tokens
    next = Array(1...max(tokens.count, 1))
    previous = Array(-1..<tokens.count - 1)
  }

  /// The tokens when no neighbours merge any more.
  consuming func merged(by table: MergeTable) -> [Token] {
    var queue = Heap<Candidate>()
    for left in 0..<places.count - 1 { propose(left, table, &queue) }
    while let best = queue.popSmallest() {
      guard pair(at: best.left) == best.pair else { continue }
      join(best.left, into: best.merge.result)
      propose(best.left, table, &queue)
      if previous[best.left] >= 0 { propose(previous[best.left], table, &queue) }
    }
    return places.filter { $0 >= 0 }
  }

  private func propose(_ left: Int, _ table: MergeTable, _ queue: inout Heap<Candidate>) {
    guard let pair = pair(at: left) else { return }
    let merge = table.merge(places[left], places[next[left]])
    guard merge != .none else { return }
    queue.insert(Candidate(merge: merge, pair: pair, left: left))
  }

  /// The token at a place that is still there, and the one after it.
  private func pair(at left: Int) -> PairTable.Key? {
    guard places[left] >= 0, next[left] < places.count else { return nil }
    return PairTable.Key(places[left], places[next[left]])
  }

  private mutating func join(_ left: Int, into token: Token) {
    let right = next[left]
    places[left] = token
    places[right] = -1
    next[left] = next[right]
    if next[left] < places.count { previous[next[left]] = left }
  }
}
