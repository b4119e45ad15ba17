import Engine
import Testing

@Suite struct `Stop filter` {
  @Test(
    arguments: [
      ([], "all of it", "all of it", false),
      ([""], "all of it", "all of it", false),
      (["STOP"], "go on STOP never", "go on ", true),
      (["STOP"], "go STO", "go STO", false),
      (["STOP"], "SSTOSTOP!", "SSTO", true),
      (["\n\n"], "one\ntwo\n\nthree", "one\ntwo", true),
      (["\n\n", "two"], "one\ntwo\n\nthree", "one\n", true),
      (["b", "ab"], "xab", "x", true),
      (["aab"], "aaab", "a", true),
      (["人"], "好人", "好", true),
      (["e"], "e\u{301}", "", true),
      (["STOP"], "STOP", "", true),
    ] as [([String], String, String, Bool)])
  func `however the text is cut, it ends at its first stop text`(
    stops: [String], text: String, shown: String, hasStopped: Bool
  ) {
    for chunks in everyCut(of: text) {
      var filter = StopFilter(stops)
      var heard = chunks.map { filter.feed($0) }.joined()
      heard += filter.finish()
      #expect(heard.unicodeScalars.elementsEqual(shown.unicodeScalars), "cut as \(chunks)")
      #expect(filter.hasStopped == hasStopped)
    }
  }

  @Test func `no more is held back than may be a stop text`() {
    var filter = StopFilter(["END"])
    #expect(["a", "bE", "N", "x", "EN"].map { filter.feed($0) } == ["a", "b", "", "ENx", ""])
    #expect(filter.finish() == "EN")
    #expect(filter.feed("D") == "D")
  }
}
