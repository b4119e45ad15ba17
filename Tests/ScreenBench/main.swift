// What drawing, painting and wrapping cost: `swift run -c release ScreenBench`.

import Screen

/// Prints the least time that one of many runs of `work` took.
func measure(_ name: String, runs: Int = 200, _ work: () -> Int) {
  var least = Duration.seconds(60)
  var sink = 0
  for _ in 0..<runs { least = min(least, ContinuousClock().measure { sink &+= work() }) }
  let tenths = least.components.attoseconds / 100_000_000_000
  print("\(name): \(tenths / 10).\(tenths % 10) µs", sink < 0 ? "overflow" : "")
}

func transcript(_ size: Size, of text: String) -> Frame {
  var frame = Frame(size)
  for y in 0..<size.height {
    let spans: [Line.Span] = [
      .init("\(y) ", .muted), .init(text, .text), .init("code", .code, .bold), .init(text, .text),
    ]
    frame.draw(Line(spans), at: Point(x: 0, y: y))
  }
  return frame
}

let samples = [
  ("English", "The product of 37 and 48 is found by splitting: 1480 + 296, that is, 1776. "),
  ("mixed", "Das Maß — “πόλις”, Москва, 37 × 48 → 1776, “quotes” … "),
  ("Chinese", "我们先把四十八拆成四十和八，然后分别相乘再相加。"),
  ("emoji", "ok 👩‍🚀 ❤️ 🇮🇩 "),
]
let theme = Theme(name: "bench", looks: [.code: Look(foreground: .rgb(200, 220, 255))])
let capabilities = Capabilities(colors: .truecolor, synchronizedUpdates: true)
let large = Size(width: 300, height: 100)

for (name, sample) in samples {
  let text = String(repeating: sample, count: 300 / sample.count + 1)
  measure("\(name), draw 100 × 50") {
    transcript(Size(width: 100, height: 50), of: text).size.width
  }

  let frame = transcript(large, of: text)
  let same = transcript(large, of: text)
  var changed = frame
  changed.draw(Line("another row", .text), at: Point(x: 10, y: 50))
  var painter = Painter(capabilities: capabilities, theme: theme)
  var turn = false
  measure("\(name), paint 300 × 100 whole") {
    painter.forget()
    return painter.paint(frame).count
  }
  measure("\(name), paint 300 × 100 unchanged") {
    turn.toggle()
    return painter.paint(turn ? same : frame).count
  }
  measure("\(name), paint 300 × 100 with one row changed") {
    turn.toggle()
    return painter.paint(turn ? changed : same).count
  }
}

let english = samples[0].1
let megabyte = String(repeating: english, count: 1_000_000 / english.utf8.count)
let thought = String(repeating: english, count: 200_000 / english.utf8.count)
measure("make 1 MB of ASCII visible") { Visible.text(megabyte).utf8.count }
measure("wrap 200,000 characters", runs: 20) { LineWrapper(thought, width: 80).rows.count }
var wrapped = LineWrapper(thought, width: 80)
measure("append a word to them", runs: 2000) {
  wrapped.feed(" word")
  return wrapped.rows.count
}
var unbroken = LineWrapper(String(repeating: "x", count: 200_000), width: 80)
measure("append to 200,000 without a blank", runs: 2000) {
  unbroken.feed("xxxxx")
  return unbroken.rows.count
}
