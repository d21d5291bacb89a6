"""What a rate is of: shares, changes and multiples."""

import re
from functools import lru_cache

from flows.relating.model import Article
from flows.relating.syntax.clauses import OBJECTS, SHARES, SUBJECTS, TOPICS, headline, owner, share, topic, whole
from flows.relating.syntax.cues import FUNDING
from flows.relating.syntax.nouns import before, behind, is_body, modified, phrase, without_copula
from flows.relating.syntax.phrases import GAP, Scope, Token
from flows.relating.syntax.place import Phrase, is_thing

_CHANGES = tuple(
    "증가 감소 상승 하락 인상 인하 성장 확대 축소 늘 줄 급증 급감 올라 뛰 높 낮 적립 할인 삭감 절감 향상 개선 뒷걸음 반토막 넘 더 가량 이상 이하 차이 껑충 뚝 추가 반등 폭락 급등 급락 폭증 달성 돌파".split()
)
# 매출이 코로나19 이전의 70%: a measure, not what is measured
_COMPARED = frozenset("이전 지금 현재 당시 평소 예년".split())
# 시민 1천 명에게 물은 결과 68%가
_ASKED = re.compile("(?:에게|을 대상으로|를 대상으로|이|가)[^.]{0,12}(?:물|조사|설문|응답|답[한했])")
# 배추 한 포기
_ONE = re.compile("(?<=[가-힣]) 한 [가-힣]{1,2}$")
_FIGURES = re.compile(r"\([^()]*(?:\)|$)")
# 수료생(회장 나하늘), 예산안(이하 추경); not 지역내총생산(GRDP)
_ASIDE = re.compile(r"\s?\([^()]*[ ,][^()]*(?:\)|$)")
# 조사(95% 신뢰수준): of what stands behind, not of what the bracket explains
_LEVELS = ("신뢰수준", "신뢰도", "확률")
# 20대 이하(55.8%)
BOUNDS = frozenset("이상 이하 미만 초과 이내".split())
_OPENED = re.compile('["‘]')
_QUOTED = re.compile("['’」》]")
# 새 일자리다; 12곳 지자체서
_TAIL = re.compile("이(?:다|었다|라며|라고)$|뿐(?:이다)?$|(?<=[체교국])서$")


