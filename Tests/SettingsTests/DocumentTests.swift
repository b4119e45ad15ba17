import Settings
import Testing

/// TOML itself, seen through the one place that takes any value.
@Suite struct `TOML documents` {
  @Test(
    arguments: [
      ("v = 1_000", "1000"), ("v = -0x0", nil), ("v = 0xfF", "255"), ("v = 0o17", "15"),
      ("v = 0b101", "5"), ("v = +7", "7"), ("v = 007", nil), ("v = 1__0", nil), ("v = _1", nil),
      ("v = 9223372036854775808", nil), ("v = -9223372036854775808", "-9223372036854775808"),
      ("v = 1.5", "1.5"), ("v = 5e2", "500.0"), ("v = -1.5E-1", "-0.15"), ("v = 1.", nil),
      ("v = .5", nil), ("v = 1.e5", nil), ("v = inf", "inf"), ("v = -nan", "nan"),
      ("v = true", "true"), ("v = True", nil), ("v = bare", nil), ("v =", nil),
      ("v = 1979-05-27 07:32:00Z # when", "a date"), ("v = 07:32:00", "a date"),
      (#"v = "\u00e9\t\"\\""#, #""é\t\"\\""#), (#"v = "\U0001F600""#, #""😀""#),
      (#"v = "\ud800""#, nil), (#"v = "\q""#, nil), ("v = \"a\nb\"", nil), ("v = \"a", nil),
      (#"v = 'C:\n'"#, #""C:\\n""#), ("v = \"\"\"\na\r\nb\"\"\"", #""a\u000d\nb""#),
      ("v = \"\"\"a\"\"\"\"\"", #""a\"\"""#), ("v = \"\"\"a \\\n\n   b\"\"\"", #""a b""#),
      ("v = '''\n'a''b'''", #""'a''b""#), ("v = [1, [2, ], \"x\", # one\n\n]", #"[1, [2], "x"]"#),
      ("v = [,]", nil), ("v = [1 2]", nil), ("v = [1", nil), ("v = {}", "{}"),
      ("v = { a.b = 1, 'c d' = [] }", #"{ "a" = { "b" = 1 }, "c d" = [] }"#),
      ("v = { a = 1, }", nil), ("v = { a = 1, a = 2 }", nil), ("v = { a = 1,\n b = 2 }", nil),
      ("v = 1 w = 2", nil), ("v = 1\nv = 2", nil), ("v.a = 1\nv.b = 2", #"{ "a" = 1, "b" = 2 }"#),
      ("v = {}\nv.a = 1", nil), ("v.a.b = 1\nv.a = 2", nil), ("\u{FEFF}# mark\nv = 1\r\n", nil),
    ] as [(String, String?)])
  func `a value is read, or refused with its line`(text: String, value: String?) {
    #expect((try? extra("[servers.x.extra]\n" + text))?["v"]?.toml == value)
  }

  @Test(
    arguments: [
      (
        "[servers.x.extra.v]\na = 1\n[servers.x.extra.v.b]\nc = 2",
        #"{ "a" = 1, "b" = { "c" = 2 } }"#
      ),
      (
        "[servers.x.extra.v.b]\nc = 2\n[servers.x.extra.v]\na = 1",
        #"{ "a" = 1, "b" = { "c" = 2 } }"#
      ),
      (
        "[[servers.x.extra.v]]\na = 1\n[[servers.x.extra.v]]\na = 2", #"[{ "a" = 1 }, { "a" = 2 }]"#
      ),
      ("[[servers.x.extra.v]]\n[servers.x.extra.v.b]\nc = 1", #"[{ "b" = { "c" = 1 } }]"#),
      ("[servers . 'x' . \"extra\"]\nv = 1 # end", "1"),
      ("\u{FEFF}servers.x.extra.v = 1\r\n", "1"),
      ("[servers.x.extra]\nv = 1\n[servers.x.extra]\nw = 1", nil),
      ("[servers.x.extra.v]\n[[servers.x.extra.v]]", nil),
      ("[servers.x.extra]\nv = []\n[[servers.x.extra.v]]", nil),
      ("[servers.x.extra] v = 1", nil), ("[servers.x.extra\nv = 1", nil), ("[]", nil),
      ("[[a]", nil),
    ] as [(String, String?)])
  func `sections make tables`(text: String, value: String?) {
    #expect((try? extra(text))?["v"]?.toml == value)
  }

  private func extra(_ text: String) throws(SettingsError) -> [String: SettingValue]? {
    try Settings(toml: text).servers["x"]?.extra
  }
}
