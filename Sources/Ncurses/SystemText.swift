import Glibc

/// A value of the environment without what a terminal would obey, short enough for a sentence.
func printable(_ text: String) -> String {
  let harmless = text.unicodeScalars.prefix(80).map { (" "..."~").contains($0) ? $0 : "?" }
  return String(String.UnicodeScalarView(harmless))
}

/// The system's words for an error number.
func reason(_ number: CInt) -> String {
  guard let words = strerror(number) else { return "error \(number)" }
  return String(cString: words)
}

/// A value of the process's environment; an empty one counts as none.
func environmentValue(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}
