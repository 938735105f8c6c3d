"""Word features that the encoder reads. `src/language/features.ts` computes the same numbers; change both together.

Strings are seen as UTF-16 code units, as JavaScript sees them, so that the hashes agree.
"""
from __future__ import annotations

import numpy as np

AFFIX_ROWS = 8192
GRAM_ROWS = 8192
SHAPE_ROWS = 512
AFFIX_SLOTS = 7  # prefixes of 1-3, suffixes of 1-4 units
GRAM_SLOTS = 12  # inner character trigrams, the first 12

QUOTES = {'“': '"', '”': '"', '„': '"', '``': '"', "''": '"', '‘': "'", '’': "'", '`': "'", '´': "'", '—': '--', '–': '-', '‑': '-', '…': '...'}
# Only scripts whose case mapping no Unicode version has changed: Latin, Greek, Cyrillic (below U+0530), one unit to one unit.
LOWER = {chr(c): chr(c).lower() for c in range(0x530) if len(chr(c).lower()) == 1 and chr(c).lower() != chr(c) and ord(chr(c).lower()) < 0x530}
UPPER_SET = frozenset(LOWER)
LOWER_SET = frozenset(LOWER.values())
_LOWER_TABLE = str.maketrans(LOWER)
_DIGITS = str.maketrans('123456789', '000000000')
_INNER = str.maketrans({'’': "'", '‘': "'", '–': '-', '‑': '-'})


def normalize_word(word: str) -> str:
    """The word with quotes and dashes made plain and ASCII digits made 0; case is kept."""
    whole = QUOTES.get(word)
    return whole if whole is not None else word.translate(_INNER).translate(_DIGITS)


def lower_word(word: str) -> str:
    """The word in lower case, for the scripts in LOWER only."""
    return word.translate(_LOWER_TABLE)


def utf16(text: str) -> list[int]:
    if text.isascii():
        return list(text.encode('ascii'))
    raw = text.encode('utf-16-le', 'surrogatepass')
    return [raw[i] | raw[i + 1] << 8 for i in range(0, len(raw), 2)]


def hash_units(units: list[int], seed: int) -> int:
    """FNV-1a over UTF-16 units with a seed, finished with a multiply-xor so that low bits are usable."""
    h = (0x811C9DC5 ^ seed * 0x9E3779B1) & 0xFFFFFFFF
    for u in units:
        h = (h ^ u) * 0x01000193 & 0xFFFFFFFF
    h ^= h >> 15
    h = h * 0x2C1B3C6D & 0xFFFFFFFF
    return h ^ h >> 13


def word_shape(word: str) -> str:
    """Character classes with runs cut at 3 units, at most 10 units: 'McDonald' -> 'XxXxxx'."""
    out: list[str] = []
    last, run = '', 0
    for unit in utf16(word):
        ch = chr(unit)
        kind = 'X' if ch in UPPER_SET else 'x' if ch in LOWER_SET else 'd' if '0' <= ch <= '9' else ch if unit < 128 else 'u'
        run = run + 1 if kind == last else 1
        last = kind
        if run <= 3:
            out.append(kind)
            if len(out) == 10:
                break
    return ''.join(out)


def word_features(word: str) -> tuple[list[int], list[int], int]:
    """Hashed rows of a normalised word: affixes (7), trigrams (at most 12), shape."""
    units = utf16(lower_word(word))
    n = len(units)
    affixes = [hash_units(units[:k], k) % AFFIX_ROWS for k in (1, 2, 3)]
    affixes += [hash_units(units[max(0, n - k):], 10 + k) % AFFIX_ROWS for k in (1, 2, 3, 4)]
    padded = [94, *units, 36]
    grams = [hash_units(padded[i:i + 3], 30) % GRAM_ROWS for i in range(min(GRAM_SLOTS, len(padded) - 2))]
    return affixes, grams, hash_units(utf16(word_shape(word)), 40) % SHAPE_ROWS


class Vocabulary:
    """Cased words with a vector of their own; rows after them are hash buckets for all other words."""

    def __init__(self, words: list[str], buckets: int = 2048):
        self.words, self.buckets = words, buckets
        self.index = {w: i for i, w in enumerate(words)}
        self.rows = len(words) + buckets

    def row(self, normalized: str) -> int:
        """Row of the exact form, else of its lower case, else of a hash bucket."""
        found = self.index.get(normalized)
        if found is None:
            low = lower_word(normalized)
            found = self.index.get(low)
            if found is None:
                return len(self.words) + self.bucket(low)
        return found

    def bucket(self, low: str) -> int:
        return hash_units(utf16(low), 50) % self.buckets


def feature_table(types: list[str], vocabulary: Vocabulary) -> dict[str, np.ndarray]:
    """Feature rows of each word type; grams are padded with row GRAM_ROWS, which stays zero."""
    n = len(types)
    word = np.zeros(n, np.int32)
    bucket = np.zeros(n, np.int32)
    affix = np.zeros((n, AFFIX_SLOTS), np.int16)
    gram = np.full((n, GRAM_SLOTS), GRAM_ROWS, np.int16)
    shape = np.zeros(n, np.int16)
    for i, t in enumerate(types):
        w = normalize_word(t)
        word[i] = vocabulary.row(w)
        bucket[i] = len(vocabulary.words) + vocabulary.bucket(lower_word(w))
        a, g, s = word_features(w)
        affix[i] = a
        gram[i, :len(g)] = g
        shape[i] = s
    return {'word': word, 'bucket': bucket, 'affix': affix, 'gram': gram, 'shape': shape}
