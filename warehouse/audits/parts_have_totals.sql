-- What a row is part of, or restates, is another row of the same document, and no chain comes back to where it began.
-- severity: error
with recursive links as (
    select money_id, document_id, part_of as target from core.fact_money where part_of is not null
    union all
    select money_id, document_id, equivalent_of from core.fact_money where equivalent_of is not null
),
walk as (
    select money_id as origin, target, 1 as depth from links
    union all
    select w.origin, l.target, w.depth + 1 from walk w join links l on l.money_id = w.target
    where w.depth < 20 and w.target <> w.origin
)
select l.money_id, l.target as should_exist from links l left join core.fact_money m on m.money_id = l.target
where m.money_id is null or m.document_id <> l.document_id
union all
select origin, target from walk where target = origin
