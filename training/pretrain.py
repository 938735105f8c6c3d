"""Pretrains word rows and the first BiLSTM layer: each word is guessed from the forward state before it and the backward state after it.

The objective is that of context2vec (Melamud et al., CoNLL 2016) with sampled softmax over words whose output vectors are the input rows.
All positions give a signal and no state sees the word it guesses. Runs on CPU in bfloat16 with float32 master weights.
"""
from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from encoder import WordEncoder, lstm_bfloat16
from features import Vocabulary
from files import whole_file


class Cloze(torch.nn.Module):
    """Scores the words of the vocabulary for each position."""

    def __init__(self, rows: int, hidden: int, word_width: int):
        super().__init__()
        self.mix = torch.nn.Linear(2 * hidden, 2 * word_width)
        self.out = torch.nn.Linear(2 * word_width, word_width)
        self.bias = torch.nn.Parameter(torch.zeros(rows))


def length_batches(starts: np.ndarray, tokens_per_batch: int, rng: np.random.Generator):
    """Index arrays of sentences with one common length, shuffled; sentences of fewer than 4 words are skipped."""
    lengths = np.diff(starts)
    out = []
    for n in range(4, int(lengths.max()) + 1):
        chosen = np.flatnonzero(lengths == n)
        rng.shuffle(chosen)
        size = max(1, tokens_per_batch // n)
        out += [chosen[i:i + size] for i in range(0, len(chosen), size)]
    order = rng.permutation(len(out))
    return [out[i] for i in order]


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument('--work', type=Path, default=Path(__file__).parent / '.training')
    ap.add_argument('--batch', type=int, default=4096, help='tokens per step')
    ap.add_argument('--tokens', type=float, default=46e6, help='tokens to see in all')
    ap.add_argument('--negatives', type=int, default=1024)
    ap.add_argument('--rate', type=float, default=2.5e-3)
    ap.add_argument('--save-every', type=float, default=180, help='seconds')
    ap.add_argument('--threads', type=int, default=1)
    ap.add_argument('--seed', type=int, default=20261124)
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    data = np.load(a.work / 'raw.npz')
    vocabulary = Vocabulary((a.work / 'vocabulary.txt').read_text(encoding='utf8').split('\n')[:-1])
    table = {k: torch.from_numpy(data[k].astype(np.int64)) for k in ('word', 'bucket', 'affix', 'gram', 'shape')}
    tokens, starts = data['tokens'], data['starts']
    encoder = WordEncoder(vocabulary.rows)
    cloze = Cloze(vocabulary.rows, encoder.hidden, encoder.word_width)
    q = np.asarray(data['frequency'], np.float64) ** 0.75 + 1e-3
    q /= q.sum()
    log_q = torch.from_numpy(np.log(q * a.negatives).astype(np.float32))
    cumulative = np.cumsum(q)
    keep_chance = torch.from_numpy((1 - 8.0 / (8.0 + data['frequency'])).astype(np.float32)).clamp(min=0.5)  # rare rows go to their bucket more often
    parameters = [*encoder.parameters(), *cloze.parameters()]
    optimizer = torch.optim.Adam(parameters, lr=a.rate, betas=(0.9, 0.98), eps=1e-6, foreach=True)
    seen, step, epoch, at = 0, 0, 0, 0
    checkpoint = a.work / 'pretrain.pt'
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        encoder.load_state_dict(state['encoder'])
        cloze.load_state_dict(state['cloze'])
        optimizer.load_state_dict(state['optimizer'])
        seen, step, epoch, at = state['seen'], state['step'], state['epoch'], state['at']
        print(f'resumed at {seen / 1e6:.2f}M tokens', flush=True)

    def save() -> None:
        state = {'encoder': encoder.state_dict(), 'cloze': cloze.state_dict(), 'optimizer': optimizer.state_dict(), 'seen': seen, 'step': step, 'epoch': epoch, 'at': at}
        with whole_file(checkpoint) as f:
            torch.save(state, f)

    total = 0.0
    counted = 0
    clock = saved = time.time()
    while seen < a.tokens:
        batches = length_batches(starts, a.batch, np.random.default_rng(a.seed + epoch))
        while at < len(batches) and seen < a.tokens:
            rng = np.random.default_rng((a.seed, epoch, at))
            torch.manual_seed(a.seed + 7919 * step)
            b = batches[at]
            n = int(starts[b[0] + 1] - starts[b[0]])
            ids = torch.from_numpy(tokens[starts[b][:, None] + np.arange(n)].astype(np.int64))
            rows = table['word'][ids]
            x = encoder.embed(ids, table, keep=keep_chance)
            forward, backward = lstm_bfloat16(encoder.lstm, F.dropout(x, 0.1))
            zero = torch.zeros(len(b), 1, encoder.hidden, dtype=forward.dtype)
            context = torch.cat([torch.cat([zero, forward[:, :-1]], 1), torch.cat([backward[:, 1:], zero], 1)], -1)
            hidden = F.gelu(F.linear(context, cloze.mix.weight.bfloat16(), cloze.mix.bias.bfloat16()))
            guess = F.linear(hidden, cloze.out.weight.bfloat16(), cloze.out.bias.bfloat16()).flatten(0, 1)
            negative = torch.from_numpy(np.searchsorted(cumulative, rng.random(a.negatives)).clip(max=vocabulary.rows - 1))
            target = rows.flatten()
            output = encoder.word.weight
            scores = (guess @ output[negative].bfloat16().T).float() + (cloze.bias[negative] - log_q[negative])
            own = (guess * output[target].bfloat16()).float().sum(-1) + cloze.bias[target] - log_q[target]
            scores = scores.masked_fill(negative.unsqueeze(0) == target.unsqueeze(1), -1e4)
            loss = (torch.logaddexp(scores.logsumexp(-1), own) - own).mean()
            fraction = seen / a.tokens
            for group in optimizer.param_groups:
                group['lr'] = a.rate * min(1, (step + 1) / 300) * min(1.0, max(0.02, (1 - fraction) / 0.5))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 1.0, foreach=True)
            optimizer.step()
            seen += target.numel()
            step += 1
            at += 1
            total += float(loss.detach()) * target.numel()
            counted += target.numel()
            if step % 200 == 0:
                print(f'step {step} tokens {seen / 1e6:.1f}M loss {total / counted:.3f} {counted / (time.time() - clock):.0f} tokens/s', flush=True)
                total, counted, clock = 0.0, 0, time.time()
            if time.time() - saved > a.save_every:
                save()
                saved = time.time()
        if at >= len(batches):
            epoch, at = epoch + 1, 0
    save()


if __name__ == '__main__':
    main()
