-- Not more than a tenth of what new documents state for things that the published file knows jumps by 10^4 or more. One jump
-- is a misprint; many (five and more) are a rule that misreads.
-- severity: error
with held as (
    select metric, subject, item, currency, min(size) as least, max(size) as most
    from (select *, abs(coalesce(amount, amount_low, amount_high)) as size from before.core.fact_money)
    where size > 0 and item is not null and subject is not null and part_of is null and equivalent_of is null
    group by all
),
compared as (
    select n.size >= 1e4 * h.most or n.size * 1e4 <= h.least as jumps
    from (select *, abs(coalesce(amount, amount_low, amount_high)) as size from core.fact_money) n
    join held h using (metric, subject, item, currency)
    where n.part_of is null and n.equivalent_of is null and n.size > 0
      and n.document_id not in (select document_id from before.core.dim_document)
)
select count(*) filter (jumps) as jumping, count(*) as compared from compared
having jumping >= 5 and jumping > 0.1 * count(*)
