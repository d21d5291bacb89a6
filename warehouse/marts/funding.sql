create or replace view mart.funding as
select coalesce(m.item, m.subject) as programme, m.item, m.subject, m.metric, m.funding_source, m.status,
       m.period_from, m.period_to, m.amount, m.currency, m.amount_krw,
       m.part_of is null and m.equivalent_of is null as is_total,
       d.title, d.publisher, d.published_at, m.surface, m.money_id, m.document_id
from core.fact_money m
join core.dim_document d using (document_id)
where m.metric in ('project_cost', 'budget', 'investment', 'subsidy', 'fund') or m.funding_source is not null;
comment on view mart.funding is 'Money promised and spent by programme and source. Add up amount_krw only where is_total; the other rows are parts or restatements of one that is.';
