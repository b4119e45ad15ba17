#!/usr/bin/env python3
"""Proves that nothing a model, a file or a server says acts on the terminal.

  swift build -c release --product nalar && python3 Tests/Reliability/payloads.py [--binary PATH] [ROUTE ...]

Drives hostile texts (`data/terminal-payloads` of the folder NALAR_SHARED, by default ../shared) into
the real program by every way text comes in, between two markers each. What the program writes is
compared with what it writes for harmless texts: no new kind of sequence, no bidirectional control,
no invisible or tag character, no clipboard sequence; the markers are to be seen; afterwards no mode is
left on and the terminal is as it was. A route that fails is halved until the guilty text is found.
Exit status 0 when all passed; 77 when the texts are not there.
"""
import argparse, base64, json, os, re, sys, time
from program import Home, Server, Tally, Terminal, delta, event, modes_left, quoted, ROOT

FLAG = re.compile("\U0001F3F4\U000E0067\U000E0062(?:\U000E0065\U000E006E\U000E0067|\U000E0073\U000E0063\U000E0074"
                  "|\U000E0077\U000E006C\U000E0073)\U000E007F")
BIDI = {0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}
INVISIBLE = {0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x2028, 0x2029, 0x3164, 0xFEFF, 0xFFA0,
             *range(0x2060, 0x2066), *range(0x206A, 0x2070), *range(0xFFF0, 0xFFFC), *range(0xE0100, 0xE01F0)}
SEQUENCE = re.compile(r"\x1b\[([<=>?]?)([0-9;:]*)([ -/]*)([@-~])|\x1b([\]P^_X])([0-9]*)|\x1b([()*+./#% -].|.|$)", re.S)


def kinds(output):
    """The kinds of sequences in what a program wrote, and of characters that no text should have."""
    found = set()
    text = bytes(output).decode("utf-8", "surrogateescape")
    for private, numbers, middle, final, opening, number, other in SEQUENCE.findall(text):
        if final == "m" and not private:
            codes = ["colour"] if re.match("[34]8", numbers) else numbers.split(";")
            found.update(f"SGR {code or 0}" for code in codes)
        elif final:
            exact = numbers if private or final in "JKrtnchl" else ""
            found.add(f"CSI {private}{exact}{middle}{final}")
        else:
            found.add(f"ESC {opening}{number}" if opening else f"ESC {other!r}")
    for character in set(FLAG.sub("", text)):
        code = ord(character)
        if code < 0x20 and character not in "\t\r\n\x1b" or 0x7F <= code < 0xA0:
            found.add(f"control {code:02X}")
        elif 0xDC80 <= code <= 0xDCFF:
            found.add("invalid UTF-8")
        elif code in BIDI:
            found.add(f"bidi U+{code:04X}")
        elif code in INVISIBLE or 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE:
            found.add(f"invisible U+{code:04X}")
        elif 0xE0000 <= code < 0xE0080:
            found.add("tag character")
    return found


class Entry:
    """A text, numbered, with the markers around it."""

    def __init__(self, number, name, data, rule="", block=False):
        self.number, self.name, self.data, self.rule = number, name, data, rule
        self.before, self.after = f"MB{number}x", f"MA{number}x"
        self.gap = b"\n" if block else b""  # a fence or a heading is one only on lines of its own
        try:
            data.decode()
            self.is_text = True
        except UnicodeDecodeError:
            self.is_text = False

    @property
    def marked(self):
        return self.before.encode() + self.gap + self.data + self.gap + self.after.encode()

    @property
    def one_line(self):
        return self.before.encode() + self.data + self.after.encode()

    def pieces(self, one_by_one=False):
        """What stands between the quotes of JSON, whole or a scalar (or a byte that is none) at a time."""
        if self.name == "json-u001b":  # a text that JSON turns into ESC
            return [self.before.encode() + self.data + self.after.encode()]
        text = self.marked.decode("utf-8", "surrogateescape")
        parts = list(text) if one_by_one else [text]
        return [quoted(part.encode("utf-8", "surrogateescape")) for part in parts]

    def toml(self):
        def escaped(c):
            if "\udc80" <= c <= "\udcff":
                return c
            return c if c.isascii() and c.isprintable() and c not in '"\\' else f"\\U{ord(c):08X}"
        text = self.one_line.decode("utf-8", "surrogateescape")
        return ('"' + "".join(map(escaped, text)) + '"').encode("utf-8", "surrogateescape")

    def file_name(self):
        return self.one_line.replace(b"/", b"_").replace(b"\0", b"")[:200]

    def rule_broken(self, text, output):
        """What is wrong with the text as shown, by the rule of its own."""
        if self.name == "tags-valid-flag" and self.data not in bytes(output):
            return "the flag is not kept"
        between = re.search(re.escape(self.before) + "(.*?)" + re.escape(self.after), text)
        between = between and between.group(1)
        wanted = {"invis": "pa.?ypal", "bidi": "access .?level.?", "tags-smuggle": "Hello.*", "tab": "a +b +c",
                  "cr-overwrite": "visible.*HIDDEN.*", "tags-valid-flag": "\U0001F3F4"}
        for name, pattern in wanted.items():
            if self.name.split("-")[0] == name or self.name == name:
                if between is None or not re.fullmatch(pattern, between):
                    return f"shown as {between!r}"
        return None


