"""From the data to the model, one command: seeded, and on from where it was stopped. `stages.py` says what is done.

--restore leaves out the earlier stages: the shipped model is read back and only the last part of training is run.
--rehearse does every stage on a small share of the data, into the work folder: minutes, to see that all is there before hours are spent.
"""
from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

from stages import FULL, REHEARSAL, OtherPlan, run_stages, stages

HERE = Path(__file__).parent


def call(script: str, arguments: list[str]) -> None:
    clock = time.time()
    # On a machine with other work, threads that spin while they wait for each other take many times as long.
    subprocess.run([sys.executable, str(HERE / script), *arguments], check=True, env={'OMP_WAIT_POLICY': 'PASSIVE', **os.environ})
    print(f'   {time.time() - clock:.0f} s', flush=True)


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('--data', type=Path, default=HERE / '../../shared/data')
    ap.add_argument('--work', type=Path, help='folder for the state; default .training/ and a folder for each kind of run')
    ap.add_argument('--out', type=Path, help='the model; default src/language/models/english.bin, in a rehearsal english.bin in the work folder')
    ap.add_argument('--compromise', type=Path, default=HERE / '..', help='folder whose node_modules holds compromise')
    ap.add_argument('--threads', type=int, default=2)
    ap.add_argument('--restore', action='store_true', help='go on from the shipped model')
    ap.add_argument('--rehearse', action='store_true', help='all stages on a small share of the data')
    a = ap.parse_args()
    kind = ('restored' if a.restore else 'full') + ('-rehearsal' if a.rehearse else '')
    work = a.work or HERE / '.training' / kind
    out = a.out or (work / 'english.bin' if a.rehearse else HERE / '../src/language/models/english.bin')
    common = {'data': a.data, 'work': work, 'compromise': a.compromise, 'threads': a.threads, 'out': out, 'model': out}
    try:
        run_stages(stages(REHEARSAL if a.rehearse else FULL, a.restore), work, common, call)
    except OtherPlan as e:
        sys.exit(str(e))
    except subprocess.CalledProcessError as e:
        sys.exit(f'{Path(e.cmd[1]).name} ended with {e.returncode}; the same command goes on from there')


if __name__ == '__main__':
    main()
