import Screen

/// A plain text as rows of a width, kept while it grows: what a person wrote.
///
/// Blank rows at either end are left out. Bringing it up to date costs what is new.
struct PlainRows {
  private var wrapper: LineWrapper
  /// Bytes of the source that the wrapper has.
  private var fed = 0
  /// Blank rows before the first that is not.
  private var leading = 0

  init(width: Int) { wrapper = LineWrapper(width: width) }

  /// Takes in what was added to the text; all of it anew when it is another text.
  mutating func update(to text: String) {
    let count = text.utf8.count
    guard count != fed else { return }
    if count < fed { self = PlainRows(width: wrapper.width) }
    // A copy of its own: a slice would hold on to the growing text, and appending would copy it.
    wrapper.feed(String(text[text.utf8.index(text.startIndex, offsetBy: fed)...]))
    fed = count
    while leading < wrapper.rows.count - 1, isBlank(leading) { leading += 1 }
  }

  var count: Int {
    var end = wrapper.rows.count
    while end > leading, isBlank(end - 1) { end -= 1 }
    return end - leading
  }

  func text(_ row: Int) -> String {
    let rows = wrapper.rows
    let index = row + leading
    return rows.indices.contains(index) ? wrapper.text(of: rows[index]) : ""
  }

  /// Where in the text, in bytes, a row begins.
  func offset(ofRow row: Int) -> Int {
    let index = row + leading
    return wrapper.rows.indices.contains(index) ? wrapper.rows[index].range.lowerBound : fed
  }

  /// The row that holds a byte of the text.
  func row(atOffset offset: Int) -> Int {
    let after = wrapper.rows.partitioningIndex { $0.range.lowerBound > offset }
    return max(0, after - 1 - leading)
  }

  private func isBlank(_ index: Int) -> Bool {
    let row = wrapper.rows[index]
    return row.range.lowerBound == row.shownEnd
  }
}

extension RandomAccessCollection {
  /// The first index from which on all elements satisfy the predicate, which splits the collection.
  func partitioningIndex(where belongsInSecond: (Element) -> Bool) -> Index {
    var (low, count) = (startIndex, self.count)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if belongsInSecond(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
