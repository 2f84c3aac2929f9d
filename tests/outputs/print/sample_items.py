"""One question for each response, and a figure with every shape and tone."""

from __future__ import annotations

from tashbeek_kit.document.drawing import Box, Dot, Drawing, Figure, Stroke, Tone, Words
from tashbeek_kit.document.items import (
    Blank,
    Blanks,
    Choices,
    Criterion,
    Entry,
    Grid,
    GridCell,
    Item,
    Lines,
    Option,
    Order,
    Pairs,
    Response,
    Scale,
    ScalePoint,
    Target,
    WrongAnswer,
)
from tests.outputs.print.sample_words import SECRET, Speak, line, one, secret

TONES: tuple[Tone, ...] = ("plain", "quiet", "strong", "warm", "gold", "plum")


def every_item(w: Speak) -> tuple[Item, ...]:
    """Give a question for each response."""
    stems = {
        "choice": w("أي تربة نسقيها كل يوم؟", "Which soil do we water every day?"),
        "multiple-choice": w("ما الذي يصلح للسماد؟", "What may go into compost?"),
        "order": w("رتّبوا فحص التربة.", "Put the soil test in order."),
        "match": w("صلوا كل تربة بملمسها.", "Join each soil and its feel."),
        "categorise": w("ضعوا كل شيء في مكانه.", "Put each thing in its place."),
        "gap-fill": w("أكملوا الجملة.", "Complete the sentence."),
        "numeric": w("كم لترًا في أسبوع؟", "How many litres in a week?"),
        "scale": w("ما مدى ثقتكم بالسقي وحدكم؟", "How sure are you to water alone?"),
        "extended-text": w("اكتبوا خطة لأسبوع.", "Write a plan for a week."),
        "matrix": w("قيّموا الأحواض.", "Rate the beds."),
    }
    graded = {"choice", "multiple-choice", "order", "match", "categorise", "gap-fill", "numeric"}
    return tuple(
        Item(
            id=f"garden/{kind}",
            version=1,
            kind=kind,
            kind_label=w("سؤال", "Question"),
            stem=one(stem),
            response=_response(kind, w),
            graded=kind in graded,
            points=2,
            hints=(secret(w("تذكّروا الملمس.", "Remember the feel.")),) if kind == "choice" else (),
            explanation=secret(w("الرمل لا يمسك الماء.", "Sand holds no water.")),
            stimulus=one(w("في الحديقة أربعة أحواض.", "There are four beds."))
            if kind == "order"
            else (),
            cards=kind in {"order", "categorise"},
        )
        for kind, stem in stems.items()
    )


def _response(kind: str, w: Speak) -> Response:
    match kind:
        case "choice" | "multiple-choice":
            return Choices(_options(w), kind != "choice", shuffle=True, reason_lines=1)
        case "order":
            entries = tuple(Entry(i, line(t), secret(t)) for i, t in _tests(w))
            return Order(entries, (("take", "wet", "look"), ("wet", "take", "look")), partial=True)
        case "match" | "categorise":
            return _pairs(w, grouped=kind == "categorise")
        case "gap-fill" | "numeric":
            return _gaps(w, number=kind == "numeric")
        case "scale":
            labels = (w("لا أثق", "Not at all"), "", "", "", w("كل الثقة", "Fully"))
            return Scale(tuple(ScalePoint(n, label) for n, label in enumerate(labels, 1)))
        case "extended-text":
            levels = tuple(line(t + SECRET) for t in (w("غامضة", "Vague"), w("بأسماء", "Names")))
            rubric = (Criterion(line(w("المسؤولية", "Duty") + SECRET), levels),)
            return Lines(4, secret(w("يسقي سالم يوم الأحد.", "Salem waters on Sunday.")), rubric)
        case _:
            return rating_grid(w)


