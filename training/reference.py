"""The int8 network in NumPy, operation for operation as the run time computes it; the measure for parity."""
from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from decode import spanning_tree, viterbi
from features import Vocabulary, normalize_word, word_features
from gazetteers import gazetteer_bits

f32 = np.float32
NUMBER = {'int8': np.int8, 'int16': np.int16, 'uint8': np.uint8, 'uint32': np.uint32, 'float32': np.float32}


def read_model(path: Path) -> tuple[dict, dict[str, np.ndarray]]:
    raw = path.read_bytes()
    assert raw[:4] == b'NGLM'
    length = int.from_bytes(raw[8:12], 'little')
    header = json.loads(raw[12:12 + length])
    tensors = {}
    for name, t in header['tensors'].items():
        kind = np.dtype(NUMBER[t['kind']])
        at = 12 + length + t['at']
        tensors[name] = np.frombuffer(raw, kind, int(np.prod(t['shape'])), at).reshape(t['shape'])
    return header, tensors


def tanh(x: np.ndarray) -> np.ndarray:
    x = np.maximum(np.minimum(x, f32(4.97)), f32(-4.97))
    q = x * x
    return (x * (f32(135135) + q * (f32(17325) + q * (f32(378) + q)))) / (f32(135135) + q * (f32(62370) + q * (f32(3150) + q * f32(28))))


def sigmoid(x: np.ndarray) -> np.ndarray:
    return f32(0.5) + f32(0.5) * tanh(x * f32(0.5))


def quantize(x: np.ndarray, factor: float, most: int, slope: float = 1.0) -> np.ndarray:
    x = np.maximum(x, x * f32(slope)) * f32(factor)
    return np.clip(np.rint(x), f32(-most), f32(most)).astype(np.int32)


class Reference:
    def __init__(self, path: Path):
        self.header, self.t = read_model(path)
        self.factors = self.header['factors']
        self.vocabulary = Vocabulary(self.t['words'].tobytes().decode('utf8').split('\n'), self.header['buckets'])
        self.gazetteer = dict(zip(self.t['gazetteerKeys'].tolist(), self.t['gazetteerBits'].tolist()))
        self.known: dict[str, np.ndarray] = {}
        # integer sums stay below 2^53, so float64 holds them exactly
        self.weights = {k: self.t[k].astype(np.float64) for k in self.t if k.endswith('.weight')}

    def dense(self, name: str, x: np.ndarray, bias: np.ndarray | None = None) -> np.ndarray:
        total = x.astype(np.float64) @ self.weights[f'{name}.weight'].T
        return total.astype(f32) * self.t[f'{name}.scale'] + (self.t[f'{name}.bias'] if bias is None else bias)

    def word(self, text: str) -> np.ndarray:
        found = self.known.get(text)
        if found is None:
            w = normalize_word(text)
            affixes, grams, shape = word_features(w)
            t = self.t
            parts = []
            for name, rows in (('word', [self.vocabulary.row(w)]), ('affix', affixes), ('gram', grams), ('shape', [shape])):
                total = np.zeros(t[f'{name}.rows'].shape[1], f32)
                for r in rows:
                    total = total + t[f'{name}.rows'][r].astype(f32) * t[f'{name}.scale'][r]
                parts.append(total)
            found = self.known[text] = quantize(np.concatenate(parts), self.factors['x'], 16383)
        return found

    def lstm(self, name: str, x: np.ndarray) -> np.ndarray:
        gates = self.dense(f'{name}Input', x)
        hidden = gates.shape[1] // 4
        state, h = np.zeros(hidden, f32), np.zeros(hidden, np.int32)
        out = np.zeros((len(x), hidden), np.int32)
        for i in range(len(x)):
            g = self.dense(f'{name}State', h, gates[i])
            state = sigmoid(g[hidden:2 * hidden]) * state + sigmoid(g[:hidden]) * tanh(g[2 * hidden:3 * hidden])
            h = np.rint((sigmoid(g[3 * hidden:]) * tanh(state)) * f32(16383)).astype(np.int32)
            out[i] = h
        return out

    def layer(self, name: str, x: np.ndarray) -> np.ndarray:
        return np.concatenate([self.lstm(f'{name}Forward', x), self.lstm(f'{name}Backward', x[::-1])[::-1]], 1)

    def scores(self, words: list[str]) -> dict[str, np.ndarray]:
        """Raw scores of every head, and the heads chosen."""
        t, f, n = self.t, self.factors, len(words)
        bits = np.array(gazetteer_bits(words, self.gazetteer))
        gazetteer = (bits[:, None] >> np.arange(16) & 1) * 16383
        x = np.stack([self.word(w) for w in words])
        h = np.concatenate([self.layer('second', np.concatenate([self.layer('first', x), gazetteer], 1)), gazetteer], 1)
        out = {'upos': self.dense('upos', h), 'xpos': self.dense('xpos', h)}
        heads = np.concatenate([t['rootArc'][None].astype(np.int32), quantize(self.dense('arcHead', h), f['arcHead'], 2047, 0.1)])
        arcs = quantize(self.dense('arc', quantize(self.dense('arcDependent', h), f['arcDependent'], 16383, 0.1)), f['arc'], 2047)
        position = np.clip(np.arange(n + 1)[None] - np.arange(1, n + 1)[:, None], -20, 20) + 20
        position[:, 0] = 41
        out['arcs'] = (arcs.astype(np.float64) @ heads.T.astype(np.float64)).astype(f32) * f32(f['arcUnit']) + t['distance'][position]
        out['heads'] = spanning_tree(out['arcs'])
        leaky = lambda v: np.maximum(v, v * f32(0.1))
        head = np.concatenate([t['rootLabel'][None], leaky(self.dense('labelHead', h))])[out['heads']]
        dependent = leaky(self.dense('labelDependent', h))
        features = np.concatenate([head * dependent * f32(f['labelProduct']), head * f32(f['labelHead']), dependent * f32(f['labelDependent'])], 1)
        out['labels'] = self.dense('label', quantize(features, 16383, 16383))
        out['names'] = self.dense('name', quantize(self.dense('nameHidden', h), f['name'], 16383, 0.1))[:, :13]
        out['tags'] = np.array(viterbi(out['names'], t['transitions'], t['starts'], t['ends']))
        return out
