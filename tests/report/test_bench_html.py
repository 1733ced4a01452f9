from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from judge.model.bench import Bench
from judge.report.bench_html import bench_page
from judge.report.bench_svg import bench_svg
from tests.report.bench_models import bench, comparison, measurement, quadratic
from tests.report.pages import HOSTILE, Tags

TWO = bench(quadratic(), measurement(), problem="two-sum", asked="O(n log n)")
SVG = "{http://www.w3.org/2000/svg}"


def hostile() -> Bench:
    return bench(
        measurement(
            HOSTILE, notes=(HOSTILE,), variable=HOSTILE, basis=HOSTILE, growth="inconclusive"
        ),
        quadratic(HOSTILE),
        between=(comparison(),),
    )


def chart(found: Bench) -> ElementTree.Element:
    return ElementTree.fromstring(bench_svg(found))


def texts(root: ElementTree.Element) -> list[str]:
    return ["".join(each.itertext()) for each in root.iter(f"{SVG}text")]


def test_chart_is_well_formed_and_names_everything() -> None:
    said = texts(chart(TWO))
    for text in ("CPU time", "Distance from the fit", "Extra memory at the peak"):
        assert text in said
    assert any(text.startswith("quadratic.pyO(n^2), confidence 0.97") for text in said)
    assert {"1,024", "1 ms", "32 KiB", "0 %"} <= set(said)


def test_every_point_is_a_mark_in_each_panel_and_within_the_picture() -> None:
    root = chart(TWO)
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    marks = [each.get("transform", "") for each in root.iter(f"{SVG}path")]
    places = [tuple(map(float, re.findall(r"[-0-9.]+", each))) for each in marks if each]
    legend, points = 2, 9
    assert len(places) == legend + 2 * 3 * points
    assert all(0 < x < width and 0 < y < height for x, y in places)
    assert len(list(root.iter(f"{SVG}circle"))) == 2 * 3 * points


def test_solutions_differ_in_shape_and_colour() -> None:
    groups = [each.attrib["style"] for each in chart(TWO).iter(f"{SVG}g")]
    assert set(groups) == {"color:var(--s0)", "color:var(--s1)"}
    legend = bench_svg(TWO).split("CPU time")[0]
    assert len(set(re.findall(r' d="(M[^"]+)"', legend))) == 2


@pytest.mark.parametrize("sizes", [(), (64,), (64, 128)])
def test_little_is_drawn_as_far_as_it_goes(sizes: tuple[int, ...]) -> None:
    said = texts(chart(bench(measurement(sizes=sizes))))
    assert ("CPU time" in said) is (len(sizes) > 1)


def test_nothing_measured_is_no_reason_to_fail() -> None:
    nothing = measurement(cost=lambda n: 0.0, peak=lambda n: 0)
    said = texts(chart(bench(nothing)))
    assert not {"CPU time", "Distance from the fit", "Extra memory at the peak"} & set(said)


def test_without_a_fit_there_are_no_residuals() -> None:
    assert "Distance from the fit" not in texts(chart(bench(measurement(fitted=False))))


def test_page_has_verdicts_figures_and_comparisons() -> None:
    doubtful = comparison(normalised=False)
    found = bench(quadratic(), between=(comparison(),), with_baseline=(doubtful,))
    text = Tags(bench_page(found)).text
    for said in (
        "time O(n^2), confidence 0.97; space O(1), confidence 0.95",
        "for b in xs:",
        "line 5, loop: n^2, 91 % of the work",
        "quadratic.py is slower than linear.py: x9.87 at n = 4,096",
        "a run has no yardstick",
        "x4.0",
        "64.0 KiB",
        "seed 7",
    ):
        assert said in text


def test_page_says_that_there_was_no_sandbox() -> None:
    assert "no sandbox:" in Tags(bench_page(bench(sandboxed=False))).text
    assert "no sandbox:" not in Tags(bench_page(bench())).text


@pytest.mark.parametrize("found", [TWO, hostile()], ids=["plain", "hostile"])
def test_page_fetches_nothing_and_runs_nothing(found: Bench) -> None:
    page = bench_page(found)
    seen = Tags(page)
    assert not {"script", "link", "img", "iframe", "object", "use", "image"} & seen.tags
    names = {name for name, _ in seen.attributes}
    assert not {name for name in names if name.startswith("on")} | ({"src", "href"} & names)
    assert not re.search(r"url\(|@import|https?:", page.replace("http://www.w3.org/2000/svg", ""))
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    assert ("content", policy) in seen.attributes


def test_text_of_a_submission_is_only_text() -> None:
    plain = {each.tag for each in chart(TWO).iter()}
    assert {each.tag for each in chart(hostile()).iter()} <= plain
    page = bench_page(hostile())
    assert not {"\x1b", "\x00", "\ud800"} & set(page)
    assert "<script>alert(1)</script>" in Tags(page).text


def test_both_follow_the_preference_for_dark() -> None:
    for shown in (bench_svg(TWO), bench_page(TWO)):
        assert "@media(prefers-color-scheme:dark)" in shown
