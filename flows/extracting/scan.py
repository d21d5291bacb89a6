"""Finds the chunks that may hold a figure or a time, with exact offsets, over a whole column of texts at once.

Polars has no expression that gives the offsets of all matches. Marking every match with a separator and splitting at it
gives them for nothing: the lengths of the pieces before a match add up to its offset.
"""

import polars as pl

from flows.korean.figure_pattern import AGED, BEFORE, COUNTED, GENERATION, LANES, LEVEL, MONEYED, NAME, ORDERED
from flows.korean.patterns import alternation
from flows.korean.units import PARTICLE

SEPARATOR = "\x1e"
"""Never in a text: the reading stage refuses sources that contain it."""

_WORD_BEFORE = f"(?:^|[^가-힣])({alternation(BEFORE)})[ \u00a0]?$"
_CONTEXT = 6
_LONGEST = 200
"""A longer chunk (a line of 억억억…, a serial number of a thousand digits) is no figure and no time; to read it would take
time that grows with the square of its length."""
_NAMES = "|".join(
    (
        "(?:[가-힣]{2}|대법원 )/[0-9０-９]+(?:부|동|가|팀|과|국|실|반|조|구|군|단독)/",  # 형사12부, 역삼1동, 강력3팀
        "[A-Za-z]/[-−–][0-9]",  # A-10기
        "/[0-9]{3,4}동/ ?[0-9]{3,4}호",  # 101동 202호
        "/[0-9]+번/ ?(?:국도|지방도|고속도로|버스|출구|가(?:[^가-힣]|$))",
        "(?:법|령|조례|규칙|규정|정관)[률안]? ?/제? ?[0-9]+조/|/[0-9]{1,4}조/ ?(?:제? ?[0-9]+항|의 ?[0-9]{1,2}(?:[^0-9.,%％배분조억만천 ]| [가-힣]|$))",  # 민법 103조, 7조 2항; not 60조의 3%
        "/[1-9]0[1-9]0세대/|[1-9]0 ?[·∼~] ?/[1-9]0세대/|/(?:19|20)[0-9]{2}도/ ?[0-9]",  # 2030세대, 20·30세대, 2023도123 판결
        "/[한두세네]명/대|/[1-4]도/ ?화상|(?:서해|이북) ?/5도/",
        "/제 ?[0-9]+회/의[실장]",  # 제2회의실
        "/[2-9]세대/ ?(?:[A-Za-z]|이동|통신|전투기|실손|모델|아이돌|걸그룹|보이그룹|반도체|디스플레이|배터리|원전|원자로|자동차|완전변경|신형)",
        "/한 곳/(?: ?당|에 ?[모담한]|으로| 한 곳)|^ /한 곳/",  # gathered in one place
        "/만원/ ?(?:관중|관객|사례|버스|전철|지하철|열차|행진|세례)",  # a full house, no 10,000 won
    )
)
"""Figures in names, with what stands before / them / and behind."""

_LONE_TRILLIONS = "^[0-9０-９~∼-]{1,9}천?조$|[억조] ?대$"
_MONEY_BEFORE = (
    "(?:매출|매출액|이익|예산|자산|부채|수출|수출액|시총|총액|사업비|투자|투자액|빚|적자|흑자|손실|추경|국비|대출|기금|세수|국세|수주|공사비|피해|피해액|복구비|복구액|거래액|판매액|생산액|예산안|규모)"
    "[은는이가만]? ?(?:약|총)? ?$"
)
_MONEY_BEHIND = (
    "^ ?(?:클럽|시대|추경|원|[+]|규모|시장|적자|흑자|손실|투자|자산|예산|매출|연봉|아파트|주택|빚|보증금|사기|횡령|분양|매매|전세|소득|부동산|"
    "뇌물|피해|사업|부자|도박|배임|탈세|대출|상금|몸값)"
)
"""매출 10조, 10조 시대, 3억대 연봉; else 3조 is an article or a team, and 3억대 are machines."""

_ORDERS = "|".join(
    (
        "회/ ?(?:[시군구도]의회|추경|추가경|임시회|정례회|정기|총회|본회의|[초말](?:[^가-힣]|$|[에부까의]))",
        "기/ ?(?:교육생|입주|졸업|수료|연수|장학생|회원|신도시|행정부|내각|정부|지도부|집행부|체제|위원회|암)",
        "부/ ?리그",
        "대/ ?(?:국회|의원|총선|대선|대통령|의회|시의회|도의회|군의회|구의회)|[1-9]대/ ?(?:회장|총장|이사장|의장|총리|감독|사령탑|국왕|황제|교황|[가-힣]{1,3}왕)",
    )
)
"""Figures whose unit counts, but for what follows: 2회 추경, 3회초, 3기 신도시, 22대 국회."""

