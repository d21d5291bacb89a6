-- a currency is not in core.dim_currency
-- severity: error
-- each table with: currency
select '{table}' as "table", currency, count(*) as rows
from {table} anti join core.dim_currency using (currency) where currency is not null group by currency
-- end
