import TestSupport
import Testing

/// What a person does on the first day, with the real program and the model inside it.
@Suite(.serialized, .timeLimit(.minutes(2))) struct FirstDayTests {
  @Test func `a sum is asked, thought about, folded, and found again the next time`() throws {
    let home = try Home()
    do {
      let seen = try home.open()
      try seen.wait(for: "❯")
      try seen.terminal.type("What is 37 × 48?\r")
      try seen.wait(for: "37 × 48 = 1776")
      try seen.wait(for: "▸ Thought for")
      #expect(!seen.rows.contains { $0.contains("┊") }, "folded when the answer is there")
      try seen.terminal.type("\u{0F}")
      try seen.wait(for: "┊")
      try seen.terminal.type("\u{0F}")
      try seen.wait(without: "┊")
      try seen.terminal.type("\u{11}")
      #expect(try seen.terminal.end() == .exited(0))
      #expect(seen.terminal.isRestored)
    }
    #expect(try home.conversations.count == 1)

    let seen = try home.open()
    try seen.wait(for: "37 × 48")
    try seen.terminal.type("\u{13}37\r")
    try seen.wait(for: "1776")
    try seen.terminal.type("\u{11}")
    #expect(try seen.terminal.end() == .exited(0))
  }

  @Test func `what was typed and not sent is there the next time`() throws {
    let home = try Home()
    do {
      let seen = try home.open()
      try seen.wait(for: "❯")
      try seen.terminal.type("half a tho")
      try seen.wait(for: "half a tho")
      try seen.terminal.type("\u{11}")
      #expect(try seen.terminal.end() == .exited(0))
    }
    let seen = try home.open(["--continue"])
    try seen.wait(for: "❯ half a tho")
  }

  @Test func `the screen is right at every size it is given`() throws {
    let home = try Home()
    let seen = try home.open()
    try seen.wait(for: "❯")
    for (columns, rows) in [(20, 6), (300, 100), (40, 10), (1, 1), (19, 5), (80, 24)] {
      seen.terminal.resize(columns: UInt16(columns), rows: UInt16(rows))
    }
    try seen.terminal.type("still here")
    try seen.wait(for: "still here")
  }
}
