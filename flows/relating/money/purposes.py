"""What money is for by what is done with it: spent on, put into, built, sold; and what has an effect."""

import re
from itertools import pairwise

from flows.extracting.body_words import is_organization
from flows.extracting.words import judge
from flows.relating.money.kinds import TARGET, join_before, no_noun, programme, trim
from flows.relating.money.metrics import verb_class
from flows.relating.money.subjects import phrase_of
from flows.relating.syntax.cues import KINDS_AS_ITEMS
from flows.relating.syntax.nouns import AROUND, is_only_counted
from flows.relating.syntax.phrases import Token
from flows.relating.syntax.place import Phrase, Place, is_body, is_person, is_thing

_SPENDING = re.compile("쓸|쓴|쓰는|드는|들$|들어[가갈간]|들인|들일|보탠|보태|투입|소요|필요한|넣|댈|대는|투자")

_TO, _BY = frozenset(("에게", "에게는", "에게도")), frozenset(("로", "으로"))

_NO_TARGETS = frozenset(
    "예산안 추경 추경안 본예산 회의 협약 이후 초 말 상반기 하반기 당시 경우 가운데 해외 국내 이곳 부지 시장 코스피 코스닥 이전 사이 중간 동안 안팎 이번 때 뒤 전 곳 그동안 처음 이유 탓 덕분 기준 이상 이하 반면 이외 외".split()
)

_SITES = tuple("산단 단지 부지 일대 지역 시 군 구 읍 동 권 은행 병원 학교 대학 협회 업체 기업".split())

_GROUNDS = (*_SITES, "공구", "지구", "특구", "구역", "항", "섬", "마을", "공원")
"""Where something is built, before 에: 농공단지에 90억 원을 들여 공장을 짓는다."""

_CONTAINED = ("담", "반영", "포함", "실", "올", "이르", "달", "그쳤", "머물")
"""What a figure is in or comes to, and not put into: 예산안에 담긴 3억 원."""
_TOLD = ("다는", "려는", "자는")
"""호텔을 짓겠다는 계획을 냈다: what is told of."""
_BUILDS = tuple(
    "짓 지어 지으 세우 세워 만들 조성 구축 건립 설치 개설 증설 신설 확충 늘리 늘려 넓히 개발 추진 도입".split()
)


def spent_on(place: Place) -> Phrase | None:
    """The purpose in a clause on the money: 축제와 행사에 쓸 돈, 공장을 늘리는 데 드는 국비, 할인 비용에 보탠 국비."""
    tokens = place.scope.tokens
    label = place.label
    if label is None:
        return None
    verb = label[0] - 1
    while verb >= 0 and tokens[verb].kind in "AT" and not tokens[verb].particle:
        verb -= 1
    if verb < 1 or tokens[verb].kind != "V" or not _SPENDING.match(tokens[verb].stem):
        return None
    before = tokens[verb - 1]
    if before.stem in ("데", "데에") and verb > 2 and tokens[verb - 2].form == "adn":
        for n in range(verb - 3, max(-1, verb - 8), -1):
            if tokens[n].kind == "V":
                return None
            if tokens[n].kind == "N" and tokens[n].particle in ("을", "를"):
                return trim(tokens, phrase_of(tokens, n), drop_metric=False)
    if before.kind == "N" and before.particle in TARGET and not is_body(before.stem):
        return trim(tokens, join_before(tokens, phrase_of(tokens, verb - 1)), drop_metric=False)
    return None


def sold(place: Place) -> Phrase | None:
    """What so much money is worth of: 온누리상품권도 12억 원어치, 토하젓과 쌀귀리 등이 4억 원어치."""
    tokens = place.scope.tokens
    if "어치" not in tokens[place.at].stem or place.head:
        return None
    for n in range(place.at - 1, -1, -1):
        if tokens[n].kind in "VM":
            return None
        if tokens[n].kind == "N" and tokens[n].stem not in ("등", "등이") and tokens[n].particle != "에서":
            return trim(tokens, join_before(tokens, phrase_of(tokens, n)), drop_metric=False)
    return None


