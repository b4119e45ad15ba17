/// Brackets of several rows, from the pieces that Unicode has for them (Miscellaneous Technical).
enum TallBracket {
  /// The bracket's rows, from the top. `middle` is the row in which a brace has its point.
  static func rows(_ glyph: String, height: Int, middle: Int) -> [String] {
    guard height > 1 else { return [glyph] }
    guard let piece = pieces[glyph] else {
      return (0..<height).map { $0 == middle ? glyph : "" }
    }
    if height == 2, let short = piece.short { return short }
    var rows = [piece.top] + Array(repeating: piece.middle, count: height - 2) + [piece.bottom]
    if let point = piece.point { rows[min(max(1, middle), height - 2)] = point }
    return rows
  }

  private struct Pieces {
    var top: String
    var middle: String
    var bottom: String
    var point: String?
    var short: [String]?
  }

  private static let pieces: [String: Pieces] = [
    "(": Pieces(top: "⎛", middle: "⎜", bottom: "⎝"),
    ")": Pieces(top: "⎞", middle: "⎟", bottom: "⎠"),
    "[": Pieces(top: "⎡", middle: "⎢", bottom: "⎣"),
    "]": Pieces(top: "⎤", middle: "⎥", bottom: "⎦"),
    "{": Pieces(top: "⎧", middle: "⎪", bottom: "⎩", point: "⎨", short: ["⎰", "⎱"]),
    "}": Pieces(top: "⎫", middle: "⎪", bottom: "⎭", point: "⎬", short: ["⎱", "⎰"]),
    "|": Pieces(top: "│", middle: "│", bottom: "│"),
    "‖": Pieces(top: "║", middle: "║", bottom: "║"),
    "⌊": Pieces(top: "⎢", middle: "⎢", bottom: "⎣"),
    "⌋": Pieces(top: "⎥", middle: "⎥", bottom: "⎦"),
    "⌈": Pieces(top: "⎡", middle: "⎢", bottom: "⎢"),
    "⌉": Pieces(top: "⎤", middle: "⎥", bottom: "⎥"),
  ]
}
