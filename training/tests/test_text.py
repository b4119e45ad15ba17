"""The template, the tokenizer, and what of a sample is learned."""

import random

import jinja2
import pytest

import dialogue
from data import LENGTHS, Pool, Stream
from sample import HUSH, Draw, Problem, Sample, plain
from skills import SKILLS
from tokenizer import Codec


def rendered(built: Sample) -> str:
    """What a program that follows the template would write."""
    messages = [{"role": "system", "content": built.system}] if built.system else []
    for question, answer in built.history:
        messages += [
            {"role": "user", "content": question},
            {"role": "assistant", "content": answer},
        ]
    messages.append({"role": "user", "content": built.question})
    template = jinja2.Environment().from_string(dialogue.TEMPLATE)
    return template.render(messages=messages, bos_token=dialogue.BEGIN, add_generation_prompt=True)


@pytest.mark.parametrize("name", SKILLS)
def test_training_prompts_are_what_the_template_writes(name: str) -> None:
    rng = random.Random(name)
    for _ in range(40):
        built = dialogue.sample(rng, name)
        if built.thinks:
            assert dialogue.prompt(built) == rendered(built)


def test_thoughts_of_the_past_are_left_out_and_llama_cpp_knows_the_template() -> None:
    past = Sample(
        "addition",
        "en",
        Problem("", "", "", "", ()),
        "c",
        "",
        (("a", "<think>\nt\n</think>\n\nb"),),
    )
    assert (
        rendered(past)
        == "<｜begin▁of▁sentence｜><｜User｜>a<｜Assistant｜>b<｜end▁of▁sentence｜><｜User｜>c<｜Assistant｜><think>\n"
    )
    assert "content.split('</think>')" in dialogue.TEMPLATE
    assert "reasoning_content" not in dialogue.TEMPLATE


def test_text_comes_back_from_tokens(codec: Codec) -> None:
    rng = random.Random(2)
    for name in SKILLS:
        for _ in range(20):
            built = dialogue.sample(rng, name)
            ids, learned = codec.sample(built)
            assert codec.decode(ids) == plain(dialogue.prompt(built) + dialogue.target(built))
            assert len(ids) == len(learned) and learned[-1]


def test_digits_are_single_and_thoughts_waste_no_token_on_blanks_before_them(codec: Codec) -> None:
    words = [codec.tokenizer.id_to_token(i) for i in codec.encode("4×8+5=32+5=37\n s1 t2")]
    text = "4 ÃĹ 8 + 5 = 3 2 + 5 = 3 7 Ċ Ġs 1 Ġt 2"
    assert words == text.split()


def test_a_slip_is_read_but_not_learned(codec: Codec) -> None:
    rng = random.Random(4)
    while True:
        built = dialogue.sample(rng, "multiplication", slips=1.0, plain_only=True)
        if HUSH in built.problem.thought:
            break
    ids, learned = codec.sample(built)
    start = len(codec.prompt(built))
    hushed = codec.decode(
        [i for i, known in zip(ids[start:], learned[start:], strict=True) if not known]
    )
    assert hushed and all(c.isdigit() for c in hushed)


def test_letters_of_a_reversed_word_are_single_tokens(codec: Codec) -> None:
    draw = Draw(random.Random(1))
    problem = next(
        p for p in iter(lambda: SKILLS["letters"].make(draw), None) if p.spec[0] == "reverse"
    )
    built = dialogue.of_problem(draw, "letters", problem)
    ids, _ = codec.sample(built)
    answer = [codec.decode([i]) for i in ids]
    word = problem.gold
    assert any(answer[i : i + len(word)] == list(word) for i in range(len(answer)))


def test_rows_are_full_and_hold_whole_samples(codec: Codec) -> None:
    stream = Stream(codec, "rows", 4096)
    tokens = room = 0
    for _ in range(12):
        batch = stream.batch(0.5)
        assert batch.ids.shape[1] in LENGTHS
        tokens, room = tokens + batch.tokens, room + batch.ids.size
        for ids, targets, documents in zip(batch.ids, batch.targets, batch.documents, strict=True):
            for number in range(documents.max() + 1):
                mine = documents == number
                piece = ids[mine]
                assert piece[-1] == codec.end and piece[0] == codec.encode(dialogue.BEGIN)[0]
                taught = targets[mine]
                assert taught[-1] == -100 and taught[-2] == codec.end
                assert ((taught[:-1] == piece[1:]) | (taught[:-1] == -100)).all()
    assert tokens / room > 0.93


def test_a_pool_gives_each_sample_once_to_the_rows_it_needs() -> None:
    rng = random.Random(3)
    pool = Pool()
    sizes = [5, 128, 129, 700, 1024, 1025]
    for size in sizes:
        pool.add([size] * size, [True] * size)
    assert pool.tokens == {128: 133, 256: 129, 512: 0, 1024: 1724}
    assert pool.any(rng, 512) is None
    first = pool.any(rng, 256)
    assert first is not None and len(first[0]) == 129
    largest = [pool.largest(rng, room) for room in (127, 127, 800, 4)]
    assert [taken and len(taken[0]) for taken in largest] == [5, None, 700, None]
    assert pool.tokens == {128: 128, 256: 0, 512: 0, 1024: 1024}


def test_pieces_looked_up_are_the_tokenizers_own(codec: Codec) -> None:
    rng = random.Random("pieces")
    texts = [
        "a_b __x 'S it's\t \n\n  12 3.4×5\r\n  end ",
        "<｜User｜>hi<｜Assistant｜><think>\n",
        "naïve café 😀 5°",
        "",
    ]
    for name in SKILLS:
        for _ in range(40):
            built = dialogue.sample(rng, name)
            texts += [dialogue.prompt(built), dialogue.target(built)]
    for text in texts:
        assert codec.encode(text) == codec.tokenizer.encode(text, add_special_tokens=False).ids


def test_a_skill_can_be_drawn_more_often(codec: Codec) -> None:
    stream = Stream(codec, "more", 2048, {"refusals": 1000.0})
    drawn = [stream.draw(0.5).skill for _ in range(200)]
    assert drawn.count("refusals") > 150


def test_a_generator_that_fails_once_does_not_end_the_stream(
    codec: Codec, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stream = Stream(codec, "fails", 2048)
    drawn, fails = stream._drawn, iter([True, False])

    def once(progress: float) -> Sample:
        if next(fails):
            raise StopIteration
        return drawn(progress)

    monkeypatch.setattr(stream, "_drawn", once)
    assert stream.draw(0.5).question
    assert "a sample failed: StopIteration()" in capsys.readouterr().out
