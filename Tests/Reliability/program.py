"""The real program on a pseudo-terminal, a screen that shows what a person would see of it, and a
loopback server that speaks OpenAI's protocol. What the scripts beside this file have in common.

Python 3.9 or newer, nothing else.
"""
import fcntl, http.server, json, os, pty, re, select, shutil, signal, struct, tempfile
import termios, threading, time, unicodedata

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Screen:
    """What a terminal shows: the few sequences Nalar writes, and characters of one or two columns.

    A resize fills everything with `#`: what is to be seen afterwards must have been written anew."""

    SEQUENCE = re.compile(r"\x1b\[([<=>?]?)([0-9;:]*)([ -/]*)([@-~])|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[()][0-9A-B]|\x1b[=>78M]")

    def __init__(self, columns, rows):
        self.resize(columns, rows, " ")
        self.rest = b""
        self.seen = set()

    def resize(self, columns, rows, filling="#"):
        self.columns, self.rows = columns, rows
        self.cells = [[filling] * columns for _ in range(rows)]
        self.lines = [filling.strip() * columns] * rows
        self.x = self.y = 0

    def feed(self, data):
        data = self.rest + data
        end = len(data)
        for back in range(1, min(4, end) + 1):  # a character, or a sequence, that is still to come
            if data[-back] >= 0xC0:
                whole = 2 if data[-back] < 0xE0 else 3 if data[-back] < 0xF0 else 4
                if back < whole:
                    end -= back
                break
        begun = data.rfind(b"\x1b", max(0, end - 64), end)
        if begun >= 0 and not self.SEQUENCE.match(data[begun:end].decode(errors="replace")):
            end = begun
        self.rest = data[end:]
        text, at, touched = data[:end].decode(errors="replace"), 0, set()
        while at < len(text):
            character = text[at]
            if character == "\x1b":
                found = self.SEQUENCE.match(text, at)
                at = found.end() if found else at + 1
                if found and found.group(4):
                    self.obey(found.group(1), found.group(2), found.group(4), touched)
                continue
            at += 1
            if character == "\r":
                self.x = 0
            elif character == "\n":
                self.line_feed()
                touched.update(range(self.rows) if self.y == self.rows - 1 else ())
            elif character >= " ":
                self.put(character)
                touched.add(self.y)
        for y in touched:
            self.lines[y] = "".join(self.cells[y]).rstrip()
            self.seen.add(self.lines[y])

    def line_feed(self):
        self.y += 1
        if self.y >= self.rows:
            self.seen.add("".join(self.cells[0]).rstrip())
            self.cells = self.cells[1:] + [[" "] * self.columns]
            self.y = self.rows - 1

    def obey(self, private, numbers, final, touched):
        values = [int(n) if n.isdigit() else 0 for n in numbers.split(";")]
        if private:
            return
        if final == "H":
            self.y = min(max(1, values[0]), self.rows) - 1
            self.x = min(max(1, values[1] if len(values) > 1 else 1), self.columns) - 1
        elif final == "K" and values[0] == 0:
            self.cells[self.y][self.x:] = [" "] * (self.columns - self.x)
            touched.add(self.y)
        elif final == "J" and values[0] == 2:
            self.cells = [[" "] * self.columns for _ in range(self.rows)]
            self.lines = [""] * self.rows

    def put(self, character):
        if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
            return  # the cell it joins was placed; where the next one goes is said by the program
        width = 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if self.x + width > self.columns:
            if self.columns < width:
                return
            self.x = 0
            self.line_feed()
        self.cells[self.y][self.x] = character
        if width == 2:
            self.cells[self.y][self.x + 1] = ""
        self.x += width

    def text(self):
        return "\n".join(self.lines)


class Terminal:
    """A program on a pseudo-terminal. A thread reads what it writes; `output` is all of it."""

    def __init__(self, arguments, environment, columns=120, rows=40):
        self.screen, self.output = Screen(columns, rows), bytearray()
        self.changed, self.status = threading.Condition(), None
        self.master, self.slave = pty.openpty()
        self.size(columns, rows)
        self.before = termios.tcgetattr(self.slave)
        self.pid = os.fork()
        if self.pid == 0:
            os.setsid()
            fcntl.ioctl(self.slave, termios.TIOCSCTTY, 0)
            for number in range(3):
                os.dup2(self.slave, number)
            os.closerange(3, 64)
            for number in range(1, signal.NSIG):
                if number not in (signal.SIGKILL, signal.SIGSTOP):
                    try:
                        signal.signal(number, signal.SIG_DFL)
                    except (OSError, ValueError):
                        pass
            os.execve(arguments[0], arguments, environment)
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        while True:
            try:
                if not select.select([self.master], [], [], 0.5)[0]:
                    continue
                data = os.read(self.master, 1 << 16)
            except (OSError, ValueError):
                return
            with self.changed:
                self.output += data
                self.screen.feed(data)
                self.changed.notify_all()

    def size(self, columns, rows):
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, columns, rows):
        with self.changed:
            self.screen.resize(columns, rows)
        self.size(columns, rows)

    def type(self, text):
        data = text if isinstance(text, bytes) else text.encode()
        while data:
            data = data[os.write(self.master, data[:1024]):]

    def paste(self, data):
        self.type(b"\x1b[200~" + data + b"\x1b[201~")

    def wait(self, condition, seconds=10):
        """Whether, in time, a text is on the screen, or a function of the terminal holds."""
        holds = condition if callable(condition) else lambda it: condition in it.screen.text()
        end = time.monotonic() + seconds
        with self.changed:
            while not holds(self):
                left = end - time.monotonic()
                if left <= 0:
                    return False
                self.changed.wait(min(left, 0.5))
        return True

    def rest(self, quiet=0.15, seconds=5):
        """Returns when nothing was written for so long."""
        end = time.monotonic() + seconds
        with self.changed:
            while time.monotonic() < end:
                count = len(self.output)
                self.changed.wait_for(lambda: len(self.output) != count, quiet)
                if len(self.output) == count:
                    return

    def kill(self, number):
        os.kill(self.pid, number)

    def end(self, seconds=8):
        """The exit status, negative for a signal; None if the program had to be killed."""
        deadline = time.monotonic() + seconds
        while self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
            elif time.monotonic() > deadline:
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
                return self.close()
            else:
                time.sleep(0.003)
        self.is_restored = termios.tcgetattr(self.slave)[:6] == self.before[:6]
        os.close(self.slave)  # with the last hold on it gone, the reader comes to the end of the output
        self.reader.join(10)
        self.close()
        return self.status

    def close(self):
        self.is_restored = getattr(self, "is_restored", False)
        for descriptor in (self.slave, self.master):
            try:
                os.close(descriptor)
            except OSError:
                pass


