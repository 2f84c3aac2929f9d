"""Made-up lessons of a known size: the same words for our build and for the plain stack."""

from __future__ import annotations

import random
from dataclasses import dataclass

STEP_IDS = ("opening", "story", "idea", "practice", "ending")
STEPS = len(STEP_IDS)
PARAGRAPHS = 3
WORDS = 46
"""Words of a paragraph: about 700 words in a lesson."""
LESSONS_PER_MODULE = 20

_WORDS = {
    "ar": (
        "الاجتماع القرار المحضر العضو الفريق الخطة الهدف الوقت السؤال الجواب الورقة القاعة الموعد"
        " الرسالة النتيجة المهمة الدور الرأي الحوار الملاحظة يبدأ ينتهي يكتب يسأل يعرض يراجع يتفق"
        " يوزّع يذكّر يشكر قبل بعد عند مع من إلى في على كل بعض أول آخر جديد واضح قصير مفيد"
    ),
    "en": (
        "meeting decision minutes member team plan aim time question answer sheet room date"
        " letter result task role opinion dialogue note begins ends writes asks shows reviews"
        " agrees shares reminds thanks before after during with from towards inside over every"
        " some first last new clear short useful"
    ),
}
_VOCABULARY = {code: words.split() for code, words in _WORDS.items()}


@dataclass(frozen=True, slots=True)
class MadeLesson:
    """One lesson in every language: a title, and a title with paragraphs for each step."""

    module: str
    id: str
    titles: dict[str, str]
    steps: dict[str, list[tuple[str, list[str]]]]


def make_lessons(count: int) -> list[MadeLesson]:
    """Make lessons; the same count gives the same words."""
    chance = random.Random(count)
    return [_lesson(number, chance) for number in range(count)]


def _lesson(number: int, chance: random.Random) -> MadeLesson:
    titles = {code: f"{_sentence(code, 4, chance)} {number + 1}" for code in _VOCABULARY}
    steps = {
        code: [
            (
                f"{_sentence(code, 3, chance)} {step + 1}",
                [_paragraph(code, chance) for _ in range(PARAGRAPHS)],
            )
            for step in range(STEPS)
        ]
        for code in _VOCABULARY
    }
    module = f"module-{number // LESSONS_PER_MODULE + 1:02}"
    return MadeLesson(module, f"lesson-{_letters(number)}", titles, steps)


def _letters(number: int) -> str:
    """Name a number by letters, since ids name things and not places."""
    return "".join(chr(ord("a") + number // 26**place % 26) for place in (2, 1, 0))


def _sentence(code: str, length: int, chance: random.Random) -> str:
    return " ".join(chance.choice(_VOCABULARY[code]) for _ in range(length))


def _paragraph(code: str, chance: random.Random) -> str:
    words = [chance.choice(_VOCABULARY[code]) for _ in range(WORDS)]
    at = chance.randrange(WORDS)
    words[at] = f"**{words[at]}**"
    return " ".join(words) + "."
