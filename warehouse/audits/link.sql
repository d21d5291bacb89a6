-- a part or a restatement refers to a row that is not there, or to itself
-- severity: error
select m.money_id, m.surface, m.part_of, m.equivalent_of
from core.fact_money m
left join core.fact_money p on p.money_id = m.part_of and p.document_id = m.document_id
left join core.fact_money e on e.money_id = m.equivalent_of and e.document_id = m.document_id
where (m.part_of is not null and (p.money_id is null or p.money_id = m.money_id))
    or (m.equivalent_of is not null and (e.money_id is null or e.money_id = m.money_id))
