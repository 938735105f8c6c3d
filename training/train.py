"""Trains tags, dependencies and names on the pretrained encoder, and keeps a moving average of the weights."""
from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from corpora import NAME_TYPES
from datasets import CONVENTIONS, load_development, load_training
from decode import name_spans, spanning_tree, viterbi
from features import Vocabulary, feature_table
from files import whole_file
from gazetteers import gazetteer_bits, load_gazetteer
from model import GAZETTEER_WIDTH, LanguageModel, chain_loss
from scores import Scores

TURNED = frozenset(('written', 'swapped', 'open'))


def bioes(spans: list[tuple[int, int, str]], n: int) -> list[int]:
    tags = [0] * n
    for first, last, kind in spans:
        k = 1 + 4 * NAME_TYPES.index(kind)
        if first == last:
            tags[first] = k + 3
        else:
            tags[first], tags[last] = k, k + 2
            for i in range(first + 1, last):
                tags[i] = k + 1
    return tags


def prepare(sentences: list[dict], types: dict[str, int], gazetteer: dict[int, int], inventory: dict[str, list[str]]) -> list[dict]:
    """Numbers in place of words and labels; unknown labels become -100."""
    index = {k: {v: i for i, v in enumerate(vs)} for k, vs in inventory.items()}
    out = []
    for s in sentences:
        n = len(s['words'])
        item = {'n': n, 'ids': [types.setdefault(w, len(types)) for w in s['words']], 'bits': gazetteer_bits(s['words'], gazetteer), 'set': s.get('set')}
        if 'heads' in s:
            item['heads'] = s['heads']
            item['upos'] = [index['upos'].get(v, -100) for v in s['upos']]
            item['xpos'] = [index['xpos'].get(v, -100) for v in s['xpos']]
            item['labels'] = [index['labels'].get(v, -100) for v in s['labels']]
        if 'names' in s:
            item['names'] = bioes(s['names'], n)
            for i in s.get('open', ()):
                item['names'][i] = -1
            item['convention'] = s.get('convention', 0)
        out.append(item)
    return out


def make_batches(items: list[dict], size: int, r: random.Random) -> list[list[dict]]:
    """Batches of about `size` tokens with sentences of like length, shuffled."""
    order = sorted(items, key=lambda s: s['n'] + r.random() * 2)
    batches, current = [], []
    for s in order:
        if current and s['n'] * (len(current) + 1) > size:
            batches.append(current)
            current = []
        current.append(s)
    batches.append(current)
    r.shuffle(batches)
    return batches


def in_turn(items: list[dict], epoch: int, turns: int) -> list[dict]:
    """The sentences of one epoch: all that are annotated as they stand, and of composed, swapped and partly known ones every `turns`-th."""
    return [s for i, s in enumerate(items) if s['set'] not in TURNED or (i + epoch) % turns == 0]


def padded(batch: list[dict], key: str, width: int, fill: int) -> torch.Tensor:
    return torch.tensor([s[key] + [fill] * (width - s['n']) for s in batch])


def tensors(batch: list[dict]) -> tuple:
    width = max(s['n'] for s in batch)
    lengths = torch.tensor([s['n'] for s in batch])
    bits = padded(batch, 'bits', width, 0)
    gazetteer = (bits.unsqueeze(-1) >> torch.arange(GAZETTEER_WIDTH) & 1).float()
    return padded(batch, 'ids', width, 0), gazetteer, lengths, torch.arange(width) < lengths.unsqueeze(1), width


def batch_loss(model: LanguageModel, batch: list[dict], table: dict, keep: torch.Tensor, name_weight: float, set_weights: dict[str, float], log: Counter) -> torch.Tensor:
    ids, gazetteer, lengths, mask, width = tensors(batch)
    gazetteer = gazetteer * (torch.rand(gazetteer.shape[:2]) >= 0.2).float().unsqueeze(-1)
    h = model.encode(ids, table, gazetteer, lengths, keep)
    loss = h.new_zeros(())
    chosen = [i for i, s in enumerate(batch) if 'heads' in s]
    if chosen:
        rows = torch.tensor(chosen)
        part = [batch[i] for i in chosen]
        hp = h[rows]
        share = sum(s['n'] for s in part) / sum(s['n'] for s in batch)
        upos = F.cross_entropy(model.upos(hp).flatten(0, 1), padded(part, 'upos', width, -100).flatten())
        xpos = F.cross_entropy(model.xpos(hp).flatten(0, 1), padded(part, 'xpos', width, -100).flatten())
        heads = padded(part, 'heads', width, -100)
        allowed = torch.cat([torch.ones(len(part), 1, dtype=torch.bool), mask[rows]], 1).unsqueeze(1)
        arcs = F.cross_entropy(model.arc_scores(hp).masked_fill(~allowed, -1e9).flatten(0, 1), heads.flatten())
        labels = F.cross_entropy(model.label_scores(hp, heads.clamp(min=0)).flatten(0, 1), padded(part, 'labels', width, -100).flatten())
        loss = loss + share * (0.5 * upos + 0.5 * xpos + arcs + labels)
        for k, v in (('upos', upos), ('xpos', xpos), ('arcs', arcs), ('labels', labels)):
            log[k] += float(v.detach())
        log['trees'] += 1
    chosen = [i for i, s in enumerate(batch) if 'names' in s]
    if chosen:
        rows = torch.tensor(chosen)
        part = [batch[i] for i in chosen]
        words = torch.tensor([s['n'] for s in part])
        convention = torch.tensor([s['convention'] for s in part])
        hidden = model.name_hidden_states(h[rows], gazetteer[rows])
        emissions = torch.stack([layer.emit(hidden) for layer in model.names], 1)[torch.arange(len(part)), convention]
        transitions = torch.stack([layer.transitions + layer.allowed for layer in model.names])[convention]
        weight = torch.tensor([set_weights['open' if s['set'] == 'open' else 'own' if s['convention'] == 0 else 'other'] for s in part])
        losses = chain_loss(emissions, padded(part, 'names', width, 0), mask[rows], transitions, model.names[0].starts, model.names[0].ends)
        loss = loss + name_weight * (losses * weight).sum() / sum(s['n'] for s in batch)
        for k in (0, 1):
            log[f'names{k}'] += float(losses.detach()[convention == k].sum())
            log[f'named{k}'] += int(words[convention == k].sum())
    return loss


