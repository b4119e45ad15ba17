/// Text to tokens and back, by the vocabulary of one model.
///
/// Byte-level: every text can be encoded, and decoding gives it back exactly.
package struct Tokenizer: Sendable {
  let vocabulary: Vocabulary
  private let merger: BytePairMerger
  var preTokenizer: PreTokenizer
  let specials: SpecialTokens

  /// The token a prompt begins with, if the model has one.
  package let beginToken: Token?
  /// The tokens that end a reply.
  package let endTokens: Set<Token>
  /// Whether the file wants prompts to begin with it.
  private let addsBegin: Bool

  package init(_ file: GGUFFile) throws(ModelFileError) {
    let metadata = file.metadata
    let model = try metadata.text("tokenizer.ggml.model") ?? ""
    guard model == "gpt2" else {
      throw .unsupported("its tokenizer is \(quoted(model.utf8)), not byte-level BPE")
    }
    let pre = try metadata.text("tokenizer.ggml.pre") ?? ""
    guard let preTokenizer = PreTokenizer.named(pre) else {
      throw .unsupported("its pre-tokenizer \(quoted(pre.utf8)) is not known")
    }
    self.preTokenizer = preTokenizer
    vocabulary = try Vocabulary(file)
    merger = try BytePairMerger(metadata, vocabulary, file: file.bytes)
    specials = try SpecialTokens(vocabulary)

    let last = vocabulary.count - 1
    func token(_ key: String) throws(ModelFileError) -> Token? {
      try metadata.number("tokenizer.ggml.\(key)_token_id", in: 0...last).map(Token.init)
    }
    beginToken = try token("bos")
    let ends = [try token("eos"), try token("eot"), try token("eom")].compactMap { $0 }
    endTokens = Set(ends)
    addsBegin = try metadata.truth("tokenizer.ggml.add_bos_token") ?? preTokenizer.addsBegin
  }

  /// The number of tokens; they are 0..<count.
  package var count: Int { vocabulary.count }

  /// The tokens of a text. Tokens its maker added as plain words are found in it; control tokens
  /// only when `parsingSpecials`.
  package func encode(_ text: String, parsingSpecials: Bool = false) -> [Token] {
    var tokens: [Token] = []
    encode(text, parsingSpecials ? .all : .userDefined, into: &tokens)
    return tokens
  }

  /// The tokens of a prompt's pieces, one after the other.
  package func encode(_ pieces: [PromptPiece]) -> [Token] {
    var tokens: [Token] = []
    for piece in pieces {
      switch piece {
      case .text(let text): encode(text, .none, into: &tokens)
      case .special(let text): encode(text, .all, into: &tokens)
      }
    }
    return tokens
  }

  /// The tokens of a whole prompt. Where the file wants a begin token it has one, once: many
  /// templates write it and many do not. No end token is added, since a reply is to follow.
  package func encode(prompt pieces: [PromptPiece]) -> [Token] {
    let tokens = encode(pieces)
    guard addsBegin, let beginToken, tokens.first != beginToken else { return tokens }
    return [beginToken] + tokens
  }

  /// The control or user-defined token of exactly this text.
  package func special(_ text: String) -> Token? {
    guard let token = vocabulary.token(of: Array(text.utf8)) else { return nil }
    switch vocabulary.kind(of: token) {
    case .control, .userDefined: return token
    case .normal, .unknown, .unused, .byte: return nil
    }
  }

  /// The text of tokens, control tokens left out; what is not UTF-8 becomes U+FFFD.
  package func decode(_ tokens: some Sequence<Token>) -> String {
    var detokenizer = Detokenizer(self)
    return tokens.map { detokenizer.feed($0) }.joined() + detokenizer.finish()
  }

  private func encode(_ text: String, _ choice: SpecialTokens.Choice, into tokens: inout [Token]) {
    var text = text
    text.withUTF8 { bytes in
      for piece in specials.split(bytes, choice) {
        switch piece {
        case .token(let token): tokens.append(token)
        case .text(let range):
          encodeWords(UnsafeBufferPointer(rebasing: bytes[range]), into: &tokens)
        }
      }
    }
  }

  private func encodeWords(_ bytes: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]) {
    let text = ScalarText(bytes)
    var start = 0
    for range in preTokenizer.split(text) {
      let end = start + text.byteCount(of: range)
      let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
      start = end
      if preTokenizer.takesWholeWords, let token = vocabulary.token(ofBytes: word) {
        tokens.append(token)
      } else {
        merger.merge(word, into: &tokens)
      }
    }
  }
}
