#!/usr/bin/env python3
"""Ends the real program in every way a program ends, idle and in the middle of a reply.

  swift build -c release --product nalar && python3 Tests/Reliability/restore.py [--binary PATH]

After each: the terminal's settings are what they were, no mode is left on, the cursor is shown and the
first screen is back; the parent is told how it ended; the conversation file is whole JSON and holds
the question, and what had come of the reply two seconds before. What the program itself does wrong (a
failed precondition, an error nobody catches) is for TerminalEndTests. Exit status 0 when all passed.
"""
import argparse, json, signal, sys, time
from program import ROOT, Home, Server, Tally, Terminal, delta, modes_left

SIGNALS = ["TERM", "HUP", "INT", "QUIT", "ABRT", "SEGV", "BUS", "FPE", "ILL", "TRAP", "SYS"]
WAYS = [("^Q", "\x11", 0), ("^D", "\x04", 0), ("^C ^C", "\x03\x03", 0)]
WAYS += [(f"SIG{name}", name, -getattr(signal, "SIG" + name)) for name in SIGNALS]


def words(handler):
    """Counts, a hundred a second, without end."""
    handler.server.sent = []

    def pieces():
        while True:
            handler.server.sent.append(time.monotonic())
            yield delta(b"w%d " % (len(handler.server.sent) - 1))
            time.sleep(0.01)
    handler.stream(pieces())


def end(binary, server, way, is_streaming):
    """One start and one end; what is wrong afterwards."""
    name, how, expected = way
    home, wrong = Home(server), []
    server.answer, server.sent = words, []
    terminal = Terminal([binary, "--model", "test/words"], home.environment, 80, 24)
    if not terminal.wait("❯"):
        return ["the program does not start"]
    if is_streaming:
        terminal.type("a question\r")
        if not terminal.wait("w30 "):
            wrong.append("the reply does not begin")
        time.sleep(2.2 if how in SIGNALS[3:] else 0)  # these leave no time to save: two seconds may be lost
    else:
        terminal.type("x\x15")
        terminal.rest()
    ended = time.monotonic()
    if how in SIGNALS:
        terminal.kill(getattr(signal, "SIG" + how))
    else:
        if is_streaming and name == "^C ^C":
            how += "\x03"  # the first one stops the reply
        for key in how:
            terminal.type(key)
            time.sleep(0.05)
    status = terminal.end()
    took = time.monotonic() - ended
    if status != expected:
        wrong.append(f"status {status} instead of {expected}")
    if not terminal.is_restored:
        wrong.append("the terminal's settings are not what they were")
    if modes_left(terminal.output):
        wrong.append(f"modes left: {modes_left(terminal.output)}")
    output = bytes(terminal.output)
    if output.rfind(b"\x1b[?25h") < output.rfind(b"\x1b[?25l"):
        wrong.append("the cursor is hidden")
    if output.rfind(b"\x1b[?1049l") < output.rfind(b"\x1b[?1049h"):
        wrong.append("the first screen is not back")
    if took > 3:
        wrong.append(f"it took {took:.1f} s")
    wrong += lost(home, server, ended, binary) if is_streaming else []
    home.remove()
    return wrong


def lost(home, server, ended, binary):
    files = home.files()
    if len(files) != 1:
        return [f"{len(files)} conversations instead of one"]
    try:
        with open(files[0], "rb") as file:
            json.load(file)
    except ValueError as error:
        return [f"the conversation is no JSON: {error}"]
    shown = Terminal([binary, "show", "--json", "last"], home.environment, 4000, 24)
    shown.end()
    try:
        messages = json.loads(bytes(shown.output))["messages"]
    except ValueError:
        return [f"`nalar show` says {bytes(shown.output)!r}"]
    if messages[0]["text"] != "a question":
        return ["the question is not what was typed"]
    kept = messages[1]["text"].split() if len(messages) > 1 else []
    due = sum(1 for moment in server.sent if moment < ended - 2.1)
    if kept != [f"w{n}" for n in range(len(kept))] or len(kept) < due:
        return [f"{due} words were due, {len(kept)} are kept"]
    return []


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=ROOT + "/.build/release/nalar")
    options = parser.parse_args()
    server, tally = Server(), Tally()
    for is_streaming in (False, True):
        for way in WAYS:
            wrong = end(options.binary, server, way, is_streaming)
            tally.expect(not wrong, f"{way[0]} {'while a reply comes' if is_streaming else 'idle'}: {'; '.join(wrong)}")
    sys.exit(tally.close())


if __name__ == "__main__":
    main()