_AGED = (
    "(?:^|[,.·∼~△▲▷▶(（…‘'“]|[1-9]0대[와과]|순으로|[남여][자성][은는이]) ?/△?[1-9]0대/"
    "(?:(?:[은는이가도의]|에서[는도]?)? ?(?:[0-9０-９]|[(（△]|[1-9]0대)|[·,와과] ?[1-9]0대)"
    "|(?:[은는고며] |^[)）] )/[1-9]0대/[가는] ?[0-9]|(?:[고며] |^[)）] )/[1-9]0대/ ?[(（][0-9]{1,2}[.%％]|/[1-9]0대/(?:[·,]|, )[남여]"
    "|(?:^|[,.·∼~△▲▷▶(（…] ?)/△?[1-9]0대 [0-9,.]+만?[0-9]*(?:명|[%％])/|[1-9]0[·,] ?/[1-9]0대/"
    f"|/[1-9]0 ?[~∼-] ?[1-9]0대/ ?(?:{alternation(GENERATION)}|의? ?젊은|[세층])"
    "|(?:^|[,.·(（…‘'“] ?)/[1-9]0 ?[~∼-] ?[1-9]0대/"
)
_LEVEL = (
    "[0-9]{3}대/(?:를|에서?|로|선)? ?(?:내[주줬준]|안착|밀[려렸]|내려앉|후퇴)"
    "|(?:지수|스피|스닥|장중)[^/]{0,4}/[0-9,]*[0-9]{3}대/(?:를|에서?|로|선)? ?(?:마감|회복|복귀)"
)

_STARTS_ANEW = "^[0-9０-９]|^[^0-9０-９가-힣-−–△▽Δ∆$][가-힣]"
"""What no syllable before it can be joined to: a number, or a word whose chunk has the space before it."""
_SPACED_SCALE = "^ [십백천만억조]"

_NOTED = "^[^0-9０-９]|^△?[1-9]0대 |[부동가팀과국실반조구군독번층회로대째호급계기도]$"
"""Chunks that the words beside them may change: by one look at each, four of five are spared a dozen."""


def find(texts: pl.DataFrame, pattern: str) -> pl.DataFrame:
    """The places of `texts` (columns `document`, `text`) that `pattern` matches, in reading order.

    Times and figures are sought apart: joined in one pattern, their automaton outgrows the cache of the regex engine
    and runs fifty times slower.

    Out: `document`, `surface`, `start`, `end` (code points), and what stands on its `left` and `right`.
    """
    # A text with n matches has 2n + 1 pieces. Laid end to end, with the number of the text added, every match is odd, the
    # pieces beside it are its neighbours, and its end is the length so far less that of the texts before.
    marked = texts["text"].str.replace_all(pattern, SEPARATOR + "${0}" + SEPARATOR).str.split(SEPARATOR)
    lengths = texts["text"].str.len_chars()
    pieces = (
        pl.DataFrame({"document": texts["document"], "piece": marked, "before": lengths.cum_sum() - lengths})
        .with_row_index("row")
        .explode("piece", empty_as_null=False, keep_nulls=False)
    )
    return (
        pieces.lazy()
        .with_columns(
            left=pl.col("piece").shift(1),
            right=pl.col("piece").shift(-1),
            end=pl.col("piece").str.len_chars().cum_sum(),
        )
        .filter((pl.int_range(pl.len(), dtype=pl.UInt32) + pl.col("row")) % 2 == 1)
        .with_columns(length=pl.col("piece").str.len_chars())
        .filter(pl.col("length") <= _LONGEST)
        .select(
            "document",
            surface="piece",
            start=pl.col("end") - pl.col("before") - pl.col("length"),
            end=pl.col("end") - pl.col("before"),
            left=pl.col("left").str.tail(_CONTEXT),
            right=pl.col("right").str.head(_CONTEXT),
        )
        .collect()
    )


def scan(texts: pl.DataFrame, pattern: str) -> pl.DataFrame:
    """Like `find`, with what stands next to the chunk in place of `left` and `right`.

    `before`, a word that changes a figure's bounds (약), or `COUNTED`, `ORDERED`, `LANES`, `MONEYED` or `NAME`; `joined`, `1`
    where a syllable or digit touches its front; `glued`, the Hangul syllable that touches its end when no particle
    does. Each is empty where there is none.
    """
    spans = find(texts, pattern)
    # What looked like the next figure may be only the rest of a word: 1위지[만 배]지는.
    follows_on = (pl.col("right").str.len_chars() < _CONTEXT) & (pl.col("document") == pl.col("document").shift(-1))
    spans = spans.with_columns(
        right=pl.when(follows_on).then(pl.col("right") + pl.col("surface").shift(-1)).otherwise(pl.col("right"))
    )
    spans = spans.with_row_index("row")
    notes = _notes(spans.filter(pl.col("surface").str.contains(_NOTED)))
    glued = pl.col("right").str.starts_with("당") | ~pl.col("right").str.contains("^" + PARTICLE)
    return spans.join(notes, on="row", how="left", maintain_order="left").select(
        "document",
        "surface",
        "start",
        "end",
        before=pl.coalesce("note", pl.col("left").str.extract(_WORD_BEFORE), pl.lit("")),
        joined=pl.col("joined").fill_null(""),
        glued=pl.when(glued).then(pl.col("right").str.head(1)).otherwise(pl.col("orders").fill_null("")),
    )


