/// What follows a backslash.
extension AnswerLexer {
  mutating func command() {
    guard let first = scalar(at: index) else { return }
    index += 1
    guard first.isASCII, first.properties.isAlphabetic else { return sign(first) }
    named(letters(from: first))
  }

  /// A backslash before something that is no letter.
  mutating func sign(_ sign: Unicode.Scalar) {
    switch sign {
    case "!", ",", ";", ":", ">":
      // A thin space between digits, or a negative one after a comma, groups thousands.
      if tokens.last?.is(",") == true, sign == "!", tokens.dropLast().last?.digit != nil {
        let here = index
        skipSpace()
        if scalar(at: index).map({ "0"..."9" ~= $0 }) == true {
          tokens.removeLast()
        } else {
          index = here
        }
      }
    case "(", ")", "[", "]": break
    case "|": add(.command("Vert"))
    case "\\":
      add(.command("\\"))
      rowSpace()
    case _ where sign.properties.isWhitespace: isSpaced = true
    default: add(.command(String(sign)))
    }
  }

  /// The `[4pt]` that may follow the end of a row.
  mutating func rowSpace() {
    let here = index
    skipSpace()
    if scalar(at: index) == "*" { index += 1 }
    let inside = scalars[index...].prefix(16)
    guard inside.first == "[", let end = inside.firstIndex(of: "]"),
      inside[..<end].contains(where: \.properties.isAlphabetic),
      inside[..<end].dropFirst().allSatisfy({
        "0"..."9" ~= $0 || "a"..."z" ~= $0 || [".", "-", " ", "\\"].contains($0)
      })
    else {
      index = here
      return
    }
    index = end + 1
  }

  mutating func named(_ name: String) {
    switch name {
    case "left", "right", "middle":
      // \left. and \right. are brackets that are not there.
      if scalar(at: index) == "." { index += 1 }
    case "over", "choose":
      guard braces.last?.isText == false, braces.last?.over == nil else {
        return add(.command(name))
      }
      braces[braces.count - 1].over = tokens.count
      if name == "choose" { braces[braces.count - 1].command = "binom" }
    case _ where AnswerSigns.silent.contains(name): break
    case _ where AnswerSigns.spaces.contains(name): isSpaced = true
    case _ where AnswerSigns.unseen.contains(name):
      _ = group()
      isSpaced = true
    case "cr": add(.command("\\"))
    case "begin", "end":
      if let environment = group() { add(.command("\(name){\(environment)}")) }
    case _ where AnswerSigns.texts.contains(name):
      skipSpace()
      guard scalar(at: index) == "{" else { return }
      index += 1
      braces.append(Brace(isText: true, start: tokens.count))
      isSpaced = true
    default:
      if let sign = AnswerSigns.symbols[name] {
        add(.symbol(sign))
      } else {
        add(.command(AnswerSigns.synonyms[name] ?? name))
      }
    }
  }

  mutating func skipSpace() {
    while let next = scalar(at: index), next.properties.isWhitespace { index += 1 }
  }

  /// The letters of `{pmatrix}`.
  mutating func group() -> String? {
    skipSpace()
    guard scalar(at: index) == "{", let end = scalars[index...].prefix(20).firstIndex(of: "}")
    else { return nil }
    defer { index = end + 1 }
    return scalars[(index + 1)..<end].filter { $0.properties.isAlphabetic }.map(String.init)
      .joined()
  }
}