def rating_grid(w: Speak) -> Grid:
    """Give a table with every kind of cell."""
    points = tuple(ScalePoint(n, "") for n in range(1, 5))
    heading = GridCell("heading", content=line(w("حوض الريحان", "Basil bed")))
    cells = (
        heading,
        GridCell("tick", id="a", group="g"),
        GridCell("rating", id="b", points=points),
        GridCell("lines", id="c", lines=2),
    )
    titles = (w("الحوض", "Bed"), w("حيّ؟", "Alive?"), w("الصحة", "Health"), w("الدليل", "Evidence"))
    return Grid(
        tuple(line(t) for t in titles),
        (3, 1, 3, 4),
        (cells, (GridCell("text", content=line(w("حوض النعناع", "Mint bed"))), *cells[1:])),
    )


def _options(w: Speak) -> tuple[Option, ...]:
    texts = (w("الرملية", "Sandy"), w("الطينية", "Clay"), w("الطميية", "Loam"))
    return tuple(
        Option(str(at), w("أبج"[at], "ABC"[at]), line(t), at == 0, secret(t))
        for at, t in enumerate(texts)
    )


def _tests(w: Speak) -> tuple[tuple[str, str], ...]:
    return (
        ("wet", w("نبلّل القبضة", "Wet it")),
        ("look", w("نفتح اليد", "Open the hand")),
        ("take", w("نأخذ قبضة", "Take a handful")),
    )


def _pairs(w: Speak, *, grouped: bool) -> Pairs:
    feels = (w("خشنة تنسكب", "Gritty, runs"), w("لزجة تتشكل", "Sticky, shapes"))
    targets = tuple(Target(str(at), w("أب"[at], "AB"[at]), line(t)) for at, t in enumerate(feels))
    soils = (w("طينية", "Clay"), w("رملية", "Sandy"), w("حصى", "Gravel"))
    entries = tuple(
        Entry(f"e{at}", line(t), secret(t), target=("1", "0", "")[at]) for at, t in enumerate(soils)
    )
    return Pairs(entries, targets, grouped)


def _gaps(w: Speak, *, number: bool) -> Blanks:
    if number:
        wrong = (WrongAnswer("12", secret(w("هذا ليوم واحد.", "That is for a day."))),)
        unit = w("لترًا", "litres")
        return Blanks((Blank("l", ("84",), "number", tolerance=2.0, unit=unit, wrong=wrong),))
    answer, other = w("صباحًا", "morning"), w("ظهرًا", "noon")
    blank = Blank("b", (answer + SECRET, w("فجرًا", "dawn") + SECRET), "bank", why=secret(answer))
    start, end = w("أفضل وقت للسقي هو ", "The best time to water is "), w(" قبل الحرّ.", " early.")
    return Blanks((line(start), blank, line(end)), bank=(other, answer, w("ليلًا", "night")))


def sample_figure(w: Speak) -> Figure:
    """Give a figure with every shape and every tone."""
    layers = w("رمل طمي طين سماد ماء هواء", "Sand Loam Clay Compost Water Air")
    names = layers.split()
    shapes: list[Box | Dot | Stroke | Words] = []
    for at, (tone, name) in enumerate(zip(TONES, names, strict=True)):
        x = 10 + at * 117.0
        shapes += [
            Box(x, 40 + at * 12, 105, 150 - at * 12, tone),
            Words(name, x + 52, 120, 19, bold=tone == "strong", on=tone),
            Dot(x + 52, 225, 12, tone),
            Stroke(((x, 250), (x + 105, 250)), tone, arrow=at % 2 == 0, dashed=at % 2 == 1),
        ]
    shapes.append(Words(w("يزيد إمساك الماء", "Holds more water"), 360, 290, 17, tone="quiet"))
    drawing = Drawing(720, 310, tuple(shapes))
    return Figure(
        id="soils",
        title=w("ستّ طبقات", "Six layers"),
        alternative=w("ستّة أعمدة من الرمل إلى الهواء.", "Six columns from sand to air."),
        caption=w("كل طبقة تمسك الماء أكثر من التي قبلها.", "Each holds more than the last."),
        wide=drawing,
        narrow=drawing,
    )
