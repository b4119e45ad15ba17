import Testing

@testable import Inference

/// The interpreter of chat templates: what is written, as Python's jinja2 writes it.
struct JinjaTests {
  private func render(
    _ source: String, mostSteps: Int = JinjaEvaluator.mostSteps
  ) throws(JinjaError) -> String {
    let turns: [JinjaValue] = [("user", "a"), ("assistant", "b")].map { role, text in
      var turn = JinjaDictionary()
      turn.set(MarkedText("role"), to: .text(role))
      turn.set(MarkedText("content"), to: .text(MarkedText(text, isSaid: true)))
      return .dictionary(turn)
    }
    return try JinjaTemplate(source).render(
      ["messages": .list(JinjaList(turns))], mostSteps: mostSteps
    ).string
  }

  @Test(arguments: [
    ("a\n", "a"), ("a\r\nb\r", "a\nb"), ("{% if true %}\nx\n{% endif %}\ny", "x\ny"),
    ("  {% if true %}\n  x\n  {% endif %}\ny", "  x\ny"), ("{{ 1 }}\n  y", "1\n  y"),
    ("a  {%- if true -%}  b  {%- endif -%}  c", "abc"), ("a {{- 1 -}} b", "a1b"),
    (" {%+ if true %}x{% endif %}", " x"), ("a\n  {# c #}\nb", "a\nb"),
    ("{% if true +%}\nx{% endif %}", "\nx"), ("{{ {'a': {'b': 1}}.a.b }}", "1"),
  ])
  func `white space around tags goes as Jinja says`(source: String, text: String) throws {
    #expect(try render(source) == text)
  }

  @Test(arguments: [
    ("1 + 2 * 3", "7"), ("-7 // 2", "-4"), ("-7 % 3", "2"), ("1 / 2", "0.5"),
    ("'a' ~ 1 ~ none", "a1None"),
    ("'a' + 'b' | upper", "aB"), ("1 < 2 < 3", "True"), ("not 'a' in 'b'", "True"),
    ("true == 1", "True"),
    ("x", ""), ("x is defined", "False"), ("x | default('d')", "d"),
    ("'' | default('d', true)", "d"),
    ("'a' if false", ""), ("'a' if x else 'b' if x else 'c'", "c"), ("'' or 'y'", "y"),
    ("'abcdef'[4:1:-1]", "edc"), ("[1, 2, 3][::-1]", "[3, 2, 1]"), ("[1][9] is defined", "False"),
    ("'a,b,c'.split(',', 1)[1]", "b,c"), ("'\\n\\na'.lstrip('\\n')", "a"), ("' a '.strip()", "a"),
    ("messages[-1]['role'] + messages[0].content", "assistanta"), ("messages | length", "2"),
    ("messages | map(attribute='role') | join('/')", "user/assistant"),
    ("messages | selectattr('role', 'equalto', 'user') | list | length", "1"),
    (
      "{'b': [1, none, true], 'a': 'é\"\\n'} | tojson",
      "{\"b\": [1, null, true], \"a\": \"é\\\"\\n\"}"
    ),
    ("{'a': [1]} | tojson(indent=2)", "{\n  \"a\": [\n    1\n  ]\n}"),
    ("[\"it's\", 1.5, none]", "[\"it's\", 1.5, None]"), ("{'a': 1}.get('b', 5)", "5"),
    ("'hello world' | title", "Hello World"), ("'aab' | replace('a', 'x')", "xxb"),
    ("4 is divisibleby 2", "True"),
  ])
  func `expressions have Python's values`(expression: String, text: String) throws {
    #expect(try render("{{ \(expression) }}") == text)
  }

  @Test(arguments: [
    ("{% for m in messages %}{{ loop.index0 }}{{ loop.last }}{% endfor %}", "0False1True"),
    ("{% for m in messages if m.role == 'x' %}{% else %}none{% endfor %}", "none"),
    ("{% for m in messages %}{{ loop.previtem.role if loop.previtem }}{% endfor %}", "user"),
    ("{% set x = 1 %}{% for i in [1, 2] %}{% set x = x + i %}{{ x }}{% endfor %}{{ x }}", "231"),
    (
      "{% set n = namespace(x=1) %}{% for i in [1, 2] %}{% set n.x = n.x + i %}{% endfor %}{{ n.x }}",
      "4"
    ),
    ("{% macro m(a, b='d') %}[{{ a }}{{ b }}]{% endmacro %}{{ m(1) }}{{ m(b=2) }}", "[1d][2]"),
    ("{% set x %}a{{ 1 }}{% endset %}{{ x | length }}", "2"),
    ("{% for k, v in {'a': 1}.items() %}{{ k }}{{ v }}{% endfor %}", "a1"),
    ("{% for i in range(9) %}{% if i == 2 %}{% break %}{% endif %}{{ i }}{% endfor %}", "01"),
    ("{% if x %}a{% elif messages %}b{% else %}c{% endif %}", "b"),
  ])
  func `statements do what Jinja's do`(source: String, text: String) throws {
    #expect(try render(source) == text)
  }

