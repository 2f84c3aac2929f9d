"""Questions and fields as HTML: what stands there before any script runs, in both languages."""

from __future__ import annotations

import json

import pytest

from tashbeek_kit.document.prose import Bullets, Paragraph, Plain
from tashbeek_kit.language.locale import Locale
from tashbeek_kit.outputs.web.items import split_stem
from tashbeek_kit.outputs.web.words import script_words
from tests.case_files import LANGUAGES
from tests.outputs.web.elements import Element, parse
from tests.outputs.web.samples import field_html, item_html, sample_items, sample_sheet

NAMES = tuple(sample_items("en"))
FIELDS = tuple(field.id.rpartition("/")[2] for field in sample_sheet("en").fields)
both_languages = pytest.mark.parametrize("code", LANGUAGES)


def item(code: str, name: str) -> Element:
    return parse(item_html(code, name)).one("article", "item")


def field(code: str, name: str) -> Element:
    return parse(field_html(code, name)).one("section", "field")


@both_languages
@pytest.mark.parametrize("name", NAMES)
def test_item_is_a_form_with_a_legend(code: str, name: str) -> None:
    article = item(code, name)

    assert article.one("form").one("fieldset").one("legend", "item-stem").text
    assert article.attributes["data-item-id"] == f"home/{name}"
    assert article.attributes["data-item-version"] == "1"
    assert article.attributes["id"] == f"question-{name}"


@both_languages
@pytest.mark.parametrize("name", NAMES)
def test_item_names_its_response_as_the_document_does(code: str, name: str) -> None:
    response = type(sample_items(code)[name].response).__name__.lower()

    assert item(code, name).attributes["data-response"] == response


@both_languages
@pytest.mark.parametrize("name", NAMES)
def test_every_control_has_a_name_for_those_who_do_not_see(code: str, name: str) -> None:
    article = item(code, name)

    for control in article.all("input") + article.all("select") + article.all("textarea"):
        labels = [label for label in article.all("label") if control in label.all(control.tag)]
        names = {"aria-label", "aria-labelledby"} & control.attributes.keys()
        assert names or any(label.text for label in labels), control


@both_languages
@pytest.mark.parametrize("name", NAMES)
def test_buttons_wait_for_the_script(code: str, name: str) -> None:
    assert "hidden" in item(code, name).one("div", "item-actions").attributes


@pytest.mark.parametrize("name", NAMES)
def test_names_and_values_are_the_same_in_both_languages(name: str) -> None:
    def controls(code: str) -> list[tuple[str, str]]:
        article = item(code, name)
        found = article.all("input") + article.all("textarea") + article.all("option")
        return sorted(
            (control.attributes.get("name", ""), control.attributes.get("value", ""))
            for control in found
        )

    assert controls("ar") == controls("en")


@both_languages
def test_choice_is_radios_in_the_author_s_order(code: str) -> None:
    options = item(code, "soil").all("div", "option")

    assert [option.one("input").attributes["value"] for option in options] == [
        "sand",
        "clay",
        "gravel",
        "none",
    ]
    assert {option.one("input").attributes["type"] for option in options} == {"radio"}
    assert "data-pinned" in options[3].attributes
    assert [o.one("span", "option-letter").text for o in options] == list(
        "أبجد" if code == "ar" else "ABCD"
    )


@both_languages
def test_multiple_choice_is_boxes_and_says_so(code: str) -> None:
    article = item(code, "compost")

    assert {tick.attributes["type"] for tick in article.all("input")} == {"checkbox"}
    assert article.one("p", "item-how").text == Locale(code).t("item.how.multiple")


@pytest.mark.parametrize(
    ("code", "head", "why"),
    [
        ("ar", "غير صحيح: الرملية", "حبيباتها كبيرة فيمرّ الماء."),
        ("en", "Not right: Sand", "Its grains are large, so water runs through."),
    ],
)
def test_answer_explains_every_option_without_a_script(code: str, head: str, why: str) -> None:
    answer = item(code, "soil").one("details", "item-answer")

    assert len(answer.all("li")) == 4
    assert answer.one("li", data_why="sand").one("p", "answer-head").text == head
    assert answer.one("li", data_why="sand").one("div", "why").text == why


@both_languages
def test_hints_fold_and_are_numbered(code: str) -> None:
    hints = item(code, "soil").all("details", "item-hint")

    assert [hint.one("summary").text for hint in hints] == [
        Locale(code).t("item.hint-number", number=1),
        Locale(code).t("item.hint-number", number=2),
    ]


@both_languages
def test_true_false_asks_for_the_reason(code: str) -> None:
    reason = item(code, "night").one("textarea", name="reason")

    assert reason.attributes["dir"] == "auto"


