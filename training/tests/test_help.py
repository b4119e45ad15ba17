"""What the model says of Nalar's keys is what the README's table says."""

import re
from pathlib import Path

import pytest

from skills.help_answers import ENTRIES

README = (Path(__file__).parents[2] / "README.md").read_text()
TABLE = re.search(r"<!-- keys -->(.*?)<!-- /keys -->", README, re.S)
ROWS = [row.split("|")[1:3] for row in (TABLE[1] if TABLE else "").splitlines() if "`" in row]

# What is asked about, and words of the table's row that has its key.
EXPECTED = {
    "sending": "send", "a new line": "new line", "the editor": "write in your editor", "earlier prompts": "search earlier prompts",
    "stopping": "stop the reply, leave", "asking again": "ask again", "editing a question": "edit an earlier message",
    "copying": "copy the answer", "thinking": "thinking: on, off", "folding all thoughts": "fold or open all thinking",
    "folding one thought": "fold or open this thinking", "scrolling": "page up", "the beginning and the end": "to the end",
    "the focus": "next pane", "a new chat": "new chat", "the conversations": "conversations", "the list": "show or hide the list",
    "renaming": "rename", "deleting": "delete", "bringing back": "bring back", "pinning": "pin", "all commands": "all commands",
    "the keys": "help", "quitting": "quit", "suspending": "suspend", "ctrl-c": "stop, clear", "choosing a model": "model",
    "cutting text": "cut the word before", "moving in the line": "start of the line",
}  # fmt: skip


@pytest.mark.parametrize("about", EXPECTED)
def test_a_key_is_the_programs(about: str) -> None:
    entry = next(e for e in ENTRIES if e.about_en == about)
    keys = [keys for title, keys in ROWS if title.strip().startswith(EXPECTED[about])]
    assert any(entry.gold in k for k in keys), (entry.gold, keys)


def test_every_key_an_answer_names_is_in_the_table() -> None:
    known = {key for _, keys in ROWS for key in re.findall(r"`([^`]+)`", keys)}
    for entry in ENTRIES:
        for text in (entry.en, entry.idn):
            for key in re.findall(r"`(\^.|[A-Z][a-z]+|Alt\+.|F\d)`", text):
                assert key in known, (entry.about_en, key)


def test_every_setting_an_answer_names_exists() -> None:
    source = (Path(__file__).parents[2] / "Sources/Settings/SettingTables.swift").read_text()
    names = set(re.findall(r'SettingField\(\s*"([\w.]+)"', source)) | {"[keys]"}
    for entry in ENTRIES:
        for name in re.findall(r"`((?:reasoning|sampling|local)\.\w+)`", entry.en):
            assert name in names or name.removeprefix("sampling.") in names, name
