/// The prompts sent before, and how far back the person has gone in them.
package struct PromptHistory: Equatable, Sendable {
  /// Oldest first; no two neighbours are equal.
  package private(set) var prompts: [String] = []
  /// Where the person is; the count means: at what they were writing.
  private var place = 0
  private var unsent = ""

  package init(_ prompts: [String] = []) {
    for prompt in prompts { remember(prompt) }
  }

  package mutating func remember(_ prompt: String) {
    if prompts.last != prompt { prompts.append(prompt) }
    leave()
  }

  /// Goes back to the end: the person writes something else now.
  package mutating func leave() {
    place = prompts.count
    unsent = ""
  }

  /// The prompt before the one shown; what is being written is kept for the way back.
  package mutating func older(than text: String) -> String? {
    guard place > 0 else { return nil }
    if place == prompts.count { unsent = text }
    place -= 1
    return prompts[place]
  }

  package mutating func newer() -> String? {
    guard place < prompts.count else { return nil }
    place += 1
    return place == prompts.count ? unsent : prompts[place]
  }
}
