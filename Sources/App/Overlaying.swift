import Chat

/// Said under a menu while some servers have not answered.
let waitingNote = "asking the servers …"
/// Said when all have been asked. Of the servers that are known without settings most are not there,
/// which is no news; whoever misses one wants to know where to look.
let missingNote = "Missing one? See `nalar doctor`."

func toggleHelp(_ state: inout AppState) -> [Effect] {
  if case .help = state.overlay { return closeOverlay(&state) }
  state.overlay = .help(row: 0)
  return []
}

func scrollHelp(_ state: inout AppState, _ row: Int) -> [Effect] {
  guard case .help = state.overlay else { return [] }
  state.overlay = .help(row: max(0, row))
  return []
}

func closeOverlay(_ state: inout AppState) -> [Effect] {
  state.overlay = nil
  return []
}

func openMenu(_ state: inout AppState, _ kind: Menu.Kind) -> [Effect] {
  switch kind {
  case .palette:
    let items = Command.allCases.filter(\.isInPalette).map {
      Menu.Item(id: $0.rawValue, title: $0.title)
    }
    state.overlay = .menu(Menu(.palette, items: items))
  case .themes:
    let items = state.themes.map { Menu.Item(id: $0, title: $0) }
    state.overlay = .menu(Menu(.themes, items: items, selecting: state.theme))
  case .thinking:
    let items = Thinking.allCases.map { Menu.Item(id: $0.rawValue, title: $0.title) }
    state.overlay = .menu(Menu(.thinking, items: items, selecting: state.thinking.rawValue))
  case .history:
    let items = state.history.prompts.reversed().enumerated().map {
      Menu.Item(id: "\($0.offset)", title: $0.element)
    }
    state.overlay = .menu(Menu(.history, items: items))
  case .models:
    state.overlay = .menu(
      Menu(
        .models, items: modelItems(state), selecting: state.model.description, note: waitingNote))
    return [.listModels]
  }
  return []
}

func editMenu(_ state: inout AppState, _ change: (inout Menu) -> Void) -> [Effect] {
  guard case .menu(var menu) = state.overlay else { return [] }
  change(&menu)
  state.overlay = .menu(menu)
  return []
}

/// Does what the chosen row means. Commands of the palette are the interface's to carry out: it alone
/// knows the layout they need, so here the palette only closes.
func chosen(_ state: inout AppState, _ item: Menu.Item) -> [Effect] {
  guard case .menu(let menu) = state.overlay else { return [] }
  state.overlay = nil
  switch menu.kind {
  case .palette: return []
  case .models: return ModelName(item.id).map { chooseModel(&state, $0) } ?? []
  case .themes: return chooseTheme(&state, item.id)
  case .thinking: return Thinking(rawValue: item.id).map { chooseThinking(&state, $0) } ?? []
  case .history: return recall(&state, item.title)
  }
}

/// One provider has said what it has; or why it says nothing, which is told of those in use: of the
/// chosen model, or with models that were seen before.
func modelsListed(
  _ state: inout AppState, _ provider: String, _ models: [ModelInfo], _ failure: String?
) -> [Effect] {
  if failure == nil {
    state.models.removeAll { $0.name.provider == provider }
    state.models += models
    state.context = state.context ?? models.first { $0.name == state.model }?.context
  }
  guard case .menu(var menu) = state.overlay, menu.kind == .models else { return [] }
  menu.replace(with: modelItems(state))
  let isInUse =
    provider == state.model.provider || state.models.contains { $0.name.provider == provider }
  if let failure, isInUse { menu.note = failure }
  state.overlay = .menu(menu)
  return []
}

/// All have been asked.
func modelsDone(_ state: inout AppState) -> [Effect] {
  editMenu(&state) { menu in
    if menu.note == waitingNote { menu.note = missingNote }
  }
}

private func modelItems(_ state: AppState) -> [Menu.Item] {
  state.models.map {
    Menu.Item(id: $0.name.description, title: $0.name.description, detail: $0.detail ?? "")
  }
}

extension Thinking {
  fileprivate var title: String {
    switch self {
    case .modelDefault: "as the model likes"
    case .off: "off"
    case .on: "on"
    case .low: "on, low effort"
    case .medium: "on, medium effort"
    case .high: "on, high effort"
    }
  }
}