def target(place: Place) -> Phrase | None:
    """What money is put into: 직거래장터에 예산 6천5백만 원을 댄다, 보안에 120억 원을 투자한다; no place and no body."""
    tokens = place.scope.tokens
    if TARGET.isdisjoint(place.scope.particles):
        return None
    if place.verb is not None and tokens[place.verb].stem.startswith(_CONTAINED):
        return None
    for n in range(place.at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "M" or (token.kind == "V" and token.form != "adn"):
            return None
        if token.kind != "N" or token.particle not in TARGET or token.comma:
            continue
        if tokens[n + 1].kind == "V" and tokens[n + 1].stem.startswith(_CONTAINED):
            return None  # 구축계획에 담길 때
        name = token.stem
        if (
            len(name) < 2
            or name in _NO_TARGETS
            or name.endswith(_SITES)
            or is_body(name)
            or is_organization(name)
            or is_person(name)
            or no_noun(name)
            or judge(name).region
            or judge(name).place
        ):
            return None
        return trim(tokens, join_before(tokens, phrase_of(tokens, n)), drop_metric=False)
    return None


def recipient(place: Place) -> Phrase | None:
    """Who is helped: 소상공인에게 업체당 2백만 원을 준다."""
    tokens = place.scope.tokens
    if _TO.isdisjoint(place.scope.particles):
        return None
    for n in range(place.at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "M" or (token.kind == "V" and token.form == "fin"):
            return None
        if token.kind == "N" and token.particle in _TO:
            return trim(tokens, phrase_of(tokens, n), drop_metric=False)
    return None


def cause(place: Place) -> Phrase | None:
    """What has an economic effect: 공장 건설로 생산유발 3천억 원."""
    tokens = place.scope.tokens
    if _BY.isdisjoint(place.scope.particles):
        return None
    for n in range(place.at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "N" and token.particle in _BY and token.stem not in ("것", "앞") and not no_noun(token.stem):
            return trim(tokens, phrase_of(tokens, n), drop_metric=False)
        if token.kind == "V" and token.form == "fin":
            return None
    return None


def located_at(tokens: list[Token], phrase: Phrase) -> bool:
    """A place where something happens rather than a purpose: 해남에, 오송 국가산업단지에."""
    name = tokens[phrase[1]].stem
    return phrase[0] == phrase[1] and not programme(name) and not is_thing(name) and len(name) <= 3


def is_ground(place: Place, name: str) -> bool:
    """Whether a noun before 에 only says where: what is built there follows (농공단지에 90억 원을 들여 공장을 짓는다)."""
    tokens, verb = place.scope.tokens, place.verb
    if verb is None or not name.endswith(_GROUNDS) or place.does not in ("spend", "invest"):
        return False
    if tokens[verb].form != "con" or tokens[place.at].particle not in ("을", "를"):
        return False
    for before, token in pairwise(tokens[verb:]):
        if token.kind == "M":
            return False
        if token.kind == "V" and before.particle in ("을", "를"):
            return _builds(token.stem)
    return False


def _builds(stem: str) -> bool:
    return verb_class(stem) == "build" or stem.startswith(_BUILDS)


def worked_on(place: Place) -> Phrase | None:
    """활주로를 늘리는 사업에 492억 원: the object of the clause before 사업, 공사, 데."""
    tokens, k = place.scope.tokens, place.at - 1
    while k > 0 and tokens[k].kind in "AT":
        k -= 1
    if (
        k < 2
        or tokens[k].stem not in ("사업", "공사", "작업", "데", "데에", "데만", "일")
        or tokens[k - 1].form != "adn"
    ):
        return None
    for n in range(k - 2, max(-1, k - 8), -1):
        if tokens[n].kind == "V":
            return None
        if tokens[n].kind == "N" and tokens[n].particle in ("을", "를"):
            return phrase_of(tokens, n)
    return None


def built_object(place: Place) -> Phrase | None:
    """What the money builds: 8천억원을 들여 … 공장을 짓는다."""
    tokens, at = place.scope.tokens, place.at
    if place.verb is None:
        return None
    kind = place.does
    if kind not in ("spend", "invest", "build", "secure", "support", "budget"):
        return None
    if (
        kind in ("build", "spend", "invest")
        and tokens[place.verb].form == "con"
        and tokens[at].particle not in ("이", "가")
    ) or kind == "build":
        for n in range(at + 1, min(len(tokens), place.verb + 14)):
            token = tokens[n]
            if token.kind == "M" or (token.kind == "V" and token.form == "fin"):
                break
            if (
                token.kind == "Q"
                and token.particle in ("을", "를")
                and n
                and tokens[n - 1].kind == "N"
                and not tokens[n - 1].particle
            ):
                return trim(tokens, phrase_of(tokens, n - 1), drop_metric=False)
            # 경쟁력 확보를 위한: the object of another clause
            if n + 1 < len(tokens) and tokens[n + 1].form == "adn" and not tokens[n + 1].stem.endswith(_TOLD):
                continue
            if token.kind == "N" and token.particle in ("을", "를", "도") and n != place.at and not is_body(token.stem):
                if token.form == "quoted":
                    return n, n
                kept = trim(tokens, phrase_of(tokens, n), drop_metric=False)
                if (
                    kept
                    and tokens[kept[1]].stem not in ("사업비", "예산", "투자", "힘", *AROUND)
                    and len(tokens[kept[1]].stem) > 1
                    and not is_only_counted(tokens, kept)
                ):
                    does = next((t.stem for t in tokens[n + 1 :] if t.kind == "V"), "")
                    put = None if _builds(does) else target(place)
                    return put or kept
            if token.kind == "N" and token.particle in ("에", "에는") and kind == "invest" and programme(token.stem):
                return trim(tokens, phrase_of(tokens, n), drop_metric=False)
    for n in range(at + 1, place.verb):
        if (
            tokens[n].kind == "N"
            and tokens[n].particle in ("에", "에는", "로", "으로")
            and not is_body(tokens[n].stem)
            and not located_at(tokens, (n, n))
        ):
            return trim(tokens, phrase_of(tokens, n), drop_metric=False)
    for n in range(at + 1, min(len(tokens), at + 8)):
        if tokens[n].kind == "M":
            break
        if tokens[n].kind == "N" and tokens[n].particle in ("로", "으로") and tokens[n].stem in KINDS_AS_ITEMS:
            return n, n
    # 바닷물 1톤을 거르는 데 3달러가
    for n in range(at - 1, max(0, at - 5), -1):
        if (
            tokens[n].kind == "Q"
            and tokens[n].particle in ("을", "를")
            and tokens[n - 1].kind == "N"
            and kind == "spend"
        ):
            return trim(tokens, phrase_of(tokens, n - 1), drop_metric=False)
    # 건물을 사는 데 90억 원을 썼다; 다리를 하나 놓으려면 수십억 원이 필요하다
    for n in range(at - 1, max(-1, at - 8), -1):
        if (
            tokens[n].kind == "V"
            and verb_class(tokens[n].stem) in ("buy", "build")
            and (tokens[n].stem.endswith(("려면", "기")) or (n + 1 < at and tokens[n + 1].stem.startswith("데")))
        ):
            for k in range(n - 1, max(-1, n - 4), -1):
                if tokens[k].kind == "N" and tokens[k].particle in ("을", "를"):
                    return phrase_of(tokens, k)
    return None
