"""Times `nalar render` beside Python's rich on the same answers, and on a long document made of them.

    python3 -m venv /opt/rich && /opt/rich/bin/pip install rich==14.3.4
    /opt/rich/bin/python Benchmarks/pages.py .build/release/nalar

Whole processes, the best of five, in turns; `--pictures` prints both renderings of each answer instead.
rich leaves formulas as they are written; Nalar sets them.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ANSWERS = Path(__file__).parent.parent / "Tests/TypesettingTests/Fixtures/pages"
WIDTH = 80


def commands(nalar: str, file: Path) -> dict[str, list[str]]:
    return {
        "nalar": [nalar, "render", str(file), "--width", str(WIDTH)],
        "rich": [sys.executable, "-m", "rich.markdown", str(file), "-w", str(WIDTH)],
    }


def seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def row(name: str, nalar: str, file: Path, runs: int) -> None:
    best = dict.fromkeys(("nalar", "rich"), float("inf"))
    for _ in range(runs):
        for who, command in commands(nalar, file).items():
            best[who] = min(best[who], seconds(command))
    ratio = best["rich"] / best["nalar"]
    print(f"| {name} | {1e3 * best['nalar']:.0f} ms | {1e3 * best['rich']:.0f} ms | {ratio:.1f} |")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("nalar")
    parser.add_argument("--pictures", action="store_true")
    given = parser.parse_args()
    answers = sorted(ANSWERS.glob("*.md"))
    if given.pictures:
        for file in answers:
            for who, command in commands(given.nalar, file).items():
                said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
                print(f"──── {file.stem}, {who}\n{said}")
        return
    print("| answer | nalar | rich | rich / nalar |\n|---|---|---|---|")
    for file in answers:
        row(file.stem, given.nalar, file, 5)
    corpus = "\n\n".join(file.read_text() for file in answers) + "\n\n"
    with tempfile.TemporaryDirectory() as folder:
        document = Path(folder) / "document.md"
        document.write_text((corpus * (1 + 1_000_000 // len(corpus.encode())))[:1_000_000])
        row("1 MB of them", given.nalar, document, 1)


if __name__ == "__main__":
    main()
