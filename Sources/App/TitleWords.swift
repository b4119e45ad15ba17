/// Finds what a question is about: its words without those that only ask, in English and Indonesian.
///
/// Nothing is dropped that leaves less than a subject: “What's up” stays as it is, since “up” is
/// none. What remains of a sentence begins with a capital as the sentence did.
enum TitleWords {
  static func subject(of words: [String]) -> [String] {
    var rest = words[...]
    while rest.count > 1, let last = rest.last, endings.contains(plain(last)) { rest.removeLast() }
    while let next = withoutOpening(rest) { rest = next }
    guard rest.startIndex > 0, let first = rest.first, words.first?.first?.isUppercase == true
    else { return Array(rest) }
    return [capitalized(first)] + rest.dropFirst()
  }

  /// Without the opening these words have; nil where they have none, or are nothing without.
  private static func withoutOpening(_ words: ArraySlice<String>) -> ArraySlice<String>? {
    if let first = words.first, words.count > 3, first.last.map({ ",.!".contains($0) }) == true,
      greetings.contains(plain(first))
    {
      return words.dropFirst()
    }
    let beginning = words.prefix(longestOpening).map(plain)
    for (opening, isNaming) in openings where beginning.starts(with: opening) {
      var rest = words.dropFirst(opening.count)
      if isNaming, let first = rest.first, articles.contains(plain(first)),
        rest.dropFirst().first?.first.map({ $0.isLetter || $0.isNumber }) == true
      {
        rest.removeFirst()
      }
      if let first = rest.first, !(isNaming && noSubjects.contains(plain(first))) { return rest }
    }
    return nil
  }

  /// A word's letters: “What's” is “whats”.
  private static func plain(_ word: String) -> String { word.lowercased().filter(\.isLetter) }

  /// Names are left as they are written: `iPhone`, `kill(2)`, `x`.
  private static func capitalized(_ word: String) -> String {
    guard plain(word).count > 1, let first = word.first, first.isLetter,
      word.allSatisfy({ $0.isLowercase || ",:;.?!".contains($0) })
    else { return word }
    return first.uppercased() + word.dropFirst()
  }

  /// What a request begins with, and whether what follows it is the name of a thing. The longer one
  /// comes first where two begin alike.
  private static let openings: [(words: [String], isNaming: Bool)] = [
    ("please", false), ("can you", false), ("could you", false), ("would you", false),
    ("will you", false), ("i would like to know", false), ("i want to know", false),
    ("tell me more about", true), ("tell me something about", true), ("tell me about", true),
    ("tell me of", true), ("tell me", true), ("give me", true), ("show me", true),
    ("help me", false), ("what is", true), ("what are", true), ("whats", true),
    ("tolong", false), ("coba", false), ("bisakah kamu", false), ("bisa kamu", false),
    ("bisakah anda", false), ("apakah kamu bisa", false),
    ("ceritakan tentang", true), ("ceritakan padaku tentang", true),
    ("ceritakan kepada saya tentang", true), ("beri tahu saya tentang", true),
    ("beri tahu saya", false), ("beri saya", true), ("jelaskan tentang", true),
    ("apa yang dimaksud dengan", true), ("apa itu", true),
    ("berapa hasil dari", true), ("berapa hasil", true), ("berapakah", true), ("berapa", true),
  ].map { ($0.0.split(separator: " ").map(String.init), $0.1) }

  private static let longestOpening = openings.map(\.words.count).max() ?? 0

  private static let greetings: Set = ["hi", "hello", "hey", "halo", "hai"]

  private static let articles: Set = ["a", "an", "the"]

  /// Words that begin the rest of a question and no name of a thing.
  private static let noSubjects: Set = [
    "about", "at", "by", "for", "from", "in", "like", "of", "on", "to", "under", "up", "with",
    "going", "happening", "wrong", "it", "that", "there", "this", "he", "i", "she", "they", "we",
    "you", "di", "dari", "itu", "ini", "kah", "untuk", "banyak", "kali", "lama",
  ]

  private static let endings: Set = ["please", "thanks", "ya"]
}
