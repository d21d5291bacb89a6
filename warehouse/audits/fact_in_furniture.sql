-- a fact comes from a part of the page that states none
-- severity: error
-- each table with: document_id, sentence_index, surface
select '{table}' as "table", f.document_id, f.sentence_index, f.surface, g.kind as segment
from {table} f
join core.sentence s using (document_id, sentence_index)
join core.segment g on g.document_id = s.document_id and g.segment_index = s.segment_index
where g.kind in ('boilerplate', 'header', 'byline', 'footer')
-- end
