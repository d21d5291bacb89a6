-- What a new document states for one thing (metric, subject, item, currency) is within a factor of 10^4 of what the published
-- file holds for it: an 억 or 조 may have been misread, or misprinted.
-- severity: warning
with held as (
    select metric, subject, item, currency, min(size) as least, max(size) as most
    from (select *, abs(coalesce(amount, amount_low, amount_high)) as size from before.core.fact_money)
    where size > 0 and item is not null and subject is not null and part_of is null and equivalent_of is null
    group by all
)
select n.money_id, n.surface, n.metric, n.subject, n.item, h.least, h.most
from (select *, abs(coalesce(amount, amount_low, amount_high)) as size from core.fact_money) n
join held h using (metric, subject, item, currency)
where n.part_of is null and n.equivalent_of is null and n.size > 0 and (n.size >= 1e4 * h.most or n.size * 1e4 <= h.least)
  and n.document_id not in (select document_id from before.core.dim_document)
