/// Whether and how a scalar from outside may be shown.
enum Visibility: Equatable {
  /// As it is.
  case plain
  /// A control, shown by a picture of it.
  case control(Unicode.Scalar)
  /// Shows nothing and means no harm: left out.
  case omitted
  /// Hidden or hiding, and of no use in honest text: shown as `�`.
  case deceit
  /// A tag character: only in flags.
  case tag
  /// A variation selector: only one after what it varies.
  case selector
  /// A zero-width (non-)joiner: only where a script or an emoji needs it.
  case joiner

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x34E: self = .plain
    case 0x00...0x9F: self = .control(Self.picture(of: scalar))
    case 0x2028, 0x2029: self = .control("\u{2424}")
    case 0x200C, 0x200D: self = .joiner
    case 0xFE00...0xFE0F: self = .selector
    case 0xE0000...0xE007F: self = .tag
    case 0x00AD, 0x034F, 0x061C, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x200E, 0x200F,
      0x2060...0x2064, 0x206A...0x206F, 0xFEFF, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
      0xE0100...0xE01EF:
      self = .omitted
    case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x202A...0x202E, 0x2065...0x2069, 0xFFF0...0xFFFB,
      0xFDD0...0xFDEF, 0xE0080...0xE00FF, 0xE01F0...0xE0FFF:
      self = .deceit
    case let value where value & 0xFFFE == 0xFFFE: self = .deceit
    default: self = .plain
    }
  }

  private static func picture(of control: Unicode.Scalar) -> Unicode.Scalar {
    switch control.value {
    case 0x00..<0x20: Unicode.Scalar(0x2400 + control.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }

  /// Whether the scalar's script writes words with joiners in them: Arabic and its relatives,
  /// the scripts of India and South-East Asia, Mongolian.
  static func isOfJoiningScript(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x0DFF, 0x0F00...0x109F, 0x1700...0x18AF, 0x1B00...0x1C4F, 0xA800...0xAAFF,
      0xFB50...0xFDCF, 0xFE70...0xFEFC, 0x10A00...0x10EFF, 0x11000...0x11FFF, 0x1E900...0x1E95F:
      true
    default: false
    }
  }
}
