"""What speaks for and against each whose an amount may be, in words that `weights/subject.py` weighs."""

from collections.abc import Iterator

from flows.relating.money.choice import tenths, together
from flows.relating.weights.subject import WEIGHTS as TABLE

WEIGHTS = tenths(TABLE)


@together(WEIGHTS)
def first_cues(kind: str, family: str, side: str) -> Iterator[str]:
    """Cues for one whom the construction names."""
    yield from ("own", f"own {kind}", f"own {family}", f"own {side}", f"own {kind} {family}", f"own {side} {family}")


@together(WEIGHTS)
def own_cues(
    role: str,
    kind: str,
    shape: str,
    between: str,
    family: str,
    verb: str,
    own: str,
    first: bool,
    told: str,
) -> Iterator[str]:
    """Cues for a naming in a role. `between`: what stands between it and the amount; `first`: whether it is the nearest in its role."""
    yield from (
        role,
        f"{role} {between}",
        f"{role} {kind}",
        f"{role} {shape}",
        f"{role} {family}",
        f"{role} {verb}",
        f"{role} {between} {verb}",
        f"{role} {between} {family}",
        f"{role} {between} {shape}",
        f"{role} {between} {kind}",
        f"{role} {told}",
        f"{role} {told} {kind}",
        f"{role} {told} {family}",
        f"{role} {kind} {family}",
        f"{role} {shape} {family}",
        f"{role} amount {own}",
        f"{role} {between} amount {own}",
        f"{role} {'nearest' if first else 'farther'}",
        f"shape {shape}",
        f"shape {shape} {family}",
    )


@together(WEIGHTS)
def own_setting(
    role: str, between: str, family: str, voice: str, about: str, modifier: str, rate: str
) -> Iterator[str]:
    """Cues for a naming in a role, by how the amount is put."""
    yield from (
        f"{role} voice {voice}",
        f"{role} {between} voice {voice}",
        f"{role} voice {voice} {family}",
        f"{role} about {about}",
        f"{role} {between} about {about}",
        f"{role} {between} {modifier}",
        f"{role} {rate}",
    )


@together(WEIGHTS)
def null_setting(said: str, family: str, here: str) -> Iterator[str]:
    """Cues for there being none, by how the amount is put."""
    yield from (f"null {said}", f"null {said} {family}", f"null {said} {here}")


@together(WEIGHTS)
def carried_setting(source: str, here: str, own: str, voice: str, about: str, rate: str) -> Iterator[str]:
    """Cues for one whom the sentence does not name, by how the amount is put."""
    yield from (
        f"{source} amount {own}",
        f"{source} voice {voice}",
        f"{source} about {about}",
        f"{source} about {about} {here}",
        f"{source} {rate}",
    )


@together(WEIGHTS)
def pointed_cues(construction: str, family: str) -> Iterator[str]:
    """Cues for one whom a construction points to."""
    yield from (f"points {construction}", f"points {construction} {family}")


@together(WEIGHTS)
def null_cues(
    family: str, metric: str | None, verb: str, here: str, scope: str, part: str, fund: str, told: str
) -> Iterator[str]:
    """Cues for there being none."""
    yield from (
        "null",
        f"null {family}",
        f"null {metric}",
        f"null {verb}",
        f"null {here}",
        f"null {here} {family}",
        f"null {here} {metric}",
        f"null {here} {verb}",
        f"null {scope}",
        f"null {scope} {here}",
        f"null {part}",
        f"null {part} {here}",
        f"null {fund}",
        f"null {verb} {family}",
        f"null {told} {here}",
        f"null {told} {family}",
    )


@together(WEIGHTS)
def common_cues(kind: str, family: str, headed: bool, most: int, usual: bool, previous: bool) -> Iterator[str]:
    """Cues of a name, wherever it stands."""
    headline = "headline" if headed else "no headline"
    yield from (
        f"is {kind}",
        f"is {kind} {family}",
        headline,
        f"{headline} {family}",
        f"{headline} {kind}",
        f"most {most}",
        f"most {most} {family}",
    )
    if usual:
        yield from ("is usual", f"is usual {family}")
    if previous:
        yield from ("is previous", f"is previous {family}")


@together(WEIGHTS)
def previous_cues(
    far: str, here: str, family: str, verb: str, alike: bool, listed: bool, paragraph: bool, somebody: bool
) -> Iterator[str]:
    """Cues for the subject of the amount before."""
    metric, who = "alike" if alike else "other", "somebody" if somebody else "none"
    yield from (
        f"previous {far}",
        f"previous {far} {here}",
        f"previous {far} {metric}",
        f"previous {far} {here} {metric}",
        f"previous {far} {family}",
        f"previous {far} {family} {metric}",
        f"previous {far} {verb}",
        f"previous {far} {who}",
        f"previous {far} {who} {metric}",
    )
    if listed:
        yield from ("previous listed", f"previous listed {far}")
    if paragraph:
        yield from ("previous paragraph", f"previous paragraph {here}", f"previous paragraph {family}")


@together(WEIGHTS)
def carried_cues(source: str, here: str, family: str, more: str, somebody: bool) -> Iterator[str]:
    """Cues for one whom the sentence does not name. `more`: the kind, the funding or the verb."""
    yield from (source, f"{source} {here}", f"{source} {family}", f"{source} {here} {family}")
    if more:
        yield from (f"{source} {more}", f"{source} {more} {family}")
    if not somebody:
        yield f"{source} none"
