"""The search index: what its script says, and which words it puts together."""

from __future__ import annotations

import json

from tashbeek_kit.document.kit import KitDocument
from tashbeek_kit.search.entries import search_entries
from tashbeek_kit.search.families import families, term_group
from tashbeek_kit.search.index import search_file, search_script
from tests.outputs.deck.decks import sample_documents


def _script(document: KitDocument) -> str:
    return "".join(search_script(document, search_entries(document.pages)))


def test_guess_counts_only_when_the_word_is_attested() -> None:
    found = families(["منظمتكم كتاب"], [("منظمة",)])
    attested = families(["منظمتكم منظمة كتاب"], [])

    assert "منظمه" not in found
    assert attested["منظمه"] == ["منظمتكم"]
    assert "تاب" not in attested


def test_words_that_look_alike_stay_apart() -> None:
    found = families(["جمعية جامعة مجتمع جماعة شركة شارك"], [])

    assert {key: forms for key, forms in found.items() if len(forms) > 1} == {}


def test_term_group_leaves_out_names_of_several_words() -> None:
    assert term_group(("شريك", "شركاء", "منظمة شريكة")) == ("شريك", "شركا")


def test_script_is_one_assignment_of_plain_data() -> None:
    document = sample_documents("learner")[1]

    script = _script(document)

    start, _, data = script.partition('["en"]=')
    assert search_file(document) == "search-en.js"
    assert start == "(window.tashbeekIndex=window.tashbeekIndex||{})"
    index = json.loads(data.removesuffix(";\n"))
    assert index["folder"] == "en"
    assert len(index["entries"]) == len(tuple(search_entries(document.pages)))
    assert index["words"]["found"] == {"one": "1 result", "other": "{count} results"}


def test_every_language_says_the_same_things() -> None:
    texts = [_script(document) for document in sample_documents("learner")]
    keys = [sorted(json.loads(text.partition("]=")[2][:-2])["words"]) for text in texts]

    assert keys[0] == keys[1]
