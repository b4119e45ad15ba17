import Glibc

/// The programs that put text into the clipboard of a desktop.
enum ClipboardProgram {
  /// Starts the first that fits this desktop and is installed, and gives it `text`. Returns false
  /// where there is none. Does not wait for it.
  static func copy(_ text: String) -> Bool {
    for arguments in candidates(environment: environmentValue) where isInstalled(arguments[0]) {
      // One that does not start is passed over for the next: the person asked for the text to be
      // copied, by whatever can.
      guard let program = try? Program.start(arguments, reading: text) else { continue }
      Task { await program.exitStatus() }
      return true
    }
    return false
  }

  /// The programs worth trying, with their arguments, best first.
  static func candidates(environment: (String) -> String?) -> [[String]] {
    var candidates: [[String]] = []
    if environment("WAYLAND_DISPLAY") != nil { candidates.append(["wl-copy"]) }
    if environment("DISPLAY") != nil {
      candidates.append(["xclip", "-selection", "clipboard"])
      candidates.append(["xsel", "--clipboard", "--input"])
    }
    candidates.append(["pbcopy"])
    return candidates
  }

  private static func isInstalled(_ name: String) -> Bool {
    (environmentValue("PATH") ?? "").split(separator: ":").contains { folder in
      access("\(folder)/\(name)", X_OK) == 0
    }
  }
}
