import FoundationEssentials

/// A line of a file of problems, under whatever names its fields are published.
///
/// `id` may be `unique_id`, `problem` may be `question`, `skill` may be `subject`, all in capital
/// letters or not; ids and answers may be numbers. A GSM8K answer is what follows its `####`.
/// `check` is `equal`, `contains` or `countdown` with its `numbers`; `history` holds pairs of what was
/// asked and replied before. Other fields are passed over.
struct ProblemLine: Decodable {
  var id: String?
  var question: String?
  var answer: String?
  var skill: String?
  var check: String?
  var numbers: [Int]?
  var history: [[String]]?

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: FieldName.self)
    // Small letters first, should a line have both.
    let keys = fields.allKeys.sorted { $0.stringValue > $1.stringValue }
    func text(_ names: String...) throws -> String? {
      for name in names {
        for key in keys where key.stringValue.lowercased() == name {
          if let text = try fields.decodeIfPresent(Text.self, forKey: key)?.text { return text }
        }
      }
      return nil
    }
    func value<Value: Decodable>(_ name: String) throws -> Value? {
      guard let key = keys.first(where: { $0.stringValue.lowercased() == name }) else { return nil }
      return try fields.decodeIfPresent(Value.self, forKey: key)
    }
    id = try text("id", "unique_id")
    question = try text("problem", "question")
    answer = try text("answer").map(Self.final)
    skill = try text("skill", "subject")
    check = try text("check")
    numbers = try value("numbers")
    history = try value("history")
  }

  /// When a reply is right; `nil` where the line names no criterion that there is.
  var criterion: Criterion? {
    switch check {
    case nil, "equal": .equal
    case "contains": .contains
    case "countdown": numbers.map { .countdown($0) }
    default: nil
    }
  }

  private static func final(_ answer: String) -> String {
    answer.ranges(of: "####").last.map { String(answer[$0.upperBound...]) } ?? answer
  }

  private struct FieldName: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// A string, or a number as it is written.
  private struct Text: Decodable {
    var text: String

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      do { text = try value.decode(String.self) } catch {
        do { text = "\(try value.decode(Int.self))" } catch {
          text = "\(try value.decode(Decimal.self))"
        }
      }
    }
  }
}
