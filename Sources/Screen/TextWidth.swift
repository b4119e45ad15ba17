/// How many columns text takes on a character screen.
///
/// The width of a grapheme cluster is the sum of its scalars' widths, at most 2: that gives 2 to
/// flags, skin tones, ZWJ sequences, Hangul syllables in jamo and conjuncts with a spacing vowel,
/// and 1 to a letter with any number of marks. The selector U+FE0F widens what it makes an emoji.
/// U+FE0E does not narrow: few terminals do, and half a cluster too much is only a gap, while half
/// too little makes them drop the whole.
///
/// This is the width of the text as it is. What a frame draws of text nobody has made harmless may
/// differ (an escape is no column wide, but its picture is one): `Line.width` is that width.
package enum TextWidth {
  /// The columns of all clusters of `text`. Control characters take none.
  package static func columns(_ text: some StringProtocol) -> Int {
    if PlainText.isPrintableASCII(text) { return text.utf8.count }
    var (clusters, sum) = (Clusters(String(text)), 0)
    while let columns = clusters.nextColumns() { sum += columns }
    return sum
  }

  /// The columns of one grapheme cluster: 0, 1 or 2.
  package static func columns(_ cluster: Character) -> Int {
    var measure = ClusterMeasure()
    for scalar in cluster.unicodeScalars { measure.add(scalar, traits(of: scalar)) }
    return measure.columns
  }

  /// The columns of a scalar that stands alone: 0, 1 or 2.
  package static func columns(_ scalar: Unicode.Scalar) -> Int { traits(of: scalar).columns }

  static func traits(of scalar: Unicode.Scalar) -> ScalarTraits {
    switch scalar.value {
    case 0x20...0x7E: .narrow
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: .ideograph
    default: WidthTable.traits(of: scalar)
    }
  }

}

/// Adds up the columns of a cluster, scalar by scalar.
struct ClusterMeasure {
  private var sum = 0
  private var last: Unicode.Scalar?

  var columns: Int { min(2, sum) }

  mutating func add(_ scalar: Unicode.Scalar, _ traits: ScalarTraits) {
    switch scalar.value {
    // The table knows what the fast path leaves out: digits are widened too.
    case 0xFE0F where last.map { WidthTable.traits(of: $0).isWidenedByEmojiSelector } == true:
      sum = 2
    default: sum = min(2, sum + traits.columns)
    }
    last = scalar
  }
}
