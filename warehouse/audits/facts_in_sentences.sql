-- A fact begins in its sentence, and a figure or time ends there too: nothing is taken from headers, bylines or the
-- furniture of the site. A name may stand in a byline, outside of any sentence, but not in the furniture.
-- severity: error
select f.document_id, f.fact, f.fact_id, 'outside its sentence' as fault
from mart.fact f left join core.sentence n using (document_id, sentence_index)
where f.sentence_index is not null
  and (n.document_id is null or f.char_start < n.char_start or f.char_start >= n.char_end
       or (f.char_end > n.char_end and f.fact in ('money', 'quantity', 'date')))
union all
select f.document_id, f.fact, f.fact_id, 'in the furniture of the site'
from mart.fact f
join core.segment s on s.document_id = f.document_id and f.char_start >= s.char_start and f.char_start < s.char_end
where f.sentence_index is null and s.kind = 'boilerplate'
