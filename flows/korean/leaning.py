"""Which way the verb after a time lies: ahead of the day of publication, or behind it."""

import re

# The verb after a date lies ahead: 25일 개회하는, 10일 문을 연다, 12일 열릴 예정이다; a past form before it decides otherwise.
_SAID = "(?:밝|말|전|발표|설명|강조|약속|예고|공고|내다봤|예상|전망|당부|덧붙였|제시)"
# Every syllable that ends in ㅆ, but those that tell no past: 커졌, 컸, 섰; not 있, 겠.
_SS = "".join(c for c in map(chr, range(0xAC00 + 20, 0xD7A4, 28)) if c not in "있겠")
_PAST = f"[가-힣]*[{_SS}][다고으던습지을기]|[가-힣]된 |린 |한 뒤|한 데|한 이"
_PRESENT = "는" + "".join(chr(c) for c in range(0xAC00, 0xD7A4) if (c - 0xAC00) % 28 == 4)
_WILL = "".join(chr(c) for c in range(0xAC00 + 8, 0xD7A4, 28))
_FUTURE = (
    rf"예정|계획|방침|앞두|앞둔|앞으로 다가|까지(?:다[.\n]|며|이며)|부터 (?:다음 ?달|내달|내년|연말|오는 )|(?:하|되|리|지|가|오)는 |[{_PRESENT}]다(?=고|며|는|[^가-힣]|$)|[할될릴] "
    "|(?:까지|부터) (?:[가-힣]{1,6} ){0,2}(?:접수|모집|신청|심의|지급|개최|시행|운영|판매|공모|심사)(?=\n|…)"
    f"|(?:할|될|릴) 수|[{_WILL}] 것(?!으로 (?:조사|나타|집계|파악|확인|알려))|키로 했|기로 했|까지 (?:접수|모집|신청)(?!(?:을 )?(?:받은|받았|마감|한 ))|(?:개최|개막|시행|출시|개봉|개장|발매)(?:한|된)?(?:다|$)"
)
AHEAD = re.compile(rf"이(?:다|며)[ .,\n]|(?:(?!{_PAST})[^.!?\n\"”]){{0,24}}?(?:{_FUTURE})")
"""Matches the text after a date (some 25 characters of it) whose verb lies ahead."""
BEHIND = re.compile(
    rf"(?:(?!{_SAID}[가-힣]*[했혔]|{_FUTURE})[^.!?\n\"”]){{0,20}}?"
    f"(?:[{_SS}](?:다|고|으|던|지만|는데)|(?:[가-힣](?:한|된|린|친|운|져 온|해 온)|[을를이가] ?(?:연|낸|진|선|둔|난)) )"
)
"""Matches the text after a month, quarter or half whose verb lies behind: 3월 문을 연, 상반기 3천 명이 다녀갔다."""
