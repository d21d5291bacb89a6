-- A sentence lies in its segment, which is one that facts come from, and no two sentences overlap.
-- severity: error
with sentences as (
    select *, lag(char_end, 1, 0) over (partition by document_id order by sentence_index) as free_from
    from core.sentence
)
select n.document_id, n.sentence_index, n.char_start, n.char_end, n.free_from, s.kind
from sentences n left join core.segment s using (document_id, segment_index)
where s.kind is null or s.kind not in ('title', 'subtitle', 'body', 'caption')
   or n.char_start < s.char_start or n.char_end > s.char_end or n.char_start < n.free_from
