"""Puts the annotated sets together as training and development sentences.

Each name set keeps its own CRF layer (a convention), because what counts as a name differs: 0 UNER and our own sentences,
1 Re-DocRED, 2 CrossNER, 3 WNUT-17, 4 GUM. Only layer 0 ships.
"""
from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable
from math import ceil
from pathlib import Path

from augment import name_makers, written_sentences
from corpora import read_conllu, read_iob, read_json_lines
from features import UPPER_SET
from gazetteers import own_groups
from partial import fewrel, knowledgenet
from raw_text import TOKEN

CONVENTIONS = ['uner', 'redocred', 'crossner', 'wnut', 'gum']
INSIDE_NAMES = frozenset(('-', '–', '&', "'s", '.', 'of', 'de', 'la', 'du', 'von', 'van', 'al', 'bin', 'da', 'the', 'for', 'and'))
TO_NAME_TYPE = {
    'person': 'PER', 'politician': 'PER', 'PER': 'PER', 'organization': 'ORG', 'organisation': 'ORG', 'politicalparty': 'ORG', 'ORG': 'ORG',
    'corporation': 'ORG', 'group': 'ORG', 'place': 'LOC', 'location': 'LOC', 'country': 'LOC', 'LOC': 'LOC',
}

INSIDE_PERSONS = INSIDE_NAMES - {'of', 'for', 'the', 'and', '&', "'s"}


def trim_title(words: list[str], first: int, last: int, titles: frozenset[str]) -> int:
    """First word of a person's name without the titles and articles before it."""
    while first < last and (words[first] in titles or words[first].lower() in ('the', 'former', 'of') or (words[first] in ('Minister', 'Secretary'))):
        first += 1
    return first


def name_within(s: dict, first: int, last: int, head: int, inside: frozenset[str]) -> tuple[int, int]:
    """The run of name words round the head of a mention; small words count inside a run only."""
    named = lambda i: s['upos'][i] == 'PROPN' or s['xpos'][i].startswith('NNP') or (s['words'][i][:1] in UPPER_SET and s['upos'][i] in ('ADJ', 'NOUN', 'NUM', 'VERB'))
    a = b = head
    while a > first and (named(a - 1) or (s['words'][a - 1] in inside and a - 2 >= first and named(a - 2))):
        a -= 1 if named(a - 1) else 2
    while b < last and (named(b + 1) or (s['words'][b + 1] in inside and b + 2 <= last and named(b + 2)) or (b + 3 <= last and 'of' in inside and s['words'][b + 1] in ('of', 'for') and s['words'][b + 2] == 'the' and named(b + 3))):
        b += 1 if named(b + 1) else 2 if named(b + 2) else 3
    return a, b


def add_gum_names(sentences: list[dict], gold: Path, titles: frozenset[str]) -> None:
    """Gives GUM sentences their names, from the proper mentions of persons, places and organizations; longest first, no nesting."""
    documents = {d['id']: d for d in read_json_lines(gold)}
    groups: dict[str, list[dict]] = defaultdict(list)
    for s in sentences:
        groups[s['document']].append(s)
    for name, group in groups.items():
        document = documents.get(name)
        if document is None:
            continue
        spans = {}
        for entity in document['entities']:
            kind = TO_NAME_TYPE.get(entity['type'])
            for m in entity['mentions']:
                if kind and m.get('kind') == 'proper':
                    spans[m['start'], m['end']] = (kind, m['head'][0]['start'])
        text = document['text'].encode('utf-16-le')
        units = len(text) // 2
        plain = document['text'] if units == len(document['text']) else ''.join(c if ord(c) < 65536 else c + '\0' for c in document['text'])
        at = 0
        for s in group:
            offsets = []
            for w in s['words']:
                found = plain.find(w, at, at + 200)
                if found < 0:
                    offsets.append((at, at))
                    continue
                offsets.append((found, found + len(w)))
                at = found + len(w)
            names, used = [], set()
            starts = {a: i for i, (a, b) in enumerate(offsets) if b > a}
            ends = {b: i for i, (a, b) in enumerate(offsets) if b > a}
            for (a, b), (kind, head) in sorted(spans.items(), key=lambda x: x[0][0] - x[0][1]):
                if a in starts and b in ends and head in starts:
                    first, last = name_within(s, starts[a], ends[b], starts[head], INSIDE_PERSONS if kind == 'PER' else INSIDE_NAMES)
                    if kind == 'PER':
                        first = trim_title(s['words'], first, last, titles)
                    covered = range(first, last + 1)
                    if not used.intersection(covered) and any(s['words'][i][:1] in UPPER_SET for i in covered):
                        names.append((first, last, kind))
                        used.update(covered)
            s['names'] = sorted(names)


