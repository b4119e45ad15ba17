extension [Line.Span] {
  /// The same text with borders between clusters only.
  ///
  /// What joins the cluster before it goes to that one's span: drawn apart it would be a mark
  /// without a base, and take a column that nobody has counted.
  var withWholeClusters: [Line.Span] {
    guard contains(where: { ($0.text.utf8.first ?? 0) >= 0x80 }) else { return self }
    var whole: [Line.Span] = []
    for var span in self where !span.text.isEmpty {
      if let base = whole.last?.text.last {
        let joined = span.text.joined(to: base)
        whole[whole.count - 1].text += joined
        span.text.removeFirst(scalars: joined.unicodeScalars.count)
      }
      if !span.text.isEmpty { whole.append(span) }
    }
    return whole
  }
}

extension String {
  /// What at the beginning is of one cluster with the character before it.
  fileprivate func joined(to base: Character) -> String {
    guard (utf8.first ?? 0) >= 0x80 else { return "" }
    let base = String(base)
    let beginning = String(unicodeScalars.prefix(Clusters.longest))
    var clusters = Clusters(base + beginning)
    let bytes = (clusters.next()?.byteCount ?? 0) - base.utf8.count
    guard bytes > 0 else { return "" }
    return String(decoding: beginning.utf8.prefix(bytes), as: UTF8.self)
  }

  fileprivate mutating func removeFirst(scalars count: Int) {
    unicodeScalars.removeFirst(count)
  }
}
