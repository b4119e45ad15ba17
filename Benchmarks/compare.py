"""Nalar and llama.cpp side by side: one command, one table.

    python compare.py FOLDER [--only PART …] [--runs 5] [--threads 2] [--json]

FOLDER holds the models that make_models.py wrote. For each measure the two engines take turns, each
in a process of its own that lasts a few seconds; what is compared is each pair of neighbours, and
the ratio is the median of the pairs, so that a machine that is slow for a while is slow for both.
"""

import argparse
import dataclasses
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
INSIDE = HERE.parent / "Sources/CBuiltinModel"
"""Where the model inside the program lies."""
PARTS = ["decode", "prefill", "depth", "mini", "moe", "first", "memory", "speculation"]
CONTEXT = 4096


@dataclasses.dataclass
class Measure:
    """One row: what both engines do, and what is read from their answers."""

    part: str
    name: str
    model: str
    goal: str
    kind: str = "speed"  # or first, memory: then less is better
    prompt: int = 0
    reply: int = 0
    depth: int = 0
    repetitions: int = 1  # within one process

    def ours(self, options) -> list[str]:
        arguments = [options.nalar, "bench", str(self.path(options)), "--json"]
        arguments += ["-t", str(options.threads), "-d", str(self.depth)]
        if self.kind == "memory":
            arguments += ["-p", "512", "-n", "32"]
        else:
            arguments += ["-p", str(self.prompt), "-n", str(self.reply)]
        if self.kind != "speed":
            arguments += ["-r", "1", "--no-warmup", "--context", str(CONTEXT)]
        else:
            arguments += ["-r", str(self.repetitions)]
        return arguments

    def theirs(self, options) -> list[str]:
        arguments = [options.python, str(HERE / "peer.py"), str(self.path(options)), self.kind]
        arguments += ["--threads", str(options.threads)]
        if self.kind == "speed":
            arguments += ["-p", str(self.prompt), "-n", str(self.reply), "-d", str(self.depth)]
            arguments += ["-r", str(self.repetitions)]
        elif self.kind == "first":
            arguments += ["-p", str(self.prompt)]
        return arguments

    def path(self, options) -> pathlib.Path:
        folder = INSIDE if self.part == "mini" else options.folder
        return folder / f"{self.model}.gguf"

    def our_value(self, answer: list[dict]) -> float:
        if self.kind == "first":
            return (answer[0]["load_ns"] + answer[0]["samples_ns"][0]) / 1e9
        if self.kind == "memory":
            return answer[-1]["peak_bytes"] / 2**20
        return statistics.median(answer[0]["samples_ts"])

    def their_value(self, answer: dict) -> float:
        if self.kind == "first":
            return answer["first_token_ns"] / 1e9
        if self.kind == "memory":
            return answer["peak_bytes"] / 2**20
        return statistics.median(answer["samples_ts"])

    @property
    def unit(self) -> str:
        return {"speed": "tok/s", "first": "s", "memory": "MiB"}[self.kind]


def measures() -> list[Measure]:
    dense = [("Q4_K_M", "r1-1.5b-q4_k_m"), ("Q8_0", "r1-1.5b-q8_0"), ("Q4_0", "r1-1.5b-q4_0")]
    rows = [
        Measure("decode", f"decode {name}", model, "≥ 1.10", reply=32) for name, model in dense]
    rows += [
        Measure("prefill", f"prefill 512 {name}", model, "≥ 1.25", prompt=512)
        for name, model in dense]
    rows += [
        Measure(
            "depth", f"decode at depth 2048 {name}", model, "≥ 1.25", reply=16, depth=2048,
            repetitions=3)
        for name, model in dense[:1]]
    mini = "nalar-mini-q8_0"
    rows += [
        Measure("mini", f"{mini} prefill 128", mini, "≥ 1.0", prompt=128, repetitions=20),
        Measure("mini", f"{mini} decode", mini, "≥ 1.0", reply=128, repetitions=10),
        Measure("moe", "MoE decode Q4_K_M", "moe-q4_k_m", "≥ 1.0", reply=32),
        Measure("moe", "MoE prefill 512 Q4_K_M", "moe-q4_k_m", "", prompt=512),
    ]
    for kind, title, goal in [
        ("first", "load to first token, prompt of 17", "≤ 0.7"),
        ("memory", "peak memory", "≤ 1.0"),
    ]:
        rows += [
            Measure(kind, f"{title}, {name}", model, goal, kind=kind, prompt=17)
            for name, model in dense]
    return rows


