"""Compares the run time with the int8 reference on development sentences: greatest score difference, share of equal decisions; fails where anything differs."""
from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

from corpora import read_conllu
from reference import Reference
from runtime import run_time


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument('--data', type=Path, default=Path(__file__).parent / '../../shared/data')
    ap.add_argument('--model', type=Path, default=Path(__file__).parent / '../src/language/models/english.bin')
    ap.add_argument('--limit', type=int, default=100000)
    ap.add_argument('--plain', action='store_true', help='the kernel without SIMD')
    a = ap.parse_args()
    reference = Reference(a.model)
    sentences = [s['words'] for s in read_conllu(a.data / 'ewt/en_ewt-ud-dev.conllu.gz') if len(s['words']) <= 160][:a.limit]
    worst: dict[str, float] = {}
    same = total = 0
    for words, got in zip(sentences, run_time(a.model, sentences, *(['plain'] if a.plain else [])), strict=True):
        want = reference.scores(words)
        n = len(words)
        for key in ('upos', 'xpos', 'names', 'arcs', 'labels'):
            w = want[key]
            g = np.array(got[key]).reshape(n, -1)[:, :w.shape[1]]
            if key == 'arcs':
                mask = np.arange(n + 1)[None] != np.arange(1, n + 1)[:, None]
                g, w = g[mask], w[mask]
            if key == 'labels' and got['heads'] != want['heads'].tolist():
                continue
            worst[key] = max(worst.get(key, 0.0), float(np.abs(g - w).max()))
        labels = np.array(got['labels']).reshape(n, -1)[:, :len(reference.header['labels'])].argmax(1)
        checks = [
            np.array(got['upos']).reshape(n, -1)[:, :len(reference.header['upos'])].argmax(1) == want['upos'][:, :len(reference.header['upos'])].argmax(1),
            np.array(got['xpos']).reshape(n, -1)[:, :len(reference.header['xpos'])].argmax(1) == want['xpos'][:, :len(reference.header['xpos'])].argmax(1),
            np.array(got['heads']) == want['heads'], labels == want['labels'][:, :len(reference.header['labels'])].argmax(1), np.array(got['tags']) == want['tags'],
        ]
        same += sum(int(c.sum()) for c in checks)
        total += 5 * n
    print(json.dumps({'sentences': len(sentences), 'kernel': 'plain' if a.plain else 'simd', 'greatestDifference': {k: float(f'{v:.2g}') for k, v in worst.items()}, 'decisions': total, 'same': same / total}))
    if same < total or any(worst.values()):
        sys.exit('the run time and the reference differ')


if __name__ == '__main__':
    main()
