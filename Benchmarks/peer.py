"""llama.cpp, measured as its own llama-bench measures: one process a call, JSON on standard output.

    python peer.py MODEL speed  [-p 512] [-n 0] [-d 0] [-r 5] [--threads 2]
    python peer.py MODEL first  [-p 17]                 load to first token
    python peer.py MODEL memory [-p 512] [-n 32]        peak resident memory

Uses the low-level interface of llama-cpp-python with llama.cpp's own defaults: weights mapped and
repacked, cache in F16, flash attention where it chooses it. Batches are of 512 tokens.
"""

import argparse
import contextlib
import ctypes
import json
import os
import random
import re
import statistics
import time

import llama_cpp

CONTEXT = 4096  # of the runs that do not say what they need
BATCH = 512


class Peer:
    def __init__(self, path: str, threads: int, context: int):
        parameters = llama_cpp.llama_model_default_params()
        parameters.n_gpu_layers = 0
        self.model = llama_cpp.llama_model_load_from_file(path.encode(), parameters)
        if not self.model:
            raise SystemExit(f"llama.cpp cannot load {path}")
        self.vocabulary = llama_cpp.llama_vocab_n_tokens(
            llama_cpp.llama_model_get_vocab(self.model))
        parameters = llama_cpp.llama_context_default_params()
        parameters.n_ctx = context
        parameters.n_batch = parameters.n_ubatch = BATCH
        parameters.n_threads = parameters.n_threads_batch = threads
        parameters.no_perf = True
        self.context = llama_cpp.llama_init_from_model(self.model, parameters)
        if not self.context:
            raise SystemExit(f"llama.cpp cannot run {path}")

    def keep(self, count: int) -> None:
        """Forgets all tokens but the first so many."""
        memory = llama_cpp.llama_get_memory(self.context)
        llama_cpp.llama_memory_seq_rm(memory, 0, count, -1)

    def prefill(self, count: int) -> None:
        tokens = (llama_cpp.llama_token * count)(
            *(random.randrange(self.vocabulary) for _ in range(count)))
        for start in range(0, count, BATCH):
            self.decode(tokens, start, min(BATCH, count - start))
        llama_cpp.llama_synchronize(self.context)

    def generate(self, count: int) -> None:
        """One token after the other; which ones does not matter, so none is sampled."""
        token = (llama_cpp.llama_token * 1)()
        for _ in range(count):
            token[0] = random.randrange(self.vocabulary)
            self.decode(token, 0, 1)
            llama_cpp.llama_synchronize(self.context)

    def decode(self, tokens, start: int, count: int) -> None:
        part = ctypes.cast(
            ctypes.byref(tokens, start * ctypes.sizeof(llama_cpp.llama_token)),
            ctypes.POINTER(llama_cpp.llama_token))
        if llama_cpp.llama_decode(self.context, llama_cpp.llama_batch_get_one(part, count)):
            raise SystemExit("llama.cpp cannot evaluate the tokens")

    def best(self) -> int:
        logits = llama_cpp.llama_get_logits_ith(self.context, -1)
        values = ctypes.cast(logits, ctypes.POINTER(ctypes.c_float * self.vocabulary)).contents
        return max(range(self.vocabulary), key=values.__getitem__)


def speed(options) -> dict:
    wanted = options.prompt + options.reply + options.depth
    peer = Peer(options.model, options.threads, wanted)
    # A first run brings the weights into memory and the threads to life.
    peer.prefill(options.prompt) if options.prompt else peer.generate(1)
    peer.keep(0)
    peer.prefill(options.depth)
    samples = []
    for _ in range(options.repetitions):
        peer.keep(options.depth)
        start = time.perf_counter_ns()
        if options.prompt:
            peer.prefill(options.prompt)
        peer.generate(options.reply)
        samples.append(time.perf_counter_ns() - start)
    tokens = options.prompt + options.reply
    speeds = [tokens / nanoseconds * 1e9 for nanoseconds in samples]
    return dict(
        model_filename=options.model, n_threads=options.threads, n_prompt=options.prompt,
        n_gen=options.reply, n_depth=options.depth, samples_ns=samples, samples_ts=speeds,
        avg_ns=round(statistics.fmean(samples)), avg_ts=statistics.fmean(speeds),
        stddev_ts=statistics.stdev(speeds) if len(speeds) > 1 else 0.0)


def first(options) -> dict:
    """From just before the file is opened, Python's own start not counted, to the first token."""
    start = time.perf_counter_ns()
    peer = Peer(options.model, options.threads, CONTEXT)
    loaded = time.perf_counter_ns()
    peer.prefill(options.prompt)
    evaluated = time.perf_counter_ns()
    peer.best()  # in Python, so not in the time
    return dict(load_ns=loaded - start, first_token_ns=evaluated - start)


def memory(options) -> dict:
    """The peak beyond what Python and the loaded library take before the model is opened."""
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")  # the peak begins anew
    before = status("VmRSS")
    peer = Peer(options.model, options.threads, CONTEXT)
    peer.prefill(options.prompt)
    peer.generate(options.reply)
    peak = status("VmHWM")
    return dict(peak_bytes=peak - before, baseline_bytes=before)


def status(key: str) -> int:
    with open("/proc/self/status") as file:
        return int(re.search(rf"{key}:\s+(\d+) kB", file.read()).group(1)) * 1024


@contextlib.contextmanager
def silence():
    """llama.cpp talks on standard error while it loads."""
    kept, null = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(null)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model")
    parser.add_argument("measure", choices=["speed", "first", "memory"])
    parser.add_argument("-p", dest="prompt", type=int)
    parser.add_argument("-n", dest="reply", type=int)
    parser.add_argument("-d", dest="depth", type=int, default=0)
    parser.add_argument("-r", dest="repetitions", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    prompt, reply = {"speed": (512, 0), "first": (17, 0), "memory": (512, 32)}[options.measure]
    options.prompt = prompt if options.prompt is None else options.prompt
    options.reply = reply if options.reply is None else options.reply
    random.seed(1)
    with silence():
        llama_cpp.llama_backend_init()
        result = {"speed": speed, "first": first, "memory": memory}[options.measure](options)
    result["build"] = llama_cpp.__version__
    result["system"] = llama_cpp.llama_print_system_info().decode().strip()
    print(json.dumps(result))


if __name__ == "__main__":
    main()
