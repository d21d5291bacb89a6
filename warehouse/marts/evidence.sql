create or replace view mart.evidence as
select f.fact, f.fact_id, f.surface,
       substr(d.text, n.char_start + 1, f.char_start - n.char_start) || '【' || f.surface || '】'
           || substr(d.text, f.char_end + 1, greatest(n.char_end - f.char_end, 0)) as sentence,
       d.title, d.publisher, d.published_at, d.source_uri, f.document_id, f.char_start, f.char_end
from mart.fact f
join core.dim_document d using (document_id)
left join core.sentence n using (document_id, sentence_index);
comment on view mart.evidence is 'Every fact with the sentence that says it, the fact marked 【…】, and where it was published. A name in a byline stands in no sentence.';
