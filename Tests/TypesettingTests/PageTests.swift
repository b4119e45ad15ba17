import Foundation
import Screen
import Testing

@testable import Typesetting

@Suite struct PageTests {
  /// `RECORD=1 swift test` writes the pictures anew; what changed is then reviewed as a diff.
  @Test(arguments: [80, 40]) func `answers read like a page`(width: Int) throws {
    let names = try Answers.names()
    #expect(names.count >= 20)
    for name in names {
      let picture = picture(page(try Answers.text(name), width: width)) + "\n"
      let file = Answers.folder.appending(path: "\(name).\(width).txt")
      if ProcessInfo.processInfo.environment["RECORD"] != nil {
        try Data(picture.utf8).write(to: file)
      } else {
        let saved = try String(contentsOf: file, encoding: .utf8)
        #expect(picture == saved, "\(name) looks different:\n\(picture)")
      }
    }
  }

  @Test func `no row is wider than the page, at any width`() throws {
    for name in try Answers.names() {
      let answer = try Answers.text(name)
      for width in [1, 2, 3, 5, 8, 13, 21, 60] {
        let page = page(answer, width: width)
        let widest = lines(page).map(\.width).max() ?? 0
        #expect(widest <= max(width, 2), "\(name) at \(width)")
      }
    }
  }

  @Test func `a row's place in the text is found again`() throws {
    for name in try Answers.names() {
      let page = page(try Answers.text(name), width: 60)
      for row in 0..<page.count where !page.line(row).spans.isEmpty {
        #expect(page.row(atOffset: page.offset(ofRow: row)) == row, "\(name) \(row)")
      }
    }
  }
}
