import Chat
import FoundationEssentials

/// What a list needs of each conversation, remembered so that a start need not open ten thousand
/// files.
///
/// Only a convenience: each entry names the state of the file it was read from, and the whole has a
/// checksum. What is damaged, or of another folder, is as good as not there. Lines of
/// `mtime size inode created updated pinned model id title`, parted by tabs, newest conversation
/// first; the numbers of the moments are milliseconds since 1970.
struct HeaderCache: Equatable {
  struct Entry: Equatable {
    var stamp: FileStamp
    var summary: ConversationSummary
  }

  var entries: [Entry]

  // MARK: Writing

  func encoded(for folder: Folder) -> [UInt8] {
    var body: [UInt8] = []
    body.reserveCapacity(entries.count * 160)
    for entry in entries {
      let (stamp, summary) = (entry.stamp, entry.summary)
      for number in [stamp.modified, stamp.size, Int64(bitPattern: stamp.inode)] {
        body += "\(number)\t".utf8
      }
      body += "\(summary.created.milliseconds)\t\(summary.updated.milliseconds)\t".utf8
      body += summary.isPinned ? "1\t".utf8 : "0\t".utf8
      body.append(escaping: summary.model?.word ?? "", then: 0x09)
      body.append(escaping: summary.id.rawValue, then: 0x09)
      body.append(escaping: summary.title, then: 0x0A)
    }
    var bytes = Array("\(Self.magic)\t\(Fingerprint(body).text)\t".utf8)
    bytes.append(escaping: folder.path, then: 0x0A)
    return bytes + body
  }

  private static let magic = "nalar headers 1"

  // MARK: Reading

  /// `nil` for anything but what `encoded` wrote for this folder.
  init?(_ bytes: [UInt8], for folder: Folder) {
    var fields = Fields(bytes: bytes)
    guard fields.text() == Self.magic, let sum = fields.text(), fields.text() == folder.path,
      sum == Fingerprint(Array(bytes[fields.position...])).text
    else { return nil }
    entries = []
    entries.reserveCapacity(bytes.count / 100)
    var lastModel = (word: "", name: ModelName?.none)
    while !fields.isAtEnd {
      guard let modified = fields.number(), let size = fields.number(), let inode = fields.number(),
        let created = fields.number(), let updated = fields.number(), let pinned = fields.number(),
        let model = fields.text(), let id = fields.text(), let title = fields.text()
      else { return nil }
      // Neighbours mostly have the same model.
      if model != lastModel.word {
        lastModel = (model, ModelName(model) ?? ModelName(provider: "", model: model))
      }
      entries.append(
        Entry(
          stamp: FileStamp(modified: modified, size: size, inode: UInt64(bitPattern: inode)),
          summary: ConversationSummary(
            id: .init(rawValue: id), title: title, isPinned: pinned == 1,
            created: Date(milliseconds: created), updated: Date(milliseconds: updated),
            model: lastModel.name)))
    }
  }

  init(entries: [Entry]) { self.entries = entries }
}

/// Fields of a line, each ended by a tab or by the end of the line.
private struct Fields {
  let bytes: [UInt8]
  private(set) var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func text() -> String? {
    let start = position
    var hasEscapes = false
    while position < bytes.count, bytes[position] != 0x09, bytes[position] != 0x0A {
      if bytes[position] == 0x5C { hasEscapes = true }
      position += 1
    }
    guard position < bytes.count else { return nil }
    let field = bytes[start..<position]
    position += 1
    return String(decoding: hasEscapes ? unescaped(field) : field, as: UTF8.self)
  }

  mutating func number() -> Int64? {
    var value: Int64 = 0
    let isNegative = position < bytes.count && bytes[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    while position < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[position] {
      value = value &* 10 &+ Int64(bytes[position] &- UInt8(ascii: "0"))
      position += 1
    }
    guard position < bytes.count, bytes[position] == 0x09 else { return nil }
    position += 1
    return isNegative ? 0 &- value : value
  }

  private func unescaped(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var result: ArraySlice<UInt8> = []
    var isEscape = false
    for byte in field {
      switch (isEscape, byte) {
      case (false, 0x5C): isEscape = true
      case (false, _): result.append(byte)
      case (true, _):
        result.append(byte == UInt8(ascii: "t") ? 0x09 : byte == UInt8(ascii: "n") ? 0x0A : byte)
        isEscape = false
      }
    }
    return result
  }
}

extension [UInt8] {
  fileprivate mutating func append(escaping text: String, then end: UInt8) {
    for byte in text.utf8 {
      switch byte {
      case 0x09: self += "\\t".utf8
      case 0x0A: self += "\\n".utf8
      case 0x5C: self += "\\\\".utf8
      default: append(byte)
      }
    }
    append(end)
  }
}

extension Date {
  /// Since 1970; moments beyond ±292 million years are drawn in.
  fileprivate var milliseconds: Int64 {
    Int64(exactly: (timeIntervalSince1970 * 1000).rounded()) ?? 0
  }

  fileprivate init(milliseconds: Int64) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }
}
