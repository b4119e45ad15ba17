#!/usr/bin/env python3
"""Measures the real program in a real pseudo-terminal, against a loopback server that streams.

  swift build -c release --product nalar && python3 Tests/Benchmarks/terminal.py [--binary PATH] [latency cpu idle start memory]

latency  key to screen while 200 tokens/s arrive: p50, p90, p99 of 300 keys
cpu      share of a core while 100 tokens/s are added to a thought of 100,000 tokens
idle     bytes written to the terminal, and wake-ups of all threads, in 60 s of doing nothing
start    first frame with 10,000 conversations: median and worst of 15 starts, and of quitting
memory   resident memory without a model: at the start, and after the long thought

Python 3.9 or newer, nothing else. Figures depend on the machine: compare them within one run.
"""
import argparse, fcntl, http.server, json, os, pty, random, select, shutil, signal, statistics
import struct, subprocess, tempfile, termios, threading, time

WORDS = "so then the sum of both parts is checked once more and it holds because every step was small".split()


class Stream(http.server.BaseHTTPRequestHandler):
    """An OpenAI-compatible server. The model's name says what it does: `think-COUNT-RATE` sends COUNT
    reasoning tokens at once, then RATE a second without end; `talk-RATE` answers at RATE."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        body = json.dumps({"object": "list", "data": []}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        kind, *numbers = request["model"].split("-")
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        field = "reasoning_content" if kind == "think" else "content"
        try:
            if kind == "think":
                for start in range(0, int(numbers[0]), 100):
                    self.wfile.write(b"".join(self.event(field, n) for n in range(start, start + 100)))
                self.server.filled.set()
            rate, began, sent = float(numbers[-1]), time.monotonic(), 0
            while True:
                due = int((time.monotonic() - began) * rate)
                for n in range(sent, due):
                    self.wfile.write(self.event(field, n))
                sent = max(sent, due)
                self.wfile.flush()
                time.sleep(1 / rate)
        except OSError:
            pass

    def event(self, field, n):
        text = WORDS[n % len(WORDS)] + ("\n\n" if n % 97 == 96 else " ")
        delta = {"choices": [{"index": 0, "delta": {field: text}, "finish_reason": None}]}
        return b"data: " + json.dumps(delta).encode() + b"\n\n"


class Terminal:
    """The program on a pseudo-terminal; what it writes is read by `read`."""

    def __init__(self, binary, home, *arguments, columns=120, rows=40):
        self.began = time.monotonic()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            environment = {
                "PATH": os.environ["PATH"], "HOME": home, "TERM": "xterm-256color",
                "LANG": "C.UTF-8", "XDG_DATA_HOME": home + "/data",
                "XDG_CONFIG_HOME": home + "/config", "XDG_CACHE_HOME": home + "/cache",
                "XDG_STATE_HOME": home + "/state",
            }
            os.execve(binary, [binary, *arguments], environment)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, seconds):
        """What comes within so many seconds, as soon as something comes."""
        if not select.select([self.fd], [], [], max(0, seconds))[0]:
            return b""
        try:
            return os.read(self.fd, 1 << 16)
        except OSError:
            return b""

    def wait(self, what, seconds=20):
        """Seconds until these bytes were seen."""
        began, seen = time.monotonic(), b""
        while what not in seen:
            left = began + seconds - time.monotonic()
            if left < 0:
                raise SystemExit(f"never seen: {what!r}; last: {seen[-2000:]!r}")
            seen = seen[-4096:] + self.read(left)
        return time.monotonic() - began

    def drain(self, seconds):
        """Reads for so long; how many bytes came."""
        end, count = time.monotonic() + seconds, 0
        while time.monotonic() < end:
            count += len(self.read(end - time.monotonic()))
        return count

    def type(self, text):
        os.write(self.fd, text.encode())

    def cpu_seconds(self):
        fields = open(f"/proc/{self.pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def wakeups(self):
        total = 0
        for task in os.listdir(f"/proc/{self.pid}/task"):
            for line in open(f"/proc/{self.pid}/task/{task}/status"):
                if line.startswith("voluntary_ctxt_switches"):
                    total += int(line.split()[1])
        return total

    def resident_megabytes(self):
        for line in open(f"/proc/{self.pid}/status"):
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024

    def quit(self):
        """Seconds from ^Q to the end of the program."""
        began = time.monotonic()
        self.type("\x11")
        while time.monotonic() < began + 10:
            self.read(0.005)
            if os.waitpid(self.pid, os.WNOHANG)[0]:
                os.close(self.fd)
                return time.monotonic() - began
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        raise SystemExit("the program did not quit")


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def new_home(port):
    home = tempfile.mkdtemp(prefix="nalar-bench-")
    os.makedirs(home + "/config/nalar")
    with open(home + "/config/nalar/config.toml", "w") as file:
        file.write(f'[servers.bench]\ndialect = "openai"\nurl = "http://127.0.0.1:{port}/v1"\n')
    return home


def latency(binary, home, server):
    terminal = Terminal(binary, home, "--model", "bench/talk-200")
    terminal.wait("❯".encode())
    terminal.type("go\r")
    terminal.wait(b"checked")
    times = []
    letters = [chr(c) for c in range(0x0410, 0x0450)]
    for n in range(300):
        terminal.drain(random.uniform(0.03, 0.09))
        if n % 40 == 39:
            terminal.type("\x15")
            terminal.drain(0.1)
        letter = letters[n % len(letters)]
        terminal.type(letter)
        times.append(terminal.wait(letter.encode()) * 1000)
    terminal.quit()
    print(f"latency  key to screen at 200 tokens/s: p50 {percentile(times, .5):.1f} ms, "
          f"p90 {percentile(times, .9):.1f} ms, p99 {percentile(times, .99):.1f} ms, worst {max(times):.1f} ms")


def cpu(binary, home, server):
    server.filled.clear()
    terminal = Terminal(binary, home, "--model", "bench/think-100000-100")
    terminal.wait("❯".encode())
    empty = terminal.resident_megabytes()
    terminal.type("go\r")
    while not server.filled.is_set():
        terminal.read(0.1)
    terminal.drain(8)
    before, began = terminal.cpu_seconds(), time.monotonic()
    written = terminal.drain(20)
    share = (terminal.cpu_seconds() - before) / (time.monotonic() - began)
    print(f"cpu      100 tokens/s into a thought of 100,000 tokens: {share * 100:.1f} % of a core, "
          f"{written / 20 / 1024:.1f} KiB/s to the terminal")
    print(f"memory   at the start {empty:.1f} MiB, with the thought {terminal.resident_megabytes():.1f} MiB")
    terminal.quit()


def idle(binary, home, server):
    terminal = Terminal(binary, home, "--model", "bench/talk-200")
    terminal.wait("❯".encode())
    terminal.drain(5)
    before, used = terminal.wakeups(), terminal.cpu_seconds()
    count = terminal.drain(60)
    print(f"idle     60 s: {count} bytes written, {terminal.wakeups() - before} wake-ups, "
          f"{terminal.cpu_seconds() - used:.2f} s of CPU")
    terminal.quit()


def start(binary, home, server):
    folder = home + "/data/nalar/conversations"
    os.makedirs(folder, exist_ok=True)
    for n in range(10_000):
        name = f"20250101-{n:06d}-abcd"
        moment = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(1735689600 + n * 3600))
        conversation = {
            "version": 1, "id": name, "title": f"Talk {n}", "created": moment,
            "updated": moment, "model": "local/builtin", "leaf": "m2",
            "messages": [
                {"id": "m1", "parent": None, "role": "user", "text": "What is it? " * 10, "created": moment},
                {"id": "m2", "parent": "m1", "role": "assistant", "text": "It is so. " * 150, "finish": "stop",
                 "reasoning": {"text": "Let me think. " * 100, "ending": "complete"}, "created": moment},
            ],
        }
        with open(f"{folder}/{name}.json", "w") as file:
            json.dump(conversation, file)
    first, listed, left = [], [], []
    for attempt in range(16):
        terminal = Terminal(binary, home, "--model", "bench/talk-200")
        terminal.wait("❯".encode())
        shown = time.monotonic() - terminal.began
        terminal.wait(b"Talk 9999")
        if attempt:  # the first one fills the caches
            first.append(shown * 1000)
            listed.append((time.monotonic() - terminal.began) * 1000)
        else:
            print(f"start    the very first, without an index: list after {(time.monotonic() - terminal.began) * 1000:.0f} ms")
        terminal.drain(0.3)
        left.append(terminal.quit() * 1000)
    print(f"start    10,000 conversations: first frame median {statistics.median(first):.0f} ms, worst {max(first):.0f} ms; "
          f"list shown median {statistics.median(listed):.0f} ms; quit median {statistics.median(left):.0f} ms, worst {max(left):.0f} ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser.add_argument("--binary", default=root + "/.build/release/nalar")
    parser.add_argument("parts", nargs="*", default=[])
    options = parser.parse_args()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Stream)
    server.daemon_threads = True
    server.filled = threading.Event()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for part in options.parts or ["latency", "cpu", "idle", "start"]:
        home = new_home(server.server_address[1])
        try:
            {"latency": latency, "cpu": cpu, "memory": cpu, "idle": idle, "start": start}[part](options.binary, home, server)
        finally:
            shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    main()
