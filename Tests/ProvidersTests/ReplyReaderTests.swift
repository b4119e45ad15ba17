import Chat
import Testing

@testable import Providers

/// A reply as a test wants to see it: what was said, and how it ended.
struct Heard: Equatable {
  var reasoning = ""
  var text = ""
  var usage: Usage?
  var finish: Finish?
  var fault: Fault?
  var events: [ReplyEvent] = []

  init(_ wire: Dialect.Wire, _ chunks: [[UInt8]]) {
    var reader = ReplyReader(wire, opening: .init(splitting: .undecided(isReasoningModel: false)))
    do throws(Fault) {
      for chunk in chunks { try reader.feed(chunk) { events.append($0) } }
      try reader.finish { events.append($0) }
    } catch {
      fault = error
    }
    for event in events {
      switch event {
      case .reasoning(let piece): reasoning += piece
      case .text(let piece): text += piece
      case .usage(let counts): usage = counts
      case .finished(let ending): finish = ending
      case .opened, .waiting, .relabelled: break
      }
    }
  }
}

@Suite struct ReplyReaderTests {
  /// Records as they come over the wire, each told as one event.
  private static func stream(_ records: [String], done: Bool = true) -> [UInt8] {
    Array((records.map { "data: \($0)\n\n" }.joined() + (done ? "data: [DONE]\n\n" : "")).utf8)
  }

  private static func delta(_ fields: String, finish: String = "null") -> String {
    #"{"choices":[{"index":0,"delta":{\#(fields)},"finish_reason":\#(finish)}]}"#
  }