@both_languages
def test_order_carries_its_right_orders_and_a_place_to_number(code: str) -> None:
    article = item(code, "sowing")

    orders = json.loads(article.one("ol", "order-list").attributes["data-orders"])
    assert orders == [["dig", "sow", "water"]]
    assert len(article.all("input", "card-place")) == 3


@both_languages
def test_match_lists_every_target_for_every_entry(code: str) -> None:
    article = item(code, "tools")

    for select in article.all("select"):
        assert len(select.all("option")) == 4
    assert len(article.all("p", "target")) == 3


@pytest.mark.parametrize(
    ("code", "expected"),
    [("ar", "تمسك الماء، وتسرّبه ."), ("en", "Water stays in and leaves .")],
)
def test_blanks_stand_in_their_text_with_spaces_where_they_belong(code: str, expected: str) -> None:
    text = item(code, "gaps").one("p", "blanks-text")
    for blank in text.all("span", "blank"):
        blank.children.clear()

    assert text.text == expected


@both_languages
def test_every_blank_is_as_wide_so_that_none_gives_itself_away(code: str) -> None:
    blanks = item(code, "litres").all("input", "typing") + item(code, "plant").all("input")

    assert all("--letters" in blank.attributes["style"] for blank in blanks)


@both_languages
def test_number_is_typed_left_to_right_with_its_unit(code: str) -> None:
    article = item(code, "litres")

    assert article.one("input", "typing").attributes["dir"] == "ltr"
    assert article.one("input", "typing").attributes["inputmode"] == "decimal"
    assert article.one("span", "unit").text == ("لتر" if code == "ar" else "litres")


@both_languages
def test_poll_has_nothing_right_in_it(code: str) -> None:
    article = item(code, "favourite")

    assert "data-graded" not in article.attributes
    assert all(
        "data-correct" not in option.attributes for option in article.all(css_class="option")
    )
    assert article.one("button", data_do="check").text == Locale(code).t("item.confirm")


@both_languages
def test_scale_is_radios_from_one_end_to_the_other(code: str) -> None:
    article = item(code, "sure")

    assert [tick.attributes["value"] for tick in article.all("input")] == ["1", "2", "3"]
    assert not article.all("details", "item-answer")


@both_languages
def test_writing_can_be_compared_without_a_script(code: str) -> None:
    article = item(code, "letter")

    assert article.one("textarea").attributes["rows"] == "4"
    assert article.one("div", "model-answer").text
    assert len(article.one("dl", "rubric").all("li")) == 2


@both_languages
@pytest.mark.parametrize("name", FIELDS)
def test_field_has_an_id_and_a_prompt(code: str, name: str) -> None:
    section = field(code, name)

    assert section.attributes["data-field-id"] == f"home/bed/{name}"
    assert section.one("legend").text


@pytest.mark.parametrize(("code", "expected"), [("ar", "الربيع، ماذا"), ("en", "Spring, What")])
def test_cell_is_named_after_its_row_and_column(code: str, expected: str) -> None:
    cell = field(code, "plan").one("textarea", name="spring-what")

    assert cell.attributes["aria-label"] == expected


@both_languages
def test_matrix_lets_one_tick_stand_in_a_row(code: str) -> None:
    ticks = field(code, "alive").all("input")

    assert [tick.attributes["name"] for tick in ticks] == ["mint", "mint", "basil", "basil"]
    assert {tick.attributes["type"] for tick in ticks} == {"radio"}


@both_languages
def test_scorecard_has_a_table_and_a_mean_for_each_section(code: str) -> None:
    section = field(code, "health")

    assert len(section.all("table")) == 2
    assert len(section.all("p", "mean")) == 3
    assert all("hidden" in mean.attributes for mean in section.all("p", "mean"))


@both_languages
def test_canvas_regions_are_labels_around_their_writing(code: str) -> None:
    regions = field(code, "map").all("label", "region")

    assert [region.attributes["style"] for region in regions] == [
        "--span: 1",
        "--span: 1",
        "--span: 2",
    ]
    assert all(region.one("textarea") for region in regions)


def test_question_after_a_story_is_the_legend() -> None:
    story, question = Paragraph((Plain("Story."),)), Paragraph((Plain("Question?"),))

    assert split_stem((story, question)) == ((story,), (Plain("Question?"),), ())


def test_list_after_a_question_stands_under_the_legend() -> None:
    question, points = Paragraph((Plain("Which?"),)), Bullets(((Paragraph((Plain("a"),)),),))

    assert split_stem((question, points)) == ((), (Plain("Which?"),), (points,))


@both_languages
def test_words_for_the_script_are_json_that_cannot_end_its_element(code: str) -> None:
    carried = script_words(Locale(code))

    assert json.loads(carried)["locale"] == Locale(code).tag
    assert "<" not in carried


def test_words_for_the_script_are_the_same_keys_in_both_languages() -> None:
    assert (
        json.loads(script_words(Locale("ar"))).keys()
        == json.loads(script_words(Locale("en"))).keys()
    )
