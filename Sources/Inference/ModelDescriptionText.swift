extension ModelDescription {
  /// The description for a person, as pairs of what is said and of what.
  package var rows: [(label: String, text: String)] {
    var rows: [(label: String, text: String)] = []
    func add(_ label: String, _ text: String?) {
      if let text { rows.append((label, text)) }
    }
    add("name", name)
    add("architecture", architecture)
    add("size", "\(amount(size)), \(count(parameters)) parameters")
    add("quantisation", quantization)
    for share in mix {
      add("", "\(share.type): \(share.tensors) tensors, \(amount(share.bytes))")
    }
    add("context", trainedContext.map { "\($0) tokens" })
    add("shape", shape)
    add("experts", experts.map { "\($0), \(usedExperts ?? 0) of them used for a token" })
    add("tokenizer", tokenizer.map { "\($0), \(vocabulary ?? 0) tokens" })
    add("template", template)
    switch memory {
    case .success(let needs):
      for need in needs {
        add(
          need == needs.first ? "memory" : "",
          "\(amount(need.total)) at a context of \(need.context): weights "
            + "\(amount(need.weights)), cache \(amount(need.cache)), working memory "
            + amount(need.workspace))
      }
    case .failure(let error): add("memory", error.description)
    }
    return rows
  }

  private var shape: String? {
    var parts: [String] = []
    if let blocks { parts.append("\(blocks) blocks") }
    if let width { parts.append("width \(width)") }
    if let feedForward { parts.append("feed-forward \(feedForward)") }
    if let heads { parts.append("\(heads) heads") }
    if let cacheHeads { parts.append("\(cacheHeads) with keys and values") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// Bytes in the unit that suits them, with one digit after the point.
private func amount(_ bytes: Int) -> String {
  bytes < 1 << 30 ? "\(tenths(bytes, 1 << 20)) MB" : "\(tenths(bytes, 1 << 30)) GB"
}

/// Parameters as they are named: `1.7 B`, `23.4 M`.
private func count(_ number: Int) -> String {
  number < 1_000_000_000 ? "\(tenths(number, 1_000_000)) M" : "\(tenths(number, 1_000_000_000)) B"
}

private func tenths(_ number: Int, _ unit: Int) -> String {
  let tenths = (Double(max(number, 0)) / Double(unit) * 10).rounded()
  let whole = Int(tenths)  // 2^63 tenths of a megabyte are no Int's worth of bytes
  return "\(whole / 10).\(whole % 10)"
}