  @Test(
    arguments: [
      (
        [delta(#""content":"Hel""#), delta(#""content":"lo""#, finish: #""stop""#)],
        "-Hel -lo .stop"
      ),
      (
        [
          delta(#""role":"assistant","content":null,"reasoning_content":"""#),
          delta(#""content":null,"reasoning_content":"hm""#),
          delta(#""content":"Yes","reasoning_content":null"#),
          delta(#""content":"""#, finish: #""stop""#),
        ],
        "opened ~hm -Yes .stop"
      ),
      (
        [
          delta(#""reasoning":"hm","reasoning_content":"hm""#),
          delta(#""reasoning":"","reasoning_content":"m""#),
          delta(#""content":"a""#, finish: #""stop""#),
        ],
        "opened ~hm ~m -a .stop"
      ),
      (
        [
          delta(#""reasoning_details":[{"type":"reasoning.text","text":"hm"}]"#),
          delta(#""content":"a""#), delta(#""reasoning":"so""#), delta("", finish: #""stop""#),
        ],
        "opened ~hm -a ~so .stop"
      ),
      (
        [
          delta(
            #""content":[{"type":"thinking","thinking":[{"type":"text","text":"hm"}]},{"type":"text","text":"a"}]"#,
            finish: #""stop""#)
        ],
        "opened ~hm -a .stop"
      ),
      ([delta(#""content":"a""#, finish: #""""#), delta("", finish: #""length""#)], "-a .length"),
      (
        [
          #"{"choices":[]}"#, #"{"id":"x"}"#, "[]", "7", #"{"choices":{"a":1}}"#,
          #"{"choices":[7]}"#,
          delta(#""content":"a""#),
        ], "-a .other(unknown)"
      ),
      (
        [delta(#""tool_calls":[{"index":0,"function":{"name":"f"}}]"#, finish: #""tool_calls""#)],
        ".toolCalls"
      ),
      (
        [": keep-alive", delta(#""content":"a""#, finish: #""content_filter""#)],
        "-a .contentFilter"
      ),
      (
        [delta(#""content":"😀 \ud83d""#), delta(#""content":"\ude00!""#, finish: #""eos""#)],
        "-😀  -😀! .stop"
      ),
      ([delta(#""content":"[DONE]""#, finish: #""weird""#)], "-[DONE] .other(weird)"),
      ([delta(#""refusal":"I will not.""#, finish: #""stop""#)], "-I will not. .stop"),
      (
        [
          #"{"prompt_progress":{"total":90,"cache":0,"processed":30,"time_ms":5}}"#,
          delta(#""content":"a""#, finish: #""stop""#),
        ], "30/90 -a .stop"
      ),
    ] as [([String], String)])
  func `completion chunks become events`(records: [String], picture: String) {
    for chunks in chunkings(of: Self.stream(records)) {
      #expect(
        Heard(.chatCompletions, chunks).events.map(\.picture).joined(separator: " ") == picture)
    }
  }

  @Test(
    arguments: [
      (
        [delta(#""content":"a""#), #"{"error":{"message":"upstream","code":502}}"#], "a", 502,
        "upstream"
      ),
      ([delta(#""content":"a""#), #"{"error":"gone"}"#], "a", nil, "gone"),
      (
        [
          #"{"error":{"message":"no","code":"x"},"choices":[{"delta":{"content":""},"finish_reason":"error"}]}"#
        ],
        "", nil, "no"
      ),
      (
        [delta("", finish: #""insufficient_system_resource""#)], "", 503,
        "the server ran out of resources in the middle"
      ),
      (
        [#"{"object":"error","message":"too long","type":"BadRequestError","code":400}"#], "", 400,
        "too long"
      ),
    ] as [([String], String, Int?, String)])
  func `an error in the middle ends the reply and keeps what came`(
    records: [String], text: String, status: Int?, message: String
  ) throws {
    for chunks in chunkings(of: Self.stream(records)) {
      let heard = Heard(.chatCompletions, chunks)
      guard case .refused(let refusal, _) = heard.fault else {
        Issue.record("no refusal: \(heard)")
        continue
      }
      #expect((heard.text, refusal.status, refusal.message) == (text, status, message))
      #expect(heard.finish == nil)
    }
  }

  @Test(
    arguments: [
      (#"data: {"choices":[{"delta":{"content":"a"}}]}"# + "\n\n", "a", nil, .cut),
      (#"data: {"choices":[{"delta":{"content":"a"},"finish_reason":"stop"}]}"#, "a", .stop, nil),
      (
        #"data: {"choices":[{"delta":{"content":"a"}}]}"# + "\n\ndata: [DONE]", "a",
        .other("unknown"), nil
      ),
      (
        #"data: {"choices":[{"delta":{"content":"a"}}]}"# + "\n\n" + #"data: {"choi"#, "a", nil,
        .cut
      ),
      ("data: {oops}\n\n", "", nil, .malformed("{oops}")),
      ("", "", nil, .cut), ("\n\n\n", "", nil, .cut),
      (
        "<html><body>Please <b>log in</b></body></html>", "", nil,
        .malformed("a web page:   Please  log in   ")
      ),
      (
        "\n\n"
          + #"{"choices":[{"message":{"content":"all","reasoning_content":"hm"},"finish_reason":"stop"}]}"#,
        "all", .stop, nil
      ),
      (
        #"{"choices":[{"message":{"content":"#, "", nil,
        .malformed(#"{"choices":[{"message":{"content":"#)
      ),
    ] as [(String, String, Finish?, Fault?)])
  func `the end of the bytes is judged`(wire: String, text: String, finish: Finish?, fault: Fault?)
  {
    for chunks in chunkings(of: Array(wire.utf8)) {
      let heard = Heard(.chatCompletions, chunks)
      #expect((heard.text, heard.finish) == (text, finish))
      #expect(heard.fault == fault)
    }
  }

  @Test func `what follows the end is not read`() {
    let wire =
      Self.stream([Self.delta(#""content":"a""#, finish: #""stop""#)]) + Self.stream(["{oops"])
    for chunks in chunkings(of: wire) {
      #expect(Heard(.chatCompletions, chunks).events == [.text("a"), .finished(.stop)])
    }
  }

  @Test func `a server that is queueing us is heard once`() {
    let wire = ": OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\n:\n\n"
    let heard = Heard(.chatCompletions, [Array(wire.utf8)])
    #expect(heard.events == [.waiting(.queued)])
    #expect(Heard(.chatCompletions, [Array(":\n\n".utf8)]).events == [])
  }

  @Test(
    arguments: [
      (
        #"{"message":{"role":"assistant","content":"","thinking":"hm"},"done":false}"# + "\n"
          + #"{"message":{"content":"Yes"},"done":false}"# + "\n"
          + #"{"message":{"content":""},"done":true,"done_reason":"stop","prompt_eval_count":26,"prompt_eval_duration":130000000,"eval_count":298,"eval_duration":4709213000}"#,
        "opened ~hm -Yes usage .stop", nil
      ),
      (
        #"{"message":{"content":"a"},"done":false}"# + "\r\n\r\n" + #"{"done":true}"# + "\r\n",
        "-a .stop", nil
      ),
      (#"{"done":true,"done_reason":"load","message":{"content":""}}"#, ".other(load)", nil),
      (
        #"{"message":{"content":"a"},"done":false}"# + "\n" + #"{"error":"runner died"}"# + "\n",
        "-a",
        "runner died"
      ),
      (
        #"{"message":{"content":"a"},"done":true,"done_reason":"length"}"# + "\n{oops\n",
        "-a .length", nil
      ),
    ] as [(String, String, String?)])
  func `records of Ollama become events`(wire: String, picture: String, error: String?) {
    for chunks in chunkings(of: Array(wire.utf8)) {
      let heard = Heard(.ollama, chunks)
      #expect(heard.events.map(\.picture).joined(separator: " ") == picture)
      if let error, case .refused(let refusal, _) = heard.fault {
        #expect(refusal.message == error)
      } else {
        #expect(heard.fault == nil)
      }
    }
  }
}

extension ReplyEvent {
  /// One word for an event: `~` reasoning, `-` text, `.` the end.
  fileprivate var picture: String {
    switch self {
    case .opened: "opened"
    case .waiting(.prefill(let done, let total)): "\(done)/\(total)"
    case .waiting: "waiting"
    case .reasoning(let text): "~" + text
    case .text(let text): "-" + text
    case .relabelled: "relabelled"
    case .usage: "usage"
    case .finished(.other(let reason)): ".other(\(reason))"
    case .finished(let finish): ".\(finish)"
    }
  }
}