MODES_ON_BY_NATURE = {"7", "25"}


def modes_left(output):
    """What is not as it was: private modes left on, and those of nature left off."""
    state = {}
    for numbers, way in re.findall(rb"\x1b\[\?([0-9;]+)([hl])", bytes(output)):
        for number in numbers.decode().split(";"):
            state[number] = way == b"h"
    return sorted(f"?{n} {'on' if on else 'off'}" for n, on in state.items() if on != (n in MODES_ON_BY_NATURE))


class Server(http.server.ThreadingHTTPServer):
    """`models` is the body of the list of models; `answer` does what a POST asks for."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.models = json.dumps({"object": "list", "data": []}).encode()
        self.answer = lambda handler: handler.stream([delta(b"fine")])
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        self.reply(200, "application/json", self.server.models)

    def do_POST(self):
        self.question = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            self.server.answer(self)
        except OSError:
            pass

    def reply(self, status, kind, body, headers=b""):
        self.wfile.write(b"HTTP/1.1 %d Answer\r\nContent-Type: %s\r\n" % (status, kind.encode()))
        self.wfile.write(headers + b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(body) + body)

    def stream(self, chunks, ending=b"stop"):
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")
        for chunk in chunks:
            self.wfile.write(chunk)
        if ending:
            self.wfile.write(event(b'{"choices":[{"index":0,"delta":{},"finish_reason":"%s"}]}' % ending))
            self.wfile.write(event(b"[DONE]"))


def event(data):
    return b"data: " + data + b"\n\n"


def delta(text, field=b"content"):
    """An event with a piece of the reply, given as what stands between the quotes of its JSON."""
    return event(b'{"choices":[{"index":0,"delta":{"%s":"%s"},"finish_reason":null}]}' % (field, text))


def quoted(data):
    """Bytes as they stand between the quotes of a JSON string; what is no UTF-8 stays as it is."""
    text = data.decode("utf-8", "surrogateescape")
    return "".join(
        c if "\udc80" <= c <= "\udcff" or (c >= " " and c not in '"\\') else json.dumps(c)[1:-1] for c in text
    ).encode("utf-8", "surrogateescape")


class Home:
    """A home of its own for one story, and the environment that leads to it."""

    def __init__(self, server=None, settings="", name="nalar-home-"):
        self.folder = tempfile.mkdtemp(prefix=name)
        self.conversations = self.folder + "/data/nalar/conversations"
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": self.folder, "TERM": "xterm-256color", "LANG": "C.UTF-8",
            "XDG_DATA_HOME": self.folder + "/data", "XDG_CONFIG_HOME": self.folder + "/config",
            "XDG_CACHE_HOME": self.folder + "/cache", "XDG_STATE_HOME": self.folder + "/state",
        }
        os.makedirs(self.folder + "/config/nalar")
        if server:
            settings = self.of_server(server) if not settings else settings
        self.configure(settings)

    @staticmethod
    def of_server(server, more=""):
        return more + f'[servers.test]\ndialect = "openai"\nurl = "{server.url}"\n'

    def configure(self, settings):
        data = settings if isinstance(settings, bytes) else settings.encode()
        with open(self.folder + "/config/nalar/config.toml", "wb") as file:
            file.write(data)

    def write(self, path, data):
        path = os.path.join(self.folder.encode(), path if isinstance(path, bytes) else path.encode())
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)

    def files(self):
        folder = self.conversations
        return sorted(f"{folder}/{n}" for n in os.listdir(folder) if n.endswith(".json")) if os.path.isdir(folder) else []

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class Tally:
    """Counts what passed and what failed, and says what failed at once."""

    def __init__(self):
        self.passed = self.failed = 0

    def expect(self, holds, words):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print("FAILED", words, flush=True)
        return holds

    def close(self):
        print(f"{self.passed} passed, {self.failed} failed")
        return bool(self.failed)
