import Chat
import FoundationEssentials
import Settings
import Testing

@Suite struct `Settings file` {
  @Test func `an empty file changes nothing`() throws {
    #expect(try Settings(toml: "") == Settings())
    #expect(try Settings(toml: "# only a remark\n\n[reasoning]\n") == Settings())
  }

  @Test func `a whole file is read`() throws {
    let settings = try Settings(
      toml: """
        model = "openrouter/deepseek/deepseek-r1"
        theme = "nord"
        system_prompt = "Be brief."
        editor = "vim -n"
        mouse = false
        links = "off"
        reduced_motion = true

        [reasoning]
        fold = "peek"
        thinking = "high"

        [sampling]
        temperature = 1
        top_p = 0.9
        seed = 42
        stop = "END"

        [list]
        visible = false

        [code]
        overflow = "cut"

        [keys]
        send = "ctrl+s"
        answer-now = ["ctrl+e", "f5"]

        [local]
        threads = 2
        context = 4096
        kv = "q8_0"
        folders = ["/models", "/more"]

        [servers.lab]
        dialect = "vllm"
        url = "http://lab:8000"
        api_key_env = "LAB_KEY"
        api_key_command = "pass show lab"
        idle_seconds = 30
        context = 65536
        headers = { X-Team = "physics" }
        [servers.lab.extra]
        chat_template_kwargs = { thinking = true, depth = [1, 2.5] }

        [models."lab/deepseek-r1"]
        thinking = "low"
        temperature = 0.7
        think_tags = ["◁think▷", "◁/think▷"]
        reasoning = true
        stop = ["a", "b"]
        """)
    var expected = Settings()
    expected.model = ModelName(provider: "openrouter", model: "deepseek/deepseek-r1")
    (expected.theme, expected.systemPrompt, expected.editor) = ("nord", "Be brief.", "vim -n")
    (expected.isMouseOn, expected.isMotionReduced) = (false, true)
    expected.reasoning.fold = .peek
    expected.reasoning.thinking = .high
    expected.sampling = Sampling(temperature: 1, topP: 0.9, seed: 42, stop: ["END"])
    expected.list.isVisible = false
    (expected.links, expected.code.overflow) = (.off, .cut)
    expected.keys = ["send": ["ctrl+s"], "answer-now": ["ctrl+e", "f5"]]
    (expected.local.threads, expected.local.context) = (2, 4096)
    (expected.local.cacheType, expected.local.folders) = (.q8_0, ["/models", "/more"])
    var lab = Settings.Server()
    (lab.dialect, lab.url, lab.idleSeconds, lab.context) = ("vllm", "http://lab:8000", 30, 65536)
    (lab.keyVariable, lab.keyCommand) = ("LAB_KEY", "pass show lab")
    lab.headers = ["X-Team": "physics"]
    lab.extra = [
      "chat_template_kwargs": .table([
        "thinking": .bool(true), "depth": .array([.int(1), .double(2.5)]),
      ])
    ]
    expected.servers = ["lab": lab]
    var model = Settings.Model()
    (model.thinking, model.isReasoning) = (.low, true)
    model.thinkTags = ["◁think▷", "◁/think▷"]
    model.sampling = Sampling(temperature: 0.7, stop: ["a", "b"])
    expected.models = ["lab/deepseek-r1": model]
    #expect(settings == expected)
  }

