"""Turns english.bin back into a checkpoint that train.py can go on from, for when the checkpoints of an earlier run are gone.

The int8 weights are taken as they are. The layers of the other name conventions do not ship and start as copies of the one that does; the
root vector is the shortest one that gives the shipped root scores.
"""
from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from datasets import CONVENTIONS
from export import FINE, MOST, OUTSIDE_BIAS
from features import GRAM_ROWS
from files import whole_file
from model import FORBIDDEN, GAZETTEER_WIDTH, LanguageModel
from reference import read_model


def restored(header: dict, t: dict[str, np.ndarray]) -> dict[str, torch.Tensor]:
    """The weights of the file by their names in `LanguageModel`."""
    factors = header['factors']
    state: dict[str, np.ndarray] = {}

    def dense(name: str, unit: float) -> tuple[np.ndarray, np.ndarray]:
        scale = t[f'{name}.scale'].astype(np.float64) / unit
        return t[f'{name}.weight'].astype(np.float64) * scale[:, None], t[f'{name}.bias'].astype(np.float64)

    for name in ('word', 'affix', 'gram', 'shape'):
        state[f'encoder.{name}.weight'] = t[f'{name}.rows'] * t[f'{name}.scale'][:, None]
    width = state['encoder.gram.weight'].shape[1]
    state['encoder.gram.weight'] = np.concatenate([state['encoder.gram.weight'][:GRAM_ROWS], np.zeros((1, width))])
    for layer, prefix, unit in (('first', 'encoder.lstm', 1 / factors['x']), ('second', 'second', 1 / MOST)):
        for direction, suffix in (('Forward', ''), ('Backward', '_reverse')):
            state[f'{prefix}.weight_ih_l0{suffix}'], bias = dense(f'{layer}{direction}Input', unit)
            state[f'{prefix}.bias_ih_l0{suffix}'], state[f'{prefix}.bias_hh_l0{suffix}'] = bias, np.zeros_like(bias)
            state[f'{prefix}.weight_hh_l0{suffix}'], _ = dense(f'{layer}{direction}State', 1 / MOST)
    sizes = {'upos': len(header['upos']), 'xpos': len(header['xpos'])}
    for name, key in (('upos', 'upos'), ('xpos', 'xpos'), ('arcHead', 'arc_head'), ('arcDependent', 'arc_dependent'), ('labelHead', 'label_head'), ('labelDependent', 'label_dependent')):
        w, b = dense(name, 1 / MOST)
        state[f'{key}.weight'], state[f'{key}.bias'] = w[:sizes.get(key), :-GAZETTEER_WIDTH], b[:sizes.get(key)]
    state['name_hidden.weight'], state['name_hidden.bias'] = dense('nameHidden', 1 / MOST)
    w, b = dense('arc', 1 / factors['arcDependent'])
    state['arc'], state['arc_bias.weight'] = w.T, b[None]
    rank = len(state['label_head.weight'])
    columns = np.repeat([1 / factors['labelProduct'], 1 / factors['labelHead'], 1 / factors['labelDependent']], rank)
    w, b = dense('label', 1 / MOST)
    state['label.weight'], state['label.bias'] = (w / columns)[:len(header['labels'])], b[:len(header['labels'])]
    state['distance'] = t['distance']
    straight = lambda v: np.where(v > 0, v, v / 0.1)
    scores = np.concatenate([straight(t['rootArc'] / factors['arcHead']) - state['arc_head.bias'], straight(t['rootLabel'].astype(np.float64)) - state['label_head.bias']])
    state['root'] = np.linalg.lstsq(np.concatenate([state['arc_head.weight'], state['label_head.weight']]), scores, rcond=None)[0]
    w, b = dense('name', 1 / factors['name'])
    tags = len(t['starts'])
    b[0] -= OUTSIDE_BIAS
    allowed = np.where(t['transitions'] < FORBIDDEN / 2, FORBIDDEN, 0.0)
    for k in range(len(CONVENTIONS)):
        state[f'names.{k}.emit.weight'], state[f'names.{k}.emit.bias'] = w[:tags], b[:tags]
        state[f'names.{k}.transitions'], state[f'names.{k}.allowed'] = np.where(allowed == 0, t['transitions'], 0.0), allowed
        state[f'names.{k}.starts'], state[f'names.{k}.ends'] = t['starts'], t['ends']
    return {k: torch.from_numpy(np.array(v, np.float32)) for k, v in state.items()}


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument('--model', type=Path, default=Path(__file__).parent / '../src/language/models/english.bin')
    ap.add_argument('--work', type=Path, default=Path(__file__).parent / '.training')
    ap.add_argument('--name', default='model')
    a = ap.parse_args()
    header, tensors = read_model(a.model)
    words = tensors['words'].tobytes().decode('utf8').split('\n')
    inventory = {k: header[k] for k in ('upos', 'xpos', 'labels')}
    model = LanguageModel(len(words) + header['buckets'], *(len(inventory[k]) for k in inventory), len(CONVENTIONS))
    model.load_state_dict(restored(header, tensors))
    a.work.mkdir(parents=True, exist_ok=True)
    (a.work / 'vocabulary.txt').write_text(''.join(f'{w}\n' for w in words), encoding='utf8')
    with whole_file(a.work / f'{a.name}.pt') as f:
        torch.save({'model': model.state_dict(), 'inventory': inventory}, f)


if __name__ == '__main__':
    main()
