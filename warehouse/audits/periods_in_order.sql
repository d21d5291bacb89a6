-- No period ends before it begins.
-- severity: error
select money_id as id, period_from as day_from, period_to as day_to from core.fact_money where period_from > period_to
union all
select quantity_id, period_from, period_to from core.fact_quantity where period_from > period_to
union all
select date_id, date_from, date_to from core.fact_date where date_from > date_to
