-- An amount of 10^16 won or more is larger than any budget: an 억 or 조 may have been misread.
-- severity: warning
select money_id, surface, amount, currency from core.fact_money
where greatest(abs(coalesce(amount, 0)), abs(coalesce(amount_high, 0))) >= 1e16
