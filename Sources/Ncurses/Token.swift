import Screen

/// The first thing in some bytes, with the number of bytes it takes.
enum Token {
  case input(Input, count: Int)
  case nothing(count: Int)
  /// The beginning of something that means nothing, whose end is not in sight.
  case skip(KeyDecoder.Skipping, count: Int)
  case pasteBegins(count: Int)
  /// What there is may be the beginning of more than one thing.
  case incomplete

  /// What `input` says, or nothing.
  init(_ input: Input?, count: Int) {
    self = input.map { .input($0, count: count) } ?? .nothing(count: count)
  }

  /// The same with so many bytes before it.
  func after(_ more: Int) -> Token {
    switch self {
    case .input(let input, let count): .input(input, count: count + more)
    case .nothing(let count): .nothing(count: count + more)
    case .skip(let what, let count): .skip(what, count: count + more)
    case .pasteBegins(let count): .pasteBegins(count: count + more)
    case .incomplete: .incomplete
    }
  }
}

let escape: UInt8 = 0x1B
