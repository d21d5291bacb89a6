create or replace view mart.claim as
with stated as (
    select m.*, d.publisher,
           coalesce(m.program_id, nullif(lower(regexp_replace(m.item, '[\s·ㆍ''"‘’“”]', '', 'g')), '')) as thing,
           -- 울산, 울산시 and 울산광역시 are one subject
           case when m.subject = r.name or list_contains(string_split(r.aliases, '|'), m.subject) then r.region_code
                else lower(regexp_replace(m.subject, '\s|㈜|\(주\)', '', 'g')) end as whose
    from core.fact_money m
    join core.dim_document d using (document_id)
    left join core.dim_region r on r.region_code = m.region_code
    where m.part_of is null and m.equivalent_of is null and m.metric is not null
)
select metric, any_value(item order by length(item) desc) as item, any_value(subject order by length(subject) desc) as subject,
       period_from, period_to, currency, funding_source,
       count(distinct document_id) as documents, count(distinct publisher) as outlets,
       string_agg(distinct surface, ' | ' order by surface) as stated_as,
       min(coalesce(amount_low, amount)) as lowest, max(coalesce(amount_high, amount)) as highest,
       coalesce(max(amount_low) <= min(amount_high), true) as agrees,
       string_agg(distinct publisher, ' | ' order by publisher) as publishers,
       string_agg(money_id, ' ' order by money_id) as money_ids
from stated
where thing is not null or whose is not null
group by metric, thing, case when thing is null or program_id is null then whose end, period_from, period_to, currency, funding_source;
comment on view mart.claim is 'Amounts that state one thing (metric, item or programme, subject, period, currency): how many documents and outlets state it, and whether one amount fits all of their bounds.';
