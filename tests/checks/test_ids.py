"""Ids that are positions: only those that something hangs on are warned of."""

from __future__ import annotations

from pathlib import Path

from tests.problem_cases import Case, problems_of

LESSON = "modules/meetings/lessons/purpose.yaml"
NODES = """\
      nodes:
        - id: chair
          title:
            ar: الرئيس
            en: The chair
          x: 10
          y: 50
        - id: member
          title:
            ar: العضو
            en: The member
          x: 90
          y: 50
      ties:
        - start: chair
          end: member
"""
QUESTIONS = """\
      questions:
        - id: q1
          question:
            ar: هل يكفي اتصال؟
            en: Would a call do?
          leaves_on: yes
          exit:
            ar: اتصال
            en: A call
        - id: q2
          question:
            ar: هل الجميع هنا؟
            en: Is everybody here?
          leaves_on: no
          exit:
            ar: موعد آخر
            en: Another day
      end:
        ar: اجتماع
        en: A meeting
"""


def test_questions_inside_a_figure_keep_no_answers(tmp_path: Path) -> None:
    change = {LESSON: {"kind: network": "kind: decision", NODES: QUESTIONS}}

    assert problems_of(Case("unstable-id", {}, change, []), tmp_path) == []