def evaluate(model: LanguageModel, items: list[dict], gold: list[dict], table: dict, inventory: dict) -> dict[str, float]:
    """Accuracy of tags, UAS, LAS and exact name F1 on one development set."""
    model.eval()
    scores = Scores()
    layer = model.names[0]
    transitions = (layer.transitions + layer.allowed).detach().numpy()
    order = sorted(range(len(items)), key=lambda i: items[i]['n'])
    with torch.no_grad():
        for at in range(0, len(order), 48):
            part = order[at:at + 48]
            batch = [items[i] for i in part]
            ids, gazetteer, lengths, mask, width = tensors(batch)
            h = model.encode(ids, table, gazetteer, lengths)
            emissions = model.name_scores(h, gazetteer).numpy()
            trees = 'heads' in batch[0]
            if trees:
                upos, xpos, arcs = model.upos(h).argmax(-1), model.xpos(h).argmax(-1), model.arc_scores(h).numpy()
                heads = torch.zeros(len(batch), width, dtype=torch.long)
                for j, s in enumerate(batch):
                    heads[j, :s['n']] = torch.from_numpy(spanning_tree(arcs[j, :s['n'], :s['n'] + 1]).astype(np.int64))
                labels = model.label_scores(h, heads).argmax(-1)
            for j, i in enumerate(part):
                n = items[i]['n']
                if trees:
                    scores.add_tree(items[i], upos[j].tolist(), xpos[j].tolist(), heads[j].tolist(), labels[j].tolist())
                if 'names' in gold[i]:
                    scores.add_names(gold[i]['names'], name_spans(viterbi(emissions[j, :n], transitions, layer.starts.numpy(), layer.ends.numpy())))
    model.train()
    return scores.figures()


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument('--data', type=Path, default=Path(__file__).parent / '../../shared/data')
    ap.add_argument('--work', type=Path, default=Path(__file__).parent / '.training')
    ap.add_argument('--name', default='model')
    ap.add_argument('--pretrained', type=Path, help='checkpoint of pretrain.py; default work/pretrain.pt')
    ap.add_argument('--start', help='name of a trained model to go on from, in place of the pretrained encoder')
    ap.add_argument('--epochs', type=int, default=12)
    ap.add_argument('--stop-after', type=int, help='end after this many epochs of the schedule')
    ap.add_argument('--batch', type=int, default=1000, help='tokens per step')
    ap.add_argument('--rate', type=float, default=2e-3)
    ap.add_argument('--slow', type=float, default=0.4, help='rate of the pretrained part, relative')
    ap.add_argument('--name-weight', type=float, default=2.0)
    ap.add_argument('--other-weight', type=float, default=0.7, help='weight of the name sets in other conventions')
    ap.add_argument('--open-weight', type=float, default=0.4, help='weight of the sets of which some names are known')
    ap.add_argument('--dropout', type=float, default=0.33)
    ap.add_argument('--written', type=int, default=3000, help='composed newswire sentences')
    ap.add_argument('--everyday', type=int, default=0, help='composed sentences of everyday text')
    ap.add_argument('--joined', type=float, default=0.12, help='share of sentences that are run together with the next')
    ap.add_argument('--swaps', type=int, default=1, help='copies of each UNER sentence with other names')
    ap.add_argument('--turns', type=int, default=1, help='composed, swapped and partly known sentences are spread over so many epochs')
    ap.add_argument('--share', type=float, default=1, help='of each annotated set, its first sentences')
    ap.add_argument('--threads', type=int, default=1)
    ap.add_argument('--seed', type=int, default=20261124)
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    r = random.Random(a.seed)
    vocabulary = Vocabulary((a.work / 'vocabulary.txt').read_text(encoding='utf8').split('\n')[:-1])
    gazetteer, demonyms = load_gazetteer(a.work)
    training = load_training(a.data, demonyms, a.written, a.swaps, a.seed, a.everyday, a.joined, a.share)
    development = load_development(a.data, a.share)
    trees = [s for s in training if 'heads' in s]
    start = torch.load(a.work / f'{a.start}.pt', weights_only=True) if a.start else None
    inventory = start['inventory'] if start else {k: sorted({v for s in trees for v in s[k]}) for k in ('upos', 'xpos', 'labels')}
    types: dict[str, int] = {}
    items = prepare(training, types, gazetteer, inventory)
    held = {k: prepare(v, types, gazetteer, inventory) for k, v in development.items()}
    table = {k: torch.from_numpy(v.astype(np.int64)) for k, v in feature_table(list(types), vocabulary).items()}
    print({k: sum(s.get('set') == k for s in training) for k in Counter(s.get('set') for s in training)}, {k: len(v) for k, v in inventory.items()}, len(gazetteer), 'gazetteer entries', flush=True)
    model = LanguageModel(vocabulary.rows, len(inventory['upos']), len(inventory['xpos']), len(inventory['labels']), len(CONVENTIONS), dropout=a.dropout)
    pretrained = a.pretrained or a.work / 'pretrain.pt'
    if start:
        model.load_state_dict(start['model'])
    elif pretrained.exists():
        model.encoder.load_state_dict(torch.load(pretrained, weights_only=True)['encoder'])
    raw = a.work / 'raw.npz'
    frequency = np.load(raw)['frequency'] if raw.exists() else np.full(vocabulary.rows, 200)  # a restored model comes without
    keep = torch.from_numpy((1 - 4.0 / (4.0 + frequency)).astype(np.float32)).clamp(min=0.5) * 0.95
    slow = [p for p in model.encoder.parameters()]
    fast = [p for n, p in model.named_parameters() if not n.startswith('encoder.')]
    optimizer = torch.optim.AdamW([{'params': slow, 'scale': a.slow, 'weight_decay': 0.0}, {'params': fast, 'scale': 1.0, 'weight_decay': 1e-4}], lr=a.rate, betas=(0.9, 0.95), foreach=True)
    average = {k: v.detach().clone() for k, v in model.named_parameters()}
    step, start_epoch = 0, 0
    checkpoint = a.work / f'{a.name}.checkpoint.pt'
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(state['model'])
        optimizer.load_state_dict(state['optimizer'])
        average, step, start_epoch = state['average'], state['step'], state['epoch']
        print(f'resumed after epoch {start_epoch}', flush=True)
    set_weights = {'own': 1.0, 'other': a.other_weight, 'open': a.open_weight}
    total = len(make_batches(in_turn(items, 0, a.turns), a.batch, random.Random(a.seed))) * a.epochs
    last = a.stop_after or a.epochs
    for epoch in range(start_epoch, last):
        log: Counter = Counter()
        clock = time.time()
        r.seed(a.seed + epoch)
        torch.manual_seed(a.seed + epoch)
        for batch in make_batches(in_turn(items, epoch, a.turns), a.batch, r):
            loss = batch_loss(model, batch, table, keep, a.name_weight, set_weights, log)
            fraction = step / total
            rate = a.rate * min(1, (step + 1) / 200) * max(0.01, 1 - fraction)
            for group in optimizer.param_groups:
                group['lr'] = rate * group['scale']
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0, foreach=True)
            optimizer.step()
            step += 1
            if step % 5 == 0:
                decay = min(0.99, step / (step + 100))
                with torch.no_grad():
                    ps = [p for _, p in model.named_parameters()]
                    torch._foreach_lerp_(list(average.values()), ps, 1 - decay)
        parts = ' '.join(f'{k} {log[k] / max(1, log[c]):.3f}' for k, c in (('upos', 'trees'), ('arcs', 'trees'), ('labels', 'trees'), ('names0', 'named0'), ('names1', 'named1')))
        print(f'epoch {epoch + 1} {parts} {time.time() - clock:.0f}s', flush=True)
        if epoch % 3 == 2 or epoch + 1 == last:
            own = {k: v.detach().clone() for k, v in model.named_parameters()}
            model.load_state_dict(average, strict=False)
            print('   ', {k: evaluate(model, held[k], development[k], table, inventory) for k in held}, flush=True)
            with whole_file(a.work / f'{a.name}.pt') as f:
                torch.save({'model': model.state_dict(), 'inventory': inventory}, f)
            model.load_state_dict(own, strict=False)
        with whole_file(checkpoint) as f:
            torch.save({'model': model.state_dict(), 'optimizer': optimizer.state_dict(), 'average': average, 'step': step, 'epoch': epoch + 1}, f)


if __name__ == '__main__':
    main()
