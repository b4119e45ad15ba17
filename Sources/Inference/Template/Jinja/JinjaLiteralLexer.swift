/// Numbers and texts in tags.
extension JinjaLexer {
  mutating func takeNumber() throws(JinjaError) {
    let start = position
    func digits(_ lexer: inout JinjaLexer) {
      while lexer.at(0).isASCII, lexer.at(0).isNumber || lexer.at(0) == "_" { lexer.step() }
    }
    digits(&self)
    var isFloat = false
    if at(0) == ".", at(1).isASCII, at(1).isNumber {
      isFloat = true
      step()
      digits(&self)
    }
    guard !isWord(at(0)) else {
      throw JinjaError("a number of an unknown form", line: line)
    }
    let text = MarkedText(units: source[start..<position].filter { $0 != 0x5F }).string
    if isFloat, let number = Double(text) {
      add(.float(number))
    } else if let number = Int(text) {
      add(.int(number))
    } else {
      throw JinjaError("the number \(quoted(text.utf8)) is too large", line: line)
    }
  }

  /// Takes a text in quotation marks, its escapes as Python reads them.
  mutating func takeText() throws(JinjaError) {
    let quote = at(0)
    let start = line
    var units: [UInt32] = []
    skip(1)
    while at(0) != quote {
      guard position < source.count else { throw JinjaError("a text does not end", line: start) }
      if at(0) == "\\" {
        step()
        try takeEscape(into: &units)
      } else {
        units.append(source[position])
        step()
      }
    }
    skip(1)
    tokens.append(JinjaToken(kind: .text(MarkedText(units: units)), line: start))
  }

  private mutating func takeEscape(into units: inout [UInt32]) throws(JinjaError) {
    guard position < source.count else { throw JinjaError("a text does not end", line: line) }
    let simple: [Character: UInt32] = [
      "n": 0x0A, "t": 0x09, "r": 0x0D, "\\": 0x5C, "'": 0x27, "\"": 0x22, "a": 0x07, "b": 0x08,
      "f": 0x0C, "v": 0x0B,
    ]
    let lengths: [Character: Int] = ["x": 2, "u": 4, "U": 8]
    let letter = at(0)
    if let unit = simple[letter] {
      units.append(unit)
      step()
    } else if letter == "\n" {
      step()
    } else if let length = lengths[letter] {
      let end = min(source.count, position + 1 + length)
      let digits = MarkedText(units: Array(source[position + 1..<end])).string
      guard digits.count == length, let unit = UInt32(digits, radix: 16), digits.first != "+",
        Unicode.Scalar(unit) != nil
      else { throw JinjaError("an escape in a text names no character", line: line) }
      units.append(unit)
      skip(length + 1)
    } else if letter.isNumber || letter == "N" {
      throw JinjaError("an escape “\\\(letter)” is not known", line: line)
    } else {
      units.append(0x5C)
    }
  }
}
