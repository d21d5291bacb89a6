create or replace view mart.evidence as
-- `substr` counts from the beginning of a text, which would cost each fact all that stands before it: texts are cut twice, first
-- into blocks, then into pieces that overlap. A fact is shown with what its piece holds of the sentence.
with start as (select document_id, text, unnest(range(length(text) // 65536 + 1)) as block from core.dim_document),
block as (
    select document_id, block, greatest(block * 65536 - 512, 0) as block_start, substr(text, block_start + 1, 67584) as block_text
    from start),
place as (
    select document_id, block * 128 + unnest(range(128)) as piece, block_start, block_text from block),
piece as (
    select document_id, piece, greatest(piece * 512 - 512, 0) as piece_start,
           substr(block_text, piece_start - block_start + 1, 1536) as piece_text
    from place where piece * 512 <= block_start + length(block_text)),
fact as (
    select f.*, p.piece_start, p.piece_text, n.char_start as sentence_start, n.char_end as sentence_end
    from mart.fact f
    join piece p on p.document_id = f.document_id and p.piece = f.char_start // 512
    left join core.sentence n on n.document_id = f.document_id and n.sentence_index = f.sentence_index)
select f.fact, f.fact_id, f.surface,
       case when f.sentence_start is not null then if(f.sentence_start < f.piece_start, '…', '')
           || substr(f.piece_text, greatest(f.sentence_start - f.piece_start, 0) + 1, f.char_start - greatest(f.sentence_start, f.piece_start))
           || '【' || f.surface || '】'
           || substr(f.piece_text, f.char_end - f.piece_start + 1, greatest(f.sentence_end - f.char_end, 0))
           || if(f.sentence_end > greatest(f.piece_start + 1536, f.char_end), '…', '') end as sentence,
       d.title, d.publisher, d.published_at, d.source_uri, f.document_id, f.char_start, f.char_end
from fact f
join core.dim_document d using (document_id);
comment on view mart.evidence is 'Every fact with the sentence that says it, the fact marked 【…】, and where it was published. Of a sentence of over a thousand characters the surroundings are shown, … where it goes on. A name in a byline stands in no sentence.';
