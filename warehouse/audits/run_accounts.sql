-- a run has not accounted for every source that it read
-- severity: error
select run_id, sources_read, sources_loaded, sources_skipped, sources_refused
from ops.run where sources_read <> sources_loaded + sources_skipped + sources_refused
