import Testing

@testable import Inference

/// Whatever the text, its tokens are the text again, to the byte.
struct RoundTripTests {
  static let preTokenizers = [
    "default", "qwen2", "llama-bpe", "deepseek-v3", "deepseek-llm", "deepseek-coder",
  ]

  private static let noncharacters = String(
    String.UnicodeScalarView(
      [0xFFFD, 0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF].compactMap(Unicode.Scalar.init)))

  static let texts = [
    "", "plain words, and 12345 of them", "e\u{301}\u{301} \u{301} a\u{300}",
    "é e\u{301}", "\u{1112}\u{1161}\u{11AB} 한", "\u{212B} \u{C5} A\u{30A}",  // equal, not the same
    "\u{0}\u{1}\u{7F}\u{80}\u{85}\u{9F}\r\n\r\r\n\t\u{B}\u{C}",
    "\u{200D}\u{200D}👩\u{200D}👩\u{200D}👧\u{200D}👦 🇮🇩🇮 👍🏽\u{FE0F}\u{20E3}",
    "\u{FEFF}a\u{FEFF}", noncharacters,
    "\u{E000}\u{F8FF}\u{E0001}\u{E007F}", "\u{202E}abc\u{202C}\u{2066}\u{2069}",
    " \u{A0}\u{1680}\u{2000}\u{2009}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000} ",
    "   中   \n  \n 中   ", "~~ ~a ~é =~ !~\n~", "　。、 ‘’ ～", "ա Ա ა Ა ſ ẞ ǅ ª 𝐀 ⅷ ² ٣ 〇",
    "don't DON'T 'LL ''s 'ſ 's't're've'm'll'd",
    "<think></think><｜User｜><|im_end|><｜begin▁of▁sentence｜><|endoftext|><|begin_of_text|>",
    "<｜end▁of▁sentence", "<<<｜｜｜<|<|<|im_end|", "ĠĊ▁Ġt â€™ Ã", "<0x0A><s></s><unk>[UNK]",
  ]

  /// Stretches of scalars of one kind, pieces of special tokens among them.
  private static func randomText(_ random: inout SplitMix64) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x0...0x1F, 0x30...0x39, 0x80...0x24F, 0x300...0x36F, 0x2000...0x206F,
      0x4E00...0x4FFF, 0x3000...0x30FF, 0xAC00...0xAD00, 0xFE00...0xFFFF, 0x1F300...0x1FAFF,
      0xE0000...0xE01EF, 0x0...0x10FFFF,
    ]
    func pick<Element>(_ list: [Element]) -> Element {
      list[Int(random.next() % UInt64(list.count))]
    }
    var text = ""
    for _ in 0...random.next() % 12 {
      if random.next() % 8 == 0 {
        text += pick(texts)
        continue
      }
      let range = pick(ranges)
      for _ in 0..<random.next() % 10 {
        let value = range.lowerBound + UInt32(random.next() % UInt64(range.count))
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }

  @Test(arguments: RealVocabulary.names + ["bytes"], preTokenizers)
  func `decoding gives back what was encoded`(vocabulary: String, preTokenizer: String) throws {
    var tokenizer =
      try vocabulary == "bytes"
      ? Tokenizer(GGUFFile(TinyModel().bytes())) : RealVocabulary.tokenizer(vocabulary)
    tokenizer.preTokenizer = try #require(PreTokenizer.named(preTokenizer))
    var random = SplitMix64(seed: 7)
    for text in Self.texts + (0..<300).map({ _ in Self.randomText(&random) }) {
      let tokens = tokenizer.encode(text)
      #expect(tokenizer.decode(tokens).utf8.elementsEqual(text.utf8), "\(text.debugDescription)")
      #expect(tokens.allSatisfy { tokenizer.vocabulary.kind(of: $0) != .control })
    }
  }

  @Test(arguments: preTokenizers)
  func `words follow each other without gaps`(preTokenizer: String) throws {
    let cutter = try #require(PreTokenizer.named(preTokenizer))
    var random = SplitMix64(seed: 8)
    for _ in 0..<500 {
      var text = Self.randomText(&random)
      let (words, count) = text.withUTF8 { bytes in
        let scalars = ScalarText(bytes)
        return (cutter.split(scalars), scalars.count)
      }
      #expect(count == text.unicodeScalars.count)
      #expect(words.flatMap { Array($0) } == Array(0..<count))
      #expect(words.allSatisfy { !$0.isEmpty })
    }
  }
}