  @Test(arguments: [
    // Keys that are not there, and those that were meant
    (
      "resoning.fold = \"auto\"",
      #"config.toml:1: unknown key "resoning.fold"; did you mean "reasoning.fold"?"#
    ),
    (
      "[resoning]\n\nfold = \"auto\"\nthinking = 1",
      #"config.toml:1: unknown key "resoning"; did you mean "reasoning"?"#
    ),
    (
      "\n\n[reasoning]\nfodl = \"auto\"",
      #"config.toml:4: unknown key "reasoning.fodl"; did you mean "reasoning.fold"?"#
    ),
    ("fold = \"auto\"", #"config.toml:1: unknown key "fold"; did you mean "reasoning.fold"?"#),
    ("thmee = \"nord\"", #"config.toml:1: unknown key "thmee"; did you mean "theme"?"#),
    ("[server.lab]\nurl = \"x\"", #"config.toml:1: unknown key "server"; did you mean "servers"?"#),
    (
      "[servers.lab]\n\nURL = \"x\"",
      #"config.toml:3: unknown key "servers.lab.URL"; did you mean "servers.lab.url"?"#
    ),
    ("[servers.lab]\nzzz = 1", #"config.toml:2: unknown key "servers.lab.zzz""#),
    ("[reasoning]\nzzz = 1", #"config.toml:2: unknown key "reasoning.zzz""#),
    (
      "[servers.lab]\nurls = \"x\"",
      #"config.toml:2: unknown key "servers.lab.urls"; did you mean "servers.lab.url"?"#
    ),
    (
      "[models.\"a/b\"]\ntop-p = 1",
      #"config.toml:2: unknown key "models."a/b".top-p"; did you mean "models."a/b".top_p"?"#
    ),
    ("zebra = 1", #"config.toml:1: unknown key "zebra""#),
    // Values of another kind
    ("mouse = \"yes\"", #"config.toml:1: "mouse" must be true or false, not "yes""#),
    (
      "reasoning.fold = \"auto!\"",
      #"config.toml:1: "reasoning.fold" must be auto, open, folded, hidden or peek, not "auto!""#
    ),
    ("links = true", #"config.toml:1: "links" must be auto or off, not true"#),
    ("model = \"r1\"", #"config.toml:1: "model" must be a model as provider/model, not "r1""#),
    ("reasoning = true", #"config.toml:1: "reasoning" must be a table, not true"#),
    ("servers = []", #"config.toml:1: "servers" must be a table, not []"#),
    ("servers.lab = 1", #"config.toml:1: "servers.lab" must be a table, not 1"#),
    (
      "[[servers]]\nurl = \"x\"",
      #"config.toml:1: "servers" must be a table, not [{ "url" = "x" }]"#
    ),
    ("theme = 1979-05-27", #"config.toml:1: "theme" must be a text, not a date"#),
    ("[keys]\nsend = [1]", #"config.toml:2: "keys.send" must be a list of texts, not [1]"#),
    (
      "[servers.lab]\nheaders = { a = \"b\", X-N = 1 }",
      #"config.toml:2: "servers.lab.headers.X-N" must be a text, not 1"#
    ),
    // Values that make no sense
    (
      "[sampling]\ntop_p = 1.5",
      #"config.toml:2: "sampling.top_p" must be a number from 0 to 1, not 1.5"#
    ),
    (
      "[sampling]\ntemperature = nan",
      #"config.toml:2: "sampling.temperature" must be a number from 0 to 10, not nan"#
    ),
    (
      "[sampling]\nseed = -1",
      #"config.toml:2: "sampling.seed" must be a whole number of 0 or more, not -1"#
    ),
    (
      "[local]\nthreads = 0",
      #"config.toml:2: "local.threads" must be a whole number from 1 to 1024, not 0"#
    ),
    (
      "[models.m]\nthink_tags = [\"<t>\"]",
      #"config.toml:2: "models.m.think_tags" must be two texts, the opening and the closing tag, not ["<t>"]"#
    ),
  ])
  func `what is wrong is said with its line and what was meant`(text: String, message: String) {
    #expect(complaint(about: text) == message)
  }

  @Test func `all problems are told at once, in the order of the file`() {
    let text = """
      # one
      mouse = 1
      [sampling]
      top_q = 1   # two
      top_k = "a"
      [zoo]
      bear = 1
      [keys]
      send = 3
      """
    #expect(
      complaint(about: text) == """
        config.toml:2: "mouse" must be true or false, not 1
        config.toml:4: unknown key "sampling.top_q"; did you mean "sampling.top_p"?
        config.toml:5: "sampling.top_k" must be a whole number of 0 or more, not "a"
        config.toml:6: unknown key "zoo"
        config.toml:9: "keys.send" must be a list of texts, not 3
        """)
  }

  @Test(arguments: [
    ("a = ", 1), ("x = 1\nmouse == true", 2), ("[a\n", 1), ("x = 1\n\0", 2), ("a = 1\na = 2", 2),
  ])
  func `what is not TOML is told with its line`(text: String, line: Int) {
    #expect(throws: SettingsError.self) { try Settings(toml: text) }
    #expect(complaint(about: text).hasPrefix("config.toml:\(line): not TOML: "))
  }

  @Test func `what is said of a model comes before what is said of all`() throws {
    let settings = try Settings(
      toml: """
        system_prompt = "Be kind."
        reasoning.thinking = "low"
        sampling = { temperature = 0.5, top_k = 20, stop = ["END"] }
        [models."a/b"]
        system_prompt = ""
        thinking = "off"
        temperature = 0.9
        """)
    let (other, model) = (ModelName.builtin, ModelName(provider: "a", model: "b"))
    #expect(settings.sampling(for: other) == settings.sampling)
    #expect(
      settings.sampling(for: model) == Sampling(temperature: 0.9, topK: 20, stop: ["END"]))
    #expect(settings.thinking(for: other) == .low)
    #expect(settings.thinking(for: model) == .off)
    #expect(settings.systemPrompt(for: other) == "Be kind.")
    #expect(settings.systemPrompt(for: model) == nil)
  }

  @Test func `the example says the defaults and every key`() throws {
    #expect(try Settings(toml: Settings.example) == Settings())
    // Without the sign before each setting it is a valid file that says every default again.
    let active = Settings.example.split(separator: "\n").map { line in
      line.hasPrefix("#") && !line.hasPrefix("# ") ? line.dropFirst() : line
    }.joined(separator: "\n")
    var settings = try Settings(toml: active)
    #expect(settings.servers["lab"]?.headers == ["X-Team": "physics"])
    #expect(settings.models["lab/deepseek-r1"]?.thinkTags == ["<think>", "</think>"])
    #expect(settings.keys == ["new-chat": ["ctrl+n"]])
    (settings.servers, settings.models, settings.keys) = ([:], [:], [:])
    (settings.systemPrompt, settings.editor) = (nil, nil)
    (settings.local.threads, settings.local.context) = (nil, nil)
    settings.sampling = Sampling()
    #expect(settings == Settings())
    for (_, key) in Settings.environmentNames {
      let name = key.split(separator: ".").last ?? ""
      #expect(Settings.example.contains("\n#\(name) = "), "\(key) is missing")
    }
  }

  @Test func `no text is too strange to be read`() {
    let example = Array(Settings.example.utf8)
    for end in stride(from: 0, to: example.count, by: 11) {
      _ = complaint(about: String(decoding: example[..<end].filter { $0 != 0x23 }, as: UTF8.self))
    }
    var random = SplitMix(state: 1)
    let tokens = [
      "[", "]", "[[", "{", "}", "=", ".", ",", "\"", "'", "\"\"\"", "'''", "\n", "\r\n", " ", "#",
      "a",
      "b.c", "\"k\"", "1", "-", "+", "1.5", "true", "nan", "0x", "1979-05-27", "\\", "é",
      "\u{FEFF}",
      "[servers.x]\n", "theme = ",
    ]
    for length in 1...1000 {
      let text = (0..<1 + length % 14).map { _ in tokens[Int(random.next() % 32)] }.joined()
      _ = complaint(about: text)
    }
    for text in [
      "[[+", "[[[", "[é", "[", "[[", "a = " + String(repeating: "[", count: 100_000),
      String(repeating: "[", count: 100_000),
      String(repeating: "a.", count: 100_000) + "b = 1", "\u{FEFF}a = 1", "a = \"\"\"\n\\", "'",
      "x = {", "\"\\u0000\" = 1", "\r", "\u{1B}[2J = 1",
    ] {
      #expect(complaint(about: text) != "nothing" || text == "\r")
    }
  }

  @Test(arguments: [
    ("[servers . \"my lab\" ]\nurls = 1", 2),
    ("servers.'my lab' . urls = 1", 1),
    ("system_prompt = \"\"\"\nurls = 1\n\\\"\"\"\\\"\n\"\"\"\"\n[servers.x]\nurls = 1", 6),
    ("system_prompt = '''\nurls = 1\n'''\nservers.x = { url = \"#\", urls = 1 }", 4),
    ("keys.a = [ # urls = 1\n  \"]\",\n  \"x\" ]\r\nservers.x.urls = 1", 4),
    ("[servers.x.extra]\na = { urls = [ { b = 1 },\n  2 ] }\n[servers.x] # \"\nurls = 1", 5),
    ("[servers.\"a\\\"b\"]\n\nurls = 1", 3),
  ])
  func `the line is right whatever stands before it`(text: String, line: Int) {
    #expect(complaint(about: text).hasPrefix("config.toml:\(line): unknown key \"servers."))
  }

  /// A random number generator with a seed: the same texts in every run.
  private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private func complaint(about text: String) -> String {
    do throws(SettingsError) {
      _ = try Settings(toml: text)
      return "nothing"
    } catch {
      return error.description
    }
  }
}
