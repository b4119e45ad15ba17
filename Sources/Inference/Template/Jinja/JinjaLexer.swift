/// Cuts a template into tokens, with the white space around tags that Jinja takes away.
///
/// As Hugging Face sets it: a line break after a block tag or comment goes, and so does the
/// indentation of a block tag or comment that begins its line; `-` takes all white space on its
/// side, `+` keeps it.
struct JinjaLexer {
  let source: [UInt32]
  private(set) var position = 0
  private(set) var line = 1
  var tokens: [JinjaToken] = []
  /// Whether the text that comes begins a line.
  private var beginsLine = true

  private static let longest = 1 << 18

  static func tokens(of source: String) throws(JinjaError) -> [JinjaToken] {
    var lexer = JinjaLexer(source)
    guard lexer.source.count <= longest else {
      throw JinjaError("it has more than \(longest) characters", line: 1, .limit)
    }
    while lexer.position < lexer.source.count { try lexer.takeDataAndTag() }
    lexer.add(.end)
    return lexer.tokens
  }

  /// Line ends become `\n`, and the last one is no part of the template.
  private init(_ text: String) {
    var units: [UInt32] = []
    var wasReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\n", wasReturn {
        wasReturn = false
        continue
      }
      wasReturn = scalar == "\r"
      units.append(wasReturn ? 0x0A : scalar.value)
    }
    if units.last == 0x0A { units.removeLast() }
    source = units
  }

  mutating func add(_ kind: JinjaToken.Kind) {
    tokens.append(JinjaToken(kind: kind, line: line))
  }

  // MARK: - Between tags

  /// Takes the text up to the next tag, and that tag.
  private mutating func takeDataAndTag() throws(JinjaError) {
    let start = position
    let startLine = line
    while position < source.count, !isTagBegin { step() }
    var text = source[start..<position]
    let keeps = at(2) == "+"
    if position < source.count {
      if at(2) == "-" {
        while let last = text.last, isBlank(last) { text.removeLast() }
      } else if at(1) != "{", !keeps {
        text = withoutIndentation(text)
      }
    }
    if !text.isEmpty {
      tokens.append(
        JinjaToken(kind: .data(MarkedText(units: Array(text))), line: startLine))
    }
    guard position < source.count else { return }
    try takeTag()
  }

  /// Takes away what stands before a tag on its line if all of it is blank.
  private func withoutIndentation(_ text: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    let lineStart = text.lastIndex(of: 0x0A).map { $0 + 1 }
    guard lineStart != nil || beginsLine else { return text }
    let rest = text[(lineStart ?? text.startIndex)...]
    return rest.allSatisfy(isBlank) ? text[..<rest.startIndex] : text
  }

  private var isTagBegin: Bool {
    at(0) == "{" && (at(1) == "{" || at(1) == "%" || at(1) == "#")
  }

  private mutating func takeTag() throws(JinjaError) {
    let kind = at(1)
    let tagLine = line
    skip(at(2) == "-" || at(2) == "+" ? 3 : 2)
    switch kind {
    case "#":
      while !(at(0) == "#" && at(1) == "}") {
        guard position < source.count else {
          throw JinjaError("a comment does not end", line: tagLine)
        }
        step()
      }
      let sign = source[position - 1]
      skip(2)
      finishTag(eats: sign == 0x2D, keeps: sign == 0x2B, trims: true)
    case "%":
      add(.blockBegin)
      try takeWords(until: "%", .blockEnd, from: tagLine)
    default:
      add(.outputBegin)
      try takeWords(until: "}", .outputEnd, from: tagLine)
    }
  }

  /// After a tag: what white space goes.
  private mutating func finishTag(eats: Bool, keeps: Bool, trims: Bool) {
    beginsLine = false
    if eats {
      // A line break that is eaten here still begins a line.
      while position < source.count, isBlank(source[position]) {
        beginsLine = source[position] == 0x0A
        step()
      }
    } else if trims, !keeps, at(0) == "\n" {
      step()
      beginsLine = true
    }
  }

  // MARK: - Within tags

  private mutating func takeWords(
    until sign: Character, _ end: JinjaToken.Kind, from tagLine: Int
  ) throws(JinjaError) {
    var open: [Character] = []
    while true {
      while position < source.count, isBlank(source[position]) { step() }
      guard position < source.count else { throw JinjaError("a tag does not end", line: tagLine) }
      if open.isEmpty {
        let signed = at(0) == "-" || (at(0) == "+" && sign == "%")
        let place = signed ? 1 : 0
        if at(place) == sign, at(place + 1) == "}" {
          let mark = at(0)
          add(end)
          skip(place + 2)
          finishTag(
            eats: signed && mark == "-", keeps: signed && mark == "+", trims: sign == "%")
          return
        }
      }
      try takeWord(&open)
    }
  }

  private mutating func takeWord(_ open: inout [Character]) throws(JinjaError) {
    switch at(0) {
    case "\"", "'": try takeText()
    case "0"..."9": try takeNumber()
    case "a"..."z", "A"..."Z", "_":
      let start = position
      while isWord(at(0)) { step() }
      add(.name(MarkedText(units: Array(source[start..<position])).string))
    case "(", "[", "{":
      open.append(at(0))
      takeSign(1)
    case ")", "]", "}":
      let wanted: Character = at(0) == ")" ? "(" : at(0) == "]" ? "[" : "{"
      guard open.popLast() == wanted else {
        throw JinjaError("“\(at(0))” closes nothing", line: line)
      }
      takeSign(1)
    default:
      let two = String([at(0), at(1)])
      if ["==", "!=", "<=", ">=", "//", "**"].contains(two) {
        takeSign(2)
      } else if "+-*/%~<>=.:|,".contains(at(0)) {
        takeSign(1)
      } else {
        let sign = MarkedText(units: [source[position]]).string
        throw JinjaError("\(quoted(sign.utf8)) has no meaning there", line: line)
      }
    }
  }

  private mutating func takeSign(_ length: Int) {
    add(.sign(MarkedText(units: Array(source[position..<position + length])).string))
    skip(length)
  }

  // MARK: - Looking and stepping

  /// The character some places ahead, or NUL where there is none.
  func at(_ offset: Int) -> Character {
    position + offset < source.count
      ? Character(MarkedText.scalar(of: source[position + offset])) : "\0"
  }

  func isWord(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "_")
  }

  mutating func step() {
    if source[position] == 0x0A { line += 1 }
    position += 1
  }

  mutating func skip(_ count: Int) {
    for _ in 0..<count where position < source.count { step() }
  }
}
