-- a figure lies outside its own bounds
-- severity: error
-- each table with: document_id, surface, amount, amount_low, amount_high
select '{table}' as "table", document_id, surface, amount as figure, amount_low as low, amount_high as high
from {table} where amount < amount_low or amount > amount_high or amount_low > amount_high
-- end
union all by name
-- each table with: document_id, surface, value, value_low, value_high
select '{table}' as "table", document_id, surface, value as figure, value_low as low, value_high as high
from {table} where value < value_low or value > value_high or value_low > value_high
-- end
