"""Whose money it is: 국비, 시비, 민자."""

import re
from collections.abc import Sequence
from functools import lru_cache

from flows.relating.model import Article
from flows.relating.money.memory import PLACES, Draft
from flows.relating.money.metrics import TOPIC, funding_of, noun_metric, said_to_be, words
from flows.relating.syntax.cues import FUNDING, PUBLIC_FUNDS
from flows.relating.syntax.phrases import Scope, Token
from flows.relating.syntax.place import BREAKS, Phrase, Place, is_body

_SHARES = frozenset(
    "몫 부담 부담액 부담금 부담분 분담금 분담액 분담분 매칭 매칭비 매칭분 매칭액 지원 지원분 지원액 지원금 지원비 보조 보조금 확보액 배정액 반영액 요구액 증액분 예산 사업비 설계비 공사비".split()
)
"""What may stand between a source and its amount: 시비 부담 30억 원, 도비 몫으로 60억 원, 국비 설계비 85억 원."""
_STATE_WORDS = frozenset("국비 국고 도비 시비 군비 구비 지방비".split())
_BURDENS = frozenset("몫 부담 부담액 부담금 분담금 분담액".split())
_LOCAL = frozenset(("provincial", "municipal", "local"))
_PUBLIC = _LOCAL | {"national"}
_PAID_IN = tuple("내 낸 냈 출연 적립 쌓 조성 불리 불릴 불린 납부 부담 전달 기부 기탁 모으 모은".split())
"""What is done with a fund that money goes into: 폐광기금으로 30억 원을 냈다, 기금을 30억 원으로 불린다."""
_SPENT = tuple("헐 풀어 써 들여 활용 끌어 꺼내 투입".split())
"""What is done with a fund before its money is spent: 폐광기금을 헐어 30억 원을 투자했다."""
_FROM = frozenset(("로", "으로", "로만", "으로만", "로라도", "라도", "에서", "에서도", "로는", "으로는"))
_DRAWN = _FROM | {""}
_WAS = frozenset((*TOPIC, "을", "를", "", "씩"))
_ADDED = ("합친", "합한", "더한", "보탠", "얹은", "모은", "합쳐", "더해")
"""What makes an amount the sum of those before: 민간이 낸 44억 원을 합친 320억 원."""
_REST = frozenset("나머지 남은 잔여".split())
_PAYS = tuple(
    "보태 보탠 보탤 대고 대며 댄다 대기 댈 대는 댔 부담 분담 내고 내며 내기 내는 낸다 냈 내놓 맡 나눠 나누 자부담 채우 채운 채워 메우 메운 메워 투입 지원 마련 더해 더한 얹 합쳐 합친 합해".split()
)
_FIRMS = ("기업", "업체", "개사", "사업자", "농가", "회사", "조합원", "출자자")
_OWN = "자부담"
_HEAD = 5
"""How many sentences, headlines included, say whether an article is about the state's money."""
_STATE_MONEY = re.compile(
    r"(?:국비|국가 ?예산|국고)[^.\n]{0,40}(?:확보|반영|담[겼긴았]|따[내냈낸]|증액|손에|챙|끌어|배정|역대|시대|돌파|요청|건의)"
)
_OF_STATE = re.compile(
    "국가 ?예산|(?:정부 ?예산안?|정부안|국회)(?:에|에서|서| 심의| 단계| 심사)[^.]{0,40}(?:담|반영|실[리릴렸린]|올[리려릴]|얹|증액|확보|요청|요구|건의)"
)
_OWN_BUDGET = re.compile(
    "추경|추가경정|본예산|당초 ?예산|[시도군구]의회|시비|도비|군비|구비|지방비|민자|예비비|(?<![가-힣])[시도군구] 예산|예산 ?규모"
)
_LOCAL_BODIES = ("시", "도", "군", "구")


def source_of(place: Place) -> str | None:
    """The source of an amount: by its label (국비 30억 원), by what it is said to be (30억 원은 시비다) or to be paid from (30억 원을 국비로 댄다),
    or as the clause names it apart: 국비가 100억 원, 도비와 시비가 각각 40억 원과 60억 원, 지방비는 도가 40억 원."""
    tokens, at, label = place.scope.tokens, place.at, place.label
    if label and not any(t.stem.startswith("각각") for t in tokens[:at]):
        own = _labelled(tokens, label)
        if own is not None:
            return own or None
        if _public_fund(tokens, label[1], at):
            return "fund"
    said = _said(place)
    if said or (label and noun_metric(tokens[label[1]].stem)):
        return said
    return _told(place) or _by_payer(place)


