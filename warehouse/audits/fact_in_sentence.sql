-- a fact does not begin in the sentence that it names
-- severity: error
-- each table with: document_id, sentence_index, surface
select '{table}' as "table", f.document_id, f.sentence_index, f.char_start, f.surface
from {table} f left join core.sentence s using (document_id, sentence_index)
where f.sentence_index is not null
    and (s.document_id is null or f.char_start < s.char_start or f.char_start >= s.char_end)
-- end
