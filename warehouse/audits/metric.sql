-- a metric is not in core.dim_metric
-- severity: error
-- each table with: metric
select '{table}' as "table", metric, count(*) as rows
from {table} anti join core.dim_metric using (metric) where metric is not null group by metric
-- end
