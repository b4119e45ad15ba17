import Foundation
import Screen
import Testing

@testable import Ncurses

@Suite struct BrokenInputTests {
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

  @Test(.enabled(if: utf8Test != nil, "the shared data is missing"))
  func `the UTF-8 stress test is typed as it would be read`() throws {
    let bytes = try #require(Self.utf8Test).filter { $0 >= 0x20 && $0 != 0x7F }
    let mended = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let isTyped = { (scalar: Unicode.Scalar) in !(0x80...0x9F).contains(scalar.value) }
    #expect(decode([bytes]) == mended.filter(isTyped).map { .key(.scalar($0)) })
    #expect(decode(bytes.map { [$0] }) == decode([bytes]))
  }

  @Test func `noise never stops the keys`() {
    var generator = SplitMix(state: 37)
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

  private static let utf8Test: [UInt8]? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["NALAR_SHARED"] ?? root.path + "/../shared"
    return FileManager.default.contents(atPath: shared + "/data/unicode/UTF-8-test.txt")
      .map { [UInt8]($0) }
  }()
}

/// The same random numbers in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
