import Testing

@testable import Inference

/// What a model takes, and what is said when that is too much.
struct MemoryPlanTests {
  /// 1,000 bytes of weights; a token of cache takes 8 bytes, 4 in F16, 2 in 8 bits, and 1 of
  /// workspace beside 100 that are always there.
  private static let needs = MemoryNeeds(
    weights: 1000,
    cache: { context, format in context * (format == .f32 ? 8 : format == .f16 ? 4 : 2) },
    workspace: { 100 + $0 })

  @Test func `a plan is the sum of its parts`() throws {
    let plan = try Self.needs.plan(context: 1024, format: .f16, available: 6220)
    #expect((plan.weights, plan.cache, plan.workspace) == (1000, 4096, 1124))
    #expect(plan.total == 6220)
  }

  @Test func `a sum beyond all numbers is beyond all memory`() {
    let plan = MemoryPlan(
      weights: Int.max, cache: Int.max, workspace: 1, context: 1, cacheFormat: .f16)
    #expect(plan.total == Int.max)
  }

  @Test func `where nobody knows what is free, nothing is refused`() throws {
    #expect(throws: Never.self) {
      try Self.needs.plan(context: 1 << 40, format: .f32, available: nil)
    }
  }

  @Test(
    arguments: [
      (.f16, 6219, 768, 1024),  // one byte too few: a step less, or all with 8 bits
      (.f16, 4500, 512, 1024),
      (.f16, 3000, nil, 512),
      (.f16, 2635, nil, nil),  // 511 tokens in 8 bits
      (.f16, 1200, nil, nil),
      (.f16, 0, nil, nil),
      (.f32, 5708, 512, 1024),
      (.q8_0, 4000, 768, nil),  // no smaller format to offer
    ] as [(CacheFormat, Int, Int?, Int?)])
  func `what would fit is offered`(
    format: CacheFormat, available: Int, fitting: Int?, compact: Int?
  ) throws {
    let shortage = try shortage(context: 1024, format, available)
    #expect(shortage.available == available)
    #expect(shortage.fitting == fitting)
    #expect(shortage.fittingCompact == compact)
  }

  @Test func `a format the model cannot have is not offered`() throws {
    let needs = MemoryNeeds(
      weights: 0,
      cache: { context, format throws(ModelFileError) in
        if format == .q8_0 { throw .unsupported("") }
        return context
      }, workspace: { _ in 0 })
    let error = #expect(throws: ModelFileError.self) {
      try needs.plan(context: 2048, format: .f16, available: 1024)
    }
    guard case .notEnoughMemory(let shortage)? = error else { throw error ?? .notGGUF }
    #expect((shortage.fitting, shortage.fittingCompact) == (1024, nil))
  }

  static let megabyte = 1 << 20
  static let sentences: [(available: Int, fitting: Int?, compact: Int?, remedy: String)] = [
    (600, 512, 4096, "Choose a context of 512 tokens, or of 4096 with a cache in Q8_0."),
    (600, 4096, 4096, "Choose a context of 4096 tokens."),
    (600, 4096, nil, "Choose a context of 4096 tokens."),
    (600, nil, 768, "Choose a cache in Q8_0 and a context of 768 tokens."),
    (
      200, nil, nil,
      """
      Its weights alone are 300 MB too large: choose a smaller quantisation or a smaller model, \
      or close other programs.
      """
    ),
    (
      501, nil, nil,
      """
      It would not fit with the smallest context either: choose a smaller quantisation or a \
      smaller model, or close other programs.
      """
    ),
  ]

  @Test(arguments: sentences)
  func `a refusal has the figures and the remedy`(
    sentence: (available: Int, fitting: Int?, compact: Int?, remedy: String)
  ) {
    let plan = MemoryPlan(
      weights: 500 * Self.megabyte, cache: 2000 * Self.megabyte, workspace: 1, context: 8192,
      cacheFormat: .f16)
    let shortage = MemoryShortage(
      plan: plan, available: sentence.available * Self.megabyte, fitting: sentence.fitting,
      fittingCompact: sentence.compact)
    #expect(
      ModelFileError.notEnoughMemory(shortage).description == """
        The model needs 2501 MB of memory (weights 500 MB, cache for 8192 tokens 2000 MB, \
        workspace 1 MB) and \(sentence.available) MB are free. \(sentence.remedy)
        """)
  }

  @Test func `a file's plan is known from its metadata`() throws {
    let file = try GGUFFile(TinyModel().bytes())
    let short = try MemoryPlan(file, ModelOptions(threads: 1, context: 512))
    let long = try MemoryPlan(file, ModelOptions(threads: 1, context: 1024))
    #expect(short.weights == 0)  // memory the test already has
    #expect(short.cache == 2 * 2 * 16 * 2 * 512)  // keys and values, blocks, width, bytes
    #expect(long.cache == 2 * short.cache)
    #expect(long.workspace > short.workspace)
    #expect(try MemoryPlan(file, ModelOptions(context: Int.max)).context == 4096)
  }

  @Test func `no plan is made for an architecture that is not known, and its name does no harm`()
    throws
  {
    var tiny = TinyModel()
    tiny.metadata["general.architecture"] = .text("\u{1B}[2J")
    let error = #expect(throws: ModelFileError.self) { try MemoryPlan(GGUFFile(tiny.bytes())) }
    #expect(error?.description.contains("“\\u{1b}[2J”") == true)
  }

  private func shortage(
    context: Int, _ format: CacheFormat, _ available: Int
  ) throws -> MemoryShortage {
    let error = #expect(throws: ModelFileError.self) {
      try Self.needs.plan(context: context, format: format, available: available)
    }
    guard case .notEnoughMemory(let shortage)? = error else { throw error ?? .notGGUF }
    return shortage
  }
}

