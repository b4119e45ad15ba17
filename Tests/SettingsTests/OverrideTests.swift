import Chat
import FoundationEssentials
import Settings
import Testing

@Suite struct `Overrides` {
  @Test(arguments: [
    ("model=lab/r1", #"model = "lab/r1""#),
    ("theme = nord", #"theme = "nord""#),
    (#"theme="nord""#, #"theme = "nord""#),
    ("system_prompt=a = b", #"system_prompt = "a = b""#),
    ("system_prompt=", #"system_prompt = """#),
    ("mouse=false", "mouse = false"),
    ("reasoning.fold=peek", #"reasoning.fold = "peek""#),
    ("sampling.temperature=0.25", "sampling.temperature = 0.25"),
    ("sampling.stop=END", #"sampling.stop = ["END"]"#),
    (#"sampling.stop=["a", "b"]"#, #"sampling.stop = ["a", "b"]"#),
    ("keys.send=ctrl+s", #"keys.send = ["ctrl+s"]"#),
    (#"keys.send=["x", "y"]"#, #"keys.send = ["x", "y"]"#),
    ("servers.lab.url=http://lab:8000/v1", #"servers.lab.url = "http://lab:8000/v1""#),
    ("servers.lab.headers.X-N=1", #"servers.lab.headers.X-N = "1""#),
    ("servers.lab.extra.n=1", "servers.lab.extra.n = 1"),
    (#"models."lab/r1.5".seed=7"#, #"models."lab/r1.5".seed = 7"#),
  ])
  func `an assignment says what the file would say`(assignment: String, file: String) throws {
    #expect(try Settings().setting(assignment) == Settings(toml: file))
  }

  @Test(arguments: [
    ("theme", #"--set: "theme" is not key=value"#),
    ("=nord", #"--set: "=nord" is not key=value"#),
    ("a..b=1", #"--set: "a..b=1" is not key=value"#),
    ("theem=nord", #"--set: unknown key "theem"; did you mean "theme"?"#),
    ("mouse=maybe", #"--set: "mouse" must be true or false, not "maybe""#),
    (
      "mouse=true\nmodel = \"a/b\"",
      "--set: \"mouse\" must be true or false, not \"true\\nmodel = \\\"a/b\\\"\""
    ),
    (
      "reasoning.fold.x=1",
      #"--set: unknown key "reasoning.fold.x"; did you mean "reasoning.fold"?"#
    ),
    ("servers.lab=1", #"--set: "servers.lab" must be a table, not 1"#),
  ])
  func `what cannot be set is said`(assignment: String, message: String) {
    do throws(SettingsError) {
      _ = try Settings().setting(assignment)
      Issue.record("nothing was wrong")
    } catch {
      #expect(error.description == message)
    }
  }

  @Test func `the command line comes before the environment, and that before the file`() throws {
    try withFile("theme = \"nord\"\nmodel = \"a/b\"\nmouse = false\n") { file in
      let settings = try Settings.load(
        file: file,
        environment: ["NALAR_THEME": "mono", "NALAR_MODEL": "c/d", "NALAR_MOUSE": "", "X": "y"],
        overrides: ["model=e/f"])
      #expect(settings.theme == "mono")
      #expect(settings.model == ModelName(provider: "e", model: "f"))
      #expect(!settings.isMouseOn)
    }
  }

  @Test func `the problems of all three are told together`() throws {
    try withFile("mouse = 1") { file in
      do throws(SettingsError) {
        _ = try Settings.load(
          file: file, environment: ["NALAR_REASONING_FOLD": "open wide"], overrides: ["x=1"])
        Issue.record("nothing was wrong")
      } catch {
        #expect(
          error.description == """
            \(file):1: "mouse" must be true or false, not 1
            NALAR_REASONING_FOLD: "reasoning.fold" must be auto, open, folded, hidden or peek, not "open wide"
            --set: unknown key "x"
            """)
      }
    }
  }

  @Test func `a file that is not there says nothing, one that is no text is told`() throws {
    try withFile("mouse = false") { file in
      #expect(try Settings.load(file: file + ".none", environment: [:]) == Settings())
      let folder = String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)])
      #expect(
        throws: SettingsError([
          .init(source: folder, fault: .unreadable(why: "it is no ordinary file"))
        ])
      ) {
        try Settings.load(file: folder, environment: [:])
      }
      try Data([0x61, 0xFF]).write(to: URL(filePath: file))
      #expect(
        throws: SettingsError([.init(source: file, fault: .unreadable(why: "it is not UTF-8 text"))]
        )
      ) {
        try Settings.load(file: file, environment: [:])
      }
    }
  }
}

/// Runs a body with a file of this text in a folder of its own.
func withFile(_ text: String, named name: String = "config.toml", _ body: (String) throws -> Void)
  throws
{
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "nalar-settings-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appending(path: name)
  try Data(text.utf8).write(to: file)
  try body(file.path)
}

@Suite struct `Folders` {
  @Test(
    arguments: [
      (["HOME": "/h"], "/h/.config/nalar/config.toml", "/h/.local/share/nalar/models"),
      (
        ["HOME": "/h", "XDG_CONFIG_HOME": "/c"], "/c/nalar/config.toml",
        "/h/.local/share/nalar/models"
      ),
      (
        ["HOME": "/h", "XDG_CONFIG_HOME": "c"], "/h/.config/nalar/config.toml",
        "/h/.local/share/nalar/models"
      ),
      (
        ["HOME": "/h", "XDG_DATA_HOME": ""], "/h/.config/nalar/config.toml",
        "/h/.local/share/nalar/models"
      ),
      (["HOME": "h"], nil, nil),
      (["XDG_CONFIG_HOME": "/c"], nil, nil),
      (
        [
          "XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d", "XDG_CACHE_HOME": "/e",
          "XDG_STATE_HOME": "/f",
        ], "/c/nalar/config.toml", "/d/nalar/models"
      ),
    ] as [([String: String], String?, String?)])
  func `folders are where the XDG specification says`(
    environment: [String: String], config: String?, models: String?
  ) {
    let paths = Paths(environment: environment)
    #expect(paths?.configFile == config)
    #expect(paths?.models == models)
  }
}
