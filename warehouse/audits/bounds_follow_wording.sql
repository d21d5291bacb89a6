-- The bounds are those that the wording allows: both the figure itself (exact, about), one of them open (over, under),
-- or two that differ (band, range, several). Each table for itself: to bring their decimals to one scale costs seven times
-- as much as to compare them.
-- severity: warning
select money_id as id, surface, qualifier, amount as value, amount_low as low, amount_high as high from core.fact_money
where not coalesce(case
    when qualifier in ('exact', 'about') then amount_low = amount and amount_high = amount
    when qualifier = 'over' then amount_low = amount and amount_high is null
    when qualifier = 'under' then amount_low is null and amount_high = amount
    else amount_low < amount_high
end, false)
union all
select quantity_id, surface, qualifier, value, value_low, value_high from core.fact_quantity
where not coalesce(case
    when qualifier in ('exact', 'about') then value_low = value and value_high = value
    when qualifier = 'over' then value_low = value and value_high is null
    when qualifier = 'under' then value_low is null and value_high = value
    else value_low < value_high
end, false)
