import CNcurses
import Glibc

/// What terminfo says of a terminal, as far as we ask.
struct TerminalDescription: Equatable {
  var name: String
  /// Strings by their terminfo names, without padding. What the terminal lacks is missing.
  var strings: [String: [UInt8]]
  /// How many colours there are to choose from; 0 for none.
  var colors = 0
  /// Whether colours are given by their red, green and blue parts.
  var hasDirectColor = false

  /// Describes the terminal TERM names.
  ///
  /// Fails where it could not show a picture: the painter places every run of text by `CSI row ;
  /// column H`, and nothing else will do.
  static func ofThisTerminal() throws(TerminalError) -> TerminalDescription {
    guard let name = environmentValue("TERM") else { throw .unnamedTerminal }
    guard nc_describe() == 1 else { throw .unknownTerminal(name) }
    guard let address = nc_cursor_address(4, 9),
      withoutPadding(String(cString: address)) == Array("\u{1B}[5;10H".utf8)
    else { throw .unfitTerminal(name) }

    var strings: [String: [UInt8]] = [:]
    for capability in TerminalModes.capabilities + KeyTable.capabilities.map(\.name) {
      guard let string = nc_string(capability) else { continue }
      strings[capability] = withoutPadding(String(cString: string))
    }
    return TerminalDescription(
      name: name, strings: strings, colors: max(0, Int(nc_number("colors"))),
      hasDirectColor: nc_flag("RGB") || nc_flag("Tc"))
  }

  /// The bytes of a string, without the delays that terminals of metal needed: `$<5>`.
  private static func withoutPadding(_ string: String) -> [UInt8] {
    Array(string.replacing(/\$<[0-9.*\/]*>/, with: "").utf8)
  }
}
