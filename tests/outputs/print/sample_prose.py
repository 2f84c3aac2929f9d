"""Running text with every block and every inline."""

from __future__ import annotations

from tashbeek_kit.document.prose import (
    Bullets,
    Citation,
    Code,
    Emphasis,
    Isolate,
    LineBreak,
    Link,
    Numbered,
    PageLink,
    Paragraph,
    Plain,
    Prose,
    Quote,
    Strong,
    Subheading,
    Table,
    TermLink,
)
from tests.outputs.print.sample_words import Speak, line, one


def rich_prose(w: Speak) -> Prose:
    """Give running text with every block and every inline."""
    return (
        Paragraph(
            (
                Plain(w("التربة الجيدة تمسك ", "Good soil holds ")),
                Strong(line(w("الماء والهواء معًا", "water and air together"))),
                Plain(w("، وهي كائن ", ", and it is ")),
                Emphasis(line(w("حيّ لا يُشترى جاهزًا", "alive, never bought ready made"))),
                Plain(w(". نسمّي ما تحلّل من الأوراق ", ". What leaves become is called ")),
                TermLink("compost", line(w("سمادًا عضويًا", "compost"))),
                Citation("soil-guide", (Isolate("FAO 2020", "ltr", "en"),), verify=False),
                Plain(w("، ويقال إنه يوفّر ثلث الماء", ", said to save a third of the water")),
                Citation("hearsay", (Plain("نشرة 2011"),), verify=True),
                Plain(w(". للاستفسار ", ". Call ")),
                Isolate("+973 1712 3456", "ltr"),
                Plain(w("، أو من ", ", or from ")),
                Isolate("10:30-11:45", "ltr"),
                Plain(w("، أو على ", ", or see ")),
                Link("https://garden.example/soil-test", line(w("صفحة الفحص", "the test page"))),
                Plain(w(". وانظروا ", ". See also ")),
                PageLink("/modules/garden/water/", "", line(w("جلسة الماء", "the water lesson"))),
                Plain(w("، واكتبوا ", ", and write ")),
                Code("pH = 6.5"),
                Plain("."),
                LineBreak(),
                Plain(w("عنوان المرجع: ", "Title of the reference: ")),
                Isolate(
                    w(
                        "Healthy Soils for Healthy People, C++ edition",
                        "تربة صحية لحياة صحية، الطبعة الثانية المنقحة",
                    ),
                    "ltr" if w("ar", "en") == "ar" else "rtl",
                    w("en", "ar"),
                ),
                Plain("."),
            )
        ),
        Subheading(line(w("ثلاثة أنواع", "Three kinds"))),
        Bullets(
            (
                one(w("رملية: تصفّي الماء سريعًا", "Sandy: water runs through")),
                one(w("طينية: تمسك الماء وتختنق", "Clay: holds water and chokes")),
                one(w("طميية: بين الاثنتين", "Loam: between the two")),
            )
        ),
        Numbered(
            (
                one(w("نأخذ قبضة من عمق شبر.", "Take a handful from a span deep.")),
                one(w("نبلّلها ونعصرها.", "Wet it and squeeze.")),
                one(w("نفتح اليد وننظر.", "Open the hand and look.")),
            )
        ),
        Quote(
            one(w("من زرع بلا سماد حصد بلا زاد.", "Who sows without compost reaps without store."))
        ),
        Table(
            (line(w("التربة", "Soil")), line(w("كم مرة نسقي", "How often to water"))),
            (
                (line(w("رملية", "Sandy")), line(w("كل يوم", "Every day"))),
                (line(w("طميية", "Loam")), line(w("كل ثلاثة أيام", "Every third day"))),
            ),
        ),
    )
