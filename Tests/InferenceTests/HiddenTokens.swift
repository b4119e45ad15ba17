@testable import Inference

/// The tokens a record does not show: a server reports nothing for a token while the text so far ends
/// within what could be a scalar.
///
/// Which tokens were hidden is therefore not known, but of each that may have been chosen it is known
/// whether it was. Of the tokens of these models, the first 256 are the bytes, ten that follow are
/// ASCII, so are `<think>` and `</think>`, and the others have no text that a server reports.
struct HiddenTokens {
  /// Those since the step that was shown last.
  private(set) var found: [Token] = []
  /// How many of all that were generated have been neither shown nor found.
  private(set) var left: Int
  /// The last bytes of the text: as many as a scalar can have without its end.
  private var end: [UInt8] = []

  init(in reference: ReferenceRun) { left = ReferenceRun.length - reference.steps.count }

  /// What there is when `token` comes next and is hidden, or nil where it would be shown or where
  /// none is left.
  func hiding(_ token: Token) -> HiddenTokens? {
    var next = self
    next.found.append(token)
    next.left -= 1
    next.append(token)
    return left > 0 && next.endsWithinScalar ? next : nil
  }

  /// What there is when `token` comes next and is shown, or nil where it would be hidden.
  func showing(_ token: Token) -> HiddenTokens? {
    var next = self
    next.found = []
    next.append(token)
    return next.endsWithinScalar ? nil : next
  }

  private mutating func append(_ token: Token) {
    end = (end + Self.text(of: token)).suffix(3)
  }

  private static func text(of token: Token) -> [UInt8] {
    switch token {
    case ..<256: [UInt8(token)]
    case ..<266: Array(repeating: 0x20, count: [2, 3, 2, 2, 2, 2, 2, 4, 3, 2][Int(token) - 256])
    case 270, 271: [0x20, 0x20, 0x20]
    default: []
    }
  }

  private var endsWithinScalar: Bool {
    end.reversed().enumerated().contains { after, byte in
      switch byte {
      case 0xC0...0xDF: after < 1
      case 0xE0...0xEF: after < 2
      case 0xF0...0xF7: after < 3
      default: false
      }
    }
  }
}
