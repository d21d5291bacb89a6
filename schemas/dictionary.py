"""The data dictionary, made from the models."""

from schemas.base import Table, frame_schema


def dictionary(tables: dict[str, type[Table]]) -> str:
    """Markdown: a section per table, a row per column with its type, unit, values and meaning."""
    parts = ["# What each table and column means\n"]
    for name, model in tables.items():
        parts.append(f"## {name}\n\n{(model.__doc__ or '').strip()}\n")
        parts.append("| column | type | null | unit | meaning |\n|---|---|---|---|---|")
        for column, field in model.to_schema().columns.items():
            metadata = field.metadata or {}
            key = " (key)" if metadata.get("key") else ""
            values = "".join(
                f" One of {', '.join(c.statistics['allowed_values'])}." for c in field.checks if c.name == "isin"
            )
            null = "yes" if field.nullable else "no"
            cells = [f"{column}{key}", frame_schema(model)[column], null, metadata.get("unit") or ""]
            row = [str(cell).replace("|", "\\|") for cell in [*cells, f"{field.description}{values}"]]
            parts.append(f"| {' | '.join(row)} |")
        parts.append("")
    return "\n".join(parts)
