"""Builds the vocabulary and the raw token arrays that pretraining reads."""
from __future__ import annotations

import argparse
import collections
from pathlib import Path

from corpora import read_conllu
from raw_text import build_raw_corpus

if __name__ == '__main__':
    ap = argparse.ArgumentParser()
    ap.add_argument('--data', type=Path, default=Path(__file__).parent / '../../shared/data')
    ap.add_argument('--work', type=Path, default=Path(__file__).parent / '.training')
    ap.add_argument('--words', type=int, default=32000)
    ap.add_argument('--share', type=float, default=1, help='of the raw text')
    a = ap.parse_args()
    a.work.mkdir(parents=True, exist_ok=True)
    words: collections.Counter = collections.Counter()
    for path in (a.data / 'ewt/en_ewt-ud-train.conllu.gz', a.data / 'gum_train_cc_by_sa/gum_train.conllu.gz'):
        for s in read_conllu(path):
            words.update(s['words'])
    build_raw_corpus(a.data / 'raw', a.work, words, a.words, a.share)