def _labelled(tokens: list[Token], label: Phrase) -> str | None:
    """The source that a label names: 국비, 시비 부담, 국비 설계비; "" where it names two: 국비와 시비."""
    last = label[1]
    own = funding_of(words(tokens, label)) or _joined(tokens[last].stem)
    while own is None and last > label[0] and tokens[last].stem in _SHARES:
        last -= 1
        own = FUNDING.get(tokens[last].stem)
        if own == "fund" or (own == "private" and tokens[label[1]].stem not in _BURDENS):
            return None
    return _with_before(tokens, label[0], own)


@lru_cache(maxsize=1 << 14)
def _joined(name: str) -> str | None:
    """A source and what its money is for in one word: 국비지원금, 도비보조금, 시비부담분."""
    return next((FUNDING[name[:n]] for n in (2, 3) if name[:n] in _STATE_WORDS and name[n:] in _SHARES), None)


def _with_before(tokens: list[Token], n: int, own: str | None) -> str | None:
    """The source that two together are: 도비와 시비 → local; "" where no one word names both: 국비와 시비."""
    before = tokens[n - 1] if n else None
    if own and before and before.particle in ("와", "과") and (other := funding_of(before.stem)):
        return own if other == own else "local" if {own, other} <= _LOCAL else ""
    return own


def _public_fund(tokens: list[Token], n: int, at: int) -> bool:
    """Whether `tokens[n]` is a fund of the state or of a city that pays the amount: 재난관리기금에서 30억 원을 헐었다; not 기금에 30억 원을 냈다."""
    if not tokens[n].stem.endswith(PUBLIC_FUNDS) or tokens[n].particle not in _DRAWN:
        return False
    verb = next((t.stem for t in tokens[at + 1 : at + 8] if t.kind == "V"), "")
    return not verb.startswith(_PAID_IN)


def _said(place: Place) -> str | None:
    """What the amount is said to be (30억 원의 지방비, 30억 원이던 국비, 30억 원은 모두 시비다), or to be paid from (국비로 댄다)."""
    tokens, at = place.scope.tokens, place.at
    for phrase in (place.head, place.relative):
        if phrase and tokens[phrase[0]].stem not in BREAKS:
            found = funding_of(words(tokens, phrase)) or FUNDING.get(tokens[phrase[0]].stem)
            if found and found != "fund" and (phrase[0] < phrase[1] or tokens[phrase[0]].stem != "민간"):
                return found
    if tokens[at].particle in ("와", "과"):
        # 도로 30억 원과 용수 20억 원은 국비로 짓는다
        at = next((n for n in place.scope.amounts if n > at), at)
    if tokens[at].comma or tokens[at].particle not in _WAS:
        return None
    for n in range(at + 1, min(len(tokens), at + 6)):
        token = tokens[n]
        if token.kind == "V":
            named = said_to_be(token.stem)
            return funding_of(named) if named and tokens[at].particle in TOPIC else None
        if token.kind == "M" or token.comma:
            return None
        if token.particle in ("이", "가") and token.kind == "N" and _pays(tokens, n):
            # 나머지 30억 원은 참여기업이 낸다
            firm = FUNDING.get(token.stem) or FUNDING.get(tokens[n - 1].stem)
            return "private" if firm == "private" else payer(place.scope, token.stem)
        if token.kind == "N" and token.particle in _FROM and token.stem != "민간":
            verb = next((t for t in tokens[n + 1 : n + 5] if t.kind in "MV"), None)
            if verb is None or verb.kind == "M":
                return None  # 200억 원은 부처가 국비로 140억 원을 대고
            own = _with_before(tokens, n, funding_of(token.stem.removesuffix("로")))
            if own is not None and not (own == "fund" and verb.stem.startswith(_PAID_IN)):
                return own or None
            if _public_fund(tokens, n, n):
                return "fund"
    return None


def _pays(tokens: list[Token], n: int) -> bool:
    """Whether the predicate next to the subject `tokens[n]` is that of who pays."""
    return n + 1 < len(tokens) and tokens[n + 1].kind == "V" and tokens[n + 1].stem.startswith(_PAYS)


