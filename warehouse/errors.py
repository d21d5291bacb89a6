"""What can go wrong with the warehouse. Each message is one sentence that names the file and the way out."""


class WarehouseError(Exception):
    """Anything that this package raises on purpose."""


class WarehouseLocked(WarehouseError):
    """Another run is writing; a retry can cure it."""


class WarehouseUnwritable(WarehouseError):
    """The folder or disk does not take the file."""


class WarehouseVersion(WarehouseError):
    """The file was made by a newer version of the schema, or in a storage format that older readers cannot open."""


class SchemaFault(WarehouseError):
    """A frame has not the columns or types of its table: a fault of the program, not of a row."""


class QueryError(WarehouseError):
    """A query was refused, failed, or took too long."""


class AuditFailed(WarehouseError):
    """The draft holds wrong rows and was not published."""

    def __init__(self, message: str, failed: list) -> None:
        super().__init__(message)
        self.failed = failed
        """The audits that failed, as `warehouse.Finding`."""
