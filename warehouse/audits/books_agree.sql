-- What a run counts as refused is in ops.reject, and what this run has loaded or refused is in ops.source: nothing is lost
-- between what was read and what was kept.
-- severity: error
with refused as (
    select run_id, count(*) filter (stage in ('read', 'extract', 'audit')) as sources,
           count(*) filter (stage not in ('read', 'extract', 'audit')) as its_rows
    from ops.reject group by all
)
select run_id, 'refused sources' as what, sources_refused as counted, coalesce(sources, 0) as kept
from ops.run left join refused using (run_id) where counted <> kept
union all
select run_id, 'refused rows', rows_refused, coalesce(its_rows, 0)
from ops.run left join refused using (run_id) where rows_refused <> coalesce(its_rows, 0)
union all
select run_id, 'sources', sources_loaded + sources_refused, (select count(*) from ops.source s where s.run_id = r.run_id) as kept
from ops.run r where run_id = getvariable('run_id') and sources_loaded + sources_refused <> kept