def _told(place: Place) -> str | None:
    """The source that the clause names apart from the amount: 국비가 100억 원, 도비와 시비가 각각 40억 원과 60억 원, 지방비는 도가 40억 원."""
    tokens, at = place.scope.tokens, place.at
    if at > 1 and tokens[at - 1].stem in ("가운데", "중") and (of := funding_of(tokens[at - 2].stem)):
        return of  # 국비 가운데 30억 원은
    if at and (tokens[at - 1].stem in _REST or tokens[at - 1].stem.startswith(_ADDED)):
        return None
    closed = owned = False
    for n in range(at - 1, max(-1, at - 14), -1):
        token = tokens[n]
        if token.kind == "V" and token.form == "fin" and not token.stem.endswith("다가"):
            return None
        if (
            token.stem.endswith(PUBLIC_FUNDS)
            and token.particle in ("을", "를")
            and tokens[n + 1].stem.startswith(_SPENT)
        ):
            return "fund"
        closed = closed or (token.kind == "V" and token.form != "adn")
        if token.kind != "N" or token.particle not in (("은", "는") if closed else ("은", "는", "이", "가")):
            continue
        source = funding_of(token.stem)
        if source and n and tokens[n - 1].particle in ("와", "과") and (first := funding_of(tokens[n - 1].stem)):
            # each of the two, in their order
            amounts = [k for k in range(n + 1, len(tokens)) if tokens[k].kind == "M"]
            each = any(t.stem.startswith("각") for t in tokens[n + 1 : at])
            if each:
                return first if amounts and amounts[0] == at else source
            return "local" if {first, source} <= _LOCAL else None
        if source == "local" and place.label and place.label[0] > n:
            return _government(tokens[place.label[1]].stem) or source
        if source == "fund":
            return None
        if source:
            return None if owned else source
        owned = owned or (token.particle in ("이", "가") and is_body(token.stem))
    return None


def _government(name: str) -> str | None:
    """The source that is a local government's money: 충남도, 당진시."""
    return "provincial" if name.endswith("도") else "municipal" if name.endswith(("시", "군", "구")) else None


def payer(scope: Scope, name: str) -> str | None:
    """The source that a body's share is, where others' are named by their source: 국비 30억 원에 충청북도가 20억 원, 업체가 10억 원을 보탠다."""
    if not any(t.kind == "N" and funding_of(t.stem) in _PUBLIC for t in scope.tokens):
        return None
    if not is_body(name) and not name.endswith(_FIRMS):
        return None
    return "private" if name.endswith(_FIRMS) else _government(name)


def _by_payer(place: Place) -> str | None:
    """The source of a share by the body that pays it."""
    scope, at = place.scope, place.at
    tokens, label = scope.tokens, place.label
    verb = next((t.stem for t in tokens[at + 1 :] if t.kind == "V"), "")
    if verb.startswith(_OWN):
        return "private"
    if label is None or not verb.startswith(_PAYS):
        return None
    each = next((n for n in range(label[1], at) if tokens[n].stem.startswith("각각")), None)
    before = tokens[label[0] - 1] if label[0] else None
    if each and before and before.particle in ("와", "과"):
        return payer(scope, before.stem)
    return payer(scope, tokens[label[1]].stem) if tokens[label[1]].particle in ("이", "가", "") else None


def state_shares(article: Article, drafts: Sequence[Draft], *, state_budget: bool) -> None:
    """What a place gets from the state's budget is the state's money, in every sentence of an article about that: 올해 확보액 60억
    원보다, 신규 사업은 3억 원. `state_budget`: whether the article tells of the state's budget."""
    head = article.sentences[:_HEAD]
    lead = article.text[head[0].start : head[-1].end] if head else ""
    about = state_budget and _STATE_MONEY.search(lead) is not None
    for draft in drafts:
        if draft.metric != "budget" or draft.funding or draft.sentence < 0:
            continue
        if draft.subject and not (draft.subject.endswith(_LOCAL_BODIES) or draft.subject in PLACES):
            continue
        sentence = article.sentences[draft.sentence]
        text = article.text[sentence.start : sentence.end]
        if (about or (draft.subject and _OF_STATE.search(text))) and not _OWN_BUDGET.search(text):
            draft.funding = "national"
