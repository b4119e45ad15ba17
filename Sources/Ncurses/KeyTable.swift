package import Screen

/// Which bytes mean which key on one terminal, where its terminfo entry says so.
///
/// What xterm's conventions say of other sequences is `ControlSequence`'s to know; this table comes
/// first, because some terminals have ways of their own (`ESC [ [ A` is F1 on the Linux console).
package struct KeyTable: Sendable {
  private var keys: [[UInt8]: Key] = [:]
  private var beginnings: Set<[UInt8]> = []

  package init(_ sequences: [(bytes: [UInt8], key: Key)] = []) {
    for (bytes, key) in sequences {
      // Anything shorter could be typed: ESC and a letter is that letter with Alt.
      guard bytes.count > 2, bytes[0] == 0x1B else { continue }
      keys[bytes] = keys[bytes] ?? key
      for count in 1..<bytes.count { beginnings.insert(Array(bytes.prefix(count))) }
    }
  }

  init(_ terminal: TerminalDescription) {
    self.init(
      Self.capabilities.compactMap { name, key in
        terminal.strings[name].map { ($0, key) }
      })
  }

  enum Match: Equatable { case key(Key, count: Int), beginning, none }

  /// What `bytes` begins with. Costs a few look-ups, for escape sequences only.
  func match(_ bytes: ArraySlice<UInt8>) -> Match {
    var count = 3
    while true {
      let start = Array(bytes.prefix(count))
      if let key = keys[start] { return .key(key, count: count) }
      guard beginnings.contains(start) else { return .none }
      guard count < bytes.count else { return .beginning }
      count += 1
    }
  }

  static let capabilities: [(name: String, key: Key)] =
    [
      ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)), ("kcuf1", Key(.right)),
      ("khome", Key(.home)), ("kend", Key(.end)), ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)),
      ("kdch1", Key(.delete)), ("kent", Key(.enter)), ("kcbt", Key(.tab, .shift)),
      ("kLFT", Key(.left, .shift)), ("kRIT", Key(.right, .shift)),
      ("kri", Key(.up, .shift)), ("kind", Key(.down, .shift)),
      ("kHOM", Key(.home, .shift)), ("kEND", Key(.end, .shift)),
      ("kPRV", Key(.pageUp, .shift)), ("kNXT", Key(.pageDown, .shift)),
      ("kDC", Key(.delete, .shift)),
    ] + (1...12).map { ("kf\($0)", Key(.function($0))) }
}
