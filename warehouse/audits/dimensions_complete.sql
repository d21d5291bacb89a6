-- Every currency and metric of a fact stands in its dimension.
-- severity: error
select money_id, currency, metric from core.fact_money
where (currency is not null and currency not in (select currency from core.dim_currency))
   or (metric is not null and metric not in (select metric from core.dim_metric))
