"""The whole network: pretrained encoder, second BiLSTM layer, heads for tags, dependencies and names."""
from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from encoder import WordEncoder

GAZETTEER_WIDTH = 16
NAME_TAGS = ['O'] + [f'{p}-{t}' for t in ('PER', 'ORG', 'LOC') for p in 'BIES']
FORBIDDEN = -1e4


def may_follow(a: int, b: int) -> bool:
    """Whether BIOES tag b may stand after tag a."""
    before = 'O' if a == 0 else 'BIES'[(a - 1) % 4]
    after = 'O' if b == 0 else 'BIES'[(b - 1) % 4]
    if before in 'BI':
        return after in 'IE' and (a - 1) // 4 == (b - 1) // 4
    return after in 'OBS'


class NameLayer(nn.Module):
    """Linear-chain CRF over BIOES tags for one annotation convention."""

    def __init__(self, width: int):
        super().__init__()
        n = len(NAME_TAGS)
        self.emit = nn.Linear(width, n)
        self.transitions = nn.Parameter(torch.zeros(n, n))
        allowed = torch.tensor([[0.0 if may_follow(a, b) else FORBIDDEN for b in range(n)] for a in range(n)])
        self.register_buffer('allowed', allowed)
        self.register_buffer('starts', torch.tensor([0.0 if may_follow(0, b) else FORBIDDEN for b in range(n)]))
        self.register_buffer('ends', torch.tensor([0.0 if a == 0 or 'BIES'[(a - 1) % 4] in 'ES' else FORBIDDEN for a in range(n)]))


def chain_sum(emissions: torch.Tensor, mask: torch.Tensor, transitions: torch.Tensor, starts: torch.Tensor, ends: torch.Tensor) -> torch.Tensor:
    """Log of the summed weight of all tag sequences; emissions are batch × tokens × tags, transitions batch × tags × tags."""
    score = emissions[:, 0] + starts
    for i in range(1, emissions.shape[1]):
        step = torch.logsumexp(score.unsqueeze(2) + transitions, 1) + emissions[:, i]
        score = torch.where(mask[:, i:i + 1], step, score)
    return torch.logsumexp(score + ends, 1)


def chain_loss(emissions: torch.Tensor, tags: torch.Tensor, mask: torch.Tensor, transitions: torch.Tensor, starts: torch.Tensor, ends: torch.Tensor) -> torch.Tensor:
    """Negative log-likelihood of each sentence. A tag of -1 is not known: all that the token may have count."""
    known = tags.clamp(min=0)
    total = chain_sum(emissions, mask, transitions, starts, ends)
    own = (emissions.gather(2, known.unsqueeze(2)).squeeze(2) * mask).sum(1)
    if tags.shape[1] > 1:
        rows = torch.arange(len(tags)).unsqueeze(1)
        own = own + (transitions[rows, known[:, :-1], known[:, 1:]] * mask[:, 1:]).sum(1)
    partial = (tags < 0).any(1).nonzero().flatten()
    if len(partial):
        tags = tags[partial].unsqueeze(2)
        ruled_out = (tags >= 0) & (tags != torch.arange(emissions.shape[2]))
        own = own.index_copy(0, partial, chain_sum(emissions[partial].masked_fill(ruled_out, FORBIDDEN), mask[partial], transitions[partial], starts, ends))
    return total - own


def reverse_index(lengths: torch.Tensor, width: int) -> torch.Tensor:
    """Positions that turn each row round within its own length and leave the padding."""
    t = torch.arange(width).unsqueeze(0)
    n = lengths.unsqueeze(1)
    return torch.where(t < n, n - 1 - t, t)


def bilstm(lstm: nn.LSTM, x: torch.Tensor, lengths: torch.Tensor, low: bool = True) -> torch.Tensor:
    """Both directions over padded rows; the backward pass starts at each row's own end."""
    dtype = torch.bfloat16 if low else x.dtype
    weights = [p.to(dtype) for p in lstm._flat_weights]
    x = x.to(dtype)
    zero = torch.zeros(1, x.shape[0], lstm.hidden_size, dtype=dtype)
    back = reverse_index(lengths, x.shape[1]).unsqueeze(-1)
    forward = torch.lstm(x, (zero, zero), weights[:4], True, 1, 0.0, True, False, True)[0]
    reverse = torch.lstm(x.gather(1, back.expand_as(x)), (zero, zero), weights[4:], True, 1, 0.0, True, False, True)[0]
    return torch.cat([forward, reverse.gather(1, back.expand(-1, -1, reverse.shape[-1]))], -1).float()


