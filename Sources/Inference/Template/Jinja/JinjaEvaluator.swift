/// Follows a template: statements write to an output, expressions have values.
///
/// Bounded in work, output and nesting, so that no template takes long, much memory or the stack.
/// Belongs to one rendering.
final class JinjaEvaluator {
  /// Names and their values, of the template, a round of a loop or a call of a macro.
  final class Scope {
    var values: [String: JinjaValue] = [:]
    let parent: Scope?
    init(parent: Scope?) { self.parent = parent }
  }

  enum Flow { case on, stop, next }

  /// Work left. A step is a node, an item, or eight scalars handled.
  private var steps: Int
  private let mostSteps: Int
  private let mostOutput: Int
  private var level = 0
  /// The line of the statement that is followed.
  var line = 1

  var output: [UInt32] = []
  var scope = Scope(parent: nil)
  var namespaces: [[String: JinjaValue]] = []
  var macros: [(macro: JinjaStatement.Macro, scope: Scope)] = []

  /// So that half a megabyte of stack is enough, even without optimisation.
  private static let deepestLevel = 64
  static let deepestValue = 32
  static let mostSteps = 1_000_000
  private static let output = 1 << 20

  /// `inputSize` is the scalars of the dialogue: templates may do more with more of it.
  init(globals: [String: JinjaValue], inputSize: Int, mostSteps: Int = JinjaEvaluator.mostSteps) {
    self.mostSteps = mostSteps
    steps = mostSteps + 4 * inputSize
    mostOutput = Self.output + inputSize
    scope.values = globals
    for function in JinjaFunction.allCases {
      scope.values[function.rawValue] = .function(function)
    }
  }

  /// Everything the statements write.
  func render(_ statements: [JinjaStatement]) throws(JinjaError) -> MarkedText {
    do throws(JinjaError) {
      _ = try follow(statements)
      return MarkedText(units: output)
    } catch {
      var error = error
      if error.line == 0 { error.line = line }
      throw error
    }
  }

  func charge(_ count: Int = 1) throws(JinjaError) {
    steps -= count
    guard steps >= 0 else {
      throw JinjaError("it takes more than \(mostSteps) steps", .limit)
    }
  }

  /// Charges for handling a text, and refuses one that is or makes one too long.
  func charge(text count: Int, making whole: Int? = nil) throws(JinjaError) {
    guard whole ?? count <= mostOutput else {
      throw JinjaError("it makes a text of more than \(mostOutput) characters", .limit)
    }
    try charge(1 + count / 8)
  }

  func charge(searching count: Int, for length: Int) throws(JinjaError) {
    try charge(1 + count / 8 + (count / 32) * min(length, 1 << 20))
  }

  func enter() throws(JinjaError) {
    level += 1
    guard level <= Self.deepestLevel else {
      throw JinjaError("more than \(Self.deepestLevel) levels within each other", .limit)
    }
    try charge()
  }

  func leave() { level -= 1 }

  func write(_ text: MarkedText) throws(JinjaError) {
    try charge(text: text.count, making: output.count + text.count)
    output += text.units
  }

  /// What a body writes, instead of writing it.
  func captured(_ body: [JinjaStatement]) throws(JinjaError) -> MarkedText {
    let outer = output
    output = []
    defer { output = outer }
    _ = try follow(body)
    return MarkedText(units: output)
  }

  func look(up name: String) -> JinjaValue {
    var scope: Scope? = scope
    while let current = scope {
      if let value = current.values[name] { return value }
      scope = current.parent
    }
    return .undefined("\(quoted(name.utf8)) is undefined")
  }

  func list(
    _ items: [JinjaValue], _ kind: JinjaList.Kind = .list
  ) throws(JinjaError) -> JinjaValue {
    try charge(items.count)
    let list = JinjaList(items, kind)
    try check(depth: list.depth)
    for item in items {
      if case .loop = item { throw JinjaError("a loop cannot be part of a list") }
    }
    return .list(list)
  }

  func check(depth: Int) throws(JinjaError) {
    guard depth <= Self.deepestValue else {
      throw JinjaError("more than \(Self.deepestValue) lists within each other", .limit)
    }
  }
}

/// The arguments of a call, with their values.
struct JinjaCallArguments {
  var positional: [JinjaValue] = []
  var named: [(name: String, value: JinjaValue)] = []

  subscript(name: String) -> JinjaValue? { named.first { $0.name == name }?.value }

  /// The argument at a place, or of a name.
  func value(_ place: Int, _ name: String) -> JinjaValue? {
    place < positional.count ? positional[place] : self[name]
  }
}
