/// A word too long to look at all its pairs after each merge: its tokens as a doubly linked list,
/// and the merges that may be made, in order.
struct LongWord {
  /// A merge that may be made: its rank, then the place of its left token in the lower half, so that
  /// the smallest candidate is the one to make.
  private typealias Candidate = UInt64

  /// A token keeps its place while others merge away; −1 is the place of one that has.
  private var places: [Token]
  /// The merge of each place with the next, as it is now: a candidate of another rank is stale.
  private var merges: [MergeTable.Merge]
  private var next: [Int32]
  private var previous: [Int32]

  /// The most tokens that places are numbered for.
  static let mostTokens = Int(Int32.max)

  /// A word of at least one token.
  init(_ tokens: [Token]) {
    places = tokens
    let count = Int32(tokens.count)
    next = Array(1...max(count, 1))
    previous = Array(-1..<count - 1)
    merges = Array(repeating: .none, count: tokens.count)
  }

  /// The tokens when no neighbours merge any more.
  consuming func merged(by table: MergeTable) -> [Token] {
    var first: [Candidate] = []
    first.reserveCapacity(places.count)
    for left in 0..<places.count - 1 {
      merges[left] = table.merge(places[left], places[left + 1])
      if merges[left] != .none { first.append(candidate(at: left)) }
    }
    var queue = Heap(first)
    while let best = queue.popSmallest() {
      let left = Int(UInt32(truncatingIfNeeded: best))
      guard places[left] >= 0, merges[left] != .none, candidate(at: left) == best else { continue }
      join(left)
      propose(left, table, &queue)
      if previous[left] >= 0 { propose(Int(previous[left]), table, &queue) }
    }
    return places.filter { $0 >= 0 }
  }

  private func candidate(at left: Int) -> Candidate {
    UInt64(UInt32(bitPattern: merges[left].rank)) << 32 | UInt64(left)
  }

  private mutating func propose(_ left: Int, _ table: MergeTable, _ queue: inout Heap<Candidate>) {
    let right = Int(next[left])
    merges[left] = right < places.count ? table.merge(places[left], places[right]) : .none
    if merges[left] != .none { queue.insert(candidate(at: left)) }
  }

  private mutating func join(_ left: Int) {
    let right = Int(next[left])
    places[left] = merges[left].result
    places[right] = -1
    next[left] = next[right]
    let after = Int(next[left])
    if after < places.count { previous[after] = Int32(left) }
  }
}
