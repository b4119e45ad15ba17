import Screen
import TestSupport
import Testing

@testable import Typesetting

@Suite struct TableTests {
  private static let sorts = table(
    """
    Algorithm | Average time | Stable? | Notes
    :- | -: | :-: | -
    Quick sort | O(n log n) | no | In place; the worst case is quadratic, \
    unless the pivot is chosen well
    Merge sort | O(n log n) | yes | Needs as much memory again
    堆排序 | O(n log n) | no | 最坏情况下也是如此
    """)

  @Test func `a table that fits is as wide as what it holds`() {
    expect(
      Self.table("Name | Age\n- | -:\nAlice | 30\n世界 | 5"), 80,
      """
      Name   Age
      ─────  ───
      Alice   30
      世界     5
      """)
  }

  @Test func `columns shrink by what they hold, and cells wrap`() {
    expect(
      Self.sorts, 80,
      """
      Algorithm   Average time  Stable?  Notes
      ──────────  ────────────  ───────  ─────────────────────────────────────────────
      Quick sort    O(n log n)    no     In place; the worst case is quadratic, unless
                                         the pivot is chosen well

      Merge sort    O(n log n)    yes    Needs as much memory again
      堆排序        O(n log n)    no     最坏情况下也是如此
      """)
    expect(
      Self.sorts, 40,
      """
                 Average
      Algorithm     time  Stable?  Notes
      ─────────  ───────  ───────  ───────────
      Quick      O(n log    no     In place;
      sort            n)           the worst
                                   case is
                                   quadratic,
                                   unless the
                                   pivot is
                                   chosen well

      Merge      O(n log    yes    Needs as
      sort            n)           much memory
                                   again

      堆排序     O(n log    no     最坏情况下
                      n)           也是如此
      """)
  }

  @Test func `a table that cannot fit is one record a row`() {
    expect(
      Self.sorts, 20,
      """
      Algorithm: Quick
        sort
      Average time: O(n
        log n)
      Stable?: no
      Notes: In place;
        the worst case is
        quadratic, unless
        the pivot is
        chosen well
      ────────────────────
      Algorithm: Merge
        sort
      Average time: O(n
        log n)
      Stable?: yes
      Notes: Needs as
        much memory again
      ────────────────────
      Algorithm: 堆排序
      Average time: O(n
        log n)
      Stable?: no
      Notes: 最坏情况下
        也是如此
      """)
    expect(
      Self.table("Name | Age\n- | -:\nAlice | 30\n世界你好 | 5"), 8,
      """
      Name:
      Alice
      Age: 30
      ────────
      Name: 世
      界你好
      Age: 5
      """)
  }

  @Test func `rows may lack cells, have too many, or be empty`() {
    expect(
      Self.table("A | B\n- | -\n1\n1 | 2 | 3\n | 2"), 20,
      """
      A  B
      ─  ─  ─
      1
      1  2  3
         2
      """)
    #expect(Table(alignments: [], header: [], rows: []).lines(width: 10) == [])
    #expect(Self.table("A\n-").lines(width: 10).map(text) == ["A", "─"])
    #expect(Self.table(" | \n- | -\n1 | 2").lines(width: 10).map(text) == ["1  2"])
  }

  @Test func `headings are bold, rules are borders`() {
    let lines = Table(
      alignments: [.right], header: [[.init("x", .code)]], rows: [[[.init("12", .text)]]]
    ).lines(width: 9)
    #expect(
      lines == [
        Line([.init(" ", .text), .init("x", .code, .bold)]), Line("──", .border),
        Line("12", .text),
      ])
  }

  @Test(arguments: [1, 2, 3, 5, 8, 20, 40, 80])
  func `no line is wider than the width, and nothing is lost`(width: Int) {
    var generator = SeededGenerator(seed: UInt64(width))
    let scraps = [
      "a", "word ", "世界", "👩\u{200D}🚀", " ", "incomprehensible", "\t", "\n", "!", "-",
    ]
    func cell() -> [Line.Span] {
      (0..<generator.below(6)).map { _ in .init(scraps[generator.below(scraps.count)], .text) }
    }
    for _ in 0..<60 {
      let count = [0, 1, 2, 3, 4, 9, 200][generator.below(7)]
      let header = (0..<count).map { _ in cell() }
      let rows = (0..<generator.below(4)).map { _ in
        (0..<generator.below(count + 3)).map { _ in cell() }
      }
      let table = Table(alignments: [.left, .center, .right], header: header, rows: rows)
      let lines = table.lines(width: width)
      #expect(lines.allSatisfy { $0.width <= width })
      guard width > 1 else { continue }
      let letters = { (text: String) in text.filter { $0.isLetter || $0 == "!" }.count }
      let shown = lines.reduce(0) { $0 + letters(text($1)) }
      let held = rows.joined().joined().reduce(0) { $0 + letters($1.text) }
      #expect(shown >= held)
    }
  }

  // MARK: Reading and showing

  private static func table(_ source: String) -> Table {
    let rows = source.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        let text = cell.drop { $0 == " " }
        return String(text.reversed().drop { $0 == " " }.reversed())
      }
    }
    let cells = rows.map { $0.map { $0.isEmpty ? [] : [Line.Span($0, .text)] } }
    return Table(
      alignments: rows[1].map { mark in
        switch (mark.hasPrefix(":"), mark.hasSuffix(":")) {
        case (true, true): .center
        case (true, false): .left
        case (false, true): .right
        case (false, false): .none
        }
      }, header: cells[0], rows: Array(cells.dropFirst(2)))
  }

  private func expect(
    _ table: Table, _ width: Int, _ picture: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let drawn = table.lines(width: width).map(text).joined(separator: "\n")
    #expect(drawn == picture, "looks different:\n\(drawn)", sourceLocation: sourceLocation)
  }
}

private func text(_ line: Line) -> String { line.spans.map(\.text).joined() }
