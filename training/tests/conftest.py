"""A tokenizer for all tests, trained once on few samples."""

import pytest

import tokenizer


@pytest.fixture(scope="session")
def codec(tmp_path_factory: pytest.TempPathFactory) -> tokenizer.Codec:
    path = tmp_path_factory.mktemp("tokenizer") / "tokenizer.json"
    tokenizer.train(path, seed=1, samples=4000)
    return tokenizer.Codec(path)
