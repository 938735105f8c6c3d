"""Averages the weights of models that were trained from the same start with different seeds: one model, better than each."""
from __future__ import annotations

import argparse
from pathlib import Path

import torch

from files import whole_file


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument('models', nargs='+', help='names of trained models')
    ap.add_argument('--work', type=Path, default=Path(__file__).parent / '.training')
    ap.add_argument('--name', required=True)
    a = ap.parse_args()
    saved = [torch.load(a.work / f'{name}.pt', weights_only=True) for name in a.models]
    mean = {k: sum(s['model'][k] for s in saved) / len(saved) for k in saved[0]['model']}
    with whole_file(a.work / f'{a.name}.pt') as f:
        torch.save({'model': mean, 'inventory': saved[0]['inventory']}, f)


if __name__ == '__main__':
    main()