HARMLESS = [
    Entry(number, f"harmless-{number}", text.encode(), block="\n" in text or text.startswith("#"))
    for number, text in enumerate(
        ["plain", "two words", "naïve 中文字", "\U0001F469\u200D\U0001F469\u200D\U0001F467 and more", "# Title", "`code`", "**bold** *slanted*",
         "```swift\nprint(1)\n```", "```\nplain\n```", "[safe](https://x.example/)", "![alt](http://x.example/y.png)", "<b>bold</b>", "- one\n- two", "> said",
         "العربية abc", "a, b; c: d. (e) [f] {g} 1+2=3", "h \u20AC \u2192 \u2026 \u2019", "\u0301x", "~~gone~~ ***both***", "x" * 90]
    )
]


def hostile(shared):
    with open(shared + "/data/terminal-payloads/terminal-payloads.json") as file:
        for number, entry in enumerate(json.load(file)):
            block = entry["id"].startswith(("md-fence", "md-heading"))
            yield Entry(number, entry["id"], base64.b64decode(entry["b64"]), entry["rule"], block)


class Saw:
    """What was seen of one or several runs of the program."""

    def __init__(self):
        self.output, self.rows, self.problems, self.needed = bytearray(), set(), [], []

    def add(self, terminal, status, statuses=(0,)):
        self.output += terminal.output
        self.rows |= terminal.screen.seen
        if status not in statuses:
            self.problems.append(f"exit status {status}: {bytes(terminal.output[-200:])!r}")
        if not terminal.is_restored:
            self.problems.append("the terminal is not as it was")
        left = modes_left(terminal.output)
        if left:
            self.problems.append(f"modes left: {left}")
        if b"\x1b]52" in terminal.output:
            self.problems.append("something was put into the clipboard")

    def need(self, entries):
        self.needed += entries
        return self

    def text(self):
        return "\n".join(self.rows)


