"""Decoders: spanning tree with one root (Chu-Liu/Edmonds) and Viterbi over BIOES tags. The TypeScript run time does the same."""
from __future__ import annotations

import numpy as np

ROOT_PENALTY = 1e6


def is_tree(heads: np.ndarray) -> bool:
    """Whether heads (1-based, 0 the root) form one tree with one root."""
    n = len(heads)
    if int((heads == 0).sum()) != 1:
        return False
    state = [0] * (n + 1)
    for i in range(1, n + 1):
        path, x = [], i
        while x != 0 and state[x] == 0:
            state[x] = i
            path.append(x)
            x = int(heads[x - 1])
        if x != 0 and state[x] == i:
            return False
        for p in path:
            state[p] = -1
    return True


def spanning_tree(scores: np.ndarray) -> np.ndarray:
    """Heads of the best tree with exactly one root; scores are tokens × (tokens + 1).

    The root is held to one child by taking a large constant from its arcs (Stanojević & Cohen, EMNLP 2021).
    """
    n = scores.shape[0]
    s = scores.astype(np.float64)
    s[np.arange(n), np.arange(n) + 1] = -np.inf
    greedy = s.argmax(1)
    if is_tree(greedy):
        return greedy
    s[:, 0] -= ROOT_PENALTY
    full = np.full((n + 1, n + 1), -np.inf)
    full[1:, :] = s
    heads = chu_liu_edmonds(full)
    return np.array(heads[1:])


def chu_liu_edmonds(s: np.ndarray) -> list[int]:
    """Best arborescence from node 0; s[d, h]."""
    m = s.shape[0]
    heads = [0] + [int(np.argmax(s[d])) for d in range(1, m)]
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    outside = [v for v in range(m) if v not in inside]
    k = len(outside)
    small = np.full((k + 1, k + 1), -np.inf)
    enter, leave = [0] * k, [0] * k
    for a, v in enumerate(outside):
        for b, u in enumerate(outside):
            small[a, b] = s[v, u]
        best = max(cycle, key=lambda c: (s[v, c], -c))
        small[a, k], leave[a] = s[v, best], best
        best = max(cycle, key=lambda c: (s[c, v] - s[c, heads[c]], -c))
        small[k, a], enter[a] = s[best, v] - s[best, heads[best]], best
    small[0, :] = -np.inf
    solved = chu_liu_edmonds(small)
    for a, v in enumerate(outside):
        if a == 0:
            continue
        heads[v] = leave[a] if solved[a] == k else outside[solved[a]]
    into = enter[solved[k]]
    heads[into] = outside[solved[k]]
    return heads


def find_cycle(heads: list[int]) -> list[int]:
    state = [0] * len(heads)
    for i in range(1, len(heads)):
        path, x = [], i
        while x != 0 and state[x] == 0:
            state[x] = i
            path.append(x)
            x = heads[x]
        if x != 0 and state[x] == i:
            return sorted(path[path.index(x):])
        for p in path:
            state[p] = -1
    return []


def viterbi(emissions: np.ndarray, transitions: np.ndarray, starts: np.ndarray, ends: np.ndarray) -> list[int]:
    """Best tag sequence; ties go to the smaller tag."""
    n = len(emissions)
    score = emissions[0] + starts
    back = []
    for i in range(1, n):
        candidates = score[:, None] + transitions
        best = candidates.argmax(0)
        back.append(best)
        score = candidates[best, np.arange(len(best))] + emissions[i]
    tag = int((score + ends).argmax())
    tags = [tag]
    for best in reversed(back):
        tag = int(best[tag])
        tags.append(tag)
    return tags[::-1]


def name_spans(tags: list[int]) -> list[tuple[int, int, str]]:
    """Spans (first, last, type) of BIOES tags."""
    spans, start = [], -1
    for i, t in enumerate(tags):
        if t == 0:
            start = -1
            continue
        place, kind = 'BIES'[(t - 1) % 4], ('PER', 'ORG', 'LOC')[(t - 1) // 4]
        if place == 'S':
            spans.append((i, i, kind))
        elif place == 'B':
            start = i
        elif place == 'E' and start >= 0:
            spans.append((start, i, kind))
            start = -1
    return spans
