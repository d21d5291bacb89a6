create or replace view mart.indicator as
select m.metric, x.label_ko, coalesce(r.name, m.subject) as region, m.item, year(m.period_from) as year,
       m.period_from, m.period_to, m.amount, m.amount_low, m.amount_high, m.qualifier, m.currency, m.amount_krw, m.status,
       m.surface, m.subject, m.money_id, m.region_code, m.document_id, d.publisher, d.published_at
from core.fact_money m
join core.dim_document d using (document_id)
join core.dim_metric x using (metric)
left join core.dim_region r on r.region_code = m.region_code
    and (m.subject = r.name or list_contains(string_split(r.aliases, '|'), m.subject))
where m.metric in ('exports', 'imports', 'trade_balance', 'grdp', 'grdp_per_capita', 'production', 'wage', 'tax', 'debt',
                   'market_size', 'economic_effect')
  and m.equivalent_of is null;
comment on view mart.indicator is 'Exports, GRDP and other indicators by region or body, item and period. item NULL is the whole; other items are parts of it.';
