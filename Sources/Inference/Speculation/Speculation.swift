/// Decides how many tokens to guess ahead: as many as pay, by what they have cost and how often
/// guesses were right lately. A value that is fed and asked, without a clock of its own.
///
/// Whether guesses are right is known without acting on them, so that acting begins only where it
/// promises something. What evaluating several tokens costs is only known from doing it: a short try
/// tells of longer ones, and where it turned out too dear, it is tried again once in a while.
struct Speculation {
  /// The most tokens guessed at a time.
  let longest: Int
  /// How often a guess is right, by how much had matched before it.
  private var accuracies = Self.expected
  /// The latest seconds that evaluating so many tokens took, by number less one.
  private var costs: [[Double]]
  /// How often a guess was not acted on because of its cost, since the last time one was.
  private var declined = 0

  private static let expected = [0.4, 0.6, 0.8, 0.9]
  /// The share by which an accuracy follows each guess.
  private static let haste = 0.05
  /// What must be gained before it is worth the disturbance.
  private static let least = 1.1
  private static let remembered = 5
  private static let patience = 256
  private static let firstTry = 2
  /// What another token costs at best, in single ones.
  private static let hopedCost = 0.2

  init(longest: Int) {
    self.longest = max(0, longest)
    costs = Array(repeating: [], count: self.longest + 1)
  }

  /// A token came where `matched` tokens before it promised one: whether it was that one.
  mutating func feed(wasRight: Bool, matched: Int) {
    let level = Self.level(matched)
    accuracies[level] += Self.haste * ((wasRight ? 1 : 0) - accuracies[level])
  }

  /// Evaluating so many tokens together took so long.
  mutating func feed(tokens: Int, seconds: Double) {
    guard costs.indices.contains(tokens - 1) else { return }
    if tokens > 1 { declined = 0 }
    costs[tokens - 1].append(seconds)
    if costs[tokens - 1].count > Self.remembered { costs[tokens - 1].removeFirst() }
  }

  /// How many tokens to guess where so many have matched; 0 is none.
  mutating func length(matched: Int) -> Int {
    guard longest > 0, let single = median(costs[0]), single > 0 else { return 0 }
    let known = costs.map { median($0).map { $0 / single } }
    let accuracy = accuracies[Self.level(matched)]
    var best = (length: 0, gain: Self.least)
    var hoped = 0.0
    var tokens = 1.0
    var chance = 1.0
    for length in 1...longest {
      chance *= accuracy
      tokens += chance
      hoped = max(hoped, tokens / (1 + Self.hopedCost * Double(length)))
      guard let cost = cost(of: length, known) else { continue }
      if tokens / cost > best.gain { best = (length, tokens / cost) }
    }
    if best.length == 0, hoped > Self.least { declined += 1 }
    if declined >= Self.patience {
      declined = 0
      for length in 1...longest { costs[length] = [] }
    }
    return best.length
  }

  /// What evaluating so many more tokens costs, in single ones: what is known, or in proportion to
  /// the nearest length of which it is, or else, for a first try, what is hoped.
  private func cost(of length: Int, _ known: [Double?]) -> Double? {
    if let cost = known[length] { return cost }
    let measured = known.indices.dropFirst().filter { known[$0] != nil }
    guard let nearest = measured.min(by: { abs($0 - length) < abs($1 - length) }),
      let cost = known[nearest]
    else { return length <= Self.firstTry ? 1 + Self.hopedCost * Double(length) : nil }
    return 1 + (cost - 1) * Double(length) / Double(nearest)
  }

  private static func level(_ matched: Int) -> Int {
    switch matched {
    case ..<4: 0
    case ..<8: 1
    case ..<16: 2
    default: 3
    }
  }

  /// The median is deaf to the odd run that something else disturbed.
  private func median(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.sorted()[values.count / 2]
  }
}
