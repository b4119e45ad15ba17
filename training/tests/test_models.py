"""Both models: reading piece by piece is reading at once, rows do not mix, GRPO moves the right way."""

from dataclasses import asdict, replace

import pytest
import torch

import grpo
from blend import blended
from model import DENSE, Cache, Decoder, build, document_mask
from model_mla import LATENT, Experts
from optimizer import Both, orthogonal
from sampling import replies

SHAPES = {
    "dense": asdict(replace(DENSE["tiny"], vocabulary=50)),
    "latent": asdict(replace(LATENT["tiny"], vocabulary=50)),
}


@pytest.fixture(params=SHAPES)
def model(request: pytest.FixtureRequest) -> Decoder:
    torch.manual_seed(0)
    built = build(SHAPES[request.param]).eval()
    with torch.no_grad():
        for parameter in built.parameters():
            if parameter.ndim > 1:
                parameter.mul_(4)  # so that tokens matter
    return built


def test_a_cache_changes_nothing(model: Decoder) -> None:
    ids = torch.randint(50, (2, 9))
    whole = model.hidden(ids, document_mask(torch.zeros_like(ids)))
    cache, parts = Cache(), []
    for at in range(9):
        parts.append(
            model.hidden(
                ids[:, at : at + 1], torch.ones(2, 1, 1, at + 1, dtype=torch.bool), cache, at
            )
        )
    assert torch.allclose(whole, torch.cat(parts, 1), atol=1e-4)


def test_documents_of_a_row_do_not_see_each_other(model: Decoder) -> None:
    ids = torch.randint(50, (1, 10))
    documents = torch.tensor([[0] * 4 + [1] * 6])
    together = model.hidden(ids, document_mask(documents))
    alone = model.hidden(ids[:, 4:], document_mask(torch.zeros(1, 6)))
    assert torch.allclose(together[:, 4:], alone, atol=1e-4)


def test_a_reply_does_not_depend_on_its_batch(model: Decoder) -> None:
    prompts = [[1, 2, 3], [4, 5, 6, 7, 8, 9], [10]]
    together = replies(model, prompts, end=0, most=12)
    for prompt, reply in zip(prompts, together, strict=True):
        assert replies(model, [prompt], end=0, most=12)[0] == reply
        assert len(reply.tokens) <= 12


def test_experts_with_room_for_all_give_what_exact_ones_give() -> None:
    torch.manual_seed(1)
    layer = Experts(LATENT["tiny"])
    for parameter in layer.parameters():
        torch.nn.init.normal_(parameter, std=0.3)
    layer.room = LATENT["tiny"].experts / LATENT["tiny"].used
    x = torch.randn(2, 8, LATENT["tiny"].width)
    assert torch.allclose(layer.train()(x), layer.eval()(x), atol=1e-5)


def test_a_step_lowers_the_loss(model: Decoder) -> None:
    model.train()
    ids = torch.randint(50, (4, 16))
    optimizer = Both(model, 0.02, 3e-3)
    losses = []
    for _ in range(12):
        loss = model(ids, ids.roll(-1, 1), torch.zeros_like(ids))
        loss.backward()
        optimizer.step(1.0)
        losses.append(float(loss.detach()))
    assert losses[-1] < losses[0] * 0.8
    taken = {id(w) for w, _ in model.matrices()}
    assert all(
        id(p) in taken or p.ndim < 2 or name in ("embedding.weight",) or "router" in name
        for name, p in model.named_parameters()
    )


def test_newton_schulz_makes_matrices_nearly_orthogonal() -> None:
    torch.manual_seed(2)
    x = orthogonal(torch.randn(3, 24, 40))
    values = torch.linalg.svdvals(x)
    assert float(values.min()) > 0.5 and float(values.max()) < 1.4


def test_advantages() -> None:
    rewards = torch.tensor([[1.1, 0.1, 0.1, 1.1], [0.1, 0.1, 0.1, 0.1]])
    found = grpo.advantages(rewards)
    assert torch.allclose(found[0], torch.tensor([1.0, -1.0, -1.0, 1.0]))
    assert torch.equal(found[1], torch.zeros(4))


def test_the_objective_raises_what_was_good_and_is_clipped() -> None:
    plan = grpo.Plan(minutes=1, clip=0.2, kl=0.0)
    old, said = torch.zeros(2, 3), torch.ones(2, 3)
    advantage = torch.tensor([[1.0], [-1.0]])
    new = torch.zeros(2, 3, requires_grad=True)
    grpo.objective(new, old, old, advantage, said, plan).backward()
    assert new.grad is not None
    assert (new.grad[0] < 0).all() and (new.grad[1] > 0).all()
    far = torch.full((2, 3), 1.0, requires_grad=True)  # the good reply is already far likelier
    grpo.objective(far, old, old, advantage, said, plan).backward()
    assert far.grad is not None
    assert (far.grad[0] == 0).all()


def test_the_divergence_is_never_negative() -> None:
    plan = grpo.Plan(minutes=1, kl=1.0)
    new, reference, said = torch.randn(2, 5), torch.randn(2, 5), torch.ones(2, 5)
    assert float(grpo.objective(new, new, reference, torch.zeros(2, 1), said, plan)) >= 0


@pytest.mark.parametrize("keep", [0.0, 0.25, 1.0])
def test_a_blend_lies_between(keep: float) -> None:
    torch.manual_seed(1)
    first, second = build(SHAPES["dense"]), build(SHAPES["dense"])
    before = {name: weights.clone() for name, weights in second.state_dict().items()}
    mean = blended(second, first, keep).state_dict()
    for name, weights in first.state_dict().items():
        torch.testing.assert_close(mean[name], keep * weights + (1 - keep) * before[name])


def test_models_of_two_shapes_have_no_mean() -> None:
    with pytest.raises(ValueError, match="one shape"):
        blended(build(SHAPES["dense"]), build(SHAPES["latent"]), 0.5)
