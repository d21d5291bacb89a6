-- An amount lies between the bounds that its wording allows, and a range has no single amount.
-- severity: error
select document_id, money_id as id, amount as value, amount_low as low, amount_high as high, qualifier
from core.fact_money
where amount_low > amount_high or amount < amount_low or amount > amount_high
   or (amount is null) <> (qualifier in ('range', 'several'))
union all
select document_id, quantity_id, value, value_low, value_high, qualifier
from core.fact_quantity
where value_low > value_high or value < value_low or value > value_high
   or (value is null) <> (qualifier in ('range', 'several'))