/// What a Linux system says is free.
struct SystemMemoryTests {
  private static let machine = ["/proc/meminfo": "MemTotal: 9 kB\nMemAvailable:    8000 kB\n"]
  private static let version2 = "/sys/fs/cgroup"
  private static let version1 = "/sys/fs/cgroup/memory"

  private static func limits(_ addresses: String) -> String {
    "Max open files  1024  4096  files\nMax address space  \(addresses)  unlimited  bytes\n"
  }

  static let systems: [(name: String, files: [String: String], available: Int?)] = [
    ("nothing is known", [:], nil),
    ("a machine without groups", machine, 8_192_000),
    ("an old kernel", ["/proc/meminfo": "MemTotal: 9 kB\n"], nil),
    (
      "a group without a limit",
      machine.with(["/proc/self/cgroup": "0::/a\n", "\(version2)/a/memory.max": "max\n"]), 8_192_000
    ),
    (
      "a container, whose group is the root",
      machine.with([
        "/proc/self/cgroup": "0::/\n", "\(version2)/memory.max": "5000000\n",
        "\(version2)/memory.current": "2000000\n",
      ]), 3_000_000
    ),
    (
      "a group over others, with copies of files",
      machine.with([
        "/proc/self/cgroup": "0::/a/b\n", "\(version2)/a/b/memory.max": "max\n",
        "\(version2)/a/memory.max": "5000000\n", "\(version2)/a/memory.current": "4500000\n",
        "\(version2)/a/memory.stat": "anon 1\ninactive_file 300000\nactive_file 200000\nfile 9\n",
      ]), 1_000_000
    ),
    (
      "the older interface beside the newer",
      machine.with([
        "/proc/self/cgroup": "9:cpu,cpuacct:/x\n4:memory:/docker/1\n0::/\n",
        "\(version1)/memory.limit_in_bytes": "3000000\n",
        "\(version1)/memory.usage_in_bytes": "1000000\n",
        "\(version1)/memory.stat": "total_inactive_file 500\n",
      ]), 2_000_500
    ),
    (
      "the older interface without a limit",
      machine.with([
        "/proc/self/cgroup": "4:memory:/\n",
        "\(version1)/memory.limit_in_bytes": "9223372036854771712\n",
        "\(version1)/memory.usage_in_bytes": "1000000\n",
      ]), 8_192_000
    ),
    (
      "a group that is over its limit",
      machine.with([
        "/proc/self/cgroup": "0::/a\n", "\(version2)/a/memory.max": "100\n",
        "\(version2)/a/memory.current": "200\n",
      ]), 0
    ),
    (
      "files that make no sense",
      machine.with([
        "/proc/self/cgroup": "\n::\n0\n0::\n:memory:", "\(version2)/memory.max": "-",
        "\(version2)/memory.current": "\n", "/proc/self/limits": "Max address space ",
      ]), 8_192_000
    ),
    (
      "addresses without a limit",
      machine.with([
        "/proc/self/limits": limits("unlimited"), "/proc/self/status": "VmSize:\t 3000 kB\n",
      ]), 8_192_000
    ),
    (
      "few addresses, and a thousand bytes of what is wanted have theirs",
      machine.with([
        "/proc/self/limits": limits("4072000"), "/proc/self/status": "VmSize:\t 3000 kB\n",
      ]), 1_001_000
    ),
    (
      "no addresses left",
      machine.with(["/proc/self/limits": limits("1"), "/proc/self/status": "VmSize: 9 kB\n"]), 1000
    ),
  ]

  @Test(arguments: systems)
  func `the scarcest of machine and groups counts`(
    system: (name: String, files: [String: String], available: Int?)
  ) {
    let memory = SystemMemory { system.files[$0] }
    #expect(memory.available(mapped: 1000) == system.available, "\(system.name)")
  }

  #if os(Linux)
    @Test func `this machine has some`() {
      #expect(SystemMemory().available(mapped: 0) ?? 0 > 1 << 20)
    }
  #endif
}

extension [String: String] {
  fileprivate func with(_ other: [String: String]) -> [String: String] {
    merging(other) { _, new in new }
  }
}
