create or replace view mart.who_said_what as
select coalesce(p.name, q.speaker) as speaker, q.speaker_title as title, q.speaker_organization as organization, q.said_on, q.quote,
       d.title as article, d.publisher, d.published_at, q.person_id, q.quote_id, q.document_id
from core.fact_quote q
join core.dim_document d using (document_id)
left join core.dim_person p using (person_id);
comment on view mart.who_said_what is 'Direct speech with its speaker, office, body and day. An unnamed speaker stands as the article calls him.';