class Routes:
    """The ways in. Each drives texts into the program and returns what was seen."""

    def __init__(self, binary):
        self.binary, self.server = binary, Server()
        self.server.raw_models = b'{"data":[]}'

    def home(self, more=""):
        return Home(self.server, Home.of_server(self.server, more), "nalar-payloads-")

    def run(self, home, *arguments, statuses=(0,), saw=None, columns=200):
        """A command without a screen, to its end, on a terminal."""
        saw = saw or Saw()
        terminal = Terminal([self.binary, *arguments], home.environment, columns, 400)
        status = terminal.end(20)
        saw.add(terminal, status, statuses)
        return saw

    def open(self, home, *arguments, columns=160, rows=900):
        terminal = Terminal([self.binary, "--model", "test/model", *arguments], home.environment, columns, rows)
        if not terminal.wait(lambda it: "❯".encode() in it.output):
            raise SystemExit("the program does not start: %r" % bytes(terminal.output[-500:]))
        return terminal

    def quit(self, terminal, saw, *keys):
        for key in keys:
            terminal.type(key)
            terminal.rest(0.1)
        terminal.type("\x11")
        saw.add(terminal, terminal.end())
        return saw

    def reply(self, entries, field=b"content", one_by_one=False, settings="", ending="THE END"):
        """One reply that holds all texts."""
        home, saw = self.home(settings), Saw()

        def answer(handler):
            chunks = [delta(quoted(b"\n\n") if part is None else part, field)
                      for entry in entries for part in [*entry.pieces(one_by_one), None]]
            handler.stream(chunks + [delta(ending.encode())])
        self.server.answer = answer
        terminal = self.open(home)
        terminal.type("go\r")
        if not terminal.wait(ending, 30):
            saw.problems.append("the reply never came to its end")
        terminal.rest()
        if field != b"content":
            for _ in range(2):
                terminal.type("\x0f")
                terminal.rest()
        self.quit(terminal, saw)
        home.remove()
        return saw.need(entries)

    def answer(self, entries):
        return self.reply(entries)

    def answer_by_scalars(self, entries):
        return self.reply(entries, one_by_one=True)

    def thought_open(self, entries):
        return self.reply(entries, b"reasoning_content", settings='reasoning.fold = "open"\n')

    def thought_folded(self, entries):
        return self.reply(entries, b"reasoning_content", settings='reasoning.fold = "folded"\n')

    def thought_by_scalars(self, entries):
        return self.reply(entries, b"reasoning", one_by_one=True)

    def thought_in_tags(self, entries):
        entries = [Entry(0, "open", b"")] + entries
        saw = Saw()
        home = self.home('reasoning.fold = "open"\n')

        def answer(handler):
            body = [delta(p) for e in entries for p in [*e.pieces(), quoted(b"\n\n")]]
            handler.stream([delta(b"<think>")] + body + [delta(b"</think>THE END")])
        self.server.answer = answer
        terminal = self.open(home)
        terminal.type("go\r")
        terminal.wait("THE END", 30)
        terminal.rest()
        self.quit(terminal, saw)
        home.remove()
        return saw.need(entries[1:])

    def first_message(self, entries):
        """Pasted and sent, each in a chat of its own: message, title, list; then ^R, then the older prompts."""
        home, saw = self.home(), Saw()
        self.server.answer = lambda handler: handler.stream([delta(b"fine")])
        terminal = self.open(home)
        for entry in entries:
            terminal.type("\x0e")
            terminal.paste(entry.marked)
            terminal.wait(lambda it: entry.after in it.screen.text(), 1)
            terminal.type("\r")
            terminal.wait("│ fine", 2)
        terminal.type("\x12")
        terminal.rest()
        terminal.type("\x1b[B" * len(entries))
        terminal.rest()
        terminal.type("\x1b")
        terminal.rest(0.3)
        for _ in range(8 * len(entries) // 5):
            terminal.type("\x1b[A")
            terminal.rest(0.01)
        self.quit(terminal, saw)
        for command in (["list"], ["show", "last"]):
            self.run(home, *command, saw=saw)
        home.remove()
        return saw.need(e for e in entries)

    def stored(self, entries):
        """In conversation files: titles, models, messages, thoughts; files that are none; their names."""
        home, saw = self.home(), Saw()
        moment = "2026-01-02T03:04:05.000Z"
        for entry in entries:
            name = f"20260102-030405-{entry.number:04x}"
            text = b'"' + quoted(entry.marked) + b'"'
            home.write(f"data/nalar/conversations/{name}.json", b"""{"version":1,"id":"%s","title":%s,"created":"%s",
              "updated":"%s","model":%s,"leaf":"m2","messages":[
              {"id":"m1","parent":null,"role":"user","text":%s,"created":"%s"},
              {"id":"m2","parent":"m1","role":"assistant","model":%s,"text":%s,"finish":"stop","reasoning":{"text":%s,
              "ending":"complete"},"created":"%s"}]}""" % (
                  name.encode(), text, *[moment.encode()] * 2, text, text, moment.encode(), text, text, text, moment.encode()))
            home.write(b"data/nalar/conversations/" + entry.file_name() + b".json", b"{not JSON " + entry.data)
        terminal = self.open(home, "--continue")
        terminal.wait("MA", 5)
        terminal.rest(0.4)
        terminal.type("\x0f")
        terminal.rest()
        terminal.type("\x13")
        terminal.rest()
        for _ in entries:
            terminal.type("\x1b[B")
            terminal.rest(0.01)
        for entry in entries[:40]:
            terminal.type("\x13")
            terminal.type(f"{entry.before}\r")
            terminal.rest(0.03)
        self.quit(terminal, saw, "\x1b")
        self.run(home, "list", saw=saw)
        self.run(home, "list", "--json", saw=saw)
        for entry in entries:
            if entry.is_text and entry.number % 8 == 0:
                name = f"20260102-030405-{entry.number:04x}"
                self.run(home, "show", "--thoughts", name, saw=saw)
                self.run(home, "show", "--json", name, saw=saw)
        home.remove()
        return saw.need(e for e in entries if e.is_text)

    def model_names(self, entries):
        """Names of models in a server's list: in the menu, then chosen, then `nalar models`."""
        home, saw = self.home(), Saw()
        names = [b'{"id":"%s"}' % quoted(e.one_line) for e in entries if e.is_text]
        self.server.models = b'{"object":"list","data":[%s]}' % b",".join(names)
        terminal = self.open(home)
        terminal.type("\x0c")
        terminal.wait("MB", 5)
        terminal.rest()
        terminal.type("\x1b")
        terminal.rest(0.3)
        for entry in entries:
            if entry.is_text:
                terminal.type("\x0c")
                terminal.wait("─ Model ─", 3)
                terminal.type(entry.before)
                terminal.rest(0.03)
                terminal.type("\r")
                terminal.rest(0.03)
        self.quit(terminal, saw)
        for body in [self.server.models] + [b'{"data":[{"id":"%s"}]}' % e.one_line for e in entries if not e.is_text]:
            self.server.models = body
            self.run(home, "models", "test", saw=saw, statuses=(0, 1))
        self.server.models = b'{"data":[]}'
        home.remove()
        return saw.need(e for e in entries if e.is_text)

    def refusals(self, entries, answer, needed=True):
        """One question after the other, each refused in its own way."""
        home, saw = self.home(), Saw()
        turn = {"at": 0, "done": 0}

        def reply(handler):
            try:
                answer(handler, entries[turn["at"]])
            finally:
                turn["done"] += 1
        self.server.answer = reply
        terminal = self.open(home, rows=300)
        for number, entry in enumerate(entries):
            turn["at"], before = number, turn["done"]
            terminal.type("go\r")
            terminal.wait(lambda it: turn["done"] > before and (not needed or entry.before in it.screen.text()), 2)
            terminal.rest(0.06)
            if number % 10 == 9:
                terminal.type("\x0e")
        self.quit(terminal, saw)
        home.remove()
        return saw.need(entries if needed else [])

    def error_body(self, entries):
        def answer(handler, entry):
            body = b'{"error":{"message":"%s","type":"%s"}}' % (entry.pieces()[0], entry.pieces()[0])
            handler.reply(400, "application/json", body)
        return self.refusals(entries, answer)

    def error_page(self, entries):
        return self.refusals(entries, lambda handler, entry: handler.reply(422, "text/plain", entry.one_line))

    def error_headers(self, entries):
        def answer(handler, entry):
            line = entry.one_line
            handler.wfile.write(b"HTTP/1.1 400 " + line + b"\r\nContent-Type: " + line + b"\r\nX-Request-Id: " + line
                                + b"\r\nRetry-After: " + line + b"\r\nLocation: " + line + b"\r\nConnection: close\r\n\r\n")
        return self.refusals(entries, answer, needed=False)

    def error_500(self, entries):
        """A server that fails is asked again, so all texts come in one message."""
        home, saw = self.home(), Saw()
        body = b'{"error":{"message":"%s"}}' % b" ".join(e.pieces()[0] for e in entries)
        self.server.answer = lambda handler: handler.reply(500, "application/json", body)
        terminal = self.open(home)
        terminal.type("go\r")
        terminal.wait("MB", 20)
        self.quit(terminal, saw)
        self.run(home, "ask", "--model", "test/model", "go", saw=saw, statuses=(1,))
        home.remove()
        return saw

    def error_in_the_stream(self, entries):
        def answer(handler, entry):
            piece = entry.pieces()[0]
            handler.stream([delta(b"so far "), event(b'{"error":{"message":"%s","code":"%s"}}' % (piece, piece))], None)
        return self.refusals(entries, answer)

    def odd_events(self, entries):
        """Ends, roles, names and events that hold the texts where a word is expected, or no JSON at all."""
        def answer(handler, entry):
            piece = entry.pieces()[0]
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n: %s\nevent: %s\n"
                                % (entry.data.replace(b"\n", b""), entry.data.replace(b"\n", b"")))
            handler.wfile.write(event(b'{"id":"%s","model":"%s","choices":[{"index":0,"delta":{"role":"%s","content":"a"},'
                                      b'"finish_reason":"%s"}],"usage":{"prompt_tokens":"%s"}}' % ((piece,) * 5)))
            if entry.number % 2:
                handler.wfile.write(event(b"{" + entry.data.replace(b"\n", b"")))
        return self.refusals(entries, answer, needed=False)

    def settings(self, entries):
        """Names of themes, servers, models and keys in the settings file."""
        saw = Saw()
        for entry in entries:
            home = self.home()
            value = entry.toml()
            statuses = (0, 78)
            home.configure(b"theme = " + value + b"\n")
            self.run(home, statuses=(78,), saw=saw)
            home.configure(b"[servers." + value + b']\ndialect = "openai"\nurl = "' + self.server.url.encode() + b'"\n')
            self.run(home, "models", entry.one_line.replace(b"\0", b""), statuses=statuses, saw=saw)
            home.configure(value + b" = 1\n[servers.x]\nurl = " + value + b"\ndialect = " + value + b"\n")
            self.run(home, "list", statuses=(78,), saw=saw)
            home.remove()
        home = self.home()
        for entry in entries:
            home.write(b"config/nalar/themes/" + entry.file_name() + b".toml", b"x = " + entry.toml())
        terminal = self.open(home)
        terminal.type("/theme\r")
        terminal.rest()
        terminal.type("\x1b[B" * 14)
        terminal.rest()
        for _ in entries:
            terminal.type("\r")
            terminal.rest(0.03)
            terminal.type("/theme\r\x1b[B")
            terminal.rest(0.03)
        self.quit(terminal, saw, "\x1b", "\x1b")
        self.run(home, "doctor", saw=saw)
        home.remove()
        return saw.need(e for e in entries if e.is_text)

    def model_files(self, entries):
        """Names of GGUF files, which are whole, broken, or no model at all."""
        home, saw = self.home(), Saw()
        with open(ROOT + "/Sources/CBuiltinModel/nalar-mini-q8_0.gguf", "rb") as file:
            head = file.read(65536)
        for entry in entries:
            body = [head, b"GGUF" + entry.data, b""][entry.number % 3]
            home.write(b"data/nalar/models/" + entry.file_name() + b".gguf", body)
        terminal = self.open(home)
        terminal.type("\x0c")
        terminal.wait("MA", 10)
        terminal.rest(0.4)
        for _ in entries:
            terminal.type("\x1b[B")
            terminal.rest(0.01)
        self.quit(terminal, saw, "\x1b", "\x1b")
        self.run(home, "models", "local", saw=saw, statuses=(0, 1))
        self.run(home, "models", "--all", saw=saw, statuses=(0, 1))
        for entry in entries[:30]:
            name = b"local/" + entry.file_name()
            self.run(home, "ask", "--model", name, "hi", saw=saw, statuses=(0, 1, 2))
        home.remove()
        return saw.need(e for e in entries if e.is_text)

    def composer(self, entries):
        """Pasted into one long draft, walked through, left, and found again the next time."""
        home, saw = self.home(), Saw()
        terminal = self.open(home, rows=60)
        for entry in entries:
            terminal.paste(entry.marked + b"\n")
            terminal.wait(entry.after, 1)
        for _ in range(len(entries)):
            terminal.type("\x1b[A")
            terminal.rest(0.005)
        self.quit(terminal, saw)
        terminal = self.open(home, "--continue", rows=60)
        self.quit(terminal, saw)
        home.remove()
        return saw.need(entries)

    def renaming(self, entries):
        home, saw = self.home(), Saw()
        self.server.answer = lambda handler: handler.stream([delta(b"fine")])
        terminal = self.open(home, rows=50)
        terminal.type("old name\r")
        terminal.wait("│ fine")
        terminal.rest()
        for entry in entries:
            terminal.type("/rename\r")
            terminal.rest(0.03)
            terminal.type("\x15")
            terminal.paste(entry.one_line)
            terminal.rest(0.03)
            terminal.type("\r")
            terminal.rest(0.03)
        self.quit(terminal, saw)
        self.run(home, "list", saw=saw)
        home.remove()
        return saw.need(entries)

    def ask(self, entries):
        """`nalar ask` on a terminal: thought, answer, as events, and refused."""
        home, saw = self.home(), Saw()
        chunks = [delta(part, field) for field in (b"reasoning_content", b"content") for e in entries
                  for part in [*e.pieces(one_by_one=True), quoted(b"\n\n")]]
        self.server.answer = lambda handler: handler.stream(chunks)
        model = ["--model", "test/model"]
        self.run(home, "ask", *model, "go", saw=saw)
        self.run(home, "ask", *model, "--json", "go", saw=saw)
        for entry in entries:
            body = b'{"error":{"message":"%s"}}' % entry.pieces()[0]
            self.server.answer = lambda handler: handler.reply(400, "application/json", body)
            self.run(home, "ask", *model, "go", saw=saw, statuses=(1,))
            if entry.number % 6 == 0 and b"\0" not in entry.data:
                self.run(home, "ask", "--model", entry.one_line, "go", saw=saw, statuses=(0, 1, 64, 78))
                self.run(home, "show", entry.one_line, saw=saw, statuses=(1,))
                self.run(home, entry.one_line, saw=saw, statuses=(64,))
                self.run(home, "ask", "--set", entry.one_line, "go", saw=saw, statuses=(64, 78))
                self.run(home, "list", "--config", entry.one_line, saw=saw, statuses=(0, 78))
        home.remove()
        return saw.need(entries)


