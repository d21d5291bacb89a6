"""Whose money it is: 국비, 시비, 민자."""

from flows.relating.money.metrics import funding_of, noun_metric, words
from flows.relating.syntax.place import Place


def source_of(place: Place) -> str | None:
    """The source of an amount by its label (국비 30억 원), or as the clause names it apart: 국비가 100억 원, 도비와 시비가 각각 40억 원과 60억 원, 지방비는 도가 40억 원."""
    tokens, at = place.scope.tokens, place.at
    own = funding_of(words(tokens, place.label)) if place.label else None
    if own and not any(t.stem.startswith("각각") for t in tokens[:at]):
        return own
    if place.label and noun_metric(tokens[place.label[1]].stem):
        return None
    closed = False
    for n in range(at - 1, max(-1, at - 14), -1):
        token = tokens[n]
        if token.kind == "V" and token.form == "fin":
            return None
        closed = closed or (token.kind == "V" and token.form != "adn")
        if token.kind != "N" or token.particle not in (("은", "는") if closed else ("은", "는", "이", "가")):
            continue
        source = funding_of(token.stem)
        if source and n and tokens[n - 1].particle in ("와", "과") and (first := funding_of(tokens[n - 1].stem)):
            # each of the two, in their order
            amounts = [k for k in range(n + 1, len(tokens)) if tokens[k].kind == "M"]
            each = any(t.stem.startswith("각") for t in tokens[n + 1 : at])
            return (first if amounts and amounts[0] == at else source) if each else None
        if source == "local" and place.label and place.label[0] > n:
            owner = tokens[place.label[1]].stem
            return (
                "provincial" if owner.endswith("도") else "municipal" if owner.endswith(("시", "군", "구")) else source
            )
        if source == "fund":
            return None
        if source:
            return source
    return None
