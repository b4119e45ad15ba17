/// A text as scalars with their classes, for patterns to be matched against.
struct ScalarText {
  let scalars: [Unicode.Scalar]
  private let classes: [ScalarClass]

  init(_ text: some StringProtocol) {
    scalars = Array(text.unicodeScalars)
    classes = scalars.map(ScalarClass.of)
  }

  var count: Int { scalars.count }

  /// The class at a position; nothing at and beyond `end`.
  func at(_ position: Int, _ end: Int) -> ScalarClass {
    position < end ? classes[position] : []
  }

  /// The scalar at a position, or NUL at and beyond `end`, which no pattern asks for.
  func scalar(_ position: Int, _ end: Int) -> Unicode.Scalar {
    position < end ? scalars[position] : "\0"
  }

  /// The first position from `start` on whose scalar is not of `wanted`, at most `end`.
  func skip(_ wanted: ScalarClass, from start: Int, to end: Int) -> Int {
    skip(from: start, to: end) { !$0.isDisjoint(with: wanted) }
  }

  func skip(from start: Int, to end: Int, while holds: (ScalarClass) -> Bool) -> Int {
    var position = start
    while position < end, holds(classes[position]) { position += 1 }
    return position
  }
}
