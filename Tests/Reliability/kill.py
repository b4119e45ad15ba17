#!/usr/bin/env python3
"""Kills the real program with SIGKILL at random moments of a streaming reply and looks at what is left.

  swift build -c release --product nalar && python3 Tests/Reliability/kill.py [--binary PATH] [--count 200]

After every kill: each conversation file is whole JSON; the question is there; the reply holds everything that was on its
way more than two seconds before the kill; the conversations of the rounds before are unchanged. Exit 0 when nothing was lost.
"""
import argparse, hashlib, http.server, json, os, pty, random, shutil, signal, subprocess, sys, tempfile, threading, time


class Counting(http.server.BaseHTTPRequestHandler):
    """Streams numbered words, a hundred a second, and notes when each was sent."""

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.send_response(404)
        self.end_headers()

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        sent = self.server.sent = []
        try:
            while True:
                field = "reasoning_content" if len(sent) < 100 else "content"
                delta = {"choices": [{"index": 0, "delta": {field: f"w{len(sent)} "}, "finish_reason": None}]}
                self.wfile.write(b"data: " + json.dumps(delta).encode() + b"\n\n")
                self.wfile.flush()
                sent.append(time.monotonic())
                time.sleep(0.01)
        except OSError:
            pass


def digests(folder):
    result = {}
    for name in sorted(os.listdir(folder)):
        if name.endswith(".json"):
            with open(f"{folder}/{name}", "rb") as file:
                result[name] = hashlib.sha256(file.read()).hexdigest()
    return result


def round_trip(binary, environment, folder, server, number):
    """One start, one question, one kill. Returns what is wrong, or None."""
    before = digests(folder) if os.path.isdir(folder) else {}
    server.sent = []
    pid, fd = pty.fork()
    if pid == 0:
        os.execve(binary, [binary, "--model", "kill/words"], environment)
    # What is typed before the terminal is taken would be edited by the line discipline.
    shown = b""
    while "❯".encode() not in shown:
        shown += os.read(fd, 65536)
    reader = threading.Thread(target=drain, args=(fd,), daemon=True)
    reader.start()
    question = f"question number {number}"
    os.write(fd, question.encode() + b"\r")
    deadline = time.monotonic() + 10
    while not server.sent:
        if time.monotonic() > deadline:
            return "the question never reached the server"
        time.sleep(0.002)
    time.sleep(random.uniform(0, 3))
    os.kill(pid, signal.SIGKILL)
    killed = time.monotonic()
    os.waitpid(pid, 0)
    os.close(fd)
    expected = sum(1 for moment in server.sent if moment < killed - 2)

    after = digests(folder)
    for name, digest in before.items():
        if after.get(name) != digest:
            return f"{name} of an earlier round has changed"
    new = [name for name in after if name not in before]
    if len(new) != 1:
        return f"expected one new conversation, found {new}"
    shown = subprocess.run([binary, "show", new[0][:-5], "--json"], env=environment, capture_output=True)
    if shown.returncode:
        return f"show failed: {shown.stderr.decode()}"
    messages = json.loads(shown.stdout)["messages"]
    if messages[0]["text"] != question:
        return "the question is not what was typed"
    reply = messages[1] if len(messages) > 1 else {}
    words = (reply.get("reasoning") or {}).get("text", "").split() + reply.get("text", "").split()
    if words != [f"w{n}" for n in range(len(words))]:
        return "the reply is not what was sent"
    if len(words) < expected:
        return f"{expected} words were sent two seconds before the kill, {len(words)} are kept"
    return None


def drain(fd):
    try:
        while os.read(fd, 65536):
            pass
    except OSError:
        pass


def main():
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=root + "/.build/release/nalar")
    parser.add_argument("--count", type=int, default=200)
    options = parser.parse_args()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Counting)
    server.daemon_threads = True
    server.sent = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    home = tempfile.mkdtemp(prefix="nalar-kill-")
    environment = {
        "PATH": os.environ["PATH"], "HOME": home, "TERM": "xterm-256color", "LANG": "C.UTF-8",
        "XDG_DATA_HOME": home + "/data", "XDG_CONFIG_HOME": home + "/config",
        "XDG_CACHE_HOME": home + "/cache", "XDG_STATE_HOME": home + "/state",
    }
    os.makedirs(home + "/config/nalar")
    with open(home + "/config/nalar/config.toml", "w") as file:
        port = server.server_address[1]
        file.write(f'[servers.kill]\ndialect = "openai"\nurl = "http://127.0.0.1:{port}/v1"\n')
    failures = 0
    for number in range(options.count):
        wrong = round_trip(options.binary, environment, home + "/data/nalar/conversations", server, number)
        if wrong:
            failures += 1
            print(f"round {number}: {wrong}", flush=True)
    print(f"{options.count - failures} passed, {failures} failed")
    shutil.rmtree(home, ignore_errors=True)
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
