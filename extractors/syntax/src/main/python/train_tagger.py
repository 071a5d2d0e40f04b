#!/usr/bin/env python3
"""train_tagger.py rows=ROWS.tsv clusters=word.clusters vectors=VECTORS.npz out=tags-ENGINE.model [cross=ROWS.tsv] [option=value]...

Trains the corrector of an engine's tags and writes the flat file that ModelReader reads. Rows are those of WriteRows.

  cross=ROWS.tsv      write the rows with the tags that a tagger learnt from four fifths of the documents gives the last fifth: what
                      the parser is to learn from; no model is written
  epochs=8 rate=3e-3 seed=7 batch=1000 (tokens) drop=0.25 word_drop=0.25 tag_drop=0.15
  size=64 state=64    of vectors and LSTM states
  hold=0              leave out every fifteenth document and measure on it
"""
import random, sys, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from flat_files import write_tagger
from syntax_nets import Tagger
from token_keys import Clusters, Vectors, Vocabulary, batches, read, tensors

LONGEST = 120
FOLDS = 5
SHOWN = "VBN VBD JJ VBP VB NN NNP".split()


def learn(examples, vocabulary, o):
    torch.manual_seed(o["seed"])
    random.seed(o["seed"])
    net = Tagger(vocabulary, o)
    adam = torch.optim.Adam(net.parameters(), lr=o["rate"], betas=(0.9, 0.95))
    steps = sum(len(e[0]) for e in examples) / o["batch"] * o["epochs"]
    falling = torch.optim.lr_scheduler.LambdaLR(adam, lambda k: min(1, (k + 1) / 200) * max(0.01, 1 - k / steps))
    for epoch in range(o["epochs"]):
        net.train()
        begun, total = time.process_time(), []
        shuffled = list(batches(examples, o["batch"]))
        random.shuffle(shuffled)
        for x, lengths, gum, _, _, tags, _ in shuffled:
            scores = net(x, lengths, gum)
            loss = F.cross_entropy(scores.reshape(-1, scores.shape[-1]), tags[:, 1:].reshape(-1), ignore_index=0)
            adam.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 3.0)
            adam.step()
            falling.step()
            total.append(loss.item())
        print(f"epoch {epoch + 1}: loss {np.mean(total):.3f}, CPU {time.process_time() - begun:.0f} s", flush=True)
    return net


def tags_of(net, sentence, vocabulary):
    net.eval()
    with torch.no_grad():
        x, lengths, gum, *_ = tensors([vocabulary.example(sentence)])
        scores = net(x, lengths, gum)[0]
    scores[:, 0] = -1e9
    symbol = lambda t: not any(c.isalnum() for c in t.text) or t.text.lower() == "to"
    return [t.tag if symbol(t) else vocabulary.tags[k] for t, k in zip(sentence, scores.argmax(-1).tolist())]


def check(net, sentences, vocabulary, name):
    counts = {tag: [0, 0] for tag in SHOWN + [""]}
    for sentence in sentences:
        for token, tag in zip(sentence, tags_of(net, sentence, vocabulary)):
            if token.gold != "_" and token.relation != "punct" and token.text.lower() != "to":
                for key in {"", token.gold} & counts.keys():
                    counts[key][0] += 1
                    counts[key][1] += tag == token.gold
    print(f"{name}: " + " ".join(f"{tag or 'all'} {100 * right / max(1, n):.2f}" for tag, (n, right) in counts.items()), flush=True)


def cross(o, clusters, vectors):
    """Document by document, as the rows come."""
    with open(o["cross"], "w", encoding="utf-8") as out:
        for fold in range(FOLDS):
            rest, own = read(o["rows"], fold + 1, FOLDS)
            vocabulary = Vocabulary(rest, clusters, vectors)
            net = learn([vocabulary.example(s) for s in rest if len(s) <= LONGEST], vocabulary, o)
            check(net, own, vocabulary, f"part {fold + 1}")
            for sentence in own:
                out.write(f"#doc {'GUM' if sentence.gum else ''}\n")
                for token, tag in zip(sentence, tags_of(net, sentence, vocabulary)):
                    out.write("\t".join([token.text, tag, token.gold, str(token.head), token.relation]) + "\n")
                out.write("\n")


def options():
    o = dict(rows="", clusters="", vectors="", out="", cross="", check="", epochs=8, rate=3e-3, seed=7, batch=1000, drop=0.25,
             word_drop=0.25, tag_drop=0.15, size=64, state=64, hold=0)
    for argument in sys.argv[1:]:
        name, value = argument.split("=", 1)
        if name not in o:
            sys.exit(f"unknown option {name}; known are {' '.join(o)}\n\n{__doc__}")
        o[name] = type(o[name])(value)
    if not (o["rows"] and o["clusters"] and o["vectors"] and (o["out"] or o["cross"])):
        sys.exit(__doc__)
    return o


def main():
    o = options()
    torch.set_num_threads(1)
    clusters, vectors = Clusters(o["clusters"]), Vectors(o["vectors"])
    if o["cross"]:
        cross(o, clusters, vectors)
        return
    sentences, held = read(o["rows"], 8 if o["hold"] else 0)
    vocabulary = Vocabulary(sentences, clusters, vectors)
    net = learn([vocabulary.example(s) for s in sentences if len(s) <= LONGEST], vocabulary, o)
    for name, rows in (("held back", held), (o["check"], read(o["check"], 0)[0] if o["check"] else [])):
        if rows:
            check(net, rows, vocabulary, name)
    write_tagger(net, vocabulary, o["out"])


if __name__ == "__main__":
    main()
