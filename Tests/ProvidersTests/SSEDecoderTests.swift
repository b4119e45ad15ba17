import Foundation
import Testing

@testable import Providers

@Suite struct SSEDecoderTests {
  @Test(.enabled(if: SharedData.isThere, "the shared data is missing"))
  func `every known stream decodes alike however it is cut`() throws {
    let cases = try JSONDecoder().decode(
      [Case].self, from: Data(SharedData.bytes("sse-cases/sse-cases.json")))
    #expect(cases.count == 53)
    for known in cases {
      let wire = Array(try #require(Data(base64Encoded: known.wire_b64)))
      for chunks in chunkings(of: wire) {
        var decoder = SSEDecoder()
        let events = chunks.flatMap { decoder.feed($0) }.compactMap(Case.Event.init)
        guard events != known.expect.events || decoder.retry != known.expect.retry else { continue }
        Issue.record("\(known.id) in \(chunks.count) chunks: \(events.prefix(3))")
      }
    }
  }

  private struct Case: Decodable {
    var id: String
    var wire_b64: String
    var expect: Expectation

    struct Expectation: Decodable {
      var events: [Event]
      var retry: Int?
    }

    struct Event: Decodable, Equatable {
      var type: String
      var data: String
      var id: String

      init?(_ item: SSEDecoder.Item) {
        guard case .event(let event) = item else { return nil }
        (type, id) = (event.type, event.id)
        data = String(decoding: event.data, as: UTF8.self)
      }
    }
  }

  @Test(
    arguments: [
      ("data: a\n\n", ["a"], ""),
      ("data: a\r\n\r\n", ["a"], ""),
      ("data: a\r\rdata: b\r\r", ["a", "b"], ""),
      ("data: a\ndata: b\n\n", ["a\nb"], ""),
      (": keep-alive\n\ndata: a\n\n", ["# keep-alive", "a"], ""),
      (":\n\n", ["#"], ""),
      ("data: a\n\ndata: [DONE]", ["a"], "[DONE]"),
      ("data: a\n\ndata: [DONE]\r", ["a"], "[DONE]"),
      ("data: b\ndata", [], "b\n"),
      ("event: x\n", [], nil),
      ("", [], nil),
    ] as [(String, [String], String?)])
  func `comments are heard and the end is kept`(wire: String, items: [String], end: String?) {
    for chunks in chunkings(of: Array(wire.utf8)) {
      var decoder = SSEDecoder()
      #expect(chunks.flatMap { decoder.feed($0) }.map(\.picture) == items)
      #expect(
        decoder.finish().map { String(decoding: $0.data, as: UTF8.self) } == (end == "" ? nil : end)
      )
    }
  }

  @Test(arguments: ["data: 123456789\n\n", "data: 12345\ndata: 67890\n\n", "123456789"])
  func `a line or an event beyond the limit ends the reading`(wire: String) {
    for chunks in chunkings(of: Array(wire.utf8)) {
      var decoder = SSEDecoder(limit: 12)
      #expect(chunks.flatMap { decoder.feed($0) }.isEmpty || !decoder.isOverlong)
      let items = decoder.feed(Array("\n\ndata: more\n\n".utf8))
      #expect(!decoder.isOverlong || items.isEmpty)
    }
    var decoder = SSEDecoder(limit: 8)
    #expect(decoder.feed(Array(wire.utf8)).isEmpty)
    #expect(decoder.isOverlong)
  }
}

extension SSEDecoder.Item {
  /// An event as its data; a comment with a `#`.
  fileprivate var picture: String {
    switch self {
    case .event(let event): String(decoding: event.data, as: UTF8.self)
    case .comment(let words): "#" + words
    }
  }
}