def shared_dropout(x: torch.Tensor, p: float, training: bool) -> torch.Tensor:
    """Dropout with one mask for all tokens of a sentence."""
    if not training or p == 0:
        return x
    return x * (torch.rand(x.shape[0], 1, x.shape[2]) >= p).float() / (1 - p)


class LanguageModel(nn.Module):
    def __init__(self, rows: int, upos: int, xpos: int, labels: int, conventions: int, hidden: int = 160, arc: int = 128, rank: int = 96, dropout: float = 0.33):
        super().__init__()
        self.encoder = WordEncoder(rows)
        self.second = nn.LSTM(2 * self.encoder.hidden + GAZETTEER_WIDTH, hidden, batch_first=True, bidirectional=True)
        width = 2 * hidden
        self.dropout = dropout
        self.upos = nn.Linear(width, upos)
        self.xpos = nn.Linear(width, xpos)
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.arc_head, self.arc_dependent = nn.Linear(width, arc), nn.Linear(width, arc)
        self.arc = nn.Parameter(torch.randn(arc, arc) * 0.03)
        self.arc_bias = nn.Linear(arc, 1, bias=False)
        self.distance = nn.Parameter(torch.zeros(42))
        self.label_head, self.label_dependent = nn.Linear(width, rank), nn.Linear(width, rank)
        self.label = nn.Linear(3 * rank, labels)
        self.name_hidden = nn.Linear(width + GAZETTEER_WIDTH, 96)
        self.names = nn.ModuleList([NameLayer(96) for _ in range(conventions)])
        with torch.no_grad():
            for p in (self.second.bias_ih_l0, self.second.bias_ih_l0_reverse):
                p.zero_()
                p[hidden:2 * hidden] = 1.0
            self.second.bias_hh_l0.zero_()
            self.second.bias_hh_l0_reverse.zero_()

    def encode(self, ids, table, gazetteer, lengths, keep=None, low: bool = True) -> torch.Tensor:
        """batch × tokens × 2·hidden; gazetteer is batch × tokens × 16 of 0 and 1."""
        t = self.training
        x = shared_dropout(self.encoder.embed(ids, table, keep), 0.2, t)
        h = bilstm(self.encoder.lstm, x, lengths, low)
        h = torch.cat([shared_dropout(h, self.dropout, t), gazetteer], -1)
        return shared_dropout(bilstm(self.second, h, lengths, low), self.dropout, t)

    def arc_scores(self, h: torch.Tensor) -> torch.Tensor:
        """batch × tokens × (tokens + 1): score of each head, 0 the root."""
        b, n, _ = h.shape
        rooted = torch.cat([self.root.expand(b, 1, -1), h], 1)
        heads = shared_dropout(F.leaky_relu(self.arc_head(rooted), 0.1), self.dropout, self.training)
        dependents = shared_dropout(F.leaky_relu(self.arc_dependent(h), 0.1), self.dropout, self.training)
        scores = (dependents @ self.arc) @ heads.transpose(1, 2) + self.arc_bias(heads).transpose(1, 2)
        return scores + self.distance[distance_index(n)]

    def label_scores(self, h: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """batch × tokens × labels for the given head of each token."""
        b = h.shape[0]
        rooted = torch.cat([self.root.expand(b, 1, -1), h], 1)
        head = shared_dropout(F.leaky_relu(self.label_head(rooted), 0.1), self.dropout, self.training)
        dependent = shared_dropout(F.leaky_relu(self.label_dependent(h), 0.1), self.dropout, self.training)
        chosen = head.gather(1, heads.unsqueeze(-1).expand(-1, -1, head.shape[-1]))
        return self.label(torch.cat([chosen * dependent, chosen, dependent], -1))

    def name_hidden_states(self, h: torch.Tensor, gazetteer: torch.Tensor) -> torch.Tensor:
        return shared_dropout(F.leaky_relu(self.name_hidden(torch.cat([h, gazetteer], -1)), 0.1), 0.3, self.training)

    def name_scores(self, h: torch.Tensor, gazetteer: torch.Tensor, convention: int = 0) -> torch.Tensor:
        return self.names[convention].emit(self.name_hidden_states(h, gazetteer))


def distance_index(n: int) -> torch.Tensor:
    """n × (n + 1): bucket of head position minus dependent position, cut at ±20; 41 for the root."""
    d = (torch.arange(n + 1).unsqueeze(0) - torch.arange(1, n + 1).unsqueeze(1)).clamp(-20, 20) + 20
    d[:, 0] = 41
    return d
