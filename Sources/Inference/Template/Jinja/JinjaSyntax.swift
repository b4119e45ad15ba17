/// A template, read: what it does, in order.
indirect enum JinjaStatement: Sendable {
  case data(MarkedText)
  case output(JinjaExpression, line: Int)
  case set([String], JinjaExpression, line: Int)
  /// Sets an attribute of a namespace.
  case setAttribute(String, String, JinjaExpression, line: Int)
  /// Sets a name to what the body writes.
  case setToBody(String, [JinjaStatement], line: Int)
  case conditional([Branch], otherwise: [JinjaStatement], line: Int)
  case loop(Loop, line: Int)
  case macro(Macro, line: Int)
  /// A body that is merely marked.
  case group([JinjaStatement])
  case stop, next

  struct Branch: Sendable {
    let condition: JinjaExpression
    let body: [JinjaStatement]
  }

  struct Loop: Sendable {
    let targets: [String]
    let items: JinjaExpression
    let filter: JinjaExpression?
    let body: [JinjaStatement]
    let otherwise: [JinjaStatement]
  }

  struct Macro: Sendable {
    let name: String
    let parameters: [(name: String, value: JinjaExpression?)]
    let body: [JinjaStatement]
  }
}

/// Something that has a value.
///
/// What a template may write as a long chain is a list here, so that only real nesting nests.
indirect enum JinjaExpression: Sendable {
  case none
  case truth(Bool)
  case int(Int)
  case float(Double)
  case text(MarkedText)
  case name(String)
  case list([JinjaExpression], isTuple: Bool)
  case dictionary([(key: JinjaExpression, value: JinjaExpression)])
  case negative(JinjaExpression)
  case not(JinjaExpression)
  /// The first that holds, or the last.
  case any([JinjaExpression])
  /// The first that does not hold, or the last.
  case all([JinjaExpression])
  /// Operators of one rank, from left to right.
  case chain(JinjaExpression, [(sign: String, operand: JinjaExpression)])
  /// Comparisons that must all hold.
  case comparison(JinjaExpression, [(sign: String, operand: JinjaExpression)])
  case joined([JinjaExpression])
  case choice(JinjaExpression, when: JinjaExpression, otherwise: JinjaExpression?)
  case postfix(JinjaExpression, [JinjaPostfix])
}

/// What follows a value and makes another of it.
enum JinjaPostfix: Sendable {
  case attribute(String)
  case item(JinjaExpression)
  case slice(JinjaExpression?, JinjaExpression?, JinjaExpression?)
  case call(JinjaArguments)
  case method(String, JinjaArguments)
  case filter(String, JinjaArguments)
  case test(String, JinjaArguments, isNegated: Bool)
}

struct JinjaArguments: Sendable {
  var positional: [JinjaExpression] = []
  var named: [(name: String, value: JinjaExpression)] = []
}