  @Test(arguments: [
    ("\n{% include 'x' %}", "line 2: the tag “{% include %}” is not known"),
    ("{{ 1 | frobnicate }}", "line 1: the filter “frobnicate” is not known"),
    ("{{ 1 is frobnicated }}", "line 1: the test “frobnicated” is not known"),
    ("{{ 'a'.frob() }}", "line 1: the method of a text “frob” is not known"),
    ("{{ frob() }}", "line 1: “frob” is undefined"),
    ("{{ strftime_now('%d') }}", "line 1: “strftime_now” is undefined"),
    ("\n\n{{ x.y }}", "line 3: “x” is undefined"),
    ("{{ raise_exception('no\u{1B}[2J') }}", "line 1: it says “no\\u{1b}[2J”"),
    ("{% if 1 %}\na", "line 1: “{% if %}” does not end"),
    ("{{ 'a }}", "line 1: a text does not end"),
    ("{{ 'a' + 1 }}", "line 1: “+” does not fit a text and a number"),
    ("{{ 9223372036854775807 + 1 }}", "line 1: a number is too large"),
    ("{{ 1 // 0 }}", "line 1: a division by zero"), ("{{ (1 }}", "line 1: “}” closes nothing"),
    ("{{ [].append(1) }}", "line 1: the method of a list “append” is not known"),
  ])
  func `what is not known is refused by name and line`(source: String, finding: String) {
    #expect {
      try render(source)
    } throws: { error in
      (error as? JinjaError)?.description == finding
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "{% for i in range(10 ** 9) %}{% endfor %}", "{% for i in range(1000000000) %}{% endfor %}",
      "{% for a in range(999) %}{% for b in range(999) %}{% for c in range(999) %}x{% endfor %}{% endfor %}{% endfor %}",
      "{{ 'a' * 1000000000 }}", "{{ 'a' * 9223372036854775807 }}",
      "{% set n = namespace(s='ab') %}{% for i in range(99) %}{% set n.s = n.s + n.s %}{% endfor %}",
      "{% set n = namespace(s='ab') %}{% for i in range(99) %}{% set n.s = n.s.replace('a', n.s) %}{% endfor %}",
      "{% set n = namespace(s=[1]) %}{% for i in range(99) %}{% set n.s = [n.s, n.s] %}{% endfor %}",
      "{% set n = namespace(s=[1]) %}{% for i in range(99) %}{% set n.s = n.s + n.s %}{% endfor %}",
      "{% set n = namespace(s=[1]) %}{% for i in range(30) %}{% set n.s = [n.s, n.s] %}{% endfor %}{{ n.s }}",
      "{% set n = namespace(s=[1]) %}{% for i in range(30) %}{% set n.s = [n.s, n.s] %}{% endfor %}{{ n.s == n.s }}",
      "{% set n = namespace(s=[1]) %}{% for i in range(30) %}{% set n.s = [n.s, n.s] %}{% endfor %}{{ n.s | tojson }}",
      "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
      "{% macro m() %}{{ m() }}{{ m() }}{% endmacro %}{{ m() }}",
      "{% for i in range(99999) %}{{ ('a' * 99999) in ('a' * 999999) }}{% endfor %}",
      String(repeating: "{{ (", count: 1) + String(repeating: "(", count: 9_000),
      "{{ " + String(repeating: "[", count: 9_000),
      "{{ " + String(repeating: "{'a':", count: 9_000),
      "{{ " + String(repeating: "- ", count: 9_000) + "1 }}",
      "{{ " + String(repeating: "x if y else ", count: 9_000) + "1 }}",
      "{{ 1 is " + String(repeating: "eq [1 is ", count: 9_000),
      String(repeating: "{% if 1 %}", count: 9_000),
      String(repeating: "{% for i in x %}", count: 9_000),
      "{{ x" + String(repeating: "[x", count: 9_000),
      "{{ " + String(repeating: "(", count: 9_000) + "1" + String(repeating: ")", count: 9_000)
        + "}}",
      "{{ " + String(repeating: "[", count: 9_000) + String(repeating: "]", count: 9_000) + " }}",
      "{{ x" + String(repeating: "[x", count: 9_000) + String(repeating: "]", count: 9_000) + "}}",
      String(repeating: "x", count: 2_000_000),
    ])
  func `a hostile template ends in an error`(source: String) {
    // Fewer than are allowed, so that all of them take seconds without optimisation.
    #expect(throws: JinjaError.self) { try render(source, mostSteps: 200_000) }
  }

  @Test func `work is counted, and ends where it is too much`() throws {
    let loop = "{% for i in range(50) %}{% endfor %}"
    #expect(try render(loop, mostSteps: 1000).isEmpty)
    #expect(throws: JinjaError("it takes more than 20 steps", line: 1, .limit)) {
      try render(loop, mostSteps: 20)
    }
  }

  @Test(arguments: [
    "{{ 1" + String(repeating: " + 1", count: 9_999) + " }}",
    "{{ " + String(repeating: "not ", count: 9_999) + "1 }}",
    "{{ 'a'" + String(repeating: " | trim", count: 9_999) + " }}",
    "{% if 0 %}" + String(repeating: "{% elif 0 %}", count: 9_999) + "{% endif %}",
  ])
  func `what is merely long is followed`(source: String) throws {
    #expect(throws: Never.self) { try render(source) }
  }

  @Test func `what was said stays told apart, however it is handled`() throws {
    let source = """
      {{ '<' ~ said | upper | trim ~ '>' }}{{ said.split('b')[0] }}{{ said | replace('a', 'x') }}\
      {{ [said] | tojson }}{{ said[::-1] }}
      """
    let written = try JinjaTemplate(source).render([
      "said": .text(MarkedText(" aba", isSaid: true))
    ])
    let runs = written.runs.map { $0.isSaid ? "(\($0.text))" : $0.text }.joined()
    #expect(runs == "<(ABA)>( a )x(b)x[\"( aba)\"](aba )")
  }
}
