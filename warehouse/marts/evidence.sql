create or replace view mart.evidence as
with facts as (
    select 'money' as fact, money_id as fact_id, document_id, sentence_index, char_start, char_end, surface from core.fact_money
    union all
    select 'quantity', quantity_id, document_id, sentence_index, char_start, char_end, surface from core.fact_quantity
    union all
    select 'date', date_id, document_id, sentence_index, char_start, char_end, surface from core.fact_date
)
select f.fact, f.fact_id, f.surface,
       substr(d.text, n.char_start + 1, f.char_start - n.char_start) || '【' || f.surface || '】'
           || substr(d.text, f.char_end + 1, n.char_end - f.char_end) as sentence,
       d.title, d.publisher, d.published_at, d.source_uri, f.document_id, f.char_start, f.char_end
from facts f
join core.dim_document d using (document_id)
join core.sentence n using (document_id, sentence_index);
comment on view mart.evidence is 'Every figure and time with the sentence that says it, the fact marked 【…】, and where it was published.';
