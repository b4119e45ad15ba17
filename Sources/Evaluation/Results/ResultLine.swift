import FoundationEssentials

/// A line of a results file.
package enum ResultLine: Equatable, Sendable {
  /// The first line.
  case head(EvaluationProtocol)
  case sample(Sample)
  case failed(FailedSample)

  /// The longest line that is read, in bytes.
  package static let limit = 32 << 20

  /// `nil` where the bytes are no such line: damaged, or another program's.
  package init?(_ bytes: [UInt8]) {
    do { self = try JSONDecoder().decode(ResultLine.self, from: Data(bytes)) } catch { return nil }
    if case .sample(let sample) = self, !sample.isPlausible { return nil }
  }

  /// The line with its end. Keys are sorted, so that the same result has the same bytes.
  package func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data =
      switch self {
      case .head(let head): try encoder.encode(head)
      case .sample(let sample): try encoder.encode(sample)
      case .failed(let failed): try encoder.encode(failed)
      }
    return Array(data) + [0x0A]
  }
}

extension ResultLine: Decodable {
  private enum Telling: CodingKey { case nalar_eval, failed }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Telling.self)
    self =
      if fields.contains(.nalar_eval) {
        .head(try EvaluationProtocol(from: decoder))
      } else if fields.contains(.failed) {
        .failed(try FailedSample(from: decoder))
      } else {
        .sample(try Sample(from: decoder))
      }
  }
}
