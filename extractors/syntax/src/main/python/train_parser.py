#!/usr/bin/env python3
"""train_parser.py rows=ROWS.tsv clusters=word.clusters vectors=VECTORS.npz out=parser.model [check=ROWS.tsv] [option=value]...

Trains the parser and writes the flat file that ModelReader reads. Rows are those of WriteRows; needs PyTorch (Debian: python3-torch).

  epochs=14 stop=0    the learning rate falls to nothing over the epochs; end after stop of them
  rate=2e-3 seed=7 batch=1200 (tokens) drop=0.25 word_drop=0.25 tag_drop=0.15
  size=96 state=96 arc=64 label=96   of vectors, LSTM states, and what a token says for arcs and relations
  hold=0 parts=15     leave out the hold-th document of each so many and measure on them
  only=gum            learn from GUM alone, whose way of writing is followed in use; words and relations are numbered by all rows
  start=FILE save=FILE  go on from a saved state; write one (after every epoch)
"""
import random, sys, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from flat_files import write_parser
from syntax_nets import Parser
from token_keys import Clusters, Vectors, Vocabulary, batches, read

LONGEST = 120
OF_TAGS = 0.5  # what a wrong tag costs beside a wrong head


def head_scores(net, states, lengths):
    scores = net.arcs(states)
    outside = torch.arange(scores.shape[1])[None] > lengths[:, None]
    return scores.masked_fill(outside[:, None, :], -1e9)


def loss_of(net, x, lengths, gum, heads, labels, tags, real):
    states = net.states(x, lengths, gum)
    scores = head_scores(net, states, lengths)
    arcs = F.cross_entropy(scores.reshape(-1, scores.shape[1]), heads.reshape(-1), reduction="none")
    named = net.labels(states, heads)
    names = F.cross_entropy(named.reshape(-1, named.shape[-1]), labels.reshape(-1), reduction="none")
    tagged = net.tag(states)
    tag_loss = F.cross_entropy(tagged.reshape(-1, tagged.shape[-1]), tags.reshape(-1), reduction="none", ignore_index=0)
    return ((arcs + names + OF_TAGS * tag_loss) * real.reshape(-1)).sum() / real.sum()


def check(net, examples, vocabulary, name):
    """How often head, head with relation, and tag are right, each token for itself: no tree is made. Punctuation left out."""
    net.eval()
    right = both = count = tagged = tag_count = given = 0
    tag_rows = torch.tensor([vocabulary.tag_numbers.get(key, 0) for key in [""] + list(vocabulary.tables[5])])
    with torch.no_grad():
        for x, lengths, gum, heads, labels, tags, real in batches(examples, 2000):
            states = net.states(x, lengths, gum)
            best = head_scores(net, states, lengths).argmax(-1)
            named = net.labels(states, best)
            named[:, :, 0] = -1e9
            known = (real > 0) & (labels != vocabulary.relations["punct"])
            ok = (best == heads) & known
            count, right = count + int(known.sum()), right + int(ok.sum())
            both += int((ok & (named.argmax(-1) == labels)).sum())
            known = known & (tags > 0)
            tag_count += int(known.sum())
            tagged += int((known & (net.tag(states).argmax(-1) == tags)).sum())
            given += int((known[:, 1:] & (tag_rows[x[:, :, 5]] == tags[:, 1:])).sum())
    print(f"{name}: heads {100 * right / count:.2f} %, with relation {100 * both / count:.2f} % of {count}; "
          f"tags {100 * given / tag_count:.2f} -> {100 * tagged / tag_count:.2f} % of {tag_count}", flush=True)


def epoch_of(net, adam, falling, examples, size):
    net.train()
    total = []
    shuffled = list(batches(examples, size))
    random.shuffle(shuffled)
    for batch in shuffled:
        loss = loss_of(net, *batch)
        adam.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 3.0)
        adam.step()
        falling.step()
        total.append(loss.item())
    return np.mean(total)


def options():
    o = dict(rows="", clusters="", vectors="", out="", check="", epochs=14, stop=0, rate=2e-3, seed=7, batch=1200, drop=0.25,
             word_drop=0.25, tag_drop=0.15, size=96, state=96, arc=64, label=96, hold=0, parts=15, only="", start="", save="")
    for argument in sys.argv[1:]:
        name, value = argument.split("=", 1)
        if name not in o:
            sys.exit(f"unknown option {name}; known are {' '.join(o)}\n\n{__doc__}")
        o[name] = type(o[name])(value)
    if not (o["rows"] and o["clusters"] and o["vectors"] and o["out"]):
        sys.exit(__doc__)
    return o


def main():
    o = options()
    torch.set_num_threads(1)
    torch.manual_seed(o["seed"])
    random.seed(o["seed"])
    sentences, held = read(o["rows"], o["hold"], o["parts"])
    sentences = [s for s in sentences if len(s) <= LONGEST]
    vocabulary = Vocabulary(sentences, Clusters(o["clusters"]), Vectors(o["vectors"]))
    examples, held = ([vocabulary.example(s) for s in each] for each in (sentences, held))
    if o["only"] == "gum":
        examples = [example for example in examples if example[4]]
    net = Parser(vocabulary, o)
    if o["start"]:
        net.load_state_dict(torch.load(o["start"]))
    adam = torch.optim.Adam(net.parameters(), lr=o["rate"], betas=(0.9, 0.95))
    steps = sum(len(e[0]) for e in examples) / o["batch"] * o["epochs"]
    warm = 50 if o["start"] else 200
    falling = torch.optim.lr_scheduler.LambdaLR(adam, lambda k: min(1, (k + 1) / warm) * max(0.01, 1 - k / steps))
    for epoch in range(o["stop"] or o["epochs"]):
        begun = time.time(), time.process_time()
        loss = epoch_of(net, adam, falling, examples, o["batch"])
        print(f"epoch {epoch + 1}: loss {loss:.3f}, {time.time() - begun[0]:.0f} s, CPU {time.process_time() - begun[1]:.0f} s",
              flush=True)
        if held:
            check(net, held, vocabulary, "held back")
        if o["save"]:
            torch.save(net.state_dict(), o["save"])
            write_parser(net, vocabulary, o["out"])
    if o["check"]:
        check(net, [vocabulary.example(s) for s in read(o["check"], 0)[0]], vocabulary, o["check"])
    write_parser(net, vocabulary, o["out"])


if __name__ == "__main__":
    main()
