"""What can go wrong before anything was read."""


class ReadingError(Exception):
    """The inputs that were named cannot be read at all. The message is one sentence: which, where, what to do."""


class MissingInput(ReadingError):
    """A file or folder that was named is not there."""


class NothingToRead(ReadingError):
    """The inputs hold no article."""


class ClosedFolder(ReadingError):
    """A folder that was named, or one in it, cannot be opened."""
