"""What the run time computes for sentences, asked of `dump-scores.ts`."""
from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent


def run_time(model: Path, sentences: list[list[str]], *modes: str) -> Iterator[dict]:
    """One answer a sentence, in order; modes: `plain` (the kernel without SIMD), `decisions` (labels in place of scores)."""
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl', encoding='utf8') as f:
        f.writelines(json.dumps(words) + '\n' for words in sentences)
        f.flush()
        command = ['node', '-r', './tools/register.cjs', 'training/dump-scores.ts', str(model.resolve()), f.name, *modes]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding='utf8', cwd=ROOT) as process:
            yield from map(json.loads, process.stdout)
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command)
