-- the surface of a fact is not what stands at its place in the text
-- severity: error
-- each table with: document_id, char_start, char_end, surface
select '{table}' as "table", document_id, char_start, char_end, surface,
    substr(d.text, char_start + 1, char_end - char_start) as found
from {table} f join core.dim_document d using (document_id)
where found <> surface or char_end <= char_start
-- end
