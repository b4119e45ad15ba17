/// Why the terminal cannot be used, or not for this.
package enum TerminalError: Error, Equatable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// TERM is not set.
  case unnamedTerminal
  /// terminfo knows no terminal of this name.
  case unknownTerminal(String)
  /// The terminal of this name cannot place its cursor, or not by the sequence of ECMA-48.
  case unfitTerminal(String)
  /// The characters of this locale are not UTF-8.
  case notUTF8(locale: String)
  /// The terminal does not let us change its modes; with the number of the system's error.
  case unavailable(errno: CInt)
  /// The program could not be started; with the number of the system's error.
  case cannotRun(program: String, errno: CInt)
  /// The text could not be handed to an editor, or not be read back; with the path of the file.
  case cannotEdit(file: String, errno: CInt)
  /// The text is too long to be given to the terminal, and there is no clipboard program.
  case tooLongToCopy(limit: Int)
}

extension TerminalError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notATerminal:
      "Standard input and output are not a terminal. Run it in a terminal, or without a screen."
    case .unnamedTerminal:
      "TERM does not say which terminal this is. Try: export TERM=xterm-256color"
    case .unknownTerminal(let name):
      "Nothing is known of the terminal '\(printable(name))'. "
        + "Install its terminfo entry, or try: export TERM=xterm-256color"
    case .unfitTerminal(let name):
      "The terminal '\(printable(name))' cannot place its cursor. "
        + "Use another one, or try: export TERM=xterm-256color"
    case .notUTF8(let locale):
      "The locale '\(printable(locale))' does not use UTF-8. Try: export LANG=C.UTF-8"
    case .unavailable(let number):
      "The terminal cannot be taken over (\(reason(number))). Try another terminal window."
    case .cannotRun(let program, let number):
      "'\(printable(program))' could not be started (\(reason(number))). "
        + "Check that it is installed and in PATH."
    case .cannotEdit(let file, let number):
      "The text cannot be edited in '\(printable(file))' (\(reason(number))). "
        + "Check TMPDIR and the space left there."
    case .tooLongToCopy(let limit):
      "The text is longer than the \(limit / 1000) KB a terminal takes. "
        + "Install wl-copy, xclip or xsel, or copy a part of it."
    }
  }
}
