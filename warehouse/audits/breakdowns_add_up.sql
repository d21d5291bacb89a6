-- The parts of a total, where all are exact and of its currency, add up to no more than it.
-- severity: warning
select t.money_id, t.surface, t.amount as total, sum(p.amount) as parts, count(*) as number_of_parts
from core.fact_money p join core.fact_money t on t.money_id = p.part_of
where p.currency = t.currency and p.qualifier = 'exact' and t.qualifier = 'exact' and p.equivalent_of is null
group by all
having sum(p.amount) > t.amount
    or (count(*) >= 2 and count(distinct p.funding_source) = count(*) and sum(p.amount) <> t.amount)