def read_name_set(path: Path, skip=lambda words, first, last, kind: False):
    """Sentences of a JSON-lines set with names in character spans, tokenised like the raw text."""
    for d in read_json_lines(path):
        units = d['text'].encode('utf-16-le')
        spans = {}
        for e in d['entities']:
            kind = TO_NAME_TYPE.get(e['type'])
            if kind:
                for m in e['mentions']:
                    spans[m['start'], m['end']] = kind
        for bounds in d['sentences']:
            text = units[2 * bounds['start']:2 * bounds['end']].decode('utf-16-le', 'replace')
            if any(ord(c) > 65535 for c in text):
                continue
            matches = list(TOKEN.finditer(text))
            if not matches:
                continue
            words = [m.group() for m in matches]
            starts = {m.start() + bounds['start']: i for i, m in enumerate(matches)}
            ends = {m.end() + bounds['start']: i for i, m in enumerate(matches)}
            names, used = [], set()
            for (a, b), kind in sorted(spans.items(), key=lambda x: x[0][0] - x[0][1]):
                if a in starts and b in ends:
                    first, last = starts[a], ends[b]
                    covered = range(first, last + 1)
                    if not used.intersection(covered) and not skip(words, first, last, kind):
                        names.append((first, last, kind))
                        used.update(covered)
            yield {'document': d['id'], 'words': words, 'names': sorted(names)}


def part(sentences: Iterable[dict], share: float) -> list[dict]:
    """The first sentences of a set, so many as `share` of it."""
    found = list(sentences)
    return found[:ceil(len(found) * share)]


def load_training(data: Path, demonyms: frozenset[str], written: int, swaps: int, seed: int, plain: int = 0, joined: float = 0.12, share: float = 1) -> list[dict]:
    """All training sentences; `convention` says which CRF layer the names belong to. `written` news and `plain` everyday sentences are composed; of the rest `share` is read."""
    titles = frozenset(own_groups('words')['title'])
    named = {' '.join(s['words']): s['names'] for s in read_iob(data / 'uner_ewt_train/en_ewt-ud-train.iob2.gz')}
    out = []
    for s in part(read_conllu(data / 'ewt/en_ewt-ud-train.conllu.gz'), share):
        names = named.get(' '.join(s['words']))
        out.append({**s, 'set': 'ewt', **({'names': names, 'convention': 0} if names is not None else {})})
    gum = part(read_conllu(data / 'gum_train_cc_by_sa/gum_train.conllu.gz'), share)
    add_gum_names(gum, data / 'gum_train_cc_by_sa/gold.jsonl.gz', titles)
    out += [{**s, 'set': 'gum', 'convention': 4} for s in gum]
    adjective = lambda words, first, last, kind: kind == 'LOC' and first == last and words[first].lower() in demonyms
    for name, convention in (('redocred_dev', 1), ('crossner_politics_train', 2), ('wnut17_train', 3)):
        out += [{**s, 'set': name, 'convention': convention} for s in part(read_name_set(data / name / 'gold.jsonl.gz', adjective), share)]
    out += [{**s, 'set': 'written', 'convention': 0} for s in written_sentences(written, seed) + written_sentences(plain, seed + 7, True)]
    out += [{**s, 'set': 'open', 'convention': 0} for f, name in ((knowledgenet, 'knowledgenet/facts_folds1-4.jsonl.gz'), (fewrel, 'fewrel/val_wiki.json.gz')) for s in part(f(data / name, titles), share)]
    out += robust_sentences(out, random.Random(seed), joined) + [s for i in range(swaps) for s in swapped_sentences(out, random.Random(seed + 1 + i))]
    return [s for s in out if 0 < len(s['words']) <= 120]


