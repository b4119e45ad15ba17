import Foundation
import Screen
import Testing

@testable import Typesetting

/// Formulas as the screen shows them.
@Suite struct MathematicsTests {
  /// `RECORD=1 swift test` writes the file anew, for the eye to review.
  init() throws {
    if ProcessInfo.processInfo.environment["RECORD"] != nil { try MathematicsFixture.record() }
  }

  @Test func `formulas are set as the file says`() throws {
    for pair in try MathematicsFixture.pairs() {
      let actual = pair.actual
      let isAsWritten =
        actual.map(\.withoutTrailingBlanks) == pair.expected.map(\.withoutTrailingBlanks)
      #expect(isAsWritten, "\(pair.written(actual))")
    }
  }

  @Test func `there are enough pairs of both kinds`() throws {
    let pairs = try MathematicsFixture.pairs()
    #expect(pairs.count >= 400)
    #expect(pairs.count { $0.width != nil } >= 120)
  }

  @Test func `no picture is wider than it may be`() throws {
    for pair in try MathematicsFixture.pairs() {
      for width in [2, 5, 9, 16, 24, 40, 80] {
        let lines = Formula(pair.source).display(width: width, Style(.text))
        #expect(lines.allSatisfy { $0.width <= width }, "\(pair.source) at \(width)")
      }
    }
  }
}
