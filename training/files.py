"""Files that are whole or not there: a run may be stopped at any time, and what it finds on the next start it trusts."""
from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write `path` with; it takes its name only once all of it is written."""
    part = path.with_name(f'{path.name}.part')
    with open(part, 'wb') as f:
        yield f
    os.replace(part, path)
