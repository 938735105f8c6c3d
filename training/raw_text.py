"""Turns the raw paragraphs into sentences of word types for pretraining."""
from __future__ import annotations

import array
import collections
import gzip
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from features import Vocabulary, feature_table, lower_word, normalize_word
from files import whole_file

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


def read_shard(path: Path, share: float, most: int = 64) -> Iterator[list[str]]:
    """Sentences (lists of words) of a shard: of all its paragraphs, or of a `share` of them spread over it."""
    every = round(1 / share)
    with gzip.open(path, 'rt', encoding='utf8') as f:
        for i, line in enumerate(f):
            if i % every == 0:
                tokens = TOKEN.findall(line)
                if len(tokens) >= 4:
                    yield from split_sentences(tokens, most)


class TypedText:
    """Sentences of four words or more as numbers of word types, in the order of their first use."""

    def __init__(self) -> None:
        self.types: dict[str, int] = {}
        self.ids, self.starts = array.array('i'), array.array('q', [0])

    def add(self, sentence: list[str]) -> None:
        if len(sentence) >= 4:
            self.ids.extend(self.types.setdefault(w, len(self.types)) for w in sentence)
            self.starts.append(len(self.ids))

    def append(self, types: list[str], ids: np.ndarray, starts: np.ndarray) -> None:
        """Adds what another text holds, with its own numbers of types."""
        number = np.array([self.types.setdefault(w, len(self.types)) for w in types], np.int32)
        self.starts.frombytes((starts[1:] + len(self.ids)).astype(np.int64).tobytes())
        self.ids.frombytes(number[ids].tobytes())


def read_raw(folder: Path, work: Path, share: float) -> TypedText:
    """The text of every shard, in order of file name. Each is kept in `work` once it is read, so that a run stopped in between goes on with the next."""
    work.mkdir(exist_ok=True)
    out = TypedText()
    for path in sorted(folder.glob('*.txt.gz')):
        kept = work / f'{path.name}.npz'
        if not kept.exists():
            shard = TypedText()
            for sentence in read_shard(path, share):
                shard.add(sentence)
            with whole_file(kept) as f:
                np.savez(f, types=np.frombuffer('\n'.join(shard.types).encode('utf8'), np.uint8), ids=np.frombuffer(shard.ids, np.int32), starts=np.frombuffer(shard.starts, np.int64))
            print(f'{path.name}: {len(shard.ids)} tokens', flush=True)
        part = np.load(kept)
        out.append(part['types'].tobytes().decode('utf8').split('\n'), part['ids'], part['starts'])
    return out


def build_raw_corpus(folder: Path, out: Path, extra_words: collections.Counter, vocabulary_size: int, share: float = 1) -> None:
    """Writes out/raw.npz (token type ids, sentence starts, feature rows) and out/vocabulary.txt."""
    shards = out / 'shards'
    text = read_raw(folder, shards, share)
    types, counts = list(text.types), collections.Counter()
    tokens = np.frombuffer(text.ids, np.int32)
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
    table = feature_table(types, vocabulary)
    frequency = np.bincount(table['word'][tokens], minlength=vocabulary.rows)
    with whole_file(out / 'raw.npz') as f:
        np.savez(f, tokens=tokens, starts=np.frombuffer(text.starts, np.int64), frequency=frequency, **table)
    shutil.rmtree(shards)
    print(f'raw: {len(tokens)} tokens, {len(text.starts) - 1} sentences, {len(types)} types; least count in vocabulary {merged[words[-1]]}', flush=True)
