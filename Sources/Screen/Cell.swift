/// One place of a frame, packed into eight bytes so that frames compare as numbers.
///
/// A glyph is a scalar, or the place of a longer cluster in the frame's table. A wide glyph lies in
/// its first cell; the next is a continuation: no glyph, no columns.
struct Cell: Equatable {
  /// Bits 0–30 scalar or place, 31 place?, 32–33 columns, 34 settled?, 40–47 role, 48–55 emphasis,
  /// 56–63 the number of its link.
  private(set) var bits: UInt64

  private init(bits: UInt64) { self.bits = bits }

  private init(glyph: UInt32, columns: Int, isSettled: Bool, look: UInt64) {
    bits = UInt64(glyph) | UInt64(columns) << 32 | (isSettled ? 1 << 34 : 0) | look
  }

  init(_ scalar: Unicode.Scalar, columns: Int = 1, isSettled: Bool = true, _ style: PackedStyle) {
    self.init(glyph: scalar.value, columns: columns, isSettled: isSettled, look: style.bits)
  }

  init(place: Int, columns: Int, _ style: PackedStyle) {
    let glyph = 1 << 31 | UInt32(truncatingIfNeeded: place)
    self.init(glyph: glyph, columns: columns, isSettled: false, look: style.bits)
  }

  static func continuation(_ style: PackedStyle) -> Cell {
    Cell(glyph: 0, columns: 0, isSettled: true, look: style.bits)
  }

  static func blank(_ style: PackedStyle) -> Cell { Cell(" ", style) }

  /// The scalar, if it is one; a continuation has none.
  var scalar: Unicode.Scalar? {
    let glyph = UInt32(truncatingIfNeeded: bits)
    return glyph == 0 || glyph >> 31 == 1 ? nil : Unicode.Scalar(glyph)
  }

  /// Where in the frame's table its cluster is, if it has one.
  var place: Int? {
    let glyph = UInt32(truncatingIfNeeded: bits)
    return glyph >> 31 == 1 ? Int(glyph & 0x7FFF_FFFF) : nil
  }

  var columns: Int { Int(bits >> 32 & 3) }
  var isContinuation: Bool { columns == 0 }
  /// Whether terminals agree on its width.
  var isSettled: Bool { bits >> 34 & 1 == 1 }
  var style: PackedStyle { PackedStyle(bits: bits & PackedStyle.mask) }
  var isBlank: Bool { UInt32(truncatingIfNeeded: bits) == 0x20 }
  /// The same without its link.
  var unlinked: Cell { Cell(bits: bits & ~(0xFF << 56)) }
}

/// A style as a cell holds it; where it leads is known to its frame.
struct PackedStyle: Hashable {
  static let mask: UInt64 = 0xFF_FFFF << 40
  let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  init(_ style: Style, link: UInt8 = 0) {
    let look = UInt64(style.role.index) << 40 | UInt64(style.emphasis.rawValue) << 48
    bits = look | UInt64(link) << 56
  }

  /// The number of its link; 0 where it leads nowhere.
  var link: UInt8 { UInt8(bits >> 56) }
  /// The same without its link: all that can be seen of it.
  var unlinked: PackedStyle { PackedStyle(bits: bits & (0xFFFF << 40)) }

  var style: Style {
    let role = Int(bits >> 40 & 0xFF)
    return Style(
      Role.all.indices.contains(role) ? Role.all[role] : .text,
      Emphasis(rawValue: UInt8(truncatingIfNeeded: bits >> 48)))
  }
}

extension Role {
  /// Every role, by `index`.
  static let all = Array(allCases)
}
