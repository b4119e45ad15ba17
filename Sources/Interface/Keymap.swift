package import App
package import Screen

/// What keys mean, in one table. Help, palette, hints and README are made from it, so that none of
/// them can say anything else.
package struct Keymap: Sendable {
  private(set) var sections: [Section]
  private var meanings: [Context: [Key: Meaning]] = [:]

  /// Where a key has a meaning. The first context that knows a key decides.
  enum Context: String, CaseIterable, Sendable {
    /// Unless an overlay lies over the screen.
    case anywhere
    case composer
    /// The composer while nothing is written: before `composer`.
    case emptyComposer = "empty composer"
    case transcript
    case list
    case filtering
    case menu
    case help
    case rename

    /// Whether letters are typed here.
    var takesText: Bool {
      switch self {
      case .anywhere, .composer, .filtering, .menu, .rename: true
      case .emptyComposer, .transcript, .list, .help: false
      }
    }

    /// Whether a key can be meant in both at once.
    func meets(_ other: Context) -> Bool {
      let overlays: [Context] = [.menu, .help, .rename, .emptyComposer]
      return self == other || self == .anywhere && !overlays.contains(other)
        || other == .anywhere && !overlays.contains(self)
    }
  }

  enum Meaning: Equatable, Sendable {
    case command(Command)
    case edit(Composer.Edit)
    /// Moves the selection of a list or a menu.
    case select(by: Int)
    /// Opens, takes or submits what is selected or written.
    case choose
    case filter
    /// Leaves the innermost thing; stops a reply.
    case escape
    /// What ^C does.
    case interrupt
  }

  /// One row of the table.
  struct Row: Sendable {
    /// What it is called in `[keys]`.
    var name: String
    var title: String
    var keys: [Key]
    var contexts: [Context]
    var meaning: Meaning

    /// Whether it can be bound to other keys.
    var isFixed: Bool { meaning == .escape || meaning == .interrupt }
  }

  struct Section: Sendable {
    var title: String
    var rows: [Row]
  }

  /// The keys as they are when nobody has changed them.
  package init() {
    sections = Self.table
    for row in sections.flatMap(\.rows) { bind(row) }
  }

  /// The keys with changes from the settings: a command's name → the names of its keys. An empty
  /// list takes its keys away.
  package init(overrides: [String: [String]]) throws(KeymapError) {
    sections = Self.table
    for (name, keys) in overrides.sorted(by: { $0.key < $1.key }) { try override(name, keys) }
    try checkConflicts()
    for row in sections.flatMap(\.rows) { bind(row) }
  }

  private mutating func bind(_ row: Row) {
    for context in row.contexts {
      for key in row.keys { meanings[context, default: [:]][key] = row.meaning }
    }
  }

  /// What a key means in the first of these contexts that knows it.
  func meaning(of key: Key, in contexts: [Context]) -> (meaning: Meaning, context: Context)? {
    for context in contexts {
      if let meaning = meanings[context]?[key] { return (meaning, context) }
    }
    return nil
  }

  /// All keys of a command, the one to name first.
  package func keys(for command: Command) -> [Key] {
    let own = sections.flatMap(\.rows).filter { $0.meaning == .command(command) }.flatMap(\.keys)
    return command == .stop ? own + [Key(.escape)] : own
  }
}

extension Keymap {
  private mutating func override(_ name: String, _ names: [String]) throws(KeymapError) {
    let all = sections.flatMap(\.rows)
    let rows = all.filter { $0.name == name }
    guard let first = rows.first else {
      throw .unknownCommand(name, nearest: nearest(to: name, among: all.map(\.name)))
    }
    guard !first.isFixed else { throw .fixed(name) }
    var keys: [Key] = []
    for keyName in names {
      do throws(KeyNameError) { keys.append(try Key(named: keyName)) } catch {
        throw .unknownKey(command: name, error)
      }
    }
    let hasTextRow = rows.contains(where: \.takesText)
    let hasFreeRow = rows.contains { !$0.takesText }
    for key in keys where key.isTyped && !hasFreeRow { throw .typed(command: name, key.name) }
    for section in sections.indices {
      for index in sections[section].rows.indices
      where sections[section].rows[index].name == name {
        // Of several rows, those where text is typed take the keys that type nothing.
        let takesText = sections[section].rows[index].takesText
        sections[section].rows[index].keys = keys.filter {
          hasTextRow && hasFreeRow ? $0.isTyped != takesText : true
        }
      }
    }
  }

  private func checkConflicts() throws(KeymapError) {
    let rows = sections.flatMap(\.rows)
    for (index, row) in rows.enumerated() {
      for other in rows[(index + 1)...] where other.meaning != row.meaning {
        guard let key = row.keys.first(where: other.keys.contains) else { continue }
        let place = row.contexts.first { context in other.contexts.contains(where: context.meets) }
        if let place {
          throw .boundTwice(
            key: key.name, first: row.name, second: other.name, context: place.rawValue)
        }
      }
    }
  }
}

extension Keymap.Row {
  var takesText: Bool { contexts.contains(where: \.takesText) }
}
