-- The programmes that amounts of money are for, each under the name that is printed most often.
with named as (
    select program_id, regexp_replace(item, '\s+', ' ', 'g') as name, count(*) as times,
           count(distinct document_id) as documents
    from core.fact_money where program_id is not null
    group by all
)
select program_id, first(name order by times desc, length(name) desc, name) as name,
       (select count(distinct document_id) from core.fact_money m where m.program_id = n.program_id) as documents
from named n
group by program_id
order by program_id
