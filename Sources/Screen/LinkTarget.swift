/// Where a piece of text leads: an address that a terminal may be told.
///
/// Only `http`, `https` and `mailto`, and at most 2,000 bytes. What RFC 3986 has no place for —
/// blanks, controls, quotation marks, all beyond ASCII — is percent-encoded (§2.1), so that no
/// address can end the sequence that it is written in, or hide a part of itself.
package struct LinkTarget: Hashable, Sendable {
  /// Printable ASCII without blanks.
  package let address: String

  /// Bytes of the longest address; terminals begin to refuse them a little above.
  package static let longest = 2000

  /// Nil for an address of any other scheme, one without a host or a mailbox, and one too long.
  package init?(_ text: some StringProtocol) {
    let source = Array(text.utf8.prefix(Self.longest + 1))
    guard Self.isPermitted(source) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    for byte in source {
      if Self.isKept(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), Self.digit(byte >> 4), Self.digit(byte & 15)]
      }
    }
    guard bytes.count <= Self.longest else { return nil }
    address = String(decoding: bytes, as: UTF8.self)
  }

  private static func isPermitted(_ bytes: [UInt8]) -> Bool {
    for scheme in ["http://", "https://", "mailto:"] where bytes.count > scheme.utf8.count {
      let isScheme = zip(bytes, scheme.utf8).allSatisfy {
        $0 == $1 || $0 &+ 0x20 == $1 && $1 > 0x60
      }
      if isScheme { return !"/?#\\ ".utf8.contains(bytes[scheme.utf8.count]) }
    }
    return false
  }

  /// Whether a byte may stand in an address as it is: the unreserved, the reserved and `%`.
  private static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension LinkTarget {
  /// The sequence that has what follows lead here (OSC 8).
  ///
  /// The identity makes one link of the cells that lead to one address, whatever row they are in and
  /// whenever they were written.
  var opening: [UInt8] {
    Array("\u{1B}]8;id=\(String(identity, radix: 36));\(address)\u{1B}\\".utf8)
  }

  /// The sequence after which nothing leads anywhere.
  static let closing = Array("\u{1B}]8;;\u{1B}\\".utf8)

  /// FNV-1a of the address: the same in every frame and every process.
  private var identity: UInt32 {
    address.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}
