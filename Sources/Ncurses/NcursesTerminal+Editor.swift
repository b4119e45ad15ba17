import FoundationEssentials
import Glibc

extension NcursesTerminal {
  /// Lets the person write in an editor of their own (`editor`, else VISUAL, else EDITOR, else vi),
  /// which has the terminal meanwhile. Returns what they left in it; `nil` if that is what it was,
  /// or if the editor failed, as editors do to say that nothing should be done (`:cq`).
  ///
  /// The text lies in a file in TMPDIR that only the person can read, and is removed afterwards.
  package func edit(
    _ text: String, with editor: String? = nil
  ) async throws(TerminalError) -> String? {
    let path = try Self.temporaryFile(holding: text)
    defer { unlink(path) }
    let editor = editor ?? environmentValue("VISUAL") ?? environmentValue("EDITOR") ?? "vi"
    // These are words for a shell: "code --wait", "emacs -nw".
    let status = try await run(["sh", "-c", "\(editor) \"$1\"", "sh", path])
    guard status == 0 else { return nil }
    // Read by its name: many editors leave a new file in the place of the old.
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .cannotEdit(file: path, errno: ENOENT)
    }
    var edited = String(decoding: data, as: UTF8.self)
    // Editors end a file with a newline of their own.
    if edited.hasSuffix("\n"), !text.hasSuffix("\n") { edited.removeLast() }
    return edited == text ? nil : edited
  }

  /// Makes a file for the eyes of its owner only; returns its path.
  private static func temporaryFile(holding text: String) throws(TerminalError) -> String {
    let ending = ".md"
    var path = Array("\(environmentValue("TMPDIR") ?? "/tmp")/nalar-XXXXXX\(ending)".utf8CString)
    let file = mkstemps(&path, CInt(ending.utf8.count))
    let name = path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    guard file >= 0 else { throw .cannotEdit(file: name, errno: errno) }
    defer { Glibc.close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let number = errno
        unlink(name)
        throw .cannotEdit(file: name, errno: number)
      }
      rest = rest.dropFirst(count)
    }
    return name
  }
}
