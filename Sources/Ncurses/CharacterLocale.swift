import Glibc

/// Makes the process speak UTF-8 with the C library: by the person's locale, or, where that is the
/// bare "C", by "C.UTF-8". Only characters are concerned; numbers and dates stay as they are.
func useUTF8() throws(TerminalError) {
  let chosen = setlocale(LC_CTYPE, "").map { String(cString: $0) } ?? "C"
  if isUTF8 { return }
  guard ["C", "POSIX"].contains(chosen), setlocale(LC_CTYPE, "C.UTF-8") != nil, isUTF8 else {
    throw .notUTF8(locale: chosen)
  }
}

private var isUTF8: Bool {
  guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
  return String(cString: name) == "UTF-8"
}
