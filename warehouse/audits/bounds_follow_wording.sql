-- The bounds are those that the wording allows: both the figure itself (exact, about), one of them open (over, under),
-- or two that differ (band, range, several).
-- severity: warning
with figures as (
    select money_id as id, surface, qualifier, amount as value, amount_low as low, amount_high as high from core.fact_money
    union all
    select quantity_id, surface, qualifier, value, value_low, value_high from core.fact_quantity
)
select * from figures
where not coalesce(case
    when qualifier in ('exact', 'about') then low = value and high = value
    when qualifier = 'over' then low = value and high is null
    when qualifier = 'under' then low is null and high = value
    else low < high
end, false)
