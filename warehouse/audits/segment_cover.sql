-- segments leave a gap in the text, overlap, or do not reach its end
-- severity: error
with placed as (
    select document_id, char_start, char_end,
        lag(char_end, 1, 0) over (partition by document_id order by char_start, char_end) as expected
    from core.segment
)
select document_id, char_start, char_end, expected from placed
where char_start <> expected or char_end <= char_start
union all by name
select document_id, max(char_end) as char_end, length(any_value(text)) as expected
from core.dim_document left join core.segment using (document_id)
group by document_id having coalesce(max(char_end), 0) <> length(any_value(text))
