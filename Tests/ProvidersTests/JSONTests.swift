import Testing

@testable import Providers

@Suite struct JSONTests {
  @Test(
    arguments: [
      (#"{"a":[1,-2.5,true,null,"x\n\"é"],"b":{}}"#, #"{"a":[1,-2.5,true,null,"x\n\"é"],"b":{}}"#),
      (#" [ 1e3 , "\u00e9\ud83d\ude00\/" ] "#, #"[1000.0,"é😀/"]"#),
      (#""\ud83d""#, "\"\u{FFFD}\""),
      (#""\ude00x""#, "\"\u{FFFD}x\""),
      (#""\ud83d\ud83d\ude00""#, "\"\u{FFFD}😀\""),
      (#""\u001b\u0000""#, #""\u001b\u0000""#),
      ("12345678901234567890", "1.2345678901234567e+19"),
    ] as [(String, String)])
  func `what is read is written again`(text: String, written: String) throws {
    let value = try #require(JSONReader.read(Array(text.utf8)))
    #expect(String(decoding: value.serialized, as: UTF8.self) == written)
    #expect(JSONReader.read(value.serialized) == value)
  }

  @Test(arguments: [
    "", " ", "{", "[1,]", "{\"a\"}", "\"a", "\"\\x\"", "\"\\u12\"", "tru", "1 2", "-",
  ])
  func `what is cut or wrong is nothing`(text: String) {
    #expect(JSONReader.read(Array(text.utf8)) == nil)
  }

  @Test func `depth has a limit`() {
    func nested(_ depth: Int) -> [UInt8] {
      Array(String(repeating: "[", count: depth).utf8)
        + Array(String(repeating: "]", count: depth).utf8)
    }
    #expect(JSONReader.read(nested(128)) != nil)
    #expect(JSONReader.read(nested(129)) == nil)
    #expect(JSONReader.read(nested(1_000_000)) == nil)
  }

  /// Files that a strict reader refuses and this one reads: they hide no cut.
  private static let leniences: Set<String> = [
    "n_string_unescaped_ctrl_char.json", "n_string_unescaped_newline.json",
    "n_string_unescaped_tab.json",
  ]

  @Test(.enabled(if: SharedData.isThere, "the shared data is missing"))
  func `the test suite of JSON is read as it should be`() throws {
    let names = try SharedData.names(in: "JSONTestSuite/test_parsing", ending: ".json")
    #expect(names.count { $0.hasPrefix("y_") } == 95)
    var lenient: Set<String> = []
    for name in names {
      let isRead =
        JSONReader.read(try SharedData.bytes("JSONTestSuite/test_parsing/\(name)")) != nil
      if name.hasPrefix("y_") { #expect(isRead, "\(name)") }
      if name.hasPrefix("n_"), isRead { lenient.insert(name) }
    }
    #expect(lenient == Self.leniences)
  }

  @Test func `merging goes into objects and replaces the rest`() {
    var json: JSON = ["a": ["x": 1, "y": 2], "b": [1]]
    json.merge([
      JSON.Member("a", ["y": 3, "z": 4]), JSON.Member("b", "c"), JSON.Member("d", true),
    ])
    #expect(json == ["a": ["x": 1, "y": 3, "z": 4], "b": "c", "d": true])
  }
}

@Suite struct SurrogateMenderTests {
  @Test(
    arguments: [
      ([#"{"t":"a\ud83d"}"#, #"{"t":"\ude00b"}"#], [#"{"t":"a"}"#, #"{"t":"\ud83d\ude00b"}"#]),
      (
        [#"{"r":"\uD83D","t":"\uD83D"}"#, #"{"r":"\uDE00","t":"\uDE00"}"#],
        [#"{"r":"","t":""}"#, #"{"r":"\uD83D\uDE00","t":"\uD83D\uDE00"}"#]
      ),
      ([#"{"t":"\ud83d\ude00"}"#], [#"{"t":"\ud83d\ude00"}"#]),
      ([#"{"t":"\\ud83d"}"#], [#"{"t":"\\ud83d"}"#]),
      (
        [#"{"t":"\ud83d"}"#, #"{"t":"x"}"#, #"{"t":"\ude00"}"#],
        [#"{"t":""}"#, #"{"t":"x"}"#, #"{"t":"\ude00"}"#]
      ),
      ([#"{"t":"\ud83dx"}"#], [#"{"t":"\ud83dx"}"#]),
      ([#"\ud8"#, #""\ud83"#, #"\"#], [#"\ud8"#, #""\ud83"#, #"\"#]),
    ] as [([String], [String])])
  func `halves meet in the next record`(records: [String], mended: [String]) {
    var mender = SurrogateMender()
    #expect(records.map { String(decoding: mender.mend(Array($0.utf8)), as: UTF8.self) } == mended)
  }
}
