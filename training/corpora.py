"""Readers for the annotated sets. A sentence is a dict: words, and where the set has them upos, xpos, heads, labels, names, document."""
from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

NAME_TYPES = ('PER', 'ORG', 'LOC')


def read_conllu(path: Path) -> Iterator[dict]:
    """Sentences of a CoNLL-U file (gzip or plain); ranges and empty nodes are skipped."""
    opener = gzip.open if path.suffix == '.gz' else open
    rows, comments, document = [], {}, None
    with opener(path, 'rt', encoding='utf8') as f:
        for line in f:
            line = line.rstrip('\n')
            if line.startswith('#'):
                key, _, value = line[1:].partition('=')
                comments[key.strip()] = value.strip()
                if key.strip() == 'newdoc id':
                    document = value.strip()
            elif line:
                columns = line.split('\t')
                if columns[0].isdigit():
                    rows.append(columns)
            elif rows:
                yield {
                    'id': comments.get('sent_id'), 'document': document, 'text': comments.get('text', ''),
                    'words': [r[1] for r in rows], 'lemmas': [r[2] for r in rows], 'upos': [r[3] for r in rows], 'xpos': [r[4] for r in rows],
                    'feats': [r[5] for r in rows], 'heads': [int(r[6]) for r in rows], 'labels': [r[7].split(':')[0] for r in rows],
                    'full_labels': [r[7] for r in rows], 'misc': [r[9] for r in rows],
                }
                rows, comments = [], {}


def read_iob(path: Path) -> Iterator[dict]:
    """Sentences of a Universal NER file; types other than PER, ORG and LOC become O."""
    words, tags, document, sent_id = [], [], None, None
    with gzip.open(path, 'rt', encoding='utf8') as f:
        for line in f:
            line = line.rstrip('\n')
            if line.startswith('#'):
                if line.startswith('# newdoc id'):
                    document = line.partition('=')[2].strip()
                elif line.startswith('# sent_id'):
                    sent_id = line.partition('=')[2].strip()
            elif line:
                columns = line.split('\t')
                words.append(columns[1])
                tags.append(columns[2] if columns[2][2:] in NAME_TYPES else 'O')
            elif words:
                yield {'id': sent_id, 'document': document, 'words': words, 'names': iob_spans(tags)}
                words, tags = [], []


def iob_spans(tags: list[str]) -> list[tuple[int, int, str]]:
    """Spans (first, last, type) of IOB2 tags, both ends included."""
    spans, start = [], None
    for i, tag in enumerate([*tags, 'O']):
        if start is not None and (tag == 'O' or tag.startswith('B-') or tag[2:] != tags[start][2:]):
            spans.append((start, i - 1, tags[start][2:]))
            start = None
        if tag != 'O' and start is None:
            start = i
    return spans


def read_json_lines(path: Path) -> Iterator[dict]:
    with gzip.open(path, 'rt', encoding='utf8') as f:
        for line in f:
            yield json.loads(line)
