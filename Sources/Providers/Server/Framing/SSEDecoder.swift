/// Splits a stream of bytes into server-sent events, as the HTML standard says (§9.2.6).
///
/// Data stays bytes: what it holds is for others to read. One event holds at most `limit` bytes.
struct SSEDecoder {
  struct Event: Equatable, Sendable {
    /// `message` where the server gave no type.
    var type: String
    /// The event's data lines, joined by LF.
    var data: [UInt8]
    /// The last id the server gave, with this event or an earlier one.
    var id: String
  }

  /// What a line of the stream can bring to its reader.
  enum Item: Equatable, Sendable {
    case event(Event)
    /// A line beginning with a colon, by which a server says that it is alive: its text.
    case comment(String)
  }

  /// Milliseconds the server wants between two connections, where it said so.
  private(set) var retry: Int?
  private var lines: ByteLines
  private var isFirstLine = true
  private var type = ""
  private var data: [UInt8] = []
  private var hasData = false
  private var hasTooMuchData = false
  private var id = ""

  init(limit: Int = 16 << 20) { lines = ByteLines(limit: limit) }

  /// Whether a line or an event grew beyond the limit; nothing is read after it.
  var isOverlong: Bool { lines.isOverlong || hasTooMuchData }

  /// The events and comments these bytes complete.
  mutating func feed(_ bytes: [UInt8]) -> [Item] {
    var items: [Item] = []
    for line in lines.feed(bytes) where !hasTooMuchData {
      if let item = take(line) { items.append(item) }
    }
    return items
  }

  /// The event the stream ended in, which the standard discards.
  ///
  /// Some proxies lose the last blank line; a reader may use what is here if it is complete in
  /// itself.
  mutating func finish() -> Event? {
    let rest = lines.takeRest()
    if !rest.isEmpty { _ = take(rest) }
    return dispatch()
  }

  private mutating func take(_ line: ArraySlice<UInt8>) -> Item? {
    var line = line
    if isFirstLine {
      isFirstLine = false
      if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    }
    guard let first = line.first else { return dispatch().map(Item.event) }
    if first == UInt8(ascii: ":") {
      return .comment(String(decoding: line.dropFirst().prefix(200), as: UTF8.self))
    }
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
    var value = line[colon...].dropFirst()
    if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
    set(field: line[..<colon], to: value)
    return nil
  }

  private mutating func set(field: ArraySlice<UInt8>, to value: ArraySlice<UInt8>) {
    if field.elementsEqual("data".utf8) {
      guard value.count < lines.limit - data.count else { return hasTooMuchData = true }
      if hasData { data.append(.lineFeed) }
      data += value
      hasData = true
    } else if field.elementsEqual("event".utf8) {
      type = String(decoding: value, as: UTF8.self)
    } else if field.elementsEqual("id".utf8) {
      if !value.contains(0) { id = String(decoding: value, as: UTF8.self) }
    } else if field.elementsEqual("retry".utf8) {
      let isNumber = value.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      if isNumber, let number = Int(String(decoding: value, as: UTF8.self)) { retry = number }
    }
  }

  private mutating func dispatch() -> Event? {
    defer { (type, data, hasData) = ("", [], false) }
    return hasData ? Event(type: type.isEmpty ? "message" : type, data: data, id: id) : nil
  }
}