class Rates:
    """Reads what the rates of one article are of; keeps what was read, for figures that lean on those before them."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.names: dict[int, str | None] = {}
        self.last_rate: tuple[str, int] | None = None
        self.last_money: tuple[Scope, int] | None = None

    def paid(self, scope: Scope, sentence: int) -> None:
        """Keeps a sentence with money, for a rate that follows it."""
        if scope.amounts:
            self.last_money = scope, sentence

    def last_paid(self, sentence: int) -> tuple[str, int] | None:
        """What the last amount of money of this sentence or the one before is of, and in which it stands."""
        if self.last_money is None or sentence - self.last_money[1] > 1:
            return None
        scope, where = self.last_money
        at = scope.amounts[-1]
        found = before(scope.tokens, at, True) or topic(scope.tokens, at, None, TOPICS | SUBJECTS | OBJECTS, True)
        name = self.text(scope, found)
        return (name, where) if name else None

    def text(self, scope: Scope, found: Phrase | None) -> str | None:
        """The words of a phrase as printed."""
        if found is None:
            return None
        first, last = scope.tokens[found[0]], scope.tokens[found[1]]
        text = self.article.text[first.start : last.end]
        if GAP in scope.flat[first.start - scope.start : last.end - scope.start]:
            # 무역수지(1억 달러), 종가(3만 원) 오차율: a bracket with figures is no part of the name
            pieces = _FIGURES.split(text)
            text = next((p for p in reversed(pieces) if len(p.strip()) > 1), pieces[0])
        if "(" in text:
            text = _ASIDE.sub("", text)
        text = " ".join(text.split()).strip(" '\"‘’“”「」『』,.|/")
        if text.count("'") % 2 or "’" in text or "」" in text or "》" in text:
            # 제1호 펀드' 결성총회: no further than the name
            text = _QUOTED.split(text)[0].strip()
        elif text.count('"') == 1 or "‘" in text:
            # 주민 "논밭 3.3㎡당: what stands before the mark belongs to the sentence around it
            text = _OPENED.split(text)[-1]
        return without_copula(_bare(text)) or None

    def of(self, scope: Scope, at: int, outer: Scope | None, sentence: int, title: bool) -> str | None:
        """The noun that the figure `scope.tokens[at]` is of. `outer`: the scope around the bracket that it stands in."""
        raise NotImplementedError

    def rate(self, scope: Scope, at: int, outer: Scope | None, sentence: int, title: bool) -> str | None:
        """A share, change or multiple; what none is named for has that of the rate before it."""
        figure = self.article.quantities[scope.tokens[at].ref]
        place = place_before(scope, at, outer) if outer is not None else None
        if outer is not None and place is not None:
            # 고용률은 가람군(62.1%)이 높았다: of the rate, not of the place
            where, found = outer, topic(outer.tokens, place, None, TOPICS | SUBJECTS | OBJECTS, not title)
        else:
            where, found = self.rated(scope, at, outer, title, figure.kind == "multiple")
        handled = (self.shared(where, at, found) or self.handled(where, at, found)) if outer is None else None
        name = handled or self.text(where, found)
        if (
            name is None
            and outer is not None
            and (n := anchor(scope, outer)) is not None
            and outer.tokens[n].kind == "Q"
        ):
            name = self.of(outer, n, None, sentence, title)  # 이는 지난해보다 12건(4.4%) 많다
        if name is None and outer is None:
            name = self.compared(where, at)
        if name is None:
            last = self.last_rate if figure.kind != "multiple" else None
            known = [k for k in (last, self.last_paid(sentence)) if k and sentence - k[1] <= 1]
            name = max(known, key=lambda k: k[1])[0] if known else None
        if name:
            self.last_rate = (name, sentence)
        return name

    def shared(self, scope: Scope, at: int, found: Phrase | None) -> str | None:
        """What others have the rest of: 수출이 매출의 58%를 책임졌고 내수가 27%, 나머지가 15%를 나눠 가졌다."""
        tokens = scope.tokens
        last = tokens[found[1]] if found else None
        if found is None or last is None or last.particle not in SUBJECTS or is_thing(last.stem) or found[1] > at:
            return None
        earlier = tokens[found[0] - 1] if found[0] else None
        if earlier is not None and (earlier.form == "adn" or (earlier.kind == "N" and not earlier.particle)):
            return None  # 수출의 24%를 가져간 미국이 9% 줄었다
        for n in range(found[0], -1, -1):
            token, of = tokens[n], owner(tokens, n, False)
            if token.kind == "Q" and of is not None and self.article.quantities[token.ref].kind == "percent":
                return self.names.get(token.ref)
        return None

    def compared(self, scope: Scope, at: int) -> str | None:
        """What the figure is of that a rate starts from: 38만 명에서 8.4% 늘었다, 피해액 147억 원과 견주면 두 배다."""
        for n in range(at - 1, max(-1, at - 4), -1):
            token = scope.tokens[n]
            if token.kind in "MQ" and token.particle in ("에서", "보다", "와", "과"):
                label = before(scope.tokens, n, True)
                return self.names.get(token.ref) if token.kind == "Q" else self.text(scope, label)
        return None

    def handled(self, scope: Scope, at: int, found: Phrase | None) -> str | None:
        """What somebody who is no thing has handled before the rate: 인천항이 컨테이너 173만TEU를 처리해 4.2% 많은 실적을 냈다."""
        tokens = scope.tokens
        if found and (tokens[found[1]].particle not in SUBJECTS or is_thing(tokens[found[1]].stem)):
            return None
        for n in range(at - 1, found[1] if found else -1, -1):
            if tokens[n].kind == "V" and tokens[n].form == "fin":
                return None
            if tokens[n].kind == "Q" and tokens[n].particle in OBJECTS:
                return self.names.get(tokens[n].ref)
        return None

    def rated(
        self, scope: Scope, at: int, outer: Scope | None, title: bool, multiple: bool
    ) -> tuple[Scope, Phrase | None]:
        """The scope and the phrase that a rate is of."""
        tokens, named = scope.tokens, not title
        if outer is not None:
            inside = before(tokens, at, named)
            leads = behind(tokens, at)
            if not inside and leads and tokens[leads[0]].stem.startswith(_LEVELS):
                inside = leads[0], leads[0]
            n = anchor(scope, outer)
            noun = outer.tokens[n].stem if n is not None and outer.tokens[n].kind == "N" else ""
            if n is not None and noun and not inside and not _change(noun) and noun not in BOUNDS:
                # 베트남(11.3%)과 태국(4.8%)
                first, _ = phrase(outer.tokens, n, named)
                joined = any(outer.tokens[k].particle in ("와", "과") for k in range(first, n))
                return outer, (n if joined else first, n)
            return (scope, inside) if inside or n is None else self.rated(outer, n, None, title, multiple)
        figure = tokens[at]
        if figure.kind == "Q" and figure.particle in ("", "의") and not figure.comma:
            found = behind(tokens, at)
            labelled = at and found and tokens[found[1] + 1 : found[1] + 2] and tokens[found[1] + 1].kind == "Q"
            label = before(tokens, at, named) if labelled and not figure.particle else None
            if label:
                # 가람당 31% 누리당 12%
                return scope, label
            if found and not _change(tokens[found[0]].stem):
                return scope, found if figure.particle == "의" else (found[0], found[0])
        found = owner(tokens, at, named, multiple)
        reached = modified(tokens, at, reaching=True) if found is None and figure.kind == "Q" else None
        if reached and tokens[reached[1]].stem.endswith(SHARES):
            return scope, reached  # 60%대에 머무는 국산화율
        if found and tokens[found[1]].stem in _COMPARED:
            found = topic(tokens, found[0], None, TOPICS | SUBJECTS | OBJECTS, named) or found
        found = found or surpassed(tokens, at, named)
        if found:
            return scope, found
        found = before(tokens, at, named)
        if found and tokens[found[1]].stem in FUNDING:
            # 보조금은 국비 75%, 지방비 25%로
            found = topic(tokens, found[0], None, TOPICS | SUBJECTS, named) or found
        if found and not _change(tokens[found[1]].stem):
            return scope, found
        asked = next(
            (
                n
                for n in range(at - 1, 0, -1)
                if tokens[n].kind == "Q" and _ASKED.match(scope.flat, tokens[n].end - scope.start)
            ),
            None,
        )
        if asked is not None:
            return scope, before(tokens, asked, False)
        found = whole(tokens, at, named) if not multiple else None
        if found:
            return scope, found
        found = parted(tokens, at, named) if not multiple else None
        if found:
            return scope, found
        found = share(tokens, topic(tokens, at, None, TOPICS | SUBJECTS | OBJECTS, named))
        found = each(tokens, at, found) if found else None
        if found is None and title:
            previous = next((n for n in range(at - 1, -1, -1) if tokens[n].kind in "MQ"), None)
            if previous is not None:
                found = before(tokens, previous, named) or topic(tokens, previous, None, TOPICS | SUBJECTS, named)
            found = found or headline(tokens, at)
        return scope, found


@lru_cache(maxsize=1 << 15)
def _bare(text: str) -> str:
    """Words without the counter or copula behind them: 배추 한 포기, 새 일자리다."""
    return _TAIL.sub("", _ONE.sub("", text))


def _change(word: str) -> bool:
    """증가, 급감; not 증가율, 할인율, which have a figure of their own."""
    return word.startswith(_CHANGES) and not word.endswith(("율", "률", "폭", "액", "분", "세"))


def surpassed(tokens: list[Token], at: int, named: bool) -> Phrase | None:
    """What directly before a rate is its object: 지난해 실적 35억 달러를 51% 웃돌았다, 공사 기간을 30% 줄이고."""
    k = at - 1
    while k > 0 and (tokens[k].kind in "AT" or tokens[k].stem == "만에"):
        k -= 1
    if k < 0 or tokens[k].particle not in OBJECTS:
        return None
    if tokens[k].kind == "M":
        return before(tokens, k, named)
    token = tokens[k]
    return phrase(tokens, k, named) if token.kind == "N" and k == at - 1 and token.stem in ("기간", "시간") else None


def parted(tokens: list[Token], at: int, named: bool) -> Phrase | None:
    """The rate that a list tells of several: 보급률은 도시가 71.2%, 농촌은 33.8%다; not 보급률은 71.2%, 수출은 33.8%."""
    several = False
    for n in range(at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "V":
            return None
        if token.kind == "Q":
            several = False
        if token.kind != "N":
            continue
        if token.particle in SUBJECTS:
            several = True
        elif token.particle in TOPICS and token.stem.endswith(SHARES):
            return phrase(tokens, n, named) if several else None
    return None


def each(tokens: list[Token], at: int, found: Phrase) -> Phrase:
    """Of two that are named together, the one whose turn it is: 쌀과 콩이 각각 3%, 5% 늘었다."""
    first, last = found
    between = range(last + 1, at)
    rates = [n for n in between if tokens[n].kind == "Q"]
    if len(rates) > 1 or not any(tokens[n].stem == "각각" for n in between):
        return found
    joint = [n for n in range(first, last) if tokens[n].particle in ("와", "과")]
    if len(joint) != 1:
        return found
    return (joint[0] + 1, last) if rates else (first, joint[0])


def place_before(scope: Scope, at: int, outer: Scope) -> int | None:
    """The body or place that a bracket with the figure alone follows: 가람시(4.2%)."""
    n = anchor(scope, outer)
    if n is None or outer.tokens[n].kind != "N" or before(scope.tokens, at, False):
        return None
    return n if is_body(outer.tokens[n].stem) else None


def anchor(scope: Scope, outer: Scope) -> int | None:
    """The token of the scope around a bracket that the bracket follows."""
    return next((k for k, t in enumerate(outer.tokens) if t.start <= scope.anchor <= t.end + 1), None)
