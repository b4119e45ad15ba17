import Screen

/// An escape sequence after its `ESC [` or `ESC O`, by ECMA-48: parameters, intermediates and the
/// byte that says what it is.
struct ControlSequence: Equatable {
  /// One of `< = > ?` before the parameters: a private sequence.
  var marker: UInt8?
  /// Numbers between semicolons; 0 where there is none. What follows a colon is kept apart.
  var parameters: [Int] = []
  /// The second number of each parameter, as in `2:3`.
  var subparameters: [Int] = []
  var hasIntermediates = false
  var final: UInt8 = 0

  enum Cut: Equatable {
    case sequence(ControlSequence, count: Int)
    /// So many bytes belong to it, and then comes one that cannot.
    case malformed(count: Int)
    case unfinished(count: Int)
  }

  static func cut(_ bytes: ArraySlice<UInt8>) -> Cut {
    var sequence = ControlSequence()
    let start = bytes.startIndex
    guard let end = bytes.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return .unfinished(count: bytes.count)
    }
    guard (0x40...0x7E).contains(bytes[end]) else { return .malformed(count: end - start) }
    var body = bytes[start..<end]
    if let first = body.first, (0x3C...0x3F).contains(first) {
      sequence.marker = first
      body = body.dropFirst()
    }
    let numbers = body.prefix { $0 >= 0x30 }
    sequence.hasIntermediates = numbers.count < body.count
    for parameter in numbers.split(separator: 0x3B, omittingEmptySubsequences: false) {
      let parts = parameter.split(separator: 0x3A, omittingEmptySubsequences: false)
      sequence.parameters.append(parts.first.map(number) ?? 0)
      sequence.subparameters.append(parts.count > 1 ? number(parts[1]) : 0)
    }
    sequence.final = bytes[end]
    return .sequence(sequence, count: end - start + 1)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { (0x30...0x39).contains($1) ? min($0 * 10 + Int($1) - 0x30, 10_000_000) : $0 }
  }

  func parameter(_ index: Int) -> Int { parameters.indices.contains(index) ? parameters[index] : 0 }

  var isPasteBegin: Bool { final == UInt8(ascii: "~") && marker == nil && parameters == [200] }

  var isOldMouseReport: Bool {
    final == UInt8(ascii: "M") && marker == nil && parameters.allSatisfy { $0 == 0 }
  }
}
