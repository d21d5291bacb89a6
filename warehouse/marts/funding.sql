create or replace view mart.funding as
select coalesce(g.name, m.item) as program, m.funding_source, m.subject, r.name as region, m.metric, m.status,
       m.period_from, m.period_to, m.amount, m.amount_low, m.amount_high, m.currency, m.amount_krw,
       m.part_of is null and m.equivalent_of is null as is_total,
       m.part_of is not null and m.equivalent_of is null as is_part,
       m.surface, m.money_id, m.part_of, m.program_id, m.region_code, m.document_id, d.title, d.publisher, d.published_at
from core.fact_money m
join core.dim_document d using (document_id)
left join core.dim_program g using (program_id)
left join core.dim_region r on r.region_code = m.region_code
where m.metric in ('project_cost', 'budget', 'investment', 'subsidy', 'fund') or m.funding_source is not null;
comment on view mart.funding is 'Money promised and spent by programme, source and period, in won beside the stated currency. Add up amount_krw where is_total, or where is_part by funding_source: never both, a part is in its total. One programme may be told of in several articles: see mart.claim.';
