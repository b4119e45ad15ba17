import App
import Chat
import Testing

@Suite struct `Piece count` {
  @Test(arguments: [
    (["Hm", ",", " why", "?\n\n"], 4, false), ([" implementation", "                "], 2, false),
    (["你好", "世界和平"], 2, false), ([" Привет", "ствие"], 2, false), ([], 0, false),
    (["one two"], 3, true), (["a ", "one two"], 4, true), (["👩‍💻"], 5, true),
    (["你好世界和平吗"], 5, true), ([String(repeating: "x", count: 400)], 120, true),
  ])
  func `one token a piece, where it may be one`(pieces: [String], tokens: Int, isEstimated: Bool) {
    var count = PieceCount()
    for piece in pieces { count.feed(piece) }
    #expect((count.tokens, count.isEstimated) == (tokens, isEstimated))
  }

  /// Of a server that does not count, the engine estimates the whole text at the end.
  @Test(arguments: [60, 200, 1000])
  func `large pieces come to what the whole text is estimated as`(size: Int) {
    let text = String(repeating: "Twice a day the moon pulls the sea. ", count: 300)
    var (count, rest) = (PieceCount(), text[...])
    while !rest.isEmpty {
      count.feed(String(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    #expect(count.tokens == TokenEstimator.tokens(in: text))
  }
}
