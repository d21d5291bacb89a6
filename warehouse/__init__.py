"""The DuckDB warehouse: write a draft, audit it, publish it; read the published file."""

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
