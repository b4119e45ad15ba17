import Screen
import TestSupport
import Testing

@testable import Ncurses

@Suite struct BrokenInputTests {
  private static let stressTest = "data/unicode/UTF-8-test.txt"

  /// Bytes that are not UTF-8, typed. The standard library knows how they should be mended.
  @Test(
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xC3], [0xC3, 0x61], [0xE0, 0x80, 0xAF], [0xE2, 0x82],
      [0xE2, 0x82, 0x61], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x98, 0x61],
      [0xF0, 0x80, 0x80, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xFC, 0x80, 0x80, 0x80, 0x80, 0xAF], [0x61, 0xE9, 0x62],
    ] as [[UInt8]])
  func `broken UTF-8 is mended as it is typed`(bytes: [UInt8]) {
    let mended = String(decoding: bytes, as: UTF8.self).unicodeScalars
    expectDecoding(bytes, mended.map { .key(.scalar($0)) })
  }

  @Test(.enabled(if: SharedData.has(stressTest), "the shared data is missing"))
  func `the UTF-8 stress test is typed as it would be read`() throws {
    let bytes = try [UInt8](SharedData.data(Self.stressTest)).filter { $0 >= 0x20 && $0 != 0x7F }
    let mended = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let isTyped = { (scalar: Unicode.Scalar) in !(0x80...0x9F).contains(scalar.value) }
    #expect(decode([bytes]) == mended.filter(isTyped).map { .key(.scalar($0)) })
    #expect(decode(bytes.map { [$0] }) == decode([bytes]))
  }

  @Test func `noise never stops the keys`() {
    var generator = SeededGenerator(seed: 37)
    let favourites = Array("\u{1B}\u{1B}[[O]P;<M~u0123\r\u{07}\u{9C}é".utf8)
    for _ in 0..<300 {
      let noise = (0..<60).map { _ in
        generator.next() % 3 == 0
          ? UInt8(truncatingIfNeeded: generator.next())
          : favourites[Int(generator.next() % UInt64(favourites.count))]
      }
      let cut = Int(generator.next() % 60)
      let whole = decode([noise])
      #expect(decode([Array(noise[..<cut]), Array(noise[cut...])]) == whole, "\(noise)")
      #expect(decode(noise.map { [$0] }) == whole, "\(noise)")
      #expect(decode([noise]) + [.key(.scalar("q"))] == decodeThenType(noise), "\(noise)")
    }
  }

  /// The inputs of some noise, and then, after a silence, of a `q`.
  private func decodeThenType(_ noise: [UInt8]) -> [Input] {
    var decoder = KeyDecoder()
    var inputs = decoder.feed(noise)
    while decoder.patience != nil { inputs += decoder.pause() }
    return inputs + decoder.feed("q".utf8)
  }
}
