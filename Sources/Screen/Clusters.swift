/// One grapheme cluster of a text, as the screen shows it.
struct Cluster {
  enum Form {
    /// A lone scalar, harmless; `isSettled`: terminals agree on its width.
    case scalar(Unicode.Scalar, isSettled: Bool)
    /// A harmless cluster of several scalars.
    case text(String)
    /// Nothing that can be seen: it is left out.
    case nothing
    case newline, tab
  }

  var form: Form
  /// Columns of the form, without the sign that something was taken out. 0 for newline and tab.
  var columns: Int
  /// Whether something was hidden in it that only deceit hides: a `�` is shown after it.
  var isMarked = false
  /// Bytes of the source's UTF-8.
  var byteCount: Int

  /// Columns with the sign.
  var width: Int { isMarked ? columns + 1 : columns }
}

/// The grapheme clusters of a text, each made harmless.
///
/// Clusters are Swift's characters, but cut after `Clusters.longest` bytes, so that an endless
/// heap of marks is neither one cell nor quadratic work. Runs of settled scalars are told apart
/// without the library's segmentation.
struct Clusters: Sequence, IteratorProtocol {
  static let longest = 256

  private let text: Substring
  private var index: String.Index

  init(_ text: Substring) {
    self.text = text
    index = text.startIndex
  }

  init(_ text: String) { self.init(text[...]) }

  mutating func next() -> Cluster? {
    guard index < text.endIndex else { return nil }
    let scalar = text.unicodeScalars[index]
    let traits = TextWidth.traits(of: scalar)
    let after = text.unicodeScalars.index(after: index)
    if traits.isSettled && isBoundary(after) {
      index = after
      return Cluster(
        form: .scalar(scalar, isSettled: true), columns: traits.columns,
        byteCount: UTF8.width(scalar))
    }
    return segmented()
  }

  /// Whether nothing at `index` can join the settled scalar before it.
  private func isBoundary(_ index: String.Index) -> Bool {
    guard index < text.endIndex else { return true }
    return text.utf8[index] < 0x80
      || TextWidth.traits(of: text.unicodeScalars[index]).isSettled
  }

  private mutating func segmented() -> Cluster {
    let rest = text[index...]
    var end = rest.index(after: rest.startIndex)
    if rest[..<end].utf8.count > Self.longest { end = cut(rest[..<end]) }
    let cluster = rest[..<end]
    index = end
    return Visible.cluster(cluster)
  }

  private func cut(_ cluster: Substring) -> String.Index {
    let limit = cluster.utf8.index(cluster.startIndex, offsetBy: Self.longest)
    return cluster.unicodeScalars.index(before: cluster.unicodeScalars.index(after: limit))
  }
}
