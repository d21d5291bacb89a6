-- A sentence lies in its segment, and its segment is one that facts come from.
-- severity: error
select n.document_id, n.sentence_index, n.char_start, n.char_end, s.kind
from core.sentence n left join core.segment s using (document_id, segment_index)
where s.kind is null or s.kind not in ('title', 'subtitle', 'body', 'caption')
   or n.char_start < s.char_start or n.char_end > s.char_end
