import Foundation
import Testing

@testable import Archive

@Suite struct JSONReaderTests {
  /// Reads a text whole, and says where it is no JSON.
  private func problem(_ bytes: [UInt8]) -> JSONError? {
    var json = JSONReader(bytes)
    do throws(JSONError) {
      try json.skip()
      try json.end()
      return nil
    } catch {
      return error
    }
  }

  static let suite = Shared.path("data/JSONTestSuite/test_parsing")

  @Test(.enabled(if: suite != nil, "JSONTestSuite is not there"))
  func `what the standard allows is read, what it forbids is refused`() throws {
    let folder = try #require(Self.suite)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    var counts = (allowed: 0, forbidden: 0)
    for name in names where name.hasPrefix("y_") || name.hasPrefix("n_") {
      let found = problem(Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))))
      #expect((found == nil) == name.hasPrefix("y_"), "\(name): \(String(describing: found))")
      if name.hasPrefix("y_") { counts.allowed += 1 } else { counts.forbidden += 1 }
    }
    #expect(counts == (95, 188))
  }

  @Test(arguments: [
    (#""plain""#, "plain"),
    (#""""#, ""),
    (#""a\"b\\c\/d\b\f\n\r\t""#, "a\"b\\c/d\u{8}\u{c}\n\r\t"),
    (#""\u0000 is text""#, "\0 is text"),
    (#""\u00e9\uD83D\ude00""#, "é😀"),
    (#""\ud83d alone""#, "\u{FFFD} alone"),
    (#""\ude00 alone""#, "\u{FFFD} alone"),
    (#""\ud83d\u0041""#, "\u{FFFD}A"),
    (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
    (
      #""eight or more bytes, then \" and é and more""#,
      "eight or more bytes, then \" and é and more"
    ),
  ])
  func `strings are read exactly`(json: String, text: String) throws {
    var reader = JSONReader(Array(json.utf8))
    #expect(try reader.string() == text)
    #expect(reader.position == json.utf8.count)
  }

  @Test(arguments: 0..<20)
  func `every byte ends the plain run where it should`(place: Int) {
    let ends = (UInt8.min...UInt8.max).map { byte in
      var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 20)
      bytes[place] = byte
      return bytes.withUnsafeBytes { $0.plainEnd(from: 0) }
    }
    let expected = (UInt8.min...UInt8.max).map { byte in
      byte >= 0x20 && byte != 0x22 && byte != 0x5C ? 20 : place
    }
    #expect(ends == expected)
  }

  @Test(arguments: [(512, true), (513, false), (100_000, false)])
  func `nesting has a limit`(depth: Int, isRead: Bool) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect((problem(Array(text.utf8)) == nil) == isRead)
  }

  @Test func `text that is not UTF-8 is refused`() {
    #expect(problem([0x22, 0xFF, 0x22]) == JSONError(.notUTF8, at: 1))
    #expect(problem([0x22, 0x5C, 0x6E, 0xC3, 0x22]) == JSONError(.notUTF8, at: 1))
  }

  @Test func `a value that is not wanted is kept to the byte`() throws {
    var reader = JSONReader(Array(#" {"a": [1, 2.50, 123456789012345678901234567890]} "#.utf8))
    #expect(
      String(decoding: try reader.raw(), as: UTF8.self)
        == #"{"a": [1, 2.50, 123456789012345678901234567890]}"#)
  }
}
