-- a breakdown does not add up to its total
-- severity: warning
-- By source of funds and by anything else are two breakdowns of one total. A single part below its total is no
-- breakdown but an "of which"; a part or total without an upper bound can be any size.
with part as (
    select part_of, currency, funding_source is not null as by_source, count(*) as parts,
        case when count(amount_low) = count(*) then sum(amount_low) end as sum_low,
        case when count(amount_high) = count(*) then sum(amount_high) end as sum_high
    from core.fact_money where part_of is not null and equivalent_of is null
    group by all
)
select t.document_id, t.money_id, t.surface, t.currency, by_source, parts,
    sum_low as parts_low, sum_high as parts_high, t.amount_low as total_low, t.amount_high as total_high
from part join core.fact_money t on t.money_id = part.part_of and t.currency is not distinct from part.currency
where sum_low > t.amount_high or (parts > 1 and sum_high < t.amount_low)
