-- a period ends before it begins
-- severity: error
-- each table with: document_id, surface, period_from, period_to
select '{table}' as "table", document_id, surface, period_from as first_day, period_to as last_day
from {table} where period_from > period_to
-- end
union all by name
-- each table with: document_id, surface, date_from, date_to
select '{table}' as "table", document_id, surface, date_from as first_day, date_to as last_day
from {table} where date_from > date_to
-- end
