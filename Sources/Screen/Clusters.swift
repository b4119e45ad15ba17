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
  /// What was left out, where the form is nothing because of it.
  var omitted: Unicode.Scalar?
  /// Bytes of the source's UTF-8.
  var byteCount: Int

  /// Columns with the sign.
  var width: Int { isMarked ? columns + 1 : columns }
}

/// The grapheme clusters of a text, each made harmless.
///
/// Clusters are Swift's characters with two differences. Consonants joined by a virama are one, in
/// all scripts that stack them (as in Unicode 17). And none has more than `longest` bytes, so that
/// an endless heap of marks is neither one cell nor quadratic work. Runs of settled scalars are
/// told apart without the library's segmentation.
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
    if let (scalar, traits) = nextSettled() {
      return Cluster(
        form: .scalar(scalar, isSettled: true), columns: traits.columns,
        byteCount: UTF8.width(scalar))
    }
    return Visible.cluster(segmented())
  }

  /// The columns of the next cluster as it is, harmless or not.
  mutating func nextColumns() -> Int? {
    guard index < text.endIndex else { return nil }
    if let (_, traits) = nextSettled() { return traits.columns }
    var measure = ClusterMeasure()
    for scalar in segmented().unicodeScalars {
      measure.add(scalar, TextWidth.traits(of: scalar))
    }
    return measure.columns
  }

  /// Takes a settled scalar that nothing joins, if that is what comes.
  private mutating func nextSettled() -> (Unicode.Scalar, ScalarTraits)? {
    let byte = text.utf8[index]
    guard byte >= 0x80 else {
      let after = text.utf8.index(after: index)
      guard 0x20 <= byte, byte < 0x7F, isBoundary(after) else { return nil }
      index = after
      return (Unicode.Scalar(byte), .narrow)
    }
    let scalar = text.unicodeScalars[index]
    let traits = TextWidth.traits(of: scalar)
    guard traits.isSettled else { return nil }
    let after = text.unicodeScalars.index(after: index)
    guard isBoundary(after) else { return nil }
    index = after
    return (scalar, traits)
  }

  /// Whether nothing at `index` can join the settled scalar before it.
  private func isBoundary(_ index: String.Index) -> Bool {
    index == text.endIndex || text.utf8[index] < 0x80
      || TextWidth.traits(of: text.unicodeScalars[index]).isSettled
  }

  private mutating func segmented() -> Substring {
    let window = window()
    var end = window.index(after: window.startIndex)
    while end < window.endIndex, Conjunct.joins(at: end, of: window.unicodeScalars) {
      let rest = window[end...]
      end = rest.index(after: rest.startIndex)
    }
    index = end
    return window[..<end]
  }

  /// The next bytes, no more than a cluster may have, in whole scalars.
  private func window() -> Substring {
    let rest = text[index...]
    guard
      let limit = rest.utf8.index(
        rest.startIndex, offsetBy: Self.longest, limitedBy: rest.endIndex),
      limit < rest.endIndex
    else { return rest }
    return rest[..<rest.unicodeScalars.index(before: rest.unicodeScalars.index(after: limit))]
  }
}

/// Consonants written as one because a virama between them takes away a vowel.
private enum Conjunct {
  /// Whether the letter at `index` is joined to what is before it.
  static func joins(at index: String.Index, of scalars: Substring.UnicodeScalarView) -> Bool {
    let letter = scalars[index]
    guard (0x0900...0x11FFF).contains(letter.value), index > scalars.startIndex else {
      return false
    }
    let virama = scalars[scalars.index(before: index)]
    return isStacking(virama) && virama.value >> 7 == letter.value >> 7
      && letter.properties.generalCategory == .otherLetter
  }

  /// Whether the scalar is a virama of a script that stacks (Tamil and Sinhala show theirs).
  private static func isStacking(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x094D, 0x09CD, 0x0A4D, 0x0ACD, 0x0B4D, 0x0C4D, 0x0CCD, 0x0D4D, 0x1039, 0x17D2, 0x1A60,
      0x1B44, 0x1BAB, 0xA8C4, 0xA9C0, 0xAAF6, 0x11046, 0x110B9, 0x11133, 0x111C0, 0x11235, 0x1134D:
      true
    default: false
    }
  }
}
