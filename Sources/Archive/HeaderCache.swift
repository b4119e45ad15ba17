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
    guard let headEnd = bytes.firstIndex(of: 0x0A) else { return nil }
    var head = Fields(bytes: bytes[..<(headEnd + 1)])
    let body = Array(bytes[(headEnd + 1)...])
    guard head.text() == Self.magic, head.text() == Fingerprint(body).text,
      head.text() == folder.path
    else { return nil }
    var fields = Fields(bytes: body[...])
    entries = []
    entries.reserveCapacity(body.count / 100)
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
  var bytes: ArraySlice<UInt8>

  var isAtEnd: Bool { bytes.isEmpty }

  mutating func text() -> String? {
    var hasEscapes = false
    var end = bytes.startIndex
    while end < bytes.endIndex, bytes[end] != 0x09, bytes[end] != 0x0A {
      if bytes[end] == 0x5C { hasEscapes = true }
      end += 1
    }
    guard end < bytes.endIndex else { return nil }
    let field = bytes[bytes.startIndex..<end]
    bytes = bytes[(end + 1)...]
    return String(decoding: hasEscapes ? unescaped(field) : field, as: UTF8.self)
  }

  mutating func number() -> Int64? {
    var (value, place, isNegative) = (Int64(0), bytes.startIndex, false)
    if place < bytes.endIndex, bytes[place] == UInt8(ascii: "-") {
      isNegative = true
      place += 1
    }
    while place < bytes.endIndex, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[place] {
      value = value &* 10 &+ Int64(bytes[place] &- UInt8(ascii: "0"))
      place += 1
    }
    guard place < bytes.endIndex, bytes[place] == 0x09 else { return nil }
    bytes = bytes[(place + 1)...]
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