def _notes(spans: pl.DataFrame) -> pl.DataFrame:
    """For chunks (`row`, `surface`, `left`, `right`) the `note` that stands for `before`, `joined`, and `orders`, 로 behind
    what only orders the talk."""
    # 두번째로 at the head of a sentence, and 첫 번째로 anywhere, only order the talk.
    orders = (
        pl.col("surface").str.ends_with("번째")
        & pl.col("right").str.starts_with("로")
        & (pl.col("left").str.contains(r"(?:^|[\n.”\"] ?)$") | pl.col("surface").str.starts_with("첫"))
    )
    # 지상 5층, 5층 건물: so many storeys, unless something takes place there (지하 1층에서, 지하 2층 창고에서).
    counted = (
        pl.col("surface").str.ends_with("층")
        & (
            pl.col("left").str.contains("지[상하] ?(?:최고 ?)?$")
            | pl.col("right").str.contains("^ ?(?:규모|높이|짜리|건물|아파트|빌딩|주상복합)")
        )
        & ~pl.col("right").str.contains("^에(?:서|[는선]| ?(?:있|위치|자리|문|들))|^ [가-힣]{2,4}에")
    )
    # 주택 60호: so many houses.
    counted |= pl.col("surface").str.ends_with("호") & pl.col("left").str.contains("(?:주택|아파트|빈집|임대) ?$")
    # 목표한 200호 가운데, 128호뿐이다
    counted |= pl.col("surface").str.ends_with("호") & pl.col("right").str.contains(
        "^ ?(?:가운데|중 |뿐|규모|공급|분양|를 (?:짓|지[어을]|공급|분양))"
    )
    # 농가 1천200호, 4만급: no office and no grade has such a number.
    counted |= pl.col("surface").str.contains("^[0-9,.]*[천만].*[호급]$|^[0-9]{1,3},[0-9]{3}호$|^[0-9]{5,}호$")
    # 두 단계 낮췄다, 3단계로 나뉜다: so many steps.
    counted |= pl.col("surface").str.ends_with("단계") & (
        pl.col("surface").str.contains("^[가-힣]") | pl.col("right").str.contains("^로 ?(?:나[뉘뉜눠눈누]|구분)")
    )
    # 2회 추경, 1기 교육생, 22대 국회: the second, the first, the 22nd; 연 2회 정기 점검: twice.
    ordered = pl.concat_str("surface", "right", separator="/").str.contains(_ORDERS)
    ordered &= ~pl.col("left").str.contains("(?:[연주]|(?:^|[^0-9])월) ?$")
    # 20대 48명, 70대(5.7%): people of that age, where no noun before says what is counted.
    aged = pl.concat_str("left", "surface", "right", separator="/").str.contains(_AGED)
    # 2,610대로 밀렸다, 지수는 2,610대에서 마감했다: an index, no machines.
    level = pl.concat_str("left", "surface", "right", separator="/").str.contains(_LEVEL)
    # 왕복 4차로, 4차로 도로: so many lanes; else 2차로 is the second time.
    lanes = pl.col("surface").str.ends_with("차로") & (
        pl.col("left").str.contains("(?:왕복|편도) ?$")
        | pl.col("right").str.contains("^(?: ?(?:도로|진입|규모|구간|고속|국도|확장|신설|등)|[를의에로가와])")
    )
    moneyed = pl.col("surface").str.contains(_LONE_TRILLIONS) & (
        pl.col("left").str.contains(_MONEY_BEFORE) | pl.col("right").str.contains(_MONEY_BEHIND)
    )
    # 국비 지원은 1천억대, 세수 2천억대 펑크; 스마트폰 3억대를 팔았다
    moneyed |= (
        pl.col("surface").str.contains("[천0-9]억 ?대$")
        & ~pl.col("left").str.contains(
            "(?:폰|전화|단말기|기기|대수|차량|자동차|판매량|출하량|생산량|컴퓨터|TV)[은는이가]? ?$"
        )
        & ~pl.col("right").str.contains("^[를가의]")
    )
    touched = pl.col("left").str.contains("[가-힣0-9０-９]$")
    joined = (touched & ~pl.col("surface").str.contains(_STARTS_ANEW)) | (
        pl.col("left").str.contains("[0-9][십백천]?$") & pl.col("surface").str.contains(_SPACED_SCALE)
    )
    return spans.select(
        "row",
        note=pl.when(pl.concat_str("left", "surface", "right", separator="/").str.contains(_NAMES))
        .then(pl.lit(NAME))
        .when(counted)
        .then(pl.lit(COUNTED))
        .when(ordered)
        .then(pl.lit(ORDERED))
        .when(aged)
        .then(pl.lit(AGED))
        .when(level)
        .then(pl.lit(LEVEL))
        .when(lanes)
        .then(pl.lit(LANES))
        .when(moneyed)
        .then(pl.lit(MONEYED)),
        joined=pl.when(joined).then(pl.lit("1")),
        orders=pl.when(orders).then(pl.lit("로")),
    )