def run(command: list[str]) -> tuple[object, float]:
    """What a command prints as JSON, and its whole time."""
    start = time.perf_counter()
    ran = subprocess.run(command, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if ran.returncode:
        raise RuntimeError(ran.stderr.strip() or f"exit status {ran.returncode}")
    return json.loads(ran.stdout), seconds


def warm(path: pathlib.Path) -> None:
    """Brings a file into the page cache."""
    with open(path, "rb", buffering=0) as file:
        while file.read(1 << 24):
            pass


def compare(measure: Measure, options) -> dict:
    warm(measure.path(options))
    ours, theirs, whole = [], [], []
    for number in range(options.runs):
        def our_turn():
            answer, seconds = run(measure.ours(options))
            ours.append(measure.our_value(answer))
            whole.append(seconds)

        def their_turn():
            answer, _ = run(measure.theirs(options))
            theirs.append(measure.their_value(answer))

        # Who is first changes too: the second finds a warmer processor.
        turns = [our_turn, their_turn] if not options.peer_only else [their_turn]
        for turn in turns if number % 2 == 0 else reversed(turns):
            turn()
    row = dataclasses.asdict(measure) | dict(unit=measure.unit, theirs=theirs)
    if options.peer_only:
        return row
    ratios = [our / their for our, their in zip(ours, theirs)]
    return row | dict(ours=ours, ratios=ratios, whole_process_seconds=whole)


class Model:
    """The bytes and the operations behind one token."""

    def __init__(self, path: pathlib.Path):
        import gguf

        reader = gguf.GGUFReader(path)
        keys = reader.fields
        architecture = keys["general.architecture"].contents()

        def number(key: str) -> int:
            field = keys.get(f"{architecture}.{key}")
            return field.contents() if field else 0

        share = number("expert_used_count") / (number("expert_count") or 1)
        tied = not any(tensor.name == "output.weight" for tensor in reader.tensors)
        self.bytes = self.products = 0.0
        for tensor in reader.tensors:
            used = share if "_exps." in tensor.name else 1.0
            if tensor.name != "token_embd.weight" or tied:
                self.bytes += int(tensor.n_bytes) * used
            # Of a prompt's tokens only the last one needs logits.
            if tensor.name.startswith("blk.") and len(tensor.shape) > 1:
                self.products += int(tensor.n_elements) * used


def machine(options) -> dict:
    """What the processor and its memory can do at most."""
    with tempfile.TemporaryDirectory() as folder:
        program = os.path.join(folder, "machine")
        subprocess.run(
            ["cc", "-O2", "-pthread", "-o", program, str(HERE / "machine.c")], check=True)
        read, _ = run([program, "read", str(options.threads)])
        products, _ = run([program, "products"])
    return dict(read_gbs=read["read_gbs"], gops=products["gops"], products_with=products["with"])


def share(row: dict, limits: dict, models: dict[str, Model], options) -> str:
    """How much of the machine's limit our median is, where a limit is known."""
    if row["kind"] != "speed" or row["part"] == "mini" or "ours" not in row:
        return ""
    if row["model"] not in models:
        models[row["model"]] = Model(options.folder / f"{row['model']}.gguf")
    model = models[row["model"]]

    def of(speed: float) -> float:
        if row["reply"]:
            return speed * model.bytes / 1e9 / limits["read_gbs"]
        return speed * model.products * 2 / 1e9 / (limits["gops"] * options.threads)

    what = "bandwidth" if row["reply"] else "peak"
    ours, theirs = (of(statistics.median(row[side])) for side in ("ours", "theirs"))
    return f"{ours:.0%} of {what} (theirs {theirs:.0%})"


def speculation(options) -> dict:
    """Our decode with lookup over our decode without; llama.cpp has no part in it.

    `nalar bench MODEL --speculation --json` prints one object whose `plain_ts` and `guessing_ts`
    are as many speeds each, measured in turns.
    """
    row = dict(part="speculation", name="speculation over our plain decode", goal="≥ 1.3")
    help = subprocess.run([options.nalar, "help", "bench"], capture_output=True, text=True).stdout
    if "--speculation" not in help:
        return row | dict(note="not in this build")
    model = INSIDE / "nalar-mini-q8_0.gguf"
    answer, _ = run([
        options.nalar, "bench", str(model), "--speculation", "--json", "-n", "512",
        "-r", str(options.runs), "-t", str(options.threads)])
    pairs = list(zip(answer["guessing_ts"], answer["plain_ts"], strict=True))
    return row | dict(
        kind="mini", unit="tok/s", ours=answer["guessing_ts"], theirs=answer["plain_ts"],
        ratios=[guessing / plain for guessing, plain in pairs])


def number(value: float, unit: str) -> str:
    digits = 0 if value >= 1000 or unit == "MiB" else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}"


