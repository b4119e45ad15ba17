import CMd4c

/// md4c, the parser of CommonMark with GitHub's tables, strikethrough and tasks.
///
/// Links without brackets are found elsewhere: version 0.4.8, which is in use, corrupts its state
/// over some of them. It also looks a few bytes beyond the end of a text that stops within a
/// construct, so what it is given ends with a line feed and lies before zeros.
enum Md4c {
  /// Tells the builder what the text holds. Texts of 2 GB and more are not read.
  static func parse(_ text: [UInt8], into builder: DocumentBuilder) {
    var bytes = text
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    let count = bytes.count
    guard count < 1 << 31 else { return }
    bytes.append(contentsOf: repeatElement(0, count: 16))

    var parser = MD_PARSER()
    parser.flags = UInt32(
      MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_NOHTMLBLOCKS)
    parser.enter_block = { type, detail, builder in
      Md4c.builder(builder).enter(type, detail)
      return 0
    }
    parser.leave_block = { type, _, builder in
      Md4c.builder(builder).leave(type)
      return 0
    }
    parser.enter_span = { type, detail, builder in
      Md4c.builder(builder).enter(type, detail)
      return 0
    }
    parser.leave_span = { type, _, builder in
      Md4c.builder(builder).leave(type)
      return 0
    }
    parser.text = { type, text, size, builder in
      let bytes = UnsafeRawBufferPointer(start: text, count: Int(size))
      Md4c.builder(builder).take(type, bytes.bindMemory(to: UInt8.self))
      return 0
    }
    bytes.withUnsafeBytes { bytes in
      let text = bytes.bindMemory(to: CChar.self)
      builder.source = UnsafeBufferPointer(rebasing: bytes.bindMemory(to: UInt8.self)[..<count])
      _ = md_parse(
        text.baseAddress, MD_SIZE(count), &parser, Unmanaged.passUnretained(builder).toOpaque())
      builder.source = nil
    }
  }

  private static func builder(_ pointer: UnsafeMutableRawPointer?) -> DocumentBuilder {
    guard let pointer else { return DocumentBuilder(Placeholders()) }
    return Unmanaged<DocumentBuilder>.fromOpaque(pointer).takeUnretainedValue()
  }
}

extension MD_ATTRIBUTE {
  /// The attribute's text with its entities decoded.
  func text(_ placeholders: Placeholders) -> String {
    guard let text, size > 0, let substr_types, let substr_offsets else { return "" }
    let bytes = UnsafeBufferPointer(
      start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: Int(size))
    var decoded = ""
    var (index, start) = (0, 0)
    while start < bytes.count {
      let end = min(max(start + 1, Int(substr_offsets[index + 1])), bytes.count)
      let part = UnsafeBufferPointer(rebasing: bytes[start..<end])
      switch substr_types[index] {
      case MD_TEXT_NULLCHAR: decoded += "\u{FFFD}"
      case MD_TEXT_ENTITY:
        decoded += Entities.text(of: part) ?? String(decoding: part, as: UTF8.self)
      default: decoded += String(decoding: placeholders.restored(part), as: UTF8.self)
      }
      (index, start) = (index + 1, end)
    }
    return decoded
  }
}