ROUTES = ["answer", "answer_by_scalars", "thought_open", "thought_folded", "thought_by_scalars", "thought_in_tags",
          "first_message", "stored", "model_names", "error_body", "error_page", "error_headers", "error_500",
          "error_in_the_stream", "odd_events", "settings", "model_files", "composer", "renaming", "ask"]
# The colour of a notice, which comes or does not as keys and replies happen to meet. No text asks for it.
NOTICE = {"SGR 32"}
# The end of a longer text may be cut off, where there is a line or a sentence for it.
LONG = 100
ALIGNED = {"answer", "answer_by_scalars", "thought_open", "thought_by_scalars"}


def wrong(route, name, entries, allowed, tally=None):
    """What is wrong with all of these texts; with a tally, also counts each text that is not to be seen."""
    saw = route(entries)
    common = sorted(kinds(saw.output) - allowed) + saw.problems
    if tally is not None:
        text, needed = saw.text(), {e.name for e in saw.needed}
        for entry in entries:
            markers = [entry.before] + [entry.after] * (name in ALIGNED or len(entry.data) < LONG)
            lost = [marker for marker in markers if marker not in text] if entry.name in needed else []
            rule = entry.rule_broken(text, saw.output) if name in ALIGNED else None
            tally.expect(not lost and not rule, f"{name}: {entry.name}: " + (f"{lost} not to be seen" if lost else str(rule)))
    return common


