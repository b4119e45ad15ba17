import Foundation
import Inference

/// Times a tokenizer: reading its vocabulary, encoding prose, and encoding texts that a careless
/// tokenizer takes the square of its time for.
///
///     TokenizerBench VOCABULARY.gguf [TEXT]
///
/// Times are of this process's processor, so that other work on the machine does not count.
let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first else {
  print("Usage: TokenizerBench VOCABULARY.gguf [TEXT]")
  exit(2)
}
do {
  let bytes = try ModelBytes(file: path)
  try timeReading(bytes)
  let tokenizer = try Tokenizer(GGUFFile(bytes))
  if let textPath = arguments.dropFirst().first {
    let text = try String(contentsOfFile: textPath, encoding: .utf8)
    timeEncoding(text, named: "the text of \(textPath)", with: tokenizer)
  }
  timeGrowth(of: tokenizer)
} catch {
  print("\(error)")
  exit(1)
}

/// Prints how long the head of the file and its vocabulary take to be read.
func timeReading(_ bytes: ModelBytes) throws {
  var head: [Double] = []
  var whole: [Double] = []
  for _ in 0..<15 {
    var file: GGUFFile?
    head.append(try seconds { file = try GGUFFile(bytes) })
    guard let file else { return }
    whole.append(try seconds { _ = try Tokenizer(file).count })
  }
  print("head \(milliseconds(median(head))), tokenizer \(milliseconds(median(whole)))")
}

/// Prints the speed of encoding a text, and of decoding its tokens again.
func timeEncoding(_ text: String, named name: String, with tokenizer: Tokenizer) {
  var tokens: [Token] = []
  let encoding = median((0..<7).map { _ in seconds { tokens = tokenizer.encode(text) } })
  let decoding = median((0..<7).map { _ in seconds { _ = tokenizer.decode(tokens) } })
  let size = Double(text.utf8.count) / 1e6
  print("\(name): \(text.utf8.count) bytes, \(tokens.count) tokens")
  print(
    "  encoded at \(rounded(size / encoding)) MB/s, decoded at \(rounded(size / decoding)) MB/s")
}

/// Prints how the time grows with the size of texts that are one long piece of something.
func timeGrowth(of tokenizer: Tokenizer) {
  let unit = 250_000
  let texts: [(name: String, piece: String)] = [
    ("one letter", "a"), ("one word of many letters", "thequickbrownfoxjumpsoverthelazydog"),
    ("digits", "0123456789"), ("spaces", " "), ("newlines", "\n"), ("spaces and newlines", " \n"),
    ("spaces before an ideograph", "      中"), ("<", "<"), ("the beginning of marks", "<｜end▁of▁"),
    ("marks", "<｜end▁of▁sentence｜>"), ("ideographs", "日本語漢字"), ("combining marks", "e\u{301}"),
    ("emoji", "👩\u{200D}👩"), ("apostrophes", "'"), ("prose", "The quick brown fox jumps. "),
  ]
  print("growth: milliseconds for 0.25, 0.5, 1 and 2 MB, and each by the one before")
  for (name, piece) in texts {
    let times = [1, 2, 4, 8].map { factor in
      let text = String(repeating: piece, count: factor * unit / piece.utf8.count)
      return median(
        (0..<3).map { _ in seconds { _ = tokenizer.encode(text, parsingSpecials: true) } })
    }
    let ratios = zip(times.dropFirst(), times).map { rounded($0 / $1) }
    let figures = times.map { rounded($0 * 1000) }.joined(separator: "  ")
    print("  \(name): \(figures)  ×\(ratios.joined(separator: " ×"))")
  }
}

/// The processor time of some work.
func seconds(_ work: () throws -> Void) rethrows -> Double {
  let start = clock()
  try work()
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func milliseconds(_ seconds: Double) -> String { "\(rounded(seconds * 1000)) ms" }

func rounded(_ value: Double) -> String { String(format: "%.2f", value) }
