"""Turns the raw paragraphs into sentences of word types for pretraining."""
from __future__ import annotations

import array
import collections
import gzip
import re
from pathlib import Path

import numpy as np

from features import Vocabulary, feature_table, lower_word, normalize_word

# Close to the tokens of UD English: clitics and hyphen compounds split, abbreviations and initials whole.
TOKEN = re.compile(r"""
    https?://\S+ | [\w.+-]+@[\w-]+\.[\w.]+
  | (?:[A-Za-z]\.){2,}
  | (?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Jr|Sr|Col|Lt|Maj|Capt|Sgt|Prof|No|Nos|vs|Inc|Corp|Ltd|Co|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.
  | [A-Z]\.(?=\s+[A-Z])
  | \w+?(?=n['’]t\b) | n['’]t\b | ['’](?:s|S|re|ve|ll|d|m)\b
  | \d+(?:[.,:/]\d+)* (?:st|nd|rd|th|s)?\b
  | [^\W_]+ (?:['’](?!(?:s|S|re|ve|ll|d|m|t)\b)[^\W_]+)*
  | \.\.+ | --+ | [^\w\s] | _+
""", re.X)
CLOSERS = frozenset('"\'”’)]')


def split_sentences(tokens: list[str], most: int) -> list[list[str]]:
    """Sentences of a paragraph, cut after `most` tokens."""
    out, cur = [], []
    n = len(tokens)
    for i, t in enumerate(tokens):
        cur.append(t)
        nxt = tokens[i + 1] if i + 1 < n else ''
        ends = (t in '.!?' or (t in CLOSERS and i > 0 and tokens[i - 1] in ('.', '!', '?'))) and nxt not in CLOSERS and not nxt[:1].islower()
        if ends or len(cur) >= most:
            out.append(cur)
            cur = []
    if cur:
        out.append(cur)
    return out


def read_raw(folder: Path, most: int = 64):
    """Yields sentences (lists of words) of every shard, in order of file name."""
    for path in sorted(folder.glob('*.txt.gz')):
        with gzip.open(path, 'rt', encoding='utf8') as f:
            for line in f:
                tokens = TOKEN.findall(line)
                if len(tokens) >= 4:
                    yield from split_sentences(tokens, most)


def build_raw_corpus(folder: Path, out: Path, extra_words: collections.Counter, vocabulary_size: int, limit: int | None = None) -> None:
    """Writes out/raw.npz (token type ids, sentence starts, feature rows) and out/vocabulary.txt."""
    types: dict[str, int] = {}
    counts: collections.Counter = collections.Counter()
    ids, starts = array.array('i'), array.array('q')
    for sentence in read_raw(folder):
        if len(sentence) < 4:
            continue
        starts.append(len(ids))
        for w in sentence:
            k = types.get(w)
            if k is None:
                k = types[w] = len(types)
            ids.append(k)
        if limit and len(ids) > limit:
            break
    starts.append(len(ids))
    tokens = np.frombuffer(ids, np.int32)
    for w, c in zip(types, np.bincount(tokens, minlength=len(types))):
        counts[normalize_word(w)] += int(c)
    merged = collections.Counter(counts)
    for w, c in extra_words.items():  # annotated text weighs 8 times raw text: the heads learn from it
        merged[normalize_word(w)] += 8 * c
    # A capitalised form earns a row only where its lower-case form does not already tell: names, and words that change meaning.
    words = []
    for w, c in merged.most_common():
        low = lower_word(w)
        if low != w and merged[low] > 2 * c and len(w) > 1:
            continue
        words.append(w)
        if len(words) == vocabulary_size:
            break
    (out / 'vocabulary.txt').write_text('\n'.join(words) + '\n', encoding='utf8')
    vocabulary = Vocabulary(words)
    table = feature_table(list(types), vocabulary)
    frequency = np.bincount(table['word'][tokens], minlength=vocabulary.rows)
    np.savez(out / 'raw.npz', tokens=tokens, starts=np.frombuffer(starts, np.int64), frequency=frequency, **table)
    print(f'raw: {len(tokens)} tokens, {len(starts) - 1} sentences, {len(types)} types; least count in vocabulary {merged[words[-1]]}', flush=True)