def find_guilty(route, name, entries, allowed):
    """The smallest halves that are still wrong, with what is wrong."""
    if len(entries) == 1:
        return [(entries[0].name, wrong(route, name, entries, allowed))]
    guilty = []
    for half in (entries[:len(entries) // 2], entries[len(entries) // 2:]):
        found = wrong(route, name, half, allowed)
        if found:
            guilty += find_guilty(route, name, half, allowed) if len(guilty) < 5 else [("…", found)]
    return guilty


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=ROOT + "/.build/release/nalar")
    parser.add_argument("routes", nargs="*", metavar="ROUTE", help=", ".join(ROUTES))
    options = parser.parse_args()
    shared = os.environ.get("NALAR_SHARED", ROOT + "/../shared")
    if not os.path.isdir(shared + "/data/terminal-payloads"):
        print(f"skipped: there is no data/terminal-payloads in {shared}")
        sys.exit(77)
    entries, routes, tally = list(hostile(shared)), Routes(options.binary), Tally()
    for name in options.routes or ROUTES:
        began, route = time.monotonic(), getattr(routes, name)
        allowed = kinds(route(HARMLESS).output) | NOTICE
        unfit = {kind for kind in allowed if not kind.startswith(("CSI", "SGR", "ESC"))}
        tally.expect(not unfit, f"{name}: even harmless texts write {sorted(unfit)}")
        found = wrong(route, name, entries, allowed, tally)
        tally.expect(not found, f"{name}: {found}")
        if found:
            for guilty, what in find_guilty(route, name, entries, allowed):
                print(f"  {name}: {guilty}: {what}", flush=True)
        print(f"{name}: {time.monotonic() - began:.0f} s, kinds {sorted(allowed)}", flush=True)
    sys.exit(tally.close())


if __name__ == "__main__":
    main()
