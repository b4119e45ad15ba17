/// Makes text from outside harmless to show.
///
/// What a terminal would obey or a reader would not see never passes. Controls are shown by their
/// pictures (`␛`); what only deceit puts into text (bidirectional overrides, tag characters, blank
/// fillers, noncharacters) is shown as `�`; what honest text contains but shows nothing
/// (zero-width spaces, soft hyphens, direction marks, further variation selectors) is left out.
/// Kept are the joiners where a script or an emoji needs them, the three flags of tags, keycaps,
/// and the first eight marks on a base; marks without a base get a dotted circle.
package enum Visible {
  /// The harmless form of a text of several lines. Newlines and tabs are kept, CR LF is a newline.
  ///
  /// Printable ASCII comes back as it is, at the cost of looking at its bytes.
  package static func text(_ text: String) -> String {
    PlainText.isPrintableASCIILines(text) ? text : rewritten(text, newline: "\n", tab: "\t")
  }

  /// The harmless form of what has one line: newlines and tabs become spaces.
  package static func line(_ text: String) -> String {
    PlainText.isPrintableASCII(text) ? text : rewritten(text, newline: " ", tab: " ")
  }

  private static func rewritten(_ text: String, newline: String, tab: String) -> String {
    var shown = ""
    shown.reserveCapacity(text.utf8.count)
    for cluster in Clusters(text) {
      switch cluster.form {
      case .scalar(let scalar, _): shown.unicodeScalars.append(scalar)
      case .text(let text): shown += text
      case .newline: shown += newline
      case .tab: shown += tab
      case .nothing: break
      }
      if cluster.isMarked { shown += "\u{FFFD}" }
    }
    return shown
  }
}

extension Visible {
  /// Marks kept on one base.
  private static let mostMarks = 8
  /// Scalars kept of one cluster: the longest emoji in use has ten.
  private static let mostScalars = 32

  /// The harmless form of one grapheme cluster.
  static func cluster(_ source: Substring) -> Cluster {
    let scalars = source.unicodeScalars
    guard let first = scalars.first else {
      return Cluster(form: .nothing, columns: 0, byteCount: 0)
    }
    let byteCount = source.utf8.count
    switch first {
    case "\n",
      "\r" where scalars.count == 2:
      return Cluster(form: .newline, columns: 0, byteCount: byteCount)
    case "\t":
      return Cluster(form: .tab, columns: 0, byteCount: byteCount)
    default:
      var filter = ClusterFilter(isTagFlag: isTagFlag(scalars))
      var rest = scalars
      while let scalar = rest.popFirst() { filter.add(scalar, before: rest.first) }
      return filter.finish(byteCount: byteCount)
    }
  }

  /// Whether this is the flag of England, Scotland or Wales: the only ones of tags in general use.
  private static func isTagFlag(_ scalars: Substring.UnicodeScalarView) -> Bool {
    guard scalars.first == "\u{1F3F4}", scalars.count == 7 else { return false }
    let tags = scalars.dropFirst().map { $0.value &- 0xE0000 }
    return ["gbeng", "gbsct", "gbwls"].contains { name in
      tags == name.unicodeScalars.map(\.value) + [0x7F]
    }
  }

  /// What one cluster keeps of its scalars.
  private struct ClusterFilter {
    let isTagFlag: Bool
    private var kept = String.UnicodeScalarView()
    private var measure = ClusterMeasure()
    private var count = 0
    private var marks = 0
    private var last: Unicode.Scalar?
    private var omitted: Unicode.Scalar?
    private var isMarked = false
    private var isSettled = false

    init(isTagFlag: Bool) { self.isTagFlag = isTagFlag }

    mutating func add(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
      switch Visibility(of: scalar) {
      case .plain: keep(scalar)
      case .control(let picture): keep(picture)
      case .omitted: omitted = scalar
      case .deceit: isMarked = true
      case .tag: if isTagFlag { keep(scalar) } else { isMarked = true }
      case .selector: if let last, Visibility(of: last) != .selector { keep(scalar) }
      case .joiner:
        guard let last else { return }
        let joinsEmoji = scalar == "\u{200D}" && next.map { TextWidth.columns($0) > 0 } == true
        if joinsEmoji || Visibility.isOfJoiningScript(last) { keep(scalar) }
      }
    }

    private mutating func keep(_ scalar: Unicode.Scalar) {
      let traits = TextWidth.traits(of: scalar)
      if traits.columns > 0 { marks = 0 } else { marks += 1 }
      guard marks <= mostMarks || isTagFlag, count < mostScalars else { return }
      if last == nil && traits.columns == 0 {
        kept.append("\u{25CC}")
        measure.add("\u{25CC}", .narrow)
        count += 1
      }
      kept.append(scalar)
      measure.add(scalar, traits)
      count += 1
      last = scalar
      isSettled = traits.isSettled
    }

    func finish(byteCount: Int) -> Cluster {
      guard let first = kept.first else {
        let form: Cluster.Form = isMarked ? .scalar("\u{FFFD}", isSettled: false) : .nothing
        return Cluster(
          form: form, columns: isMarked ? 1 : 0, omitted: omitted, byteCount: byteCount)
      }
      return Cluster(
        form: count == 1 ? .scalar(first, isSettled: isSettled) : .text(String(kept)),
        columns: measure.columns, isMarked: isMarked, byteCount: byteCount)
    }
  }
}
