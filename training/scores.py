"""Counts of right tags, heads, relations and names over a development set."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from corpora import NAME_TYPES

TREE_FIGURES = ('upos', 'xpos', 'uas', 'las')


class Scores:
    def __init__(self) -> None:
        self.trees: Counter = Counter()
        self.names: Counter = Counter()

    def add_tree(self, gold: dict[str, Sequence], upos: Sequence, xpos: Sequence, heads: Sequence, labels: Sequence) -> None:
        """One sentence; `gold` has upos, xpos, heads and labels. Punctuation counts."""
        for k in range(len(gold['heads'])):
            right = int(heads[k]) == gold['heads'][k]
            self.trees['n'] += 1
            self.trees['upos'] += upos[k] == gold['upos'][k]
            self.trees['xpos'] += xpos[k] == gold['xpos'][k]
            self.trees['uas'] += right
            self.trees['las'] += right and labels[k] == gold['labels'][k]

    def add_names(self, gold: Iterable[tuple[int, int, str]], found: Iterable[tuple[int, int, str]]) -> None:
        """The spans (first, last, type) of one sentence."""
        gold, found = set(gold), set(found)
        for t in NAME_TYPES:
            g, f = {x for x in gold if x[2] == t}, {x for x in found if x[2] == t}
            self.names[t, 'both'] += len(f & g)
            self.names[t, 'sum'] += len(f) + len(g)

    def figures(self) -> dict[str, float]:
        """Percent: accuracy of tags, UAS, LAS, and exact name F1 by type and over all (`ner`); of what was added."""
        out = {k: 100 * self.trees[k] / self.trees['n'] for k in TREE_FIGURES} if self.trees['n'] else {}
        if self.names:
            f1 = lambda types: 200 * sum(self.names[t, 'both'] for t in types) / max(1, sum(self.names[t, 'sum'] for t in types))
            out |= {t: f1([t]) for t in NAME_TYPES} | {'ner': f1(NAME_TYPES)}
        return {k: round(v, 2) for k, v in out.items()}
