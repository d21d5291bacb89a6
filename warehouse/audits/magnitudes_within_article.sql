-- The amounts that an article states for one thing (metric, subject, item) are within a factor of 10^4 of each other, parts
-- and restatements aside: an 억 or 조 may have been misread.
-- severity: warning
with amounts as (
    select document_id, metric, subject, item, currency, surface, abs(coalesce(amount, amount_low, amount_high)) as size
    from core.fact_money where item is not null and part_of is null and equivalent_of is null
)
select document_id, metric, subject, item, arg_min(surface, size) as least, arg_max(surface, size) as most
from amounts where size > 0
group by document_id, metric, subject, item, currency
having max(size) >= 1e4 * min(size)
