import App
import Testing

@Suite struct TitleTests {
  @Test(arguments: [
    ("What is 37 × 48?", "37 × 48"), ("what's up", "what's up"),
    ("Why is the sky blue?", "Why is the sky blue"),
    ("Please can you tell me what is love?", "Love"), ("Can you please help?", "Help"),
    ("please", "please"), ("What is", "What is"), ("Berapa hasil 6 × 7?", "6 × 7"),
    ("\n\n  first line \nsecond", "first line"), ("a   b\tc", "a b c"), ("", ""), ("   ", ""),
    ("???", "???"), ("hi", "hi"), ("first\r\nsecond", "first"), ("…", "…"),
  ])
  func `the first line, without the words every question begins with`(
    message: String, title: String
  ) {
    #expect(Title.from(message) == title)
  }

  @Test(arguments: [
    ("Tell me of kill nine", "Kill nine"), ("Tell me about the Roman Empire", "Roman Empire"),
    ("tell me a joke", "joke"), ("Hello, world!", "Hello, world"),
    ("Tell me why the sky is blue", "Why the sky is blue"),
    ("Give me a list of prime numbers", "List of prime numbers"),
    ("What is the capital of France?", "Capital of France"), ("What is it?", "What is it"),
    ("What is in a black hole?", "What is in a black hole"), ("What's x?", "x"),
    ("What is a + b?", "a + b"),
    ("what is a monad", "monad"), ("What are iPhones made of?", "iPhones made of"),
    ("Hi, can you help me write a poem?", "Write a poem"),
    ("Hello world in Rust", "Hello world in Rust"),
    ("Explain TCP, please", "Explain TCP"), ("Tell me", "Tell me"), ("help me please", "help me"),
    ("Of mice and men", "Of mice and men"),
    ("Could you would you", "Would you"), ("I want to know how kill(2) works", "How kill(2) works"),
    ("Apa itu fotosintesis?", "Fotosintesis"),
    ("Halo, apa yang dimaksud dengan inflasi?", "Inflasi"),
    ("Tolong jelaskan tentang Borobudur", "Borobudur"), ("Apa itu?", "Apa itu"),
    ("Berapa lama ke Bandung?", "Berapa lama ke Bandung"), ("Tolong", "Tolong"),
    ("Ceritakan tentang Majapahit ya", "Majapahit"),
    ("Bisakah kamu tolong terjemahkan ini?", "Terjemahkan ini"),
    ("Kenapa langit biru?", "Kenapa langit biru"), ("berapa hasil dari 6 × 7", "6 × 7"),
  ])
  func `what is left of a question is its subject`(message: String, title: String) {
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
