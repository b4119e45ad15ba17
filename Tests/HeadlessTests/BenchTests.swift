import Foundation
import Headless
import Testing

/// What `nalar bench` is asked for, and how it says what it found.
@Suite struct BenchTests {
  @Test(arguments: [
    ("512", [512]), ("0,512", [0, 512]), ("", nil), ("1,", nil), ("-1", nil), ("x", nil),
    ("99999999999999999999", nil), ("16777217", nil),
  ])
  func `lengths are numbers between commas`(text: String, counts: [Int]?) {
    #expect(CountList(text)?.counts == counts)
  }

  @Test(arguments: [
    ([], [], [], ["pp512", "tg128"]),
    (["7"], ["0"], [], ["pp7"]),
    (["0"], ["3"], ["2048"], ["tg3 @ d2048"]),
    (
      ["1,2", "3"], ["4"], ["0", "5"],
      [
        "pp1", "pp2", "pp3", "tg4", "pp1 @ d5", "pp2 @ d5", "pp3 @ d5", "tg4 @ d5",
      ]
    ),
    (["0"], ["0"], [], []),
  ])
  func `every length is measured at every depth`(
    prompts: [String], replies: [String], depths: [String], names: [String]
  ) {
    let tests = BenchTest.all(
      prompts: prompts.compactMap { CountList($0) }, replies: replies.compactMap { CountList($0) },
      depths: depths.compactMap { CountList($0) })
    #expect(tests.map(\.name) == names)
  }

  @Test(
    arguments: [
      ([], 0, 0), ([4], 4, 0), ([2, 4, 4, 4, 5, 5, 7, 9], 5, 2.138_089_935_299_395),
    ] as [([Double], Double, Double)])
  func `the spread is the mean and the deviation of the sample`(
    numbers: [Double], mean: Double, deviation: Double
  ) {
    let spread = Spread(numbers)
    #expect(spread.mean == mean)
    #expect(abs(spread.deviation - deviation) < 1e-12)
  }

  @Test func `the table is llama-bench's`() {
    let table = BenchTable([
      result(BenchTest(prompt: 512), [5_000_000_000, 5_120_000_000]),
      result(BenchTest(reply: 128, depth: 2048), [4_000_000_000]),
    ])
    #expect(
      table.text == """
        | model      |     size | params | backend  | threads |          test |           t/s |
        | ---------- | -------: | -----: | -------- | ------: | ------------: | ------------: |
        | qwen2 Q4_K | 1.04 GiB | 1.78 B | CPU avx2 |       2 |         pp512 | 101.20 ± 1.70 |
        | qwen2 Q4_K | 1.04 GiB | 1.78 B | CPU avx2 |       2 | tg128 @ d2048 |  32.00 ± 0.00 |
        """)
    #expect(table.footnote == "loaded in 0.25 s, 1.50 GiB of memory at the peak")
  }

  @Test func `JSON has llama-bench's names`() throws {
    let json = try BenchLine.array([result(BenchTest(prompt: 100), [1_000_000_000])])
    #expect(
      json == """
        [
          {"avg_ns":1000000000,"avg_ts":100,"backends":"CPU","build_commit":"0.1.0",\
        "kernels":"avx2","load_ns":250000000,"model_filename":"m\\u001b.gguf",\
        "model_n_params":1777088000,"model_size":1117317952,"model_type":"qwen2 Q4_K","n_ctx":640,\
        "n_depth":0,"n_gen":0,"n_prompt":100,"n_threads":2,"peak_bytes":1610612736,\
        "samples_ns":[1000000000],"samples_ts":[100],"stddev_ns":0,"stddev_ts":0,\
        "test_time":"2026-01-02T03:04:05Z","type_k":"f16","type_v":"f16"}
        ]
        """)
    #expect(try BenchLine.array([]) == "[]")
  }

  @Test func `guessing is told as pairs of turns`() throws {
    var result = GuessingResult(model: "qwen2 Q8_0", reply: 100)
    #expect(result.text == "Nothing was measured.")
    for (plain, guessing) in [(4.0, 2.0), (2.0, 1.0), (4.0, 1.0)] {
      result.feed(plain: plain)
      result.feed(guessing: guessing, guessed: 80, accepted: 75)
    }
    #expect(
      result.text == """
        qwen2 Q8_0, a reply of 100 tokens to a text that repeats itself
        without guessing  33.33 ± 14.43 t/s
        guessing          83.33 ± 28.87 t/s, 2.00 times as fast (2.00 – 4.00); \
        75 of 80 guesses were right
        """)
    #expect(
      try result.json == """
        {"guessing_ts":[50,100,100],"model_type":"qwen2 Q8_0","n_accepted":75,"n_gen":100,\
        "n_guessed":80,"plain_ts":[25,50,25]}
        """)
  }

  private func result(_ test: BenchTest, _ nanoseconds: [Int]) -> BenchResult {
    BenchResult(
      .init(
        version: "0.1.0", file: "m\u{1B}.gguf", model: "qwen2 Q4_K", size: 1_117_317_952,
        parameters: 1_777_088_000, kernels: "avx2", threads: 2, context: 640, cacheType: "f16",
        loadNanoseconds: 250_000_000),
      test, nanoseconds: nanoseconds, peakBytes: 1_610_612_736,
      time: Date(timeIntervalSince1970: 1_767_323_045))
  }
}
