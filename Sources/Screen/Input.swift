/// What comes from the terminal, decoded.
package enum Input: Equatable, Sendable {
  /// A key that may mean something.
  case key(Key)
  /// Text that was pasted: it is never a command, whatever is in it.
  case paste(String)
  case mouse(Mouse)
  case resized(Size)
  /// The terminal is ours again after a stop or another program: all of it is to be painted anew.
  case resumed
  /// The program is asked to end: save, give the terminal back, and go.
  case endRequested
}

/// A key with what was held down with it.
///
/// A printable character without modifiers is typing: one Unicode scalar at a time, as the terminal
/// sends it, so that combining marks join what stands before the cursor.
package struct Key: Hashable, Sendable {
  package var code: Code
  package var modifiers: Modifiers

  package init(_ code: Code, _ modifiers: Modifiers = []) {
    (self.code, self.modifiers) = (code, modifiers)
  }

  package enum Code: Hashable, Sendable {
    case scalar(Unicode.Scalar)
    case enter, escape, tab, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }

  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let control = Modifiers(rawValue: 1 << 0)
    package static let alt = Modifiers(rawValue: 1 << 1)
    package static let shift = Modifiers(rawValue: 1 << 2)
  }

  package static func scalar(_ scalar: Unicode.Scalar, _ modifiers: Modifiers = []) -> Key {
    Key(.scalar(scalar), modifiers)
  }

  /// A control key by its letter: `.control("o")` is `^O`.
  package static func control(_ letter: Unicode.Scalar) -> Key {
    Key(.scalar(letter), .control)
  }
}

/// What the mouse did, and where.
package struct Mouse: Hashable, Sendable {
  package var event: Event
  package var point: Point

  package init(_ event: Event, at point: Point) { (self.event, self.point) = (event, point) }

  package enum Event: Hashable, Sendable { case pressed, scrolledUp, scrolledDown }
}
