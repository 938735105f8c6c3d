"""Sentences of which some names are known: relation sets mark the two sides of a fact and leave the other names of the sentence open.

A token inside a known name has its tag. A word in small letters outside the known names is no name, unless it may join the parts of one.
Every other word is open: training sums over all tags that it may have.
"""
from __future__ import annotations

import gzip
import json
from collections import defaultdict
from pathlib import Path

from corpora import read_json_lines
from features import UPPER_SET
from raw_text import TOKEN

MAY_JOIN = frozenset(('-', '–', '&', "'s", "'", '’', '’s', '.', ',', 'of', 'de', 'la', 'le', 'du', 'von', 'van', 'der', 'al', 'el', 'bin', 'da', 'do', 'dos', 'di', 'the', 'for', 'and', 'in', 'on', 'to', 'at', 'y', 'und', 'des'))
DATES = frozenset('January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split())
PRONOUNS = frozenset(('he', 'she', 'it', 'they', 'his', 'her', 'its', 'their', 'i', 'we', 'who', 'him'))
# what the two sides of a relation are; None where it may be several things
KNOWLEDGENET = {
    'DATE_OF_BIRTH': ('PER', None), 'DATE_OF_DEATH': ('PER', None), 'RESIDENCE': ('PER', 'LOC'), 'PLACE_OF_BIRTH': ('PER', 'LOC'), 'PLACE_OF_DEATH': ('PER', 'LOC'), 'NATIONALITY': ('PER', None),
    'EMPLOYEE_OR_MEMBER_OF': ('PER', 'ORG'), 'EDUCATED_AT': ('PER', 'ORG'), 'POLITICAL_AFFILIATION': ('PER', 'ORG'), 'CHILD_OF': ('PER', 'PER'), 'SPOUSE': ('PER', 'PER'),
    'DATE_FOUNDED': ('ORG', None), 'HEADQUARTERS': ('ORG', 'LOC'), 'SUBSIDIARY_OF': ('ORG', 'ORG'), 'FOUNDED_BY': ('ORG', 'PER'), 'CEO': ('ORG', 'PER'),
}
FEWREL = {'P26': ('PER', 'PER'), 'P40': ('PER', 'PER'), 'P25': ('PER', 'PER'), 'P463': (None, 'ORG'), 'P413': ('PER', None), 'P410': ('PER', None), 'P412': ('PER', None), 'P177': (None, 'LOC'), 'P206': (None, 'LOC')}


def open_sentence(words: list[str], spans: set[tuple[int, int, str]], titles: frozenset[str]) -> dict | None:
    """The sentence with its known names, longest first, and the places that stay open; `None` without a name."""
    names, used = [], set()
    for first, last, kind in sorted(spans, key=lambda s: (s[0] - s[1], s)):
        while first < last and (words[first].lower() in ('the', 'a', 'an') or (kind == 'PER' and words[first] in titles)):
            first += 1
        if last > first and words[last] in ("'s", '’s', "'"):
            last -= 1
        covered = range(first, last + 1)
        if words[first].lower() in PRONOUNS or words[first][:1] not in UPPER_SET or words[last][:1] not in UPPER_SET and not words[last][:1].isdigit() and len(covered) == 1 or used.intersection(covered):
            continue
        names.append((first, last, kind))
        used.update(covered)
    if not names:
        return None
    likely = [w[:1] in UPPER_SET and w not in DATES for w in words]
    joins = lambda i: (words[i].lower() in MAY_JOIN or words[i].isdigit()) and any(likely[max(0, i - 2):i])
    unknown = [i for i in range(len(words)) if i not in used and (likely[i] or joins(i))]
    return {'document': None, 'words': words, 'names': sorted(names), 'open': unknown}


def knowledgenet(path: Path, titles: frozenset[str]) -> list[dict]:
    spans: dict[str, dict[tuple[int, int], str]] = defaultdict(dict)
    for fact in read_json_lines(path):
        for side, kind in zip(('subject', 'object'), KNOWLEDGENET.get(fact['property'], (None, None))):
            if kind and fact[side]:
                spans[fact['text']][fact[side]['start'], fact[side]['end']] = kind
    out = []
    for text, known in spans.items():
        matches = list(TOKEN.finditer(text))
        starts, ends = {m.start(): i for i, m in enumerate(matches)}, {m.end(): i for i, m in enumerate(matches)}
        inside = {(starts[a], ends[b], kind) for (a, b), kind in known.items() if a in starts and b in ends}
        sentence = open_sentence([m.group() for m in matches], inside, titles)
        if sentence:
            out.append(sentence)
    return out


def fewrel(path: Path, titles: frozenset[str]) -> list[dict]:
    with gzip.open(path, 'rt', encoding='utf8') as f:
        relations = json.load(f)
    out = []
    for relation, (head, tail) in FEWREL.items():
        for fact in relations[relation]:
            spans = {(places[0], places[-1], kind) for side, kind in (('h', head), ('t', tail)) if kind for places in fact[side][2]}
            sentence = open_sentence(fact['tokens'], spans, titles)
            if sentence:
                out.append(sentence)
    return out
