-- In every run, what was read was loaded, skipped or refused.
-- severity: error
select run_id, sources_read, sources_loaded, sources_skipped, sources_refused from ops.run
where sources_read <> sources_loaded + sources_skipped + sources_refused
