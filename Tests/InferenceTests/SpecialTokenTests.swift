import Testing

@testable import Inference

/// Tokens that stand for themselves, and the one a prompt begins with.
struct SpecialTokenTests {
  /// The bytes, the marks, then these: kind 3 is control, 4 is the maker's own word.
  private func tokenizer(
    _ added: [(text: String, kind: Int32)], merges: [String] = [],
    _ change: (inout TinyModel) -> Void = { _ in }
  ) throws -> Tokenizer {
    var tiny = TinyModel()
    let bytes = ByteAlphabet.scalars.map { String($0) }
    tiny.metadata["tokenizer.ggml.tokens"] = .texts(bytes + TinyModel.marks + added.map(\.text))
    tiny.metadata["tokenizer.ggml.token_type"] = .numbers(
      [Int32](repeating: 1, count: 256) + [3, 3, 3, 3, 4, 4] + added.map(\.kind))
    tiny.metadata["tokenizer.ggml.merges"] = .texts(merges)
    change(&tiny)
    return try Tokenizer(GGUFFile(tiny.bytes()))
  }

  @Test(
    arguments: [
      ("ab", [262]), ("abc", [263]), ("abcabd", [263, 262, 100]), ("aabc", [97, 263]),
      ("abcd", [264]), ("abcabcd", [263, 264]), ("ab<think", [262] + "<think".utf8.map(Token.init)),
    ] as [(String, [Token])])
  func `the longest at each place is found, from the left`(text: String, tokens: [Token]) throws {
    let tokenizer = try tokenizer([("ab", 4), ("abc", 4), ("abcd", 3)])
    #expect(tokenizer.encode(text, parsingSpecials: true) == tokens)
  }

  @Test func `a control token hides no word of the maker that it begins with`() throws {
    let tokenizer = try tokenizer([("ab", 4), ("abc", 3)])
    #expect(tokenizer.encode("abc") == [262, 99])
    #expect(tokenizer.encode("abc", parsingSpecials: true) == [263])
  }

  @Test(arguments: ["qwen2", "llama-bpe"])
  func `no merge and no whole word makes a control token of a text`(pre: String) throws {
    let tokenizer = try tokenizer([("ab", 3)], merges: ["a b"]) {
      $0.metadata["tokenizer.ggml.pre"] = .text(pre)
    }
    #expect(tokenizer.encode("ab") == [97, 98])
    #expect(tokenizer.encode([.text("ab"), .special("ab")]) == [97, 98, 262])
  }

  @Test func `what would begin or end within a scalar is not looked for`() throws {
    // TinyModel writes texts as UTF-8, so the broken one takes the place of one of its length.
    var file = TinyModel()
    let bytes = ByteAlphabet.scalars.map { String($0) }
    file.metadata["tokenizer.ggml.tokens"] = .texts(bytes + TinyModel.marks + ["zz"])
    file.metadata["tokenizer.ggml.token_type"] = .numbers(
      [Int32](repeating: 1, count: 256) + [3, 3, 3, 3, 4, 4, 4])
    var content = file.file()
    let place = try #require(content.firstRange(of: [2, 0, 0, 0, 0, 0, 0, 0] + Array("zz".utf8)))
    content[place.upperBound - 2] = 0x82  // the end of €, and more
    content[place.upperBound - 1] = 0xAC
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: content.count, alignment: 64)
    memory.copyBytes(from: content)
    defer { memory.deallocate() }
    let tokenizer = try Tokenizer(GGUFFile(ModelBytes(constant: UnsafeRawBufferPointer(memory))))
    #expect(tokenizer.encode("€x") == [0xE2, 0x82, 0xAC, 0x78])
  }

  @Test func `more special text than any model has is refused`() throws {
    let long = (0..<5000).map {
      (text: String(repeating: "x", count: 250) + "\($0)", kind: Int32(4))
    }
    let error = #expect(throws: ModelFileError.self) { try tokenizer(long) }
    #expect(error?.description.contains("special tokens") == true)
  }

  private static let begin = PromptPiece.special("<｜begin▁of▁sentence｜>")

  @Test(
    arguments: [
      ("qwen2", nil, [.text("a")], [97]), ("qwen2", true, [.text("a")], [256, 97]),
      ("qwen2", true, [begin, .text("a")], [256, 97]), ("qwen2", true, [], [256]),
      ("qwen2", false, [begin, .text("a")], [256, 97]),
      ("qwen2", true, [.special("<｜begin▁of▁sentence｜><｜User｜>")], [256, 258]),
      ("llama-bpe", nil, [.text("a")], [256, 97]), ("llama-bpe", false, [.text("a")], [97]),
    ] as [(String, Bool?, [PromptPiece], [Token])])
  func `a prompt begins with the begin token once, where the file wants it`(
    pre: String, begin: Bool?, pieces: [PromptPiece], tokens: [Token]
  ) throws {
    let tokenizer = try tokenizer([]) {
      $0.metadata["tokenizer.ggml.pre"] = .text(pre)
      $0.metadata["tokenizer.ggml.add_bos_token"] = begin.map { .truth($0) }
      $0.metadata["tokenizer.ggml.add_eos_token"] = .truth(true)
    }
    #expect(tokenizer.encode(prompt: pieces) == tokens)
  }

  @Test func `a prompt that says the begin token's name first has it all the same`() throws {
    let tokenizer = try tokenizer([]) { $0.metadata["tokenizer.ggml.add_bos_token"] = .truth(true) }
    let name = "<｜begin▁of▁sentence｜>"
    #expect(tokenizer.encode(prompt: [.text(name)]) == [256] + name.utf8.map(Token.init))
  }

  @Test func `a begin token that does not exist is not added`() throws {
    let tokenizer = try tokenizer([]) {
      $0.metadata["tokenizer.ggml.add_bos_token"] = .truth(true)
      $0.metadata["tokenizer.ggml.bos_token_id"] = nil
    }
    #expect(tokenizer.encode(prompt: [.text("a")]) == [97])
  }
}
