"""Tokens per CPU second of spaCy's small English layout (HashEmbedCNN 96 x 4) with blank weights. Usage: spacy-speed.py TEXTS.json"""

import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"

import spacy  # noqa: E402
from spacy.tokens import Doc  # noqa: E402
from spacy.training import Example  # noqa: E402

TOK2VEC = {
    "@architectures": "spacy.HashEmbedCNN.v2", "width": 96, "depth": 4, "embed_size": 2000, "window_size": 1,
    "maxout_pieces": 3, "subword_features": True, "pretrained_vectors": None,
}
LISTENER = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}


def transitions(state):
    return {
        "@architectures": "spacy.TransitionBasedParser.v2", "state_type": state, "extra_state_tokens": False,
        "hidden_width": 64, "maxout_pieces": 2, "use_upper": True, "tok2vec": LISTENER,
    }


nlp = spacy.blank("en")
nlp.add_pipe("tok2vec", config={"model": TOK2VEC})
nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": LISTENER}})
nlp.add_pipe("parser", config={"model": transitions("parser")})
nlp.add_pipe("ner", config={"model": transitions("ner")})

words = ["Ann", "Lee", "met", "Acme", "."]
gold = Doc(
    nlp.vocab, words=words, tags=["NNP", "NNP", "VBD", "NNP", "."], heads=[1, 2, 2, 2, 2],
    deps=["compound", "nsubj", "ROOT", "dobj", "punct"], ents=["B-PERSON", "I-PERSON", "O", "B-ORG", "O"],
)
nlp.initialize(lambda: [Example(Doc(nlp.vocab, words=words), gold)])

texts = json.load(open(sys.argv[1]))
best = 0.0
for _ in range(4):
    started = time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(texts, batch_size=32))
    best = max(best, tokens / (time.process_time() - started))
print(round(best))
