import Screen

/// How wide the columns of a table become.
///
/// Each is as wide as its longest line where all fit. Otherwise those keep their width that need no
/// more than their fair share, and the others have the rest in proportion to what they need, so
/// that they become about equally high. None is narrower than its longest word, unless that is very
/// long, or than six columns if it needs as many.
extension Table {
  /// Columns between two columns.
  static let gap = 2
  /// Words up to so many columns are kept whole, in the order in which it is tried.
  private static let wordLimits = [30, 16]
  private static let narrowest = 6

  /// `nil` if the columns cannot fit: then there is no need to look at them either.
  func columnWidths(fitting width: Int) -> [Int]? {
    let count = columnCount
    let room = width - Table.gap * (count - 1)
    guard count > 0, room >= count else { return nil }
    let needs = needs(count)
    let natural = needs.map(\.natural)
    if natural.reduce(0, +) <= room { return natural }
    for limit in Table.wordLimits {
      let least = needs.map { need in
        min(need.natural, max(Table.narrowest, min(need.longestWord, limit)))
      }
      if least.reduce(0, +) <= room { return shrink(natural, least, to: room) }
    }
    return nil
  }

  /// Columns of a column's longest line and of its longest word, at least one.
  private struct Need {
    var natural = 1
    var longestWord = 1

    mutating func add(_ cell: [Line.Span]) {
      // Only newlines break a text in a row without end.
      for line in wrap(cell, width: 1 << 30) { natural = max(natural, line.width) }
      longestWord = max(longestWord, Screen.longestWord(cell))
    }
  }

  private func needs(_ count: Int) -> [Need] {
    var needs = [Need](repeating: Need(), count: count)
    for row in [header] + rows {
      for (column, cell) in row.enumerated() { needs[column].add(cell) }
    }
    return needs
  }

  private func shrink(_ natural: [Int], _ least: [Int], to room: Int) -> [Int] {
    // The fair share: what all could have if none needed less.
    let share = largest(in: 1...room) { share in
      zip(natural, least).reduce(0) { $0 + min($1.0, max(share, $1.1)) } <= room
    }
    let floors = zip(natural, least).map { natural, least in
      natural <= share ? natural : max(least, share / 2)
    }
    // Heights to try, in 256ths of a line: the lower, the wider.
    func widths(_ inverse: Int) -> [Int] {
      zip(natural, floors).map { natural, floor in
        min(natural, max(floor, natural / 256 * inverse + natural % 256 * inverse / 256))
      }
    }
    let best = largest(in: 0...256) { widths($0).reduce(0, +) <= room }
    return spread(widths(best), natural, to: room)
  }

  /// Gives what is left to the columns that need it, one by one.
  private func spread(_ widths: [Int], _ natural: [Int], to room: Int) -> [Int] {
    var widths = widths
    var left = room - widths.reduce(0, +)
    while left > 0 {
      let needy = widths.indices.filter { widths[$0] < natural[$0] }.prefix(left)
      guard !needy.isEmpty else { break }
      for column in needy { widths[column] += 1 }
      left -= needy.count
    }
    return widths
  }

  /// The largest number for which something holds that holds for all smaller ones; the first if it
  /// holds for none.
  private func largest(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound + 1)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if holds(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
