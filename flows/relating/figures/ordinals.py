"""What figures that put in order are of: turns, ranks, ages."""

from flows.relating.figures.rates import Rates
from flows.relating.model import Figure
from flows.relating.syntax.clauses import SUBJECTS, TOPICS, topic
from flows.relating.syntax.nouns import before, behind, head, is_body, phrase
from flows.relating.syntax.phrases import Scope, Token
from flows.relating.syntax.place import Phrase, is_person

FROM = frozenset("이상 부터 초과".split())
"""What stands between the ends of a span: 18세 이상 40세 미만."""
_AGED = tuple("연령 나이 수명 남성 여성 남자 여자 남녀".split())
_IS = frozenset(("", "다", "이다", "였다", "이었다", "째다"))
_PARTS = frozenset("초반 중반 후반".split())


class Ordinals(Rates):
    """Reads what the turns, ranks and ages of one article are of."""

    def ordinal(self, scope: Scope, at: int, figure: Figure) -> str | None:
        """제208회 임시회, 투자협약 12번째, 협약은 이번이 세 번째다; a floor, a stage and a step alone are of nothing."""
        tokens, unit = scope.tokens, figure.unit or ""
        if unit in ("층", "위", "조", "항", "번지"):
            return None
        if tokens[at].particle in ("", "의"):
            last = at
            while last + 1 < len(tokens) and tokens[last + 1].kind == "Q" and not tokens[last].comma:
                last += 1  # 제236회 제2차 정례회
            found = behind(tokens, last, acted=True)
            if found:
                return self.text(scope, _office(tokens, found) if unit == "대" else found)
        if at and tokens[at].particle in ("로", "으로") and tokens[at - 1].particle in ("으로는", "로는"):
            # 국내 다리로는 두 번째로 길다
            return self.text(scope, phrase(tokens, at - 1, named=False))
        if tokens[at].particle in ("로", "으로") and at + 2 < len(tokens) and tokens[at + 1].form == "adn":
            # 세 번째로 세우는 해외 거점
            found = head(tokens, at + 2)
            if found:
                return self.text(scope, found)
        adjacent = at > 0 and tokens[at - 1].kind == "N"
        if (
            adjacent
            and unit in ("번째", "호", "회", "등급")
            and not tokens[at].particle.startswith(("로", "으로", "에"))
        ):
            label = before(tokens, at, named=False)
            if label:
                return self.text(scope, label)
        is_turn = unit == "번째" and tokens[at].particle in _IS
        return self.text(scope, topic(tokens, at, None, TOPICS)) if is_turn else None

    def rank(self, scope: Scope, at: int) -> str | None:
        """지역내총생산이 전국 1위, 쌀 생산량 1위, 세계 4위 수출국: only things are ranked, not bodies."""
        tokens = scope.tokens
        leads = behind(tokens, at) if not tokens[at].particle else None
        for found in (before(tokens, at, named=True), leads, topic(tokens, at, None, TOPICS | SUBJECTS, True)):
            if found and not is_body(tokens[found[1]].stem) and not is_person(tokens[found[1]].stem):
                return self.text(scope, found)
        return None

    def age(self, scope: Scope, at: int) -> str | None:
        """64세 주민, 65세 이상 노인, 주민의 평균 나이가 39.1세, 주민의 43.7%가 65세 이상."""
        tokens, last = scope.tokens, at
        while last + 2 < len(tokens) and tokens[last + 1].stem in FROM and tokens[last + 2].kind == "Q":
            last += 2  # 18세 이상 40세 미만 청년
        found = behind(tokens, last)
        if found is None and last + 1 < len(tokens) and tokens[last + 1].stem in _PARTS:
            found = head(tokens, last + 2)  # 40대 중반의 주민
        if found and not tokens[found[0]].stem.endswith(("률", "율")):
            # 83세 김순덕 씨
            last = found[0] + (found[0] < found[1] and tokens[found[0] + 1].stem == "씨")
            return self.text(scope, (found[0], last))
        for n in range(at - 1, -1, -1):
            if tokens[n].kind == "V" and tokens[n].form == "fin":
                break
            if tokens[n].kind == "N" and tokens[n].particle == "의":
                return self.text(scope, phrase(tokens, n, named=False))
        # 기대수명은 83.5세, 남성은 43.7세
        found = before(tokens, at, named=False) or topic(tokens, at, None, TOPICS | SUBJECTS)
        return self.text(scope, found) if found and tokens[found[1]].stem.endswith(_AGED) else None


def _office(tokens: list[Token], found: Phrase) -> Phrase:
    """The office alone: 제19대 김가람 회장."""
    first, last = found
    return (last, last) if first < last and is_person(tokens[last].stem) else found
