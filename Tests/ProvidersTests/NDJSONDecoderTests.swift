import Testing

@testable import Providers

@Suite struct NDJSONDecoderTests {
  @Test(
    arguments: [
      ("a\nb\n", ["a", "b"], nil),
      ("a\r\nb\r\n", ["a", "b"], nil),
      ("\n\n  \na\n\n", ["a"], nil),
      ("a\nlast", ["a"], "last"),
      ("a\n \t", ["a"], nil),
      ("é漢👩‍🚀\n", ["é漢👩‍🚀"], nil),
      ("", [], nil),
    ] as [(String, [String], String?)])
  func `a line is a record`(wire: String, records: [String], last: String?) {
    for chunks in chunkings(of: Array(wire.utf8)) {
      var decoder = NDJSONDecoder()
      let texts = chunks.flatMap { decoder.feed($0) }.map { String(decoding: $0, as: UTF8.self) }
      #expect(texts == records)
      #expect(decoder.finish().map { String(decoding: $0, as: UTF8.self) } == last)
    }
  }

  @Test func `what came before a line beyond the limit is kept`() {
    for chunks in chunkings(of: Array("ab\n123456789\nc\n".utf8)) {
      var decoder = NDJSONDecoder(limit: 8)
      #expect(chunks.flatMap { decoder.feed($0) } == [Array("ab".utf8)])
      #expect(decoder.isOverlong)
    }
  }

  @Test(.timeLimit(.minutes(1))) func `a long line costs the same for every byte`() {
    var decoder = NDJSONDecoder()
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1)
    for _ in 0..<300_000 { _ = decoder.feed(piece) }
    #expect(decoder.feed([.lineFeed]).map(\.count) == [300_000])
  }
}
