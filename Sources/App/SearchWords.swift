/// The words of a query: a text answers it that contains all of them, in any order and any case.
///
/// Compares bytes, not characters: ten thousand titles are searched with every key.
struct SearchWords {
  private let words: [[UInt8]]

  init(_ query: String) { words = query.lowercased().split(separator: " ").map { Array($0.utf8) } }

  var isEmpty: Bool { words.isEmpty }

  func match(_ text: String) -> Bool {
    var text = text.lowercased()
    return text.withUTF8 { bytes in words.allSatisfy { Self.contains(bytes, $0) } }
  }

  private static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
    guard let first = word.first, bytes.count >= word.count else { return word.isEmpty }
    return (0...bytes.count - word.count).contains { start in
      bytes[start] == first && word.indices.allSatisfy { bytes[start + $0] == word[$0] }
    }
  }
}
