"""What can go wrong with a warehouse file. Each message is one sentence: which file, what is wrong, what to do."""

from collections.abc import Mapping


class WarehouseError(Exception):
    """Base of all errors of this package."""


class WarehouseMissing(WarehouseError):
    """There is no warehouse at the path yet."""


class WarehouseLocked(WarehouseError):
    """Another run or program is writing; trying again later can help."""


class WarehouseUnwritable(WarehouseError):
    """The folder or disk does not take the file."""


class WarehouseDamaged(WarehouseError):
    """The file or export is none that can be read as a warehouse."""


class WarehouseVersion(WarehouseError):
    """The file was made by a newer version of this program."""


class AuditFailed(WarehouseError):
    """An audit of severity `error` found wrong rows; nothing was published.

    `blamed` are the documents that the wrong rows name: the first audit that each breaks, and the first wrong row as JSON.
    """

    def __init__(self, message: str, blamed: Mapping[str, tuple[str, str]] | None = None) -> None:
        super().__init__(message)
        self.blamed = dict(blamed or {})


class QueryError(WarehouseError):
    """A query is wrong, takes too long or wants what it may not have."""


class SchemaFault(WarehouseError):
    """A frame does not have its table's columns and types: a fault of the program, which no row may survive."""
