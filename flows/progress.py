"""Where the flow tells how far it is. A module of its own: Prefect sends flow and tasks to other processes with all that they
refer to, modules by name alone, and the bar of a terminal cannot be sent."""

from collections.abc import Callable

tell: Callable[[int, int], None] = lambda done, total: None  # noqa: E731 - a place for the command line's bar
"""Told after each group of files how many bytes of how many are done."""
