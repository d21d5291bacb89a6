-- two rows of a table have the same key
-- severity: error
-- each table with:
select '{table}' as "table", concat_ws(' ', {key}) as key, count(*) as rows
from {table} group by {key} having count(*) > 1
-- end
