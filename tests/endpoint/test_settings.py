"""Which endpoint is meant, and what is said where it is none."""

from __future__ import annotations

import pytest

from judge.endpoint.settings import endpoint_of
from judge.errors import UsageError
from judge.model.endpoint import SECONDS, Endpoint

URL = "http://localhost:11434/v1"
FILE = f'base_url = "{URL}/"\nmodel = "small"\nseconds = 5\n'


def test_without_an_address_there_is_none() -> None:
    assert endpoint_of({}, None) is None
    assert endpoint_of({"JUDGE_MODEL": "small"}, "") is None


def test_file_names_it() -> None:
    assert endpoint_of({}, FILE) == Endpoint(base_url=URL, model="small", seconds=5.0)


def test_environment_wins() -> None:
    found = endpoint_of({"JUDGE_MODEL": "large", "JUDGE_MODEL_KEY": "k"}, FILE)
    assert found == Endpoint(base_url=URL, model="large", key="k", seconds=5.0)


def test_time_is_an_ordinary_one_unless_said() -> None:
    found = endpoint_of({"JUDGE_MODEL_URL": URL, "JUDGE_MODEL": "small"}, None)
    assert found is not None
    assert found.seconds == SECONDS


@pytest.mark.parametrize(
    ("environment", "file", "message"),
    [
        ({"JUDGE_MODEL_URL": URL}, None, f"the endpoint {URL!r} has no model"),
        ({}, "nope", "model.toml is not TOML"),
        ({}, 'url = "x"', "unknown key 'url'"),
        ({}, "model = 7", "'model' must be one line of text"),
        ({}, f"{FILE}key = ''", "'key' must be one line of text"),
        ({}, FILE.replace("5", "true"), "'seconds' must be a number up to 600, not True"),
        ({}, FILE.replace("5", "0"), "'seconds' must be a number up to 600, not 0"),
        ({}, FILE.replace("5", "inf"), "'seconds' must be a number up to 600, not inf"),
        ({}, FILE.replace("http:", "file:"), "no address of an endpoint: 'file:"),
        ({}, FILE.replace(URL, "localhost:11434"), "no address of an endpoint"),
        ({}, FILE.replace("11434", "99999999"), "no address of an endpoint"),
        ({}, FILE.replace("//localhost", "//me:pw@localhost"), "holds a password"),
    ],
)
def test_what_cannot_be_used_is_named(
    environment: dict[str, str], file: str | None, message: str
) -> None:
    with pytest.raises(UsageError) as wrong:
        endpoint_of({"JUDGE_MODEL": "m", **environment} if file else environment, file)
    assert message in wrong.value.message
    assert "pw" not in str(wrong.value)
