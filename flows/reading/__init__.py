"""Bytes to documents: which files, in what encoding, and whether they are new."""

from flows.reading.decode import Refused, Text, decode, normalize
from flows.reading.errors import ClosedFolder, MissingInput, NothingToRead, ReadingError
from flows.reading.read import Reading, document_id, read_batch, read_bytes
from flows.reading.sources import BATCH_SIZE, Listing, Source, batches, list_sources

__all__ = [
    "BATCH_SIZE",
    "ClosedFolder",
    "Listing",
    "MissingInput",
    "NothingToRead",
    "Reading",
    "ReadingError",
    "Refused",
    "Source",
    "Text",
    "batches",
    "decode",
    "document_id",
    "list_sources",
    "normalize",
    "read_batch",
    "read_bytes",
]
