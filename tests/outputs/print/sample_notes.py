"""A trainer's notes of every kind."""

from __future__ import annotations

from tashbeek_kit.document.blocks import Ask, Notes
from tashbeek_kit.document.prose import Bullets
from tests.outputs.print.sample_words import Speak, line, one, secret


def trainer_notes(w: Speak) -> Notes:
    """Give something under every heading; what is said is secret."""
    return Notes(
        say=secret(w("اليوم نبدأ من تحت أقدامنا.", "Today we start under our feet.")),
        do=(line(w("وزّع الأكياس قبل أن تتكلم.", "Hand out the bags before you speak.")),),
        ask=(
            Ask(
                line(w("من يسقي في بيتكم؟", "Who waters at home?")),
                one(w("غالبًا: لا أحد بعينه.", "Mostly: nobody in particular.")),
            ),
        ),
        watch_for=(line(w("من يصمت لأنه لا يملك حديقة.", "Those silent as they have no garden.")),),
        debrief=(line(w("ما الذي فاجأكم في ملمس التربة؟", "What surprised your hands?")),),
        flip_chart=(Bullets((one(w("ماء + هواء", "water + air")), one(w("حياة", "life")))),),
        variants=((w("دون كهرباء", "Without power"), one(w("تعمل كما هي.", "Works as it is."))),),
        when_cut=one(w("يضيع لمس التربة بالأيدي.", "Nobody will have touched soil.")),
    )
