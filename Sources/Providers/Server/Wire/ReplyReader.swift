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
  private let wire: Dialect.Wire
  /// What the body has turned out to be, once it has begun.
  private var form: Form?
  private var events = SSEDecoder()
  private var records = NDJSONDecoder()
  private var whole: [UInt8] = []
  private var mender = SurrogateMender()
  private var isQueued = false

  private enum Form {
    case events, records
    /// One JSON value, or a page, which is read when it is whole.
    case whole
  }

  /// The largest body that is read as one value, in bytes.
  private static let wholeLimit = 16 << 20

  init(_ wire: Dialect.Wire, opening: ReplyEvent.Opening) {
    self.wire = wire
    decoder = ReplyDecoder(wire, opening: opening)
  }

  /// Whether anything of the reply itself has come.
  var hasSpoken: Bool { decoder.hasSpoken }
  /// Whether the server has said how the reply ends; usage may still follow.
  var hasEnding: Bool { decoder.ending != nil }

  mutating func feed(_ bytes: [UInt8], _ send: (ReplyEvent) -> Void) throws(Fault) {
    guard !isDone else { return }
    switch form {
    case nil:
      guard let start = bytes.firstIndex(where: { !Self.isSpace($0) }) else { return }
      form = form(beginning: bytes[start])
      try feed(Array(bytes[start...]), send)
    case .events:
      for item in events.feed(bytes) where !isDone { try take(item, send) }
    case .records:
      for record in records.feed(bytes) where !isDone { try take(record, send) }
    case .whole:
      whole += bytes
    }
    if events.isOverlong || records.isOverlong || whole.count > Self.wholeLimit {
      throw .malformed("a line of more than 16 MiB")
    }
  }

  /// Says how the reply ended, when no more bytes will come.
  mutating func finish(_ send: (ReplyEvent) -> Void) throws(Fault) {
    switch form {
    case _ where isDone: break
    case .events: if let event = events.finish() { try takeLast(event.data, send) }
    case .records: if let record = records.finish() { try takeLast(record, send) }
    case .whole: try takeWhole(send)
    case nil: break
    }
    guard let ending = decoder.ending ?? (isDone ? .other("unknown") : nil) else { throw .cut }
    isDone = true
    send(.finished(ending))
  }

  private func form(beginning byte: UInt8) -> Form {
    switch (byte, wire) {
    case (UInt8(ascii: "<"), _), (UInt8(ascii: "{"), .chatCompletions): .whole
    case (_, .chatCompletions): .events
    case (_, .ollama): .records
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
      throw .malformed(String(decoding: data.prefix(160), as: UTF8.self))
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

  private mutating func takeWhole(_ send: (ReplyEvent) -> Void) throws(Fault) {
    guard let json = JSONReader.read(whole) else {
      throw .malformed(Refusal.summary(of: whole))
    }
    for event in try decoder.feed(json) { send(event) }
  }
}