def robust_sentences(sentences: list[dict], r: random.Random, joined: float = 0.12) -> list[dict]:
    """Extra copies for text as it comes: neighbours run together for names, all capitals (2 %) and all small (4 %) for trees and names."""
    out = []
    for a, b in zip(sentences, sentences[1:]):
        if a.get('convention') not in (0, 4) or a['set'] in ('written', 'open'):
            continue
        if a['set'] == b['set'] and a['document'] == b['document'] and 'names' in b and r.random() < joined:
            n = len(a['words'])
            names = a['names'] + [(first + n, last + n, kind) for first, last, kind in b['names']]
            out.append({'document': a['document'], 'words': a['words'] + b['words'], 'names': names, 'convention': a['convention'], 'set': 'joined'})
        if r.random() < 0.02:
            out.append({**a, 'words': [w.upper() for w in a['words']], 'set': 'capitals'})
        if a['set'] == 'ewt' and r.random() < 0.04:
            out.append({**a, 'words': [w.lower() for w in a['words']], 'set': 'small'})
    return out


def swapped_sentences(sentences: list[dict], r: random.Random) -> list[dict]:
    """Copies of sentences of UNER and the sets of encyclopedia text, for names only, with each name replaced by another of its type: half from the set, half of our own making."""
    pool: dict[str, list[list[str]]] = defaultdict(list)
    named = [s for s in sentences if s['set'] in ('ewt', 'redocred_dev', 'crossner_politics_train') and s.get('names')]
    for s in named:
        for first, last, kind in s['names']:
            if s['set'] == 'ewt':
                pool[kind].append(s['words'][first:last + 1])
    makers = name_makers(r)
    out = []
    for s in named:
        words, names, at = [], [], 0
        for first, last, kind in sorted(s['names']):
            words += s['words'][at:first]
            single = kind == 'PER' and first == last
            if r.random() < 0.5:
                new = r.choice(pool[kind])
            else:
                new = TOKEN.findall(makers['S' if single else {'PER': 'P', 'ORG': 'O', 'LOC': 'L'}[kind]]())
            names.append((len(words), len(words) + len(new) - 1, kind))
            words += new
            at = last + 1
        out.append({'document': None, 'words': words + s['words'][at:], 'names': names, 'convention': s['convention'], 'set': 'swapped'})
    return out


def load_development(data: Path, share: float = 1) -> dict[str, list[dict]]:
    """Development sets: `ewt`, `gum` with trees; `uner`, `gum`, `wikigold` with names. `share` of each is read."""
    titles = frozenset(own_groups('words')['title'])
    gum = part(read_conllu(data / 'gum_dev_cc_by_sa/gum_dev.conllu.gz'), share)
    add_gum_names(gum, data / 'gum_dev_cc_by_sa/gold.jsonl.gz', titles)
    return {
        'ewt': part(read_conllu(data / 'ewt/en_ewt-ud-dev.conllu.gz'), share),
        'gum': gum,
        'uner': part(read_iob(data / 'uner_ewt_dev/en_ewt-ud-dev.iob2.gz'), share),
        'wikigold': part(read_wikigold(data / 'wikigold/wikigold.conllu.gz'), share),
    }


def read_wikigold(path: Path):
    import gzip
    from corpora import iob_spans
    words, tags = [], []
    with gzip.open(path, 'rt', encoding='utf8') as f:
        for line in f:
            columns = line.split()
            if not columns or line.startswith('#'):
                if words:
                    yield {'document': None, 'words': words, 'names': iob_spans(tags)}
                words, tags = [], []
                continue
            words.append(columns[1] if columns[0].isdigit() and len(columns) > 2 else columns[0])
            tag = columns[-1]
            tags.append(tag if tag[2:] in ('PER', 'ORG', 'LOC') else 'O')
    if words:
        yield {'document': None, 'words': words, 'names': iob_spans(tags)}
