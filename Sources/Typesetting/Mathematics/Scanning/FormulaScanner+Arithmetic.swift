/// Signs of arithmetic that Markdown would take for marks.
extension FormulaScanner {
  /// The star of `10*2`, `(a+b)*3`, `2*x`, `b*c` and the stars of `2**10`, in a line that has an equals
  /// sign or more than one word. CommonMark's own `5*6*78` is emphasis, and stays so.
  mutating func product(at index: Int) -> Found? {
    let length = byte(index + 1) == MathByte.star ? 2 : 1
    let next = index + length
    guard byte(index - 1) != MathByte.star, byte(next) != MathByte.star else { return nil }
    let isBehindNumber =
      MathByte.isDigit(byte(index - 1)) || (length == 1 && byte(index - 1) == UInt8(ascii: ")"))
    let isBeforeNumber =
      MathByte.isDigit(byte(next)) || (length == 1 && "$(".utf8.contains(byte(next)))
    let line = signs(ofLineAt: index)
    let isProduct =
      switch (isBehindNumber, isBeforeNumber) {
      case (true, true): line.hasEquals || line.hasBlank
      case (true, false): length == 1 && isLoneLetter(next) && (line.hasEquals || line.hasBlank)
      case (false, true): length == 2 && isLoneLetter(index - 1) && line.hasBlank
      case (false, false):
        length == 1 && isLoneLetter(index - 1) && isLoneLetter(next) && line.hasEquals
      }
    return isProduct ? Found(range: index..<next, body: index..<next, isSign: true) : nil
  }

  /// The tilde of `3~5`, between numbers: a range. Two of them strike out.
  func rangeSign(at index: Int) -> Found? {
    let before = byte(index - 1)
    guard byte(index + 1) != MathByte.tilde, before != MathByte.tilde,
      MathByte.isDigit(before) || MathByte.isLetter(before) || before >= 0x80
        || before == UInt8(ascii: "%"),
      MathByte.isDigit(byte(index + 1)) || "-+$".utf8.contains(byte(index + 1))
    else { return nil }
    return Found(range: index..<index + 1, body: index..<index + 1, isSign: true)
  }

  /// A letter with neither letters, digits nor marks beside it, but for the sign that is asked about.
  private func isLoneLetter(_ index: Int) -> Bool {
    func joins(_ byte: UInt8) -> Bool {
      MathByte.isLetter(byte) || MathByte.isDigit(byte) || byte >= 0x80
    }
    guard MathByte.isLetter(byte(index)) else { return false }
    let (before, after) = (byte(index - 1), byte(index + 1))
    return !joins(before) && !joins(after) && !(before == MathByte.star && after == MathByte.star)
  }

  private mutating func signs(ofLineAt index: Int) -> LineSigns {
    if index >= lastLine.end {
      let start = bytes[..<index].lastIndex(of: MathByte.newline).map { $0 + 1 } ?? 0
      let end = bytes[index...].firstIndex(of: MathByte.newline) ?? bytes.count
      lastLine = LineSigns(
        end: end, hasEquals: bytes[start..<end].contains(UInt8(ascii: "=")),
        hasBlank: bytes[start..<end].contains(MathByte.space))
    }
    return lastLine
  }

  /// What a line has, and where it ends.
  struct LineSigns {
    var end = 0
    var hasEquals = false
    var hasBlank = false
  }
}
