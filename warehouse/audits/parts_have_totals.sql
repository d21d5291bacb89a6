-- What a row is part of, or restates, is another row of the same document, and no chain comes back to where it began.
-- severity: error
with recursive links as (
    select money_id, document_id, part_of as target from core.fact_money where part_of is not null
    union all
    select money_id, document_id, equivalent_of from core.fact_money where equivalent_of is not null
),
walk as (
    select money_id as origin, target from links
    union  -- each pair once, so that the walk ends
    select w.origin, l.target from walk w join links l on l.money_id = w.target
)
select l.document_id, l.money_id, l.target as should_exist
from links l left join core.fact_money m on m.money_id = l.target
where m.money_id is null or m.document_id <> l.document_id
union all
select m.document_id, origin, walk.target from walk join core.fact_money m on m.money_id = origin where walk.target = origin
