-- A fact lies in its sentence: nothing is taken from headers, bylines or the furniture of the site.
-- severity: error
with facts as (
    select 'money' as kind, money_id as id, document_id, sentence_index, char_start, char_end from core.fact_money
    union all
    select 'quantity', quantity_id, document_id, sentence_index, char_start, char_end from core.fact_quantity
    union all
    select 'date', date_id, document_id, sentence_index, char_start, char_end from core.fact_date
)
select f.kind, f.id
from facts f left join core.sentence n using (document_id, sentence_index)
where n.document_id is null or f.char_start < n.char_start or f.char_end > n.char_end
