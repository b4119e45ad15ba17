#!/usr/bin/env python3
"""Gives the real program every size, many of them quickly, and terminals it cannot use.

  swift build -c release --product nalar && python3 Tests/Reliability/sizes.py [--binary PATH] [--count 1000]

A thousand resizes between 1×1 and 300×100, fifty a second, while a reply streams: nothing crashes, and at the end the
screen equals that of a program just started at that size. Then extreme sizes from the start, other values
of TERM, a bare locale, and standard input or output that is no terminal. Exit status 0 when all passed.
"""
import argparse, os, random, re, subprocess, sys, time
from program import ROOT, Home, Server, Tally, Terminal, delta, modes_left

REFUSED = 2


def settled(terminal):
    terminal.rest(0.4, 10)
    return terminal.screen.text()


def comparable(text):
    """Without the bottom row, whose figures (tokens a second, moments) are those of one reply."""
    return text.split("\n")[:-1]


def storm(binary, server, tally, count):
    home = Home(server)
    is_on = [True]

    def talk(handler):
        def pieces():
            number = 0
            while is_on[0]:
                yield delta(b"word%d \\u4e2d\\u6587 **bold** and more%s" % (number, b"\\n\\n" if number % 40 == 39 else b" "))
                number += 1
                time.sleep(0.02)
        handler.stream(pieces())
    server.answer = talk
    terminal = Terminal([binary, "--model", "test/words"], home.environment, 80, 24)
    tally.expect(terminal.wait("❯"), "storm: the program starts")
    terminal.type("go\r")
    tally.expect(terminal.wait("word3"), "storm: the reply begins")
    die, began = random.Random(1), time.monotonic()
    for number in range(count):
        terminal.resize(die.randint(1, 300), die.randint(1, 100))
        time.sleep(max(0, began + (number + 1) * 0.02 - time.monotonic()))
    is_on[0] = False
    sizes = [(80, 24), (300, 100), (41, 9), (20, 6), (140, 30)]
    shown = {}
    for size in sizes:
        terminal.resize(*size)
        shown[size] = settled(terminal)
    terminal.type("\x11")
    tally.expect(terminal.end() == 0 and terminal.is_restored and not modes_left(terminal.output),
                 f"storm: the end, status {terminal.status}, modes {modes_left(terminal.output)}")
    for size in sizes:
        fresh = Terminal([binary, "--model", "test/words", "--continue"], home.environment, *size)
        fresh.wait(lambda it: len(it.output) > 200)
        expected = settled(fresh)
        fresh.type("\x11")
        fresh.end()
        same = comparable(shown[size]) == comparable(expected)
        if not tally.expect(same, f"storm: at {size} the screen is not that of a fresh start"):
            for old, new in zip(comparable(shown[size]), comparable(expected)):
                if old != new:
                    print(f"  after the storm {old!r}\n  fresh           {new!r}")
    home.remove()


def extremes(binary, server, tally):
    for size in [(1, 1), (2, 1), (1, 2), (500, 1), (1, 500), (19, 5), (1000, 1000)]:
        home = Home(server)
        server.answer = lambda handler: handler.stream([delta(b"a fine reply")])
        terminal = Terminal([binary, "--model", "test/words"], home.environment, *size)
        terminal.wait(lambda it: len(it.output) > 60)
        terminal.rest(0.3)
        terminal.type("hello\r")
        terminal.rest(0.5)
        terminal.resize(80, 24)
        tally.expect(terminal.wait("a fine reply"), f"{size}: it goes on at 80×24: {terminal.screen.text()!r:.300}")
        terminal.resize(*size)
        terminal.rest(0.3)
        terminal.type("\x11")
        status = terminal.end()
        tally.expect(status == 0 and terminal.is_restored and not modes_left(terminal.output),
                     f"{size}: status {status}, modes {modes_left(terminal.output)}")
        home.remove()


