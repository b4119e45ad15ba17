// What setting answers costs: `swift run -c release TypesettingBench [stream|whole|jumps|
// pathological]…`.

import Foundation
import Screen
import Typesetting

let width = 100
let height = 50

func milliseconds(_ duration: Duration) -> Double {
  Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1e3
}

func shown(_ milliseconds: Double) -> String { String(format: "%.3f ms", milliseconds) }

/// The most memory that the process has had, in MB.
func peakMemory() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
  return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 / 1024 } ?? 0
}

// MARK: Texts

let here = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
let pages = here.appending(path: "TypesettingTests/Fixtures/pages")
let names = try FileManager.default.contentsOfDirectory(atPath: pages.path)
  .filter { $0.hasSuffix(".md") }.sorted()
let answers = try names.map {
  try String(contentsOf: pages.appending(path: $0), encoding: .utf8)
}
let corpus = answers.joined(separator: "\n\n")

func long(_ count: Int) -> String {
  var text = ""
  while text.utf8.count < count { text += corpus + "\n\n" }
  return String(decoding: text.utf8.prefix(count), as: UTF8.self)
}

/// A thought: plain paragraphs and formulas, now and then a list.
func thought(_ count: Int) throws -> String {
  let sample = try String(contentsOf: pages.appending(path: "thought.md"), encoding: .utf8)
  var text = ""
  while text.utf8.count < count { text += sample + "\n" }
  return String(decoding: text.utf8.prefix(count), as: UTF8.self)
}

// MARK: Streaming

/// Lets a text come 200 tokens of 4 characters a second, and draws 30 frames a second of its end.
func stream(_ name: String, _ text: String, options: PageOptions = PageOptions()) {
  var page = Page(width: width, options: options)
  var growing = ""
  var times: [Double] = []
  var rest = text[...]
  var frames = 0
  while !rest.isEmpty {
    frames += 1
    let piece = rest.prefix(frames % 3 == 0 ? 24 : 28)
    rest = rest[piece.endIndex...]
    growing += piece
    let time = ContinuousClock().measure {
      page.update(to: growing, isComplete: rest.isEmpty)
      var frame = Frame(Size(width: width, height: height))
      let top = max(0, page.count - height)
      for row in 0..<min(height, page.count) {
        frame.draw(page.line(top + row), at: Point(x: 0, y: row))
      }
    }
    times.append(milliseconds(time))
  }
  let mean = times.reduce(0, +) / Double(max(1, times.count))
  let sorted = times.sorted()
  let high = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
  let worst = sorted.last ?? 0
  print(
    "\(name): \(frames) frames, mean \(shown(mean)), 99 % \(shown(high)), worst \(shown(worst))")
}

/// How often a row above the last two changed that had been shown.
func jumps() {
  for (name, answer) in zip(names, answers) {
    var page = Page(width: width)
    var growing = ""
    var before: [Line] = []
    var count = 0
    for character in answer {
      growing.append(character)
      page.update(to: growing, isComplete: false)
      let now = (0..<page.count).map(page.line)
      if before.indices.dropLast(2).contains(where: { $0 >= now.count || before[$0] != now[$0] }) {
        count += 1
      }
      before = now
    }
    if count > 0 { print("  \(name): \(count) of \(answer.count) characters moved what was above") }
  }
}

// MARK: Whole texts

func whole(_ name: String, _ text: String, runs: Int) {
  var least = Double.infinity
  var rows = 0
  for _ in 0..<runs {
    let time = ContinuousClock().measure {
      var page = Page(width: width)
      page.update(to: text, isComplete: true)
      rows = page.count
    }
    least = min(least, milliseconds(time))
  }
  print("\(name): \(rows) rows in \(shown(least)), peak \(peakMemory()) MB")
}

func pathological() throws {
  let shared = ProcessInfo.processInfo.environment["NALAR_SHARED"] ?? "../shared"
  let url = URL(filePath: shared).appending(path: "data/cmark/pathological.json")
  let cases = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [[String: Any]]
  for entry in cases ?? [] {
    let parts = entry["parts"] as? [[Any]] ?? []
    let text = parts.reduce(into: "") { text, part in
      guard let piece = part.first as? String, let count = part.last as? Int else { return }
      text += String(repeating: piece, count: count)
    }
    whole("  " + (entry["name"] as? String ?? ""), text, runs: 1)
  }
}

let sections = Set(CommandLine.arguments.dropFirst())
func isAsked(_ section: String) -> Bool { sections.isEmpty || sections.contains(section) }

if isAsked("stream") {
  stream("answer of 40,000 characters", long(40_000))
  stream(
    "thought of 200,000 characters", try thought(200_000),
    options: PageOptions(base: Style(.reasoning), keepsLines: true))
}
if isAsked("whole") { whole("document of 1 MB", long(1_000_000), runs: 5) }
if isAsked("jumps") {
  print("jumps:")
  jumps()
}
if isAsked("pathological") {
  print("pathological:")
  try pathological()
}