def table(rows: list[dict], limits: dict, options) -> str:
    lines = [
        "| | Nalar | llama.cpp | ratio (least – most) | goal | share |",
        "|---|---:|---:|---:|---:|---|",
    ]
    models: dict[str, Model] = {}
    for row in rows:
        if "note" in row:
            lines.append(f"| {row['name']} | | | {row['note']} | {row.get('goal', '')} | |")
            continue
        theirs = number(statistics.median(row["theirs"]), row["unit"])
        ours = ratio = ""
        if "ours" in row:
            ours = number(statistics.median(row["ours"]), row["unit"])
            ratios = row["ratios"]
            ratio = f"**{statistics.median(ratios):.2f}** ({min(ratios):.2f} – {max(ratios):.2f})"
        shown = share(row, limits, models, options) if limits else ""
        if row["kind"] == "first" and "ours" in row:
            shown = f"whole process {statistics.median(row['whole_process_seconds']):.2f} s"
        lines.append(
            f"| {row['name']} | {ours} | {theirs} | {ratio} | {row['goal']} | {shown} |")
    if limits:
        lines.append("")
        lines.append(
            f"{options.threads} threads, {options.runs} pairs. The machine reads "
            f"{limits['read_gbs']:.1f} GB/s with {options.threads} threads (huge pages) and "
            f"multiplies {limits['gops']:.0f} G operations/s a core ({limits['products_with']}).")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--match", default="", help="only rows whose name contains this")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--json", action="store_true", help="all samples instead of the table")
    parser.add_argument("--peer-only", action="store_true", help="llama.cpp alone")
    parser.add_argument("--no-machine", action="store_true", help="without the machine's limits")
    parser.add_argument("--python", default=sys.executable, help="the one with llama_cpp")
    parser.add_argument("--nalar", default=str(HERE.parent / ".build/release/nalar"))
    options = parser.parse_args()
    limits = {} if options.no_machine else machine(options)
    rows = []
    for measure in measures():
        if measure.part not in options.only or options.match not in measure.name:
            continue
        print(f"{measure.name} …", file=sys.stderr, flush=True)
        try:
            rows.append(compare(measure, options))
        except (OSError, RuntimeError) as error:
            reason = str(error).splitlines()[-1].replace("|", "/")
            rows.append(
                dict(part=measure.part, name=measure.name, goal=measure.goal, note=reason))
    if "speculation" in options.only and not options.peer_only and not options.match:
        try:
            rows.append(speculation(options))
        except (OSError, RuntimeError) as error:
            rows.append(dict(part="speculation", name="speculation", note=str(error)))
    if options.json:
        print(json.dumps(dict(limits=limits, rows=rows), indent=1))
    else:
        print(table(rows, limits, options))


if __name__ == "__main__":
    main()
