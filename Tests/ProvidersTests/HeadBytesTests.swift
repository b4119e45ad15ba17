import Testing

@testable import Providers

@Suite struct HeadBytesTests {
  @Test(
    arguments: [
      ("A: b\r\n\r\n\u{1B}", "A: b\r\n\r\n\u{1B}"),
      ("A: \u{1B}[2J\r\nB: \u{7F}\tc\n\n\u{7}", "A: ?[2J\r\nB: ?\tc\n\n\u{7}"),
      ("\u{0}\r\n\u{1}\r\n", "?\r\n?\r\n"), ("", ""),
    ] as [(String, String)])
  func `only the head is cleaned`(wire: String, cleaned: String) {
    for chunks in chunkings(of: Array(wire.utf8)) {
      var head = HeadBytes()
      var bytes: [UInt8] = []
      for var chunk in chunks {
        head.clean(&chunk)
        bytes += chunk
      }
      #expect(String(decoding: bytes, as: UTF8.self) == cleaned)
      #expect(head.isComplete == (cleaned.contains("\r\n\r\n") || cleaned.contains("\n\n")))
    }
  }
}
