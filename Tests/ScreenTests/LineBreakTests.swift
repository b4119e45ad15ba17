import Testing

@testable import Screen

@Suite struct LineBreakTests {
  /// Where rows end: `|` good, `¦` good before a word, `'` fair, `·` poor.
  private func marked(_ text: String) -> String {
    var rules = BreakRules()
    var marked = ""
    var index = text.startIndex
    for cluster in Clusters(text) {
      let next = text.utf8.index(index, offsetBy: cluster.byteCount)
      if cluster.isScalar(" ") {
        rules.blank()
      } else {
        switch rules.take(cluster) {
        case .good: marked += "|"
        case .fair: marked += "'"
        case .poor: marked += "·"
        case .goodBeforeWord: marked += "¦"
        case .never: break
        }
      }
      marked += text[index..<next]
      index = next
    }
    return String(marked.drop { $0 == "|" })
  }

  @Test(arguments: [
    // Words and their punctuation
    "don’t |say |“yes, |no” |(or |so) |e.g. |this: |that; |a.b.c |x=1 |f(x)·[i]",
    "Bonjour ¦! |« ·mot ¦» |fin ¦: |et ¦? |use ¦.swift |then",
    // Hyphens, slashes, dashes
    "well-'known |state-'of-'the-'art |e-·mail |x-·axis |GPT-4 |-5 |--·dry-·run",
    "and/'or |km/·h |I/·O |1/2 ¦/·usr/·local |TCP/'IP |src/'main",
    "one·—|two ¦— |three |1990–·2000 |Paris–'London |x‐·y",
    // Numbers and their signs
    "10 |% |10% |$5 |$ |5 |€5 |5€ |3.14 |1,000.5 |−3 |±2 |(3)% |№5 |+1 |5°",
    // What must not break, and what may
    "a\u{A0}b |c\u{2060}d |e\u{202F}% |non\u{2011}breaking |long\u{200B}|word |x\u{2003}|y",
    "wait…·what |foo}·bar |what?·no |C# |c++ |#tag |@me |50°C",
    // Addresses
    "see |https://example.org/·a-·b/·c?·d=·1&·e_·f |and |mailto:me@x.org",
    // East Asian
    "世|界，|你|好。|「你|好」|吗|（x）|y |日|本ーっ|カ・|あ々 |100|元",
    "한|국|어 |word|世|界|word |👩\u{200D}🚀|👍🏽|x |“你|好”|说 |他|“x”y",
  ])
  func `rows end where one would end them`(text: String) {
    let source = String(text.filter { !"|·¦'".contains($0) })
    #expect(marked(source) == text)
  }

  @Test(arguments: [
    ("a well-known fact", 9, ["a well-", "known", "fact"]),
    ("quite well-known facts", 12, ["quite", "well-known", "facts"]),
    ("a state-of-the-art", 12, ["a state-of-", "the-art"]),
    ("see https://x.org/abc now", 17, ["see", "https://x.org/abc", "now"]),
    ("see https://x.org/abc now", 14, ["see", "https://x.org/", "abc now"]),
    ("so good !", 8, ["so", "good !"]),
    ("incomprehensible !", 16, ["incomprehensible", "!"]),
    ("use .swift", 5, ["use", ".swif", "t"]),
    ("zero\u{200B}width", 6, ["zero\u{200B}", "width"]),
    ("no\u{A0}break at all", 9, ["no\u{A0}break", "at all"]),
    ("one two—three", 8, ["one two—", "three"]),
    ("one two—three", 7, ["one", "two—", "three"]),
    ("  incomprehensible", 8, ["  incomp", "  rehens", "  ible"]),
  ])
  func `good breaks are made before poor ones`(text: String, width: Int, rows: [String]) {
    let wrapper = LineWrapper(text, width: width)
    #expect(wrapper.rows.map(wrapper.text(of:)) == rows)
  }

  @Test(arguments: [
    ("", 0), ("one three two", 5), ("well-known", 5), ("世界", 2), ("a\tbcd\ne", 3), ("(a) b,", 3),
  ])
  func `the longest word is known`(text: String, columns: Int) {
    #expect(longestWord([.init(text, .text)]) == columns)
  }
}
