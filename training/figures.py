"""Figures of a model file on the development sets, gold tokens, as the run time reads them (names sentence by sentence)."""
from __future__ import annotations

import argparse
import json
from pathlib import Path

from datasets import load_development
from decode import name_spans
from runtime import run_time
from scores import Scores

MOST_TOKENS = 160  # the run time reads longer sentences in pieces


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument('--data', type=Path, default=Path(__file__).parent / '../../shared/data')
    ap.add_argument('--model', type=Path, default=Path(__file__).parent / '../src/language/models/english.bin')
    a = ap.parse_args()
    for name, sentences in load_development(a.data).items():
        sentences = [s for s in sentences if len(s['words']) <= MOST_TOKENS]
        scores = Scores()
        for gold, got in zip(sentences, run_time(a.model, [s['words'] for s in sentences], 'decisions'), strict=True):
            if 'heads' in gold:
                scores.add_tree(gold, got['upos'], got['xpos'], got['heads'], got['labels'])
            if 'names' in gold:
                scores.add_names(gold['names'], name_spans(got['tags']))
        print(name, json.dumps(scores.figures()), flush=True)


if __name__ == '__main__':
    main()
