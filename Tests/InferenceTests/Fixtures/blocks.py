"""Writes blocks.json: rows of every weight format and the floats they mean.

    pip install gguf && python blocks.py

The values are those of the package `gguf`. A row is 256 values. Of each format there are three rows:
random bits with common scales, random bits with a scale that is a subnormal half and the largest
minimum, and all bits set with the most negative scale. Bytes and floats are little-endian, in
Base64.
"""

import base64
import json
import pathlib

import numpy as np
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType
from gguf.quants import dequantize

COLUMNS = 256
FLOATS = ["F32", "F16", "BF16"]
QUANTISED = [
    "Q8_0", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K", "IQ4_NL",
    "IQ4_XS", "IQ1_S", "IQ1_M", "IQ2_XXS", "IQ2_XS", "IQ2_S", "IQ3_XXS", "IQ3_S",
]
# Where the halves of a block lie, scale before minimum; at its start where not told.
HALVES = {
    "Q4_1": [0, 2], "Q5_1": [0, 2], "Q2_K": [80, 82], "Q3_K": [108], "Q4_K": [0, 2],
    "Q5_K": [0, 2], "Q6_K": [208],
}
SUBNORMAL, LARGEST = 2.0**-24 * 3, 65504.0


def put(block, name, scale, minimum):
    halves = np.array([scale, minimum], dtype="<f2").view("<u2")
    if name == "IQ1_M":  # a nibble in each of four words
        for word in range(4):
            place = 48 + 2 * word + 1
            block[place] = block[place] & 15 | (int(halves[0]) >> 4 * word & 15) << 4
        return
    for half, place in zip(halves, HALVES.get(name, [0])):
        block[place : place + 2] = half.tobytes()


def rows(name, random):
    columns, size = GGML_QUANT_SIZES[GGMLQuantizationType[name]]
    for kind in range(3):
        row = bytearray()
        for _ in range(COLUMNS // columns):
            block = bytearray(b"\xff" * size if kind == 2 else random.bytes(size))
            if kind == 0:
                put(block, name, random.uniform(-2, 2), random.uniform(-2, 2))
            elif kind == 1:
                put(block, name, SUBNORMAL, LARGEST)
            else:
                put(block, name, -LARGEST, SUBNORMAL)
            row += block
        yield bytes(row)


def floats(name, random):
    values = random.uniform(-2, 2, 3 * COLUMNS).astype("<f4")
    values[:4] = [0.0, -0.0, 3e38, 1e-40]
    if name == "F32":
        return values.tobytes()
    if name == "BF16":
        return (values.view("<u4") >> 16).astype("<u2").tobytes()
    return np.clip(values, -LARGEST, LARGEST).astype("<f2").tobytes()


def text(data):
    return base64.b64encode(data).decode()


random = np.random.default_rng(3)
formats = {}
for name in FLOATS + QUANTISED:
    data = floats(name, random) if name in FLOATS else b"".join(rows(name, random))
    values = dequantize(np.frombuffer(data, dtype=np.uint8), GGMLQuantizationType[name])
    if name == "F32":
        values = np.frombuffer(data, dtype="<f4")
    formats[name] = {"bytes": text(data), "values": text(values.astype("<f4").tobytes())}
path = pathlib.Path(__file__).with_name("blocks.json")
path.write_text(json.dumps(formats, indent=0) + "\n")
