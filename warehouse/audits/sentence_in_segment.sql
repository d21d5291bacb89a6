-- a sentence does not lie in its segment
-- severity: error
select t.document_id, t.sentence_index, t.char_start, t.char_end, s.char_start as segment_start, s.char_end as segment_end
from core.sentence t left join core.segment s using (document_id, segment_index)
where s.document_id is null or t.char_start < s.char_start or t.char_end > s.char_end or t.char_end <= t.char_start
