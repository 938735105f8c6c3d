"""Writes test/language/reference.jsonl: what the int8 reference computes for a few sentences of our own, for the run time's test."""
from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from reference import Reference

SENTENCES = [
    'Russian Foreign Minister Sergey Lavrov met US Secretary of State John Kerry in Geneva on Friday .',
    'The Brighton - based Acme Robotics Ltd said it had n’t sold 1,200 drones to al - Qaeda .',
    '" No , " Ms. Okonjo - Iweala told the BBC 😀 .',
    'WHO CHIEF VISITS KYIV',
]


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument('--model', type=Path, default=Path(__file__).parent / '../src/language/models/english.bin')
    ap.add_argument('--out', type=Path, default=Path(__file__).parent / '../test/language/reference.jsonl')
    a = ap.parse_args()
    reference = Reference(a.model)
    rows = []
    for text in SENTENCES:
        words = text.split(' ')
        scores = reference.scores(words)
        n = len(words)
        # a word is never its own head, so that score is left to the run time
        scores['upos'] = scores['upos'][:, :len(reference.header['upos'])]
        scores['labels'] = scores['labels'][:, :len(reference.header['labels'])]
        scores['arcs'][np.arange(n), np.arange(n) + 1] = 0
        rows.append({'words': words, **{k: [round(float(x), 5) for x in scores[k].ravel()] for k in ('upos', 'names', 'arcs', 'labels')},
                     **{k: scores[k].tolist() for k in ('heads', 'tags')}})
    a.out.write_text(''.join(json.dumps(r, ensure_ascii=False, separators=(',', ':')) + '\n' for r in rows), encoding='utf8')


if __name__ == '__main__':
    main()
