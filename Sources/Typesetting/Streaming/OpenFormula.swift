extension Completion {
  /// A formula that still grows, with an end to what is open in it and without half a command.
  static func ofFormula(_ source: [UInt8]) -> [UInt8] {
    var open: [[UInt8]] = []
    var index = 0
    var end = source.count
    while index < end {
      switch source[index] {
      case UInt8(ascii: "{"):
        open.append([UInt8(ascii: "}")])
        index += 1
      case UInt8(ascii: "}"):
        if open.last == [UInt8(ascii: "}")] { open.removeLast() }
        index += 1
      case ASCII.backslash:
        let word = source[(index + 1)...].prefix(while: ASCII.isLetter)
        // A command may go on while nothing is behind it.
        if word.endIndex == source.count {
          end = index
        } else if word.isEmpty {
          index += 2
        } else if let next = take(word, of: source, &open) {
          index = next
        } else {
          end = index
        }
      default: index += 1
      }
    }
    var completed = Array(source[..<end])
    while let last = completed.last,
      last <= ASCII.space || last == UInt8(ascii: "^") || last == ASCII.underscore
    {
      completed.removeLast()
    }
    return completed + open.reversed().joined()
  }

  private static func isEnvironment(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual("begin".utf8) || word.elementsEqual("end".utf8)
  }

  /// Notes what a command opens or closes, and returns where to go on; `nil` if its environment's
  /// name has not come.
  private static func take(
    _ word: ArraySlice<UInt8>, of source: [UInt8], _ open: inout [[UInt8]]
  ) -> Int? {
    if word.elementsEqual("left".utf8) {
      open.append(Array("\\right.".utf8))
    } else if word.elementsEqual("right".utf8) {
      if open.last == Array("\\right.".utf8) { open.removeLast() }
    } else if isEnvironment(word) {
      guard word.endIndex < source.count, source[word.endIndex] == UInt8(ascii: "{"),
        let close = source[word.endIndex...].firstIndex(of: UInt8(ascii: "}"))
      else { return nil }
      let closer = Array("\\end".utf8) + source[word.endIndex...close]
      if word.first == UInt8(ascii: "b") {
        open.append(closer)
      } else if open.last == closer {
        open.removeLast()
      }
      return close + 1
    }
    return word.endIndex
  }
}
