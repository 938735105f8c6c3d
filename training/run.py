"""From the data to src/language/models/english.bin: one command, resumable. Options go through to the steps' own defaults.

With --restore the earlier steps are left out: the shipped model is read back and only the last stage of training is run.
"""
from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
LATER = ('--rate', 1e-3, '--slow', 0.5, '--dropout', 0.36, '--written', 16000, '--swaps', 3, '--turns', 4)  # the stages after the first weights for names


def step(script: str, *arguments: object) -> None:
    print(f'== {script}', flush=True)
    subprocess.run([sys.executable, str(HERE / script), *map(str, arguments)], check=True)


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument('--data', type=Path, default=HERE / '../../shared/data')
    ap.add_argument('--work', type=Path, default=HERE / '.training')
    ap.add_argument('--compromise', type=Path, default=HERE / '..', help='folder whose node_modules holds compromise')
    ap.add_argument('--threads', type=int, default=2)
    ap.add_argument('--restore', action='store_true', help='go on from the shipped model')
    a = ap.parse_args()
    train = ('--data', a.data, '--work', a.work, '--compromise', a.compromise, '--threads', a.threads)
    if a.restore:
        if not (a.work / 'names.pt').exists():
            step('restore.py', '--work', a.work, '--name', 'names')
    else:
        if not (a.work / 'raw.npz').exists():
            step('prepare.py', '--data', a.data, '--work', a.work)
        step('pretrain.py', '--work', a.work, '--threads', a.threads)
        step('train.py', *train, '--name', 'first', '--epochs', 14, '--stop-after', 9)
        step('train.py', *train, '--name', 'model', '--start', 'first', '--epochs', 6, '--rate', 1e-3, '--slow', 0.6, '--dropout', 0.4, '--seed', 11)
        more = ('--start', 'model', *LATER)
        step('train.py', *train, '--name', 'names-1', '--epochs', 8, '--stop-after', 6, *more, '--seed', 21)
        step('train.py', *train, '--name', 'names-2', '--epochs', 3, *more, '--seed', 22)
        step('average.py', 'names-1', 'names-2', '--work', a.work, '--name', 'names')
    more = ('--start', 'names', '--epochs', 3, *LATER, '--everyday', 14000, '--joined', 0.3)
    step('train.py', *train, '--name', 'everyday-1', *more, '--seed', 31)
    step('train.py', *train, '--name', 'everyday-2', *more, '--seed', 32)
    step('average.py', 'everyday-1', 'everyday-2', '--work', a.work, '--name', 'everyday')
    step('export.py', '--data', a.data, '--work', a.work, '--name', 'everyday')
    step('parity.py', '--data', a.data, '--limit', 200)


if __name__ == '__main__':
    main()
