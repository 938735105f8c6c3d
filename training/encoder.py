"""The encoder: word rows and hashed character features, then two BiLSTM layers."""
from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from features import AFFIX_ROWS, GRAM_ROWS, SHAPE_ROWS


class WordEncoder(nn.Module):
    """Word features -> one vector a token; then the first BiLSTM layer, the part that is pretrained."""

    def __init__(self, rows: int, word_width: int = 96, affix_width: int = 48, gram_width: int = 32, shape_width: int = 16, hidden: int = 192):
        super().__init__()
        self.word_width, self.hidden = word_width, hidden
        self.width = word_width + affix_width + gram_width + shape_width
        self.word = nn.Embedding(rows, word_width)
        self.affix = nn.EmbeddingBag(AFFIX_ROWS, affix_width, mode='sum')
        self.gram = nn.EmbeddingBag(GRAM_ROWS + 1, gram_width, mode='sum', padding_idx=GRAM_ROWS)
        self.shape = nn.Embedding(SHAPE_ROWS, shape_width)
        for table, scale in ((self.word, 0.1), (self.affix, 0.1), (self.gram, 0.1), (self.shape, 0.3)):
            nn.init.normal_(table.weight, std=scale)
        nn.init.zeros_(self.gram.weight.data[GRAM_ROWS])
        self.lstm = nn.LSTM(self.width, hidden, batch_first=True, bidirectional=True)
        with torch.no_grad():
            for name, p in self.lstm.named_parameters():
                if 'bias_ih' in name:
                    p.zero_()
                    p[hidden:2 * hidden] = 1.0
                elif 'bias_hh' in name:
                    p.zero_()

    def embed(self, ids: torch.Tensor, table: dict[str, torch.Tensor], keep: torch.Tensor | None = None) -> torch.Tensor:
        """Vectors of a batch of word types; `keep` is the chance, per word row, that a word keeps its own row and not its hash bucket."""
        types, place = torch.unique(ids, return_inverse=True)
        characters = torch.cat([self.affix(table['affix'][types]), self.gram(table['gram'][types]), self.shape(table['shape'][types])], -1)
        rows = table['word'][ids]
        if keep is not None and self.training:
            rows = torch.where(torch.rand(ids.shape) < keep[rows], rows, table['bucket'][ids])
        return torch.cat([self.word(rows), F.embedding(place, characters)], -1)


def lstm_bfloat16(lstm: nn.LSTM, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Forward and backward states of a one-layer BiLSTM over sentences of one length, computed in bfloat16."""
    weights = [p.bfloat16() for p in lstm._flat_weights]
    zero = torch.zeros(2, x.shape[0], lstm.hidden_size, dtype=torch.bfloat16)
    out = torch.lstm(x.bfloat16(), (zero, zero), weights, True, 1, 0.0, True, True, True)[0]
    return out[..., :lstm.hidden_size], out[..., lstm.hidden_size:]
