create or replace view mart.timeline as
select e.date_from, e.date_to, 'event' as what, e.event_type as kind, e.name as text, e.organizer as who, e.place,
       e.document_id, e.event_id as fact_id
from core.fact_event e where e.date_from is not null
union all
select a.signed_on, a.signed_on, 'agreement', 'agreement', a.surface, replace(a.named_parties, '|', ', '), null,
       a.document_id, a.agreement_id
from core.fact_agreement a where a.signed_on is not null
union all
select q.said_on, q.said_on, 'quote', null, q.quote, q.speaker, null, q.document_id, q.quote_id
from core.fact_quote q where q.said_on is not null
union all
select m.period_from, m.period_to, 'money', m.metric, concat_ws(' ', m.item, m.surface), m.subject, null, m.document_id, m.money_id
from core.fact_money m where m.period_from is not null and m.part_of is null and m.equivalent_of is null;
comment on view mart.timeline is 'What happened when: events, agreements, words and amounts by their days. Order by date_from.';
