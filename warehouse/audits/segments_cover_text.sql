-- The segments of a document cover its text without gaps or overlaps.
-- severity: error
with parts as (
    select document_id, char_start, char_end,
           lag(char_end, 1, 0) over (partition by document_id order by segment_index) as expected
    from core.segment
)
select document_id, char_start, expected as should_start_at from parts where char_start <> expected
union all
select d.document_id, coalesce(max(s.char_end), 0), length(d.text)
from core.dim_document d left join core.segment s using (document_id)
group by d.document_id, d.text
having coalesce(max(s.char_end), 0) <> length(d.text)
