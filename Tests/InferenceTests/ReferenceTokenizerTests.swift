import Foundation
import Testing

@testable import Inference

/// Real vocabularies, against the tokens llama.cpp makes of the same texts.
@Suite(.enabled(if: isShared("reference/tokenizers"), "the shared tokenizers are missing"))
struct ReferenceTokenizerTests {
  struct Row: Decodable {
    let vocab: String
    let pre: String
    let text: String
    let ids: [Token]
  }

  /// The rows of one vocabulary and one way to cut words.
  struct Table: Sendable, CustomTestStringConvertible {
    let vocabulary: String
    let preTokenizer: String

    var testDescription: String { "\(vocabulary) cut as \(preTokenizer)" }
  }

  static let rows = Result {
    let data = try Data(contentsOf: shared.appending(path: "reference/tokenizers/expected.json"))
    return try JSONDecoder().decode([Row].self, from: data)
  }

  static var tables: [Table] {
    let rows = (try? rows.get()) ?? []  // what hinders is reported by the test that counts them
    let pairs = Set(rows.map { [$0.vocab, $0.pre] })
    return pairs.map { Table(vocabulary: $0[0], preTokenizer: $0[1]) }
      .filter { RealVocabulary.names.contains($0.vocabulary) }
      .sorted { $0.testDescription < $1.testDescription }
  }

  @Test func `there are rows, and a vocabulary for each`() throws {
    let rows = try Self.rows.get()
    #expect(!rows.isEmpty)
    #expect(Set(rows.map(\.vocab)).isSubset(of: RealVocabulary.names))
  }

  @Test(arguments: tables)
  func `makes the tokens llama.cpp makes, and the text of them again`(table: Table) throws {
    var tokenizer = try RealVocabulary.tokenizer(table.vocabulary)
    tokenizer.preTokenizer = try #require(PreTokenizer.named(table.preTokenizer))
    let rows = try Self.rows.get().filter {
      $0.vocab == table.vocabulary && $0.pre == table.preTokenizer
    }
    for row in rows {
      // The tool that made the rows read `\t` in its argument as a tab.
      let text = row.text.replacing("\\t", with: "\t")
      let tokens = tokenizer.encode(text)
      #expect(tokens == row.ids, "\(text.debugDescription)")
      #expect(tokenizer.decode(tokens).utf8.elementsEqual(text.utf8))
    }
  }
}

/// The vocabularies of published models that lie with the references.
enum RealVocabulary {
  /// What each is called: `qwen2` for `ggml-vocab-qwen2.gguf`.
  static let names: [String] = {
    let folder = shared.appending(path: "reference/tokenizers").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []  // none
    return files.sorted().compactMap { file in
      guard file.hasPrefix("ggml-vocab-"), file.hasSuffix(".gguf") else { return nil }
      return String(file.dropFirst(11).dropLast(5))
    }
  }()

  private static let tokenizers = names.map { name in
    (name, Result { try Tokenizer(GGUFFile(path: path(name))) })
  }

  static func path(_ name: String) -> String {
    shared.appending(path: "reference/tokenizers/ggml-vocab-\(name).gguf").path
  }

  static func tokenizer(_ name: String) throws -> Tokenizer {
    try #require(tokenizers.first { $0.0 == name }).1.get()
  }
}
