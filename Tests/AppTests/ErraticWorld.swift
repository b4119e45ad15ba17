import App
import Chat
import FoundationEssentials
import TestSupport

/// Messages that are gone, or finished ones that say something else.
func losses(from before: Conversation, to after: Conversation) -> [String] {
  let now = Dictionary(after.messages.map { ($0.id, $0) }) { first, _ in first }
  return before.messages.compactMap { old in
    guard let new = now[old.id] else { return "\(old.id.rawValue) is gone" }
    let isWhole = old.role == .user || old.finish != nil
    let isSame = new.text == old.text && new.reasoning?.text == old.reasoning?.text
    return isSame || !isWhole ? nil : "\(old.id.rawValue) says something else"
  }
}

/// An archive, a model and a person, all of them erratic.
struct World {
  var now = Date.noon
  private var random: SplitMix
  private var archive: [Conversation.ID: Conversation] = [:]
  private var trash: [Conversation.ID: Conversation] = [:]
  /// What was asked and not answered, or answered and might be answered again.
  private var answers: [Action] = []
  private var asked: Set<Replying.Name> = []
  private var lost: [String] = []

  init(seed: UInt64) {
    random = SplitMix(state: seed)
    for index in 0..<4 {
      var conversation = Conversation.of(
        "Why?", "Tides.", "How?", "So.", id: .init(rawValue: "c\(index)"))
      if index == 1 { conversation.messages[3].finish = nil }
      if index == 2 { conversation.messages[2].parent = "gone" }
      archive[conversation.id] = conversation
    }
    answers = [
      .listed(archive.values.map(ConversationSummary.init)), .historyLoaded(["one", "two"]),
    ]
  }

  mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .ask(let name, _, let conversation):
        store(conversation)
        asked = [name]
      case .stopReply: asked = []
      case .save(let conversation), .saveProgress(let conversation, _): store(conversation)
      case .open(let id):
        let isLocked = Int.random(in: 0..<8, using: &random) == 0
        answers.append(
          archive[id].map { .opened(id, $0, readOnly: isLocked ? "Elsewhere." : nil) }
            ?? .openFailed(id, "There is none."))
      case .rename(let id, let title): archive[id]?.title = title
      case .pin(let id, let isPinned): archive[id]?.isPinned = isPinned
      case .delete(let id):
        if let gone = archive.removeValue(forKey: id) { trash[id] = gone }
      case .restore(let id):
        guard let back = trash.removeValue(forKey: id) else { continue }
        archive[id] = back
        answers.append(.restored(ConversationSummary(back)))
      case .listModels:
        let owl = ModelInfo(name: ModelName(provider: "a", model: "owl"), context: 4096)
        answers += [.modelsListed(provider: "a", [owl], failure: nil), .modelsDone]
      case .edit(let text): answers.append(.edited(text + "\r\nmore"))
      case .close, .copy, .remember, .show, .suspend, .quit: break
      }
    }
  }

  private mutating func store(_ conversation: Conversation) {
    if let old = archive[conversation.id] { lost += losses(from: old, to: conversation) }
    archive[conversation.id] = conversation
  }

  /// What was wrong to be asked for.
  mutating func faults(of effects: [Effect], in state: AppState) -> [String] {
    var faults = lost.map { "on disk, \($0)" }
    if effects.contains(.close(state.conversation.id)), !state.isQuitting {
      faults.append("the screen was closed")
    }
    if state.readOnly != nil {
      for case .save(let saved) in effects where saved.id == state.conversation.id {
        faults.append("what is only for reading was written")
      }
    }
    if asked.isEmpty == (state.replying != nil) { faults.append("who replies is not known") }
    return faults
  }

  /// What of the conversation on the screen is not on disk.
  func lacks(_ state: AppState) -> String? {
    guard state.readOnly == nil else { return nil }
    guard let saved = archive[state.conversation.id] else {
      let isEmpty = state.conversation.messages.isEmpty && state.composer.isEmpty
      return isEmpty ? nil : "the conversation was never saved"
    }
    if saved.messages != state.conversation.messages { return "messages were not saved" }
    let draft = state.editing == nil ? state.composer.text : state.conversation.draft
    return saved.draft == draft ? nil : "the draft “\(draft)” was not saved, “\(saved.draft)” was"
  }

  // MARK: What happens

  mutating func somethingHappens(to state: AppState) -> Action {
    now += [0, 0.01, 0.1, 0.7, 1.6, 3, 60, -3600].randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4: return writing(state)
    case 4: return answer() ?? .ticked
    case 5, 6: return reply(state)
    case 7: return looking(state)
    default: return browsing(state)
    }
  }

  private mutating func writing(_ state: AppState) -> Action {
    let edits: [Composer.Edit] = [
      .insert("a"), .insert("b c\n"), .insert("\\"), .deleteBackward, .deleteWordBackward,
      .deleteToLineStart, .yank, .left, .up, .textEnd, .transpose,
    ]
    let edit = edits.randomElement(using: &random) ?? .yank
    return pick([
      .composerEdited(edit), .composerEdited(edit), .sendPressed, .sendPressed, .olderPromptPressed,
      .newerPromptPressed, .editorPressed, .editPressed(message(state)), .escapePressed,
      .escapePressed, .interruptPressed, .ticked,
    ])
  }

  private mutating func reply(_ state: AppState) -> Action {
    let late = Int.random(in: 0..<6, using: &random) == 0
    let name = Replying.Name(state.asked - (late ? 1 : 0))
    let event =
      [
        ReplyEvent.reasoning("hm "), .text("so "), .reasoning(""), .text("x"), .relabelled(.answer),
        .relabelled(.reasoning), .usage(Usage(reasoning: 3)), .waiting(.queued),
        .opened(.init(context: 9)), .finished(.stop), .finished(.length),
      ].randomElement(using: &random) ?? .text("")
    let action: Action = pick([
      .replied(name, event), .replied(name, event), .replied(name, event), .replied(name, event),
      .replyFailed(name, .cut(host: "h")), .stopPressed, .regeneratePressed(message(state)),
    ])
    switch action {
    case .replied(name, .finished), .replyFailed(name, _): if !late { asked = [] }
    default: break
    }
    return action
  }

  private mutating func looking(_ state: AppState) -> Action {
    let id = message(state)
    let scroll = pick([Scroll.following, .at(id, .reasoning, line: 3), .at(id, .answer, line: 0)])
    return pick([
      .focusChosen(.composer), .focusChosen(.transcript), .focusChosen(.list),
      .scrolled(scroll, current: nil), .messageChosen(id, scroll: scroll), .foldAllPressed,
      .foldPressed(id), .listToggled, .copyPressed(.withThought, id), .copyPressed(.code, id),
      .resized(columns: 200, rows: 3), .thinkingChosen(.off), .helpPressed, .helpScrolled(row: 4),
      .menuPressed(.models), .menuPressed(.history), .menuPressed(.palette), .menuEdited("o"),
      .menuMoved(by: .min), .menuChosen(.init(id: "a/owl", title: "two")), .overlayClosed,
      .modelChosen(.builtin), .suspendPressed, .themeChosen("x"), .failed("Oh."),
    ])
  }

  private mutating func browsing(_ state: AppState) -> Action {
    let listed = state.list.all.map(\.id) + [state.conversation.id, "c0", "nowhere"]
    let id = listed.randomElement(using: &random) ?? "c0"
    return pick([
      .newChatPressed, .listPressed, .filterStarted, .filterEdited("w"), .listMoved(by: 1),
      .listMoved(by: .max),
      .listSelected(state.list.all.randomElement(using: &random)?.id ?? state.conversation.id),
      .conversationChosen(id), .conversationChosen(id), .conversationChosen(id), .renamePressed(id),
      .renameEdited(.insert("a")), .renameSubmitted, .deletePressed(id), .undoDeletePressed,
      .pinPressed(id), .deleteFailed("nowhere", "Oh."), .saveFailed(id, "Oh."),
    ])
  }

  /// Answers come in the order of the questions; lists may come again.
  private mutating func answer() -> Action? {
    guard let first = answers.first else { return nil }
    answers.removeFirst()
    if case .listed = first { answers.append(first) }
    return first
  }

  private mutating func message(_ state: AppState) -> Message.ID {
    state.conversation.messages.randomElement(using: &random)?.id ?? "m1"
  }

  private mutating func pick<T>(_ some: [T]) -> T {
    some[Int.random(in: 0..<some.count, using: &random)]
  }
}

/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
