"""How a run is told to people: a table in the terminal, Markdown for the orchestrator."""

from flows.pipeline import RunSummary

_LABELS = {
    "core.dim_document": "documents",
    "core.fact_money": "amounts of money",
    "core.fact_quantity": "other figures",
    "core.fact_date": "times",
    "core.fact_mention": "names",
    "core.fact_role": "people in office",
    "core.fact_quote": "quotations",
    "core.fact_event": "events",
    "core.fact_agreement": "agreements",
    "core.fact_agreement_item": "their clauses",
}


def lines(summary: RunSummary) -> list[tuple[str, str]]:
    """What happened, as pairs of a label and a value."""
    known = f"{summary.skipped} known already"
    if summary.still_refused:
        known += f" ({summary.still_refused} of them refused)"
    rows = [
        ("outcome", "nothing new; the warehouse is as it was" if summary.outcome == "unchanged" else "published"),
        ("files", f"{summary.read} read: {summary.loaded} loaded, {known}, {len(summary.refused)} refused"),
    ]
    if summary.outcome == "published":
        rows += [(_LABELS.get(t, t.split(".")[1]), f"{n:+,}") for t, n in summary.rows_gained.items()]
        if summary.refused_rows:
            rows.append(("rows refused", f"{summary.refused_rows:,}"))
        rows += [("warning", f"audit {f.name}: {f.rows:,} rows, see ops.check") for f in summary.warnings]
    seconds = ", ".join(f"{stage} {s:.2f} s" for stage, s in summary.stage_seconds.items())
    return [*rows, ("time", seconds or "0 s"), ("warehouse", str(summary.warehouse))]


def markdown(summary: RunSummary) -> str:
    """The run as Markdown."""
    table = "\n".join(f"| {label} | {value} |" for label, value in lines(summary))
    refused = "".join(f"\n- `{uri}`: {reason}" for uri, reason in summary.refused)
    return f"# Run {summary.run_id}\n\n| | |\n|---|---|\n{table}\n" + (f"\n## Refused\n{refused}\n" if refused else "")
