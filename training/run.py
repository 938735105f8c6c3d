"""From the data to src/language/models/english.bin: one command, resumable. Options go through to the steps' own defaults."""
from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def step(script: str, *arguments: object) -> None:
    print(f'== {script}', flush=True)
    subprocess.run([sys.executable, str(HERE / script), *map(str, arguments)], check=True)


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument('--data', type=Path, default=HERE / '../../shared/data')
    ap.add_argument('--work', type=Path, default=HERE / '.training')
    ap.add_argument('--compromise', type=Path, default=HERE / '..', help='folder whose node_modules holds compromise')
    ap.add_argument('--threads', type=int, default=2)
    a = ap.parse_args()
    if not (a.work / 'raw.npz').exists():
        step('prepare.py', '--data', a.data, '--work', a.work)
    step('pretrain.py', '--work', a.work, '--threads', a.threads)
    train = ('--data', a.data, '--work', a.work, '--compromise', a.compromise, '--threads', a.threads)
    step('train.py', *train, '--name', 'first', '--epochs', 14, '--stop-after', 9)
    step('train.py', *train, '--name', 'model', '--start', 'first', '--epochs', 6, '--rate', 1e-3, '--slow', 0.6, '--dropout', 0.4, '--seed', 11)
    step('export.py', '--data', a.data, '--work', a.work)
    step('parity.py', '--data', a.data, '--limit', 200)


if __name__ == '__main__':
    main()
