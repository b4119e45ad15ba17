import App
import Testing

@Suite struct TitleTests {
  @Test(arguments: [
    ("What is 37 × 48?", "37 × 48"), ("what's up", "up"),
    ("Why is the sky blue?", "Why is the sky blue"),
    ("Please can you tell me what is love?", "love"), ("Can you please help?", "help"),
    ("please", "please"), ("What is", "What is"), ("Berapa hasil 6 × 7?", "6 × 7"),
    ("\n\n  first line \nsecond", "first line"), ("a   b\tc", "a b c"), ("", ""), ("   ", ""),
    ("???", "???"), ("hi", "hi"), ("first\r\nsecond", "first"), ("…", "…"),
  ])
  func `the first line, without the words every question begins with`(
    message: String, title: String
  ) {
    #expect(Title.from(message) == title)
  }

  @Test func `long ones are cut between words`() {
    let title = Title.from(
      "one two three four five six seven eight nine ten eleven twelve thirteen")
    #expect(title == "one two three four five six seven eight nine ten eleven…")
    #expect(
      Title.from(String(repeating: "x", count: 99)) == String(repeating: "x", count: 60) + "…")
  }

  @Test(arguments: [
    ("hi", "**Hello!** How can I help?", "Hello"), ("hello", "Ok. Fine.", "hello"),
    ("Why is the sky blue?", "Rayleigh scattering.", "Why is the sky blue"), ("hi", "", "hi"),
    ("?", "Could you say what you mean?", "Could you say what you mean"),
  ])
  func `a greeting takes its title from the reply`(message: String, reply: String, title: String) {
    #expect(Title.from(message, reply: reply) == title)
  }

  @Test(arguments: [
    String(repeating: "x", count: 1_000_000), String(repeating: "\n", count: 1_000_000),
    String(repeating: "x ", count: 500_000),
  ])
  func `a megabyte has a short title, too`(text: String) {
    #expect(Title.from(text, reply: text).count <= 61)
    #expect(Title.from(text).count <= 61)
  }
}
