import Chat

/// Reads the body of a successful answer: bytes in, events out.
///
/// The body may be what was asked for, or one JSON value, or a proxy's web page; its first byte
/// tells. A value: it never waits, and the same bytes give the same events however they are cut.
struct ReplyReader {
  /// Whether the reply has said its last, even if the connection stays open.
  private(set) var isDone = false
  /// Records that were read, for a timer that must not be fooled by comments.
  private(set) var recordCount = 0
  private var decoder: ReplyDecoder
  private var mender = SurrogateMender()
  private var body: Body
  private var isQueued = false

  private enum Body {
    case unknown(Dialect.Wire)
    case events(SSEDecoder)
    case records(NDJSONDecoder)
    /// One JSON value, or a page, which is read when it is whole.
    case whole([UInt8])
  }

  /// The largest body that is read as one value, in bytes.
  private static let wholeLimit = 16 << 20

  init(_ wire: Dialect.Wire, opening: ReplyEvent.Opening) {
    decoder = ReplyDecoder(wire, opening: opening)
    body = .unknown(wire)
  }

  /// Whether anything of the reply itself has come.
  var hasSpoken: Bool { decoder.hasSpoken }
  /// Whether the server has said how the reply ends; usage may still follow.
  var hasEnding: Bool { decoder.ending != nil }

  mutating func feed(_ bytes: [UInt8], _ send: (ReplyEvent) -> Void) throws(Fault) {
    guard !isDone else { return }
    switch body {
    case .unknown(let wire):
      guard let start = bytes.firstIndex(where: { !Self.isSpace($0) }) else { return }
      body = Self.body(beginning: bytes[start], wire)
      try feed(Array(bytes[start...]), send)
    case .events(var decoder):
      let items = decoder.feed(bytes)
      body = .events(decoder)
      for item in items where !isDone { try take(item, send) }
      if decoder.isOverlong { throw .malformed("a line of more than 16 MiB") }
    case .records(var decoder):
      let records = decoder.feed(bytes)
      body = .records(decoder)
      for record in records where !isDone { try take(record, send) }
      if decoder.isOverlong { throw .malformed("a line of more than 16 MiB") }
    case .whole(var whole):
      body = .unknown(.chatCompletions)  // So that the bytes are not copied.
      whole += bytes
      guard whole.count <= Self.wholeLimit else { throw .malformed("more than 16 MiB at once") }
      body = .whole(whole)
    }
  }

  /// Says how the reply ended, when no more bytes will come.
  mutating func finish(_ send: (ReplyEvent) -> Void) throws(Fault) {
    switch body {
    case _ where isDone: break
    case .events(var decoder): if let event = decoder.finish() { try takeLast(event.data, send) }
    case .records(var decoder): if let record = decoder.finish() { try takeLast(record, send) }
    case .whole(let bytes): try take(whole: bytes, send)
    case .unknown: break
    }
    guard let ending = decoder.ending ?? (isDone ? .other("unknown") : nil) else { throw .cut }
    isDone = true
    send(.finished(ending))
  }

  private static func body(beginning byte: UInt8, _ wire: Dialect.Wire) -> Body {
    switch (byte, wire) {
    case (UInt8(ascii: "<"), _), (UInt8(ascii: "{"), .chatCompletions): .whole([])
    case (_, .chatCompletions): .events(SSEDecoder())
    case (_, .ollama): .records(NDJSONDecoder())
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  private mutating func take(
    _ item: SSEDecoder.Item, _ send: (ReplyEvent) -> Void
  ) throws(Fault) {
    switch item {
    case .event(let event):
      if event.type == "error", let json = JSONReader.read(event.data) {
        throw .refused(Refusal(json))
      }
      try take(event.data, send)
    case .comment(let words):
      // Some words before the first record: others are being served.
      guard recordCount == 0, !isQueued, !words.allSatisfy(\.isWhitespace) else { return }
      isQueued = true
      send(.waiting(.queued))
    }
  }

  private mutating func take(_ data: [UInt8], _ send: (ReplyEvent) -> Void) throws(Fault) {
    let record = data.drop(while: Self.isSpace)
    // A proxy may wrap a keep-alive comment as if it were data.
    guard let first = record.first, first != UInt8(ascii: ":") else { return }
    if Self.isDoneMark(record) { return isDone = true }
    guard let json = JSONReader.read(mender.mend(data)) else {
      throw .malformed(String(decoding: data.prefix(80), as: UTF8.self))
    }
    recordCount += 1
    for event in try decoder.feed(json) { send(event) }
    isDone = decoder.isComplete
  }

  /// A record whose end got lost counts if it is complete in itself.
  private mutating func takeLast(_ data: [UInt8], _ send: (ReplyEvent) -> Void) throws(Fault) {
    if Self.isDoneMark(data[...]) || JSONReader.read(data) != nil { try take(data, send) }
  }

  /// Only exactly this ends a stream; it may stand inside a reply's text.
  private static func isDoneMark(_ record: ArraySlice<UInt8>) -> Bool {
    let words = record.drop(while: isSpace)
    return words.starts(with: "[DONE]".utf8) && words.dropFirst(6).allSatisfy(isSpace)
  }

  private mutating func take(whole bytes: [UInt8], _ send: (ReplyEvent) -> Void) throws(Fault) {
    guard let json = JSONReader.read(bytes) else {
      let page = Refusal.summary(ofPage: String(decoding: bytes.prefix(4096), as: UTF8.self))
      throw .malformed(page)
    }
    for event in try decoder.feed(json) { send(event) }
  }
}
