-- The same expression at the same place of the same document is worth what it was when it was read before, or at least not
-- 10^4 times more or less.
-- severity: error
select n.money_id, n.surface, o.amount as was, n.amount as has_become
from core.fact_money n
join before.core.fact_money o on o.money_id = n.money_id and o.surface = n.surface and o.currency = n.currency
where greatest(abs(coalesce(n.amount, n.amount_low, n.amount_high)), abs(coalesce(o.amount, o.amount_low, o.amount_high)))
   >= 1e4 * nullif(least(abs(coalesce(n.amount, n.amount_low, n.amount_high)), abs(coalesce(o.amount, o.amount_low, o.amount_high))), 0)
