import Testing

@testable import Providers

@Suite struct RetryPolicyTests {
  private static func refused(_ status: Int, _ message: String = "", after: Double? = nil) -> Fault
  {
    .refused(Refusal(status: status, ["message": .string(message)]), retryAfter: after)
  }

  /// The waits before the attempts that follow the same fault again and again, in seconds.
  private func waits(_ fault: Fault, jitter: Double = 0, hasSpoken: Bool = false) -> [Double] {
    var policy = RetryPolicy()
    var waits: [Double] = []
    while waits.count < 5,
      let wait = policy.wait(after: fault, hasSpoken: hasSpoken, jitter: jitter)
    {
      waits.append(wait.seconds)
    }
    return waits
  }

  @Test(arguments: [408, 409, 429, 500, 502, 503, 504, 529])
  func `what may pass is tried twice more`(status: Int) {
    #expect(waits(Self.refused(status)) == [0.5, 1])
    #expect(waits(Self.refused(status), jitter: 1) == [0.375, 0.75])
  }

  @Test(arguments: [400, 401, 402, 403, 404, 413, 422, 501, 302])
  func `what would fail again is not tried again`(status: Int) {
    #expect(waits(Self.refused(status)) == [])
  }

  @Test(
    arguments: [
      (0.0, [0, 0]), (2, [2, 2]), (60, [60, 60]), (61, [0.5, 1]), (1e20, [0.5, 1]),
    ] as [(Double, [Double])])
  func `the server's wish is obeyed up to a minute`(wish: Double, expected: [Double]) {
    #expect(waits(Self.refused(429, after: wish)) == expected)
  }

  @Test(
    arguments: [
      (.unreachable(Unreachable(why: "refused", isPassing: true)), 2),
      (.unreachable(Unreachable(why: "no such host", isPassing: false)), 0),
      (.cut, 2), (.silent(120), 0), (.malformed("x"), 0),
      (refused(500, "the request exceeds the available context size"), 0),
    ] as [(Fault, Int)])
  func `a broken connection is tried again, a silent or confused server is not`(
    fault: Fault, count: Int
  ) {
    #expect(waits(fault).count == count)
  }

  @Test func `nothing is tried again once a word has come`() {
    #expect(waits(Self.refused(503), hasSpoken: true) == [])
    #expect(waits(Self.refused(503, "Loading model"), hasSpoken: true) == [])
  }

  @Test func `a model that is being loaded is waited for, which costs no tries`() {
    var policy = RetryPolicy()
    let loading = Self.refused(503, "Loading model")
    for _ in 0..<600 {
      #expect(policy.wait(after: loading, hasSpoken: false, jitter: 0)?.seconds == 1)
    }
    #expect(policy.wait(after: loading, hasSpoken: false, jitter: 0) == nil)
    #expect(policy.wait(after: .cut, hasSpoken: false, jitter: 0)?.seconds == 0.5)
  }

  @Test(
    arguments: [
      (nil, "2", 2), (nil, "0", 0), (nil, "1.5", 1.5), (nil, "-7", nil), (nil, "soon", nil),
      ("500", "9", 0.5), ("-1", "9", 9), (nil, nil, nil), (nil, "nan", nil), (nil, "inf", nil),
      (nil, "99999999999999999999", nil),
      (nil, "Sun, 06 Nov 1994 08:49:37 GMT", 37), (nil, "Sun, 06 Nov 1994 08:48:59 GMT", nil),
      (nil, "Sun, 99 Nov 1994 08:49:37 GMT", nil),
      (nil, "Wed, 01 Mar 1995 00:00:00 GMT", 9_904_260),
      (nil, "Thu, 29 Feb 1996 00:00:00 GMT", nil),
    ] as [(String?, String?, Double?)])
  func `a server's wish is read as seconds`(milliseconds: String?, value: String?, seconds: Double?)
  {
    let now = 784_111_740.0  // 1994-11-06 08:49:00
    #expect(RetryAfter.seconds(milliseconds: milliseconds, value: value, now: now) == seconds)
  }

  @Test(
    arguments: [
      ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Thu, 29 Feb 1996 00:00:00 GMT", 825_552_000),
      ("Fri, 31 Dec 2100 23:59:59 GMT", 4_133_980_799), ("Sun, 06-Nov-94 08:49:37 GMT", nil),
      ("Sun, 06 Nov 1994 08:49:37 CET", nil), ("", nil),
    ] as [(String, Double?)])
  func `a date is counted from 1970`(text: String, seconds: Double?) {
    #expect(RetryAfter.date(text) == seconds)
  }

  @Test(
    arguments: [
      (400, #"{"error":"\"m\" does not support thinking"}"#, ["think": true], .without("think")),
      (400, #"{"error":"does not support thinking"}"#, [:], nil),
      (
        400,
        #"{"error":{"message":"The reasoning_content in the thinking mode must be passed back to the API."}}"#,
        [:], .withReasoning
      ),
      (
        400, #"{"error":{"message":"Unsupported value","param":"temperature"}}"#,
        ["temperature": 1],
        .without("temperature")
      ),
      (400, #"{"error":{"message":"Unsupported value","param":"temperature"}}"#, [:], nil),
      (400, #"{"error":{"message":"bad","param":"model"}}"#, ["model": "m"], nil),
      (
        422,
        #"{"detail":[{"loc":["body","top_k"],"msg":"Extra inputs are not permitted: 'top_k'"}]}"#,
        ["top_k": 1], .without("top_k")
      ),
      (400, #"{"error":{"message":"please stop"}}"#, ["stop": ["x"]], nil),
      (500, #"{"error":"does not support thinking"}"#, ["think": true], nil),
    ] as [(Int, String, JSON, Amendment?)])
  func `a refusal may say what to change`(
    status: Int, words: String, body: JSON, amendment: Amendment?
  ) {
    let fault = Fault.refused(Refusal(status: status, body: Array(words.utf8)))
    #expect(Amendment(after: fault, body: body) == amendment)
  }
}

@Suite struct SilenceTests {
  /// A story: `.` a second passes, `b` a byte, `r` a record, `e` the reply's end. Then the moment
  /// at which the silence would be too long.
  @Test(arguments: [
    ("", 30, 30), ("....", 30, 30), ("....b", 14, 10), ("b....b....", 14, 10), ("b.r..b", 13, 10),
    (".b........b........b........b", 20, 20), (".r........b........b........b", 21, 20),
    ("r.e", 3, 2),
  ])
  func `the limit that comes first is the limit`(story: String, end: Int, seconds: Int) {
    var silence = Silence(
      beforeFirstByte: .seconds(30), betweenBytes: .seconds(10), patience: .seconds(20))
    var now = 0
    silence.begin(at: .zero)
    for step in story {
      if step == "." {
        now += 1
      } else {
        silence.heard(at: .seconds(now), isRecord: step == "r", hasEnded: step == "e")
      }
    }
    #expect(silence.end == .seconds(end))
    #expect(silence.seconds == seconds)
  }
}
