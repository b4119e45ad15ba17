import Glibc

/// The prompts sent before, in one file: a line of JSON each, the oldest first.
package actor PromptLog {
  private let path: String
  /// So many are recalled; when the file holds twice as many, the older ones go.
  private let limit: Int

  package init(file path: String, limit: Int = 1000) { (self.path, self.limit) = (path, limit) }

  /// The last prompts, the oldest first. Lines that hold none are passed over: a file may end in
  /// half a line. No file, no prompts.
  package func recall() throws(ArchiveError) -> [String] {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try FileReader.read(path).bytes } catch {
      if error == .missing { return [] }
      throw .unreadable(file: path, error)
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    if lines.count >= 2 * limit { try shorten(to: lines.suffix(limit)) }
    return lines.suffix(limit).compactMap { line in
      do throws(JSONError) { return try Self.prompt(in: Array(line)) } catch { return nil }
    }
  }

  private static func prompt(in line: [UInt8]) throws(JSONError) -> String? {
    var json = JSONReader(line)
    var prompt: String?
    try json.enterTopObject()
    while let key = try json.nextKey() {
      if key == "prompt" { prompt = try json.string() } else { try json.skip() }
    }
    try json.end()
    return prompt
  }

  /// Adds a prompt; it is in the file when this returns. What a crash left half written before it
  /// gets a line of its own, so that it takes no other prompt with it.
  package func remember(_ prompt: String) throws(ArchiveError) {
    var json = JSONWriter(.line)
    json.object { $0.member("prompt", prompt) }
    json.endLine()
    do throws(FileError) {
      if let end = path.lastIndex(of: "/") { try Folder(path: String(path[..<end])).create() }
      let file = try Descriptor(opening: path, O_RDWR | O_APPEND | O_CREAT)
      let isTorn = try file.lastByte().map { $0 != UInt8(ascii: "\n") } ?? false
      try file.write((isTorn ? [UInt8(ascii: "\n")] : []) + json.bytes)
    } catch {
      throw .unwritable(file: path, error)
    }
  }

  private func shorten(to lines: ArraySlice<ArraySlice<UInt8>>) throws(ArchiveError) {
    let kept = lines.flatMap { $0 + [UInt8(ascii: "\n")] }
    do { try FileWriter.replace(path, with: kept) } catch {
      throw .unwritable(file: path, error.cause)
    }
  }
}
