"""The DuckDB warehouse: write a draft, audit it, publish it; read the published file.

A file of an older version is carried forward by migration: the next run gives its draft the tables, columns and types that
are new (NULL until their articles are read again, which new rules bring about), and keeps every row. A file of a newer
version is refused and left alone.
"""

from warehouse.audit import Finding, losses
from warehouse.connect import connect
from warehouse.draft import Draft
from warehouse.errors import (
    AuditFailed,
    QueryError,
    WarehouseDamaged,
    WarehouseError,
    WarehouseLocked,
    WarehouseMissing,
    WarehouseUnwritable,
    WarehouseVersion,
)
from warehouse.export import content_hash, export, restore
from warehouse.lock import write_lock
from warehouse.query import Known, known_sources, query
from warehouse.validate import validate

__all__ = [
    "AuditFailed",
    "Draft",
    "Finding",
    "Known",
    "QueryError",
    "WarehouseDamaged",
    "WarehouseError",
    "WarehouseLocked",
    "WarehouseMissing",
    "WarehouseUnwritable",
    "WarehouseVersion",
    "connect",
    "content_hash",
    "export",
    "known_sources",
    "losses",
    "query",
    "restore",
    "validate",
    "write_lock",
]
