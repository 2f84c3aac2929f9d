"""Links and anchors: all lead somewhere, say where, and stay the same in both languages."""

from __future__ import annotations

import re
from pathlib import Path

from tests.site.html_tree import parse
from tests.site.links import broken_links, links_of
from tests.site.pages import LOST, addresses, html_files, language_of, twin_of


def ids_of(file: Path) -> list[str]:
    return [e.attributes["id"] for e in parse(file).walk() if "id" in e.attributes]


def test_links_of_the_learner_site_lead_somewhere(learner_site: Path) -> None:
    assert broken_links(learner_site) == []


def test_links_of_the_trainer_site_lead_somewhere(trainer_site: Path) -> None:
    assert broken_links(trainer_site) == []


def test_links_of_a_new_kit_lead_somewhere(starter_site: Path) -> None:
    assert broken_links(starter_site) == []


def test_broken_link_and_broken_anchor_are_found(tmp_path: Path) -> None:
    links = '<a href="gone.html">1</a><a href="#gone">2</a><a href="#here" id="here">3</a>'
    (tmp_path / "page.html").write_text(f"<p>{links}</p>", encoding="utf-8")

    found = broken_links(tmp_path)

    assert [line.split('href="')[1].split('"')[0] for line in found] == ["gone.html", "#gone"]


def test_page_links_name_a_file_so_that_they_work_from_a_folder(learner_site: Path) -> None:
    folders = [
        f"{file} {element}"
        for file in html_files(learner_site)
        if file.name != LOST  # Only a server shows it.
        for element, link in links_of(parse(file))
        if not re.match(r"[a-z]+:|#", link) and link.split("#")[0].endswith(("/", ".."))
    ]

    assert folders == []


def test_ids_are_unique_on_their_page_and_in_ascii(learner_site: Path) -> None:
    found = {
        name: [i for i in ids if ids.count(i) > 1 or not i.isascii() or " " in i or not i]
        for name, ids in ((a, ids_of(learner_site / a)) for a in addresses(learner_site))
    }

    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_every_page_of_the_kit_is_there_in_both_languages(learner_site: Path) -> None:
    alone = [a for a in addresses(learner_site) if not (learner_site / twin_of(a)).is_file()]

    assert alone == []


def test_ids_are_the_same_in_both_languages(learner_site: Path) -> None:
    """A language switch keeps the anchor only if the other page has it."""
    different = {}
    for address in addresses(learner_site):
        if language_of(address) == "ar":
            own, other = (set(ids_of(learner_site / a)) for a in (address, twin_of(address)))
            if own != other:
                different[address] = sorted(own ^ other)

    assert different == {}


def test_language_switch_leads_to_the_same_page_in_the_other_language(learner_site: Path) -> None:
    wrong = []
    for address in addresses(learner_site):
        file = learner_site / address
        switches = [e for e in parse(file).find("a") if "data-language-link" in e.attributes]
        twin = (learner_site / twin_of(address)).resolve()
        targets = {(file.parent / e.attributes["href"]).resolve() for e in switches}
        if file.name != LOST and switches and targets != {twin}:
            wrong.append(f"{address}: {sorted(map(str, targets))}")

    assert wrong == []