def kinds_of_terminal(binary, server, tally):
    usable = [{"TERM": "linux"}, {"TERM": "vt100"}, {"TERM": "xterm-mono"}, {"TERM": "xterm"}, {"TERM": "screen-256color"}, {"TERM": "tmux-256color"},
              {"LC_ALL": "C", "LANG": ""}, {"LC_ALL": "POSIX"}, {"NO_COLOR": "1"}, {"COLUMNS": "1", "LINES": "1"}]
    refused = [{"TERM": "dumb"}, {"TERM": None}, {"TERM": ""}, {"TERM": "no-such-terminal"}, {"TERM": "\x1b]2;x\x07"}]
    server.answer = lambda handler: handler.stream([delta(b"a fine reply")])
    for changes in usable + refused:
        home = Home(server)
        environment = {k: v for k, v in {**home.environment, **changes}.items() if v is not None}
        terminal = Terminal([binary, "--model", "test/words"], environment, 80, 24)
        if terminal.wait(lambda it: "❯".encode() in it.output or not alive(it), 8) and alive(terminal):
            terminal.type("hello\r")
            came = terminal.wait("a fine reply")
            terminal.type("\x11")
            status = terminal.end()
            ok = came and status == 0 and terminal.is_restored and not modes_left(terminal.output)
            tally.expect(ok, f"{changes}: reply {came}, status {status}, modes {modes_left(terminal.output)}")
            tally.expect(changes not in refused, f"{changes}: a terminal that cannot be used is used")
            if "NO_COLOR" in changes or changes.get("TERM") == "xterm-mono":
                tally.expect(not colours(terminal.output), f"{changes}: colours {colours(terminal.output)}")
        else:
            status = terminal.end()
            text = bytes(terminal.output).decode()
            ok = status == REFUSED and text.startswith("nalar: ") and text.count("\n") == 1 and "\x1b" not in text
            # A machine may lack the rarer descriptions: then that is what is to be said.
            known = changes in refused or "Nothing is known of the terminal" in text
            tally.expect(ok and known and terminal.is_restored, f"{changes}: status {status}, {text!r}")
        home.remove()


def alive(terminal):
    if terminal.status is None:
        pid, status = os.waitpid(terminal.pid, os.WNOHANG)
        if pid:
            terminal.status = os.waitstatus_to_exitcode(status)
    return terminal.status is None


def colours(output):
    return sorted({n for numbers in re.findall(rb"\x1b\[([0-9;]*)m", bytes(output)) for n in numbers.split(b";") if re.match(rb"[34][0-8]$|9[0-7]$|10[0-7]$", n)})


def redirected(binary, server, tally):
    """Standard input or output that is no terminal."""
    home = Home(server)
    for name, shell in [("input", '"$0" < /dev/null'), ("output", '"$0" | cat; exit ${PIPESTATUS[0]}'), ("closed input", '"$0" <&-'), ("closed output", '"$0" >&-')]:
        terminal = Terminal(["/bin/bash", "-c", shell, binary], home.environment, 80, 24)
        status = terminal.end()
        text = bytes(terminal.output).decode()
        tally.expect(status == REFUSED and "not a terminal" in text and text.count("\n") == 1 and "\x1b" not in text,
                     f"{name} is no terminal: status {status}, {text!r}")
    ran = subprocess.run([binary], env=home.environment, stdin=subprocess.DEVNULL, capture_output=True)
    tally.expect(ran.returncode == REFUSED and not ran.stdout and b"not a terminal" in ran.stderr, f"nothing is a terminal: {ran}")
    home.remove()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=ROOT + "/.build/release/nalar")
    parser.add_argument("--count", type=int, default=1000)
    options = parser.parse_args()
    server, tally = Server(), Tally()
    kinds_of_terminal(options.binary, server, tally)
    redirected(options.binary, server, tally)
    extremes(options.binary, server, tally)
    storm(options.binary, server, tally, options.count)
    sys.exit(tally.close())


if __name__ == "__main__":
    main()
