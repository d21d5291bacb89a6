"""The weights of the cues by which fields of amounts are chosen. Written by `tests/fitting.py`."""
