/// Recognises a family by what a template does, not by how it is spelled.
///
/// A template belongs to a family if it writes a few telling dialogues just as the family's code
/// does. Costs some milliseconds for the templates there are.
struct FamilyProbe {
  private let own: OwnTemplate
  private let begin: String

  init(_ own: OwnTemplate, begin: String) {
    (self.own, self.begin) = (own, begin)
  }

  /// The family, if it is a known one.
  var family: (any PromptFormat)? {
    var written: [PromptText] = []
    for dialogue in Self.dialogues {
      do throws(JinjaError) {
        written.append(try own.write(dialogue, thinking: true))
      } catch {
        return nil  // no family refuses any of these
      }
    }
    let withoutThinking: PromptText?
    do throws(JinjaError) {
      withoutThinking = try own.write(Self.dialogues[0], thinking: false)
    } catch {
      return nil
    }
    return PromptFormats.all.first { format in
      // Models that always think have templates that do not ask; then the code does what it can.
      let asExpected = [expected(format, 0, thinking: true), expected(format, 0, thinking: false)]
      return withoutThinking.map { asExpected.contains($0.string) } ?? false
        && Self.dialogues.indices.allSatisfy {
          written[$0].string == expected(format, $0, thinking: true)
        }
    }
  }

  private func expected(_ format: any PromptFormat, _ dialogue: Int, thinking: Bool) -> String {
    var prompt = PromptText()
    format.write(Self.dialogues[dialogue], begin: begin, into: &prompt)
    if let marks = format.thinking {
      if !thinking { prompt.write(marks.skipped) }
      if thinking, format.opensThought { prompt.write(marks.opening) }
    }
    return prompt.string
  }

  /// Blanks and thoughts are where families differ.
  static let dialogues: [[ChatTemplate.Message]] = [
    [.user("a")],
    [.system(" s\n"), .user(" a\n"), .assistant("\n\nb "), .user("c")],
    [
      .user("a"), .assistant("<think>\nt\n</think>\n\n b</think>\n\nc\n"), .user("d"),
      .assistant("e"), .user("f"),
    ],
    [.system("s"), .user("a"), .assistant("b", reasoning: "t"), .system("u"), .user("c")],
    [.user("a"), .user("b"), .assistant("c"), .assistant("d"), .user("e")],
  ]
}
