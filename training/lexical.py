"""Learns lemmas and morphological features from the treebanks, as short tables that the run time reads.

Lemma: the longest suffix of the word that is listed for its Penn tag says what to cut and what to add; `^` before a suffix means the
whole word. Features: those of (UPOS, XPOS, word) where listed, else of (UPOS, XPOS).
"""
from __future__ import annotations

from collections import Counter, defaultdict

from features import lower_word, normalize_word

MOST_SUFFIX = 6


def base_form(word: str, xpos: str) -> str:
    plain = normalize_quotes(word)
    return plain if xpos.startswith('NNP') else lower_word(plain)


def normalize_quotes(word: str) -> str:
    return word.replace('’', "'").replace('‘', "'")


def edit(base: str, lemma: str) -> tuple[int, str]:
    """How many units to cut from the end of the base, and what to add."""
    k = 0
    while k < min(len(base), len(lemma)) and base[k] == lemma[k]:
        k += 1
    return len(base) - k, lemma[k:]


def lemma_rules(sentences: list[dict]) -> list[str]:
    """Lines `xpos suffix cut add`, tab-separated; the empty suffix is the fallback of a tag."""
    seen: dict[tuple[str, str], Counter] = defaultdict(Counter)
    for s in sentences:
        for word, lemma, xpos in zip(s['words'], s['lemmas'], s['xpos']):
            if lemma != '_' and word.isprintable() and max(map(ord, word)) < 0x530:
                seen[xpos, base_form(word, xpos)][lemma] += 1
    best = {key: counts.most_common(1)[0][0] for key, counts in seen.items()}
    votes: dict[tuple[str, str], Counter] = defaultdict(Counter)
    for (xpos, base), lemma in best.items():
        for k in range(0, min(MOST_SUFFIX, len(base)) + 1):
            votes[xpos, base[len(base) - k:]][edit(base, lemma)] += 1
    rules: dict[tuple[str, str], tuple[int, str]] = {}

    def apply(xpos: str, base: str, exact: bool = False) -> str:
        for k in range(min(MOST_SUFFIX, len(base)), -1, -1):
            rule = rules.get((xpos, base[len(base) - k:]))
            if rule and rule[0] <= len(base):
                return base[:len(base) - rule[0]] + rule[1]
        return base

    for length in range(MOST_SUFFIX + 1):  # a longer suffix is listed only where it differs from the shorter one
        for (xpos, suffix), counts in votes.items():
            if len(suffix) != length:
                continue
            (cut, add), count = counts.most_common(1)[0]
            total = counts.total()
            if length == 0 or (total >= 2 and count >= 0.6 * total):
                inherited = None
                for k in range(length - 1, -1, -1):
                    inherited = rules.get((xpos, suffix[length - k:] if k else ''))
                    if inherited:
                        break
                if inherited != (cut, add):
                    rules[xpos, suffix] = (cut, add)
    lines = [f'{xpos}\t{suffix}\t{cut}\t{add}' for (xpos, suffix), (cut, add) in sorted(rules.items())]
    for (xpos, base), lemma in sorted(best.items()):
        if apply(xpos, base) != lemma:
            cut, add = edit(base, lemma)
            lines.append(f'{xpos}\t^{base}\t{cut}\t{add}')
    return lines


def feature_rules(sentences: list[dict]) -> list[str]:
    """Lines `upos xpos word feats`; an empty word is the fallback of a pair of tags."""
    by_tag: dict[tuple[str, str], Counter] = defaultdict(Counter)
    by_word: dict[tuple[str, str, str], Counter] = defaultdict(Counter)
    for s in sentences:
        for word, upos, xpos, feats in zip(s['words'], s['upos'], s['xpos'], s['feats']):
            by_tag[upos, xpos][feats] += 1
            by_word[upos, xpos, lower_word(normalize_quotes(word))][feats] += 1
    usual = {key: counts.most_common(1)[0][0] for key, counts in by_tag.items()}
    lines = [f'{u}\t{x}\t\t{f}' for (u, x), f in sorted(usual.items())]
    for (u, x, w), counts in sorted(by_word.items()):
        feats, count = counts.most_common(1)[0]
        if count >= 3 and feats != usual[u, x]:
            lines.append(f'{u}\t{x}\t{w}\t{feats}')
    return lines
