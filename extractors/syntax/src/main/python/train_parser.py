#!/usr/bin/env python3
"""train_parser.py rows=ROWS.tsv clusters=syntax.clusters out=parser.model [check=ROWS.tsv] [option=value]...

Trains the parser and writes the flat file that ModelReader reads. Rows are those of TrainTags; needs PyTorch (Debian: python3-torch).
Method: T. Dozat and C. Manning, Deep Biaffine Attention for Neural Dependency Parsing, ICLR 2017, over the sum of a token's vectors.

  epochs=10 stop=0    the learning rate falls to nothing over the epochs; end after stop of them
  rate=2e-3 seed=7 batch=1500 (tokens) drop=0.3 word_drop=0.25
  size=128 state=128 arc=100 label=50   of vectors, LSTM states, and what a token says for arcs and relations
  hold=0              leave out every fifteenth document and measure on it
  start=FILE save=FILE  go on from a saved state; write one
  words=ROWS.tsv words_hold=0  rows whose words the model knows, if not the rows themselves
"""
import collections, random, re, struct, sys, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F

NUMBER_DISTANCES = 12
KEPT = {"nsubj:pass", "acl:relcl", "nmod:poss", "aux:pass", "obl:tmod", "nmod:tmod", "obl:unmarked", "nmod:unmarked",
        "compound:prt", "obl:agent", "nmod:desc", "cc:preconj"}  # other subtypes say too little for their number
Token = collections.namedtuple("Token", "text tag gold head relation")


def relation(name):
    return name if name in KEPT else name.split(":")[0]


def read(path, hold):
    """Sentences to learn from, and those of the documents left out."""
    documents = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("#doc "):
            documents.append([[]])
        elif not line:
            documents[-1].append([])
        else:
            text, tag, gold, head, name = line.split("\t")
            documents[-1][-1].append(Token(text, tag, gold, int(head), relation(name)))
    out = lambda i: hold and i % 15 == 7
    sentences = lambda wanted: [s for i, d in enumerate(documents) if bool(out(i)) == wanted for s in d if s]
    return sentences(False), sentences(True)


# -- what a token looks like; the same as in WordForms and ParserKeys

def hash_of(text):
    h = 0x811C9DC5
    units = text.encode("utf-16-le")
    for i in range(0, len(units), 2):
        h = ((h ^ (units[i] | units[i + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    h = ((h ^ (h >> 16)) * 0x85EBCA6B) & 0xFFFFFFFF
    h = ((h ^ (h >> 13)) * 0xC2B2AE35) & 0xFFFFFFFF
    h ^= h >> 16
    return h - (1 << 32) if h >= 1 << 31 else h


PLAIN = str.maketrans("’‘–—“”", "''--\"\"")


def plain(text):
    return text[:40].translate(PLAIN)


def norm(text):
    lower = plain(text).lower()
    return re.sub(r"\d", "0", lower) if lower[:1].isdigit() else lower


def shape(text):
    kinds = ["A" if c.isupper() else "a" if c.isalpha() else "1" if c.isdigit() else c for c in plain(text)]
    return "".join(k for i, k in enumerate(kinds) if i == 0 or kinds[i - 1] != k)[:8]


class Clusters:
    def __init__(self, path):
        data, at = open(path, "rb").read(), 12
        words, at = self.array(data, at, ">i4")
        of, at = self.array(data, at, ">u2")
        self.paths, at = self.array(data, at, ">i4")
        self.of = dict(zip(words.tolist(), of.tolist()))
        self.known = {}

    @staticmethod
    def array(data, at, kind):
        count, = struct.unpack_from(">i", data, at)
        values = np.frombuffer(data, kind, count, at + 4).astype(np.int64)
        return values, at + 4 + count * np.dtype(kind).itemsize

    def cluster(self, text):
        lower = plain(text).lower()
        lower = "0" if lower[:1].isdigit() else lower
        if lower not in self.known:
            self.known[lower] = self.of.get(hash_of(lower), -1)
        return self.known[lower]

    def prefix(self, cluster, bits):
        if cluster < 0:
            return 0
        path = int(self.paths[cluster])
        length = path.bit_length() - 1
        return path if length <= bits else path >> (length - bits)


def keys(token, clusters):
    word, cluster = norm(token.text), clusters.cluster(token.text)
    return (word, word[-3:], word[-2:], word[:3], shape(token.text), token.tag, cluster + 1,
            clusters.prefix(cluster, 6), clusters.prefix(cluster, 10))


LEAST = (2, 3, 3, 5, 5, 1)  # how often a word, ending, beginning, shape or tag must come to have a vector


class Vocabulary:
    def __init__(self, sentences, clusters):
        self.tables = []
        for k, least in enumerate(LEAST):
            count = collections.Counter(keys(t, clusters)[k] for s in sentences for t in s)
            self.tables.append(rows(count, least))
        self.tables.append({c: c for c in range(1, len(clusters.paths) + 1)})
        for bits in (6, 10):
            self.tables.append(rows(collections.Counter(clusters.prefix(c, bits) for c in range(len(clusters.paths))), 1))
        self.relations = rows(collections.Counter(t.relation for s in sentences for t in s), 10)
        self.names = [""] + list(self.relations)

    def of(self, sentence, clusters):
        return np.array([[table.get(key, 0) for table, key in zip(self.tables, keys(t, clusters))] for t in sentence])


def rows(count, least):
    ordered = sorted(count.items(), key=lambda item: (-item[1], item[0]))
    return {key: i + 1 for i, (key, n) in enumerate(ordered) if n >= least}


class Net(nn.Module):
    def __init__(self, vocabulary, o):
        super().__init__()
        self.o, count, states = o, len(vocabulary.names), 2 * o["state"]
        self.emb = nn.ModuleList([nn.Embedding(len(table) + 1, o["size"]) for table in vocabulary.tables])
        for e in self.emb:
            nn.init.normal_(e.weight, 0, 0.25)
        self.root = nn.Parameter(torch.zeros(o["size"]))
        self.lstm = nn.LSTM(o["size"], o["state"], 2, batch_first=True, bidirectional=True, dropout=o["drop"])
        for p in self.lstm.parameters():
            if p.dim() == 2:
                nn.init.orthogonal_(p)
        self.ad, self.ah = nn.Linear(states, o["arc"]), nn.Linear(states, o["arc"])
        self.U, self.bh = nn.Parameter(torch.zeros(o["arc"], o["arc"])), nn.Parameter(torch.zeros(o["arc"]))
        nn.init.xavier_uniform_(self.U)
        self.ld, self.lh = nn.Linear(states, o["label"]), nn.Linear(states, o["label"])
        self.V = nn.Parameter(torch.zeros(count, o["label"], o["label"]))
        self.lb1, self.lb2 = nn.Linear(o["label"], count), nn.Linear(o["label"], count, bias=False)
        self.dist = nn.Embedding(2 * NUMBER_DISTANCES + 1, 1)
        nn.init.zeros_(self.dist.weight)

    def states(self, x, lengths):
        batch, n, _ = x.shape
        sums = 0
        for k, emb in enumerate(self.emb):
            vectors = emb(x[:, :, k])
            if self.training:
                kept = torch.rand(batch, n, 1) >= (self.o["word_drop"] if k == 0 else 0.1)
                vectors = vectors * kept.float()
            sums = sums + vectors
        sums = torch.cat([self.root.expand(batch, 1, -1), sums], 1)
        sums = F.dropout(sums, self.o["drop"] / 2, self.training)
        packed = nn.utils.rnn.pack_padded_sequence(sums, lengths + 1, batch_first=True, enforce_sorted=False)
        states, _ = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        return F.dropout(states, self.o["drop"], self.training)

    def leaky(self, values):
        return F.dropout(F.leaky_relu(values, 0.1), self.o["drop"], self.training)

    def arcs(self, states):
        dependents, heads = self.leaky(self.ad(states)), self.leaky(self.ah(states))
        scores = (dependents @ self.U) @ heads.transpose(1, 2) + (heads @ self.bh).unsqueeze(1)
        i = torch.arange(states.shape[1])
        d = i[:, None] - i[None, :]
        far = 6 + torch.log2(d.abs().float() / 6 + 1e-6).ceil().long().clamp(max=6)
        step = torch.where(d.abs() <= 6, d, torch.sign(d) * far)
        return scores + self.dist(step + NUMBER_DISTANCES).squeeze(-1)

    def labels(self, states, heads):
        own, of_head = self.leaky(self.ld(states)), self.leaky(self.lh(states))
        of_head = torch.gather(of_head, 1, heads.unsqueeze(-1).expand(-1, -1, of_head.shape[-1]))
        batch, n, size = own.shape
        products = (own.reshape(batch * n, size) @ self.V.permute(1, 0, 2).reshape(size, -1)).view(batch * n, -1, size)
        pairs = (products * of_head.reshape(batch * n, 1, size)).sum(-1).view(batch, n, -1)
        return pairs + self.lb1(own) + self.lb2(of_head)


def batches(sentences, size):
    ordered, batch, count = sorted(sentences, key=lambda s: len(s) + random.random() * 4), [], 0
    for sentence in ordered:
        batch.append(sentence)
        count += len(sentence)
        if count >= size:
            yield batch
            batch, count = [], 0
    if batch:
        yield batch


def tensors(batch, vocabulary, clusters):
    n = max(len(s) for s in batch)
    x = torch.zeros(len(batch), n, len(vocabulary.tables), dtype=torch.long)
    heads, labels = (torch.zeros(len(batch), n + 1, dtype=torch.long) for _ in range(2))
    real = torch.zeros(len(batch), n + 1)
    for i, s in enumerate(batch):
        x[i, :len(s)] = torch.from_numpy(vocabulary.of(s, clusters))
        heads[i, 1:len(s) + 1] = torch.tensor([t.head for t in s])
        labels[i, 1:len(s) + 1] = torch.tensor([vocabulary.relations.get(t.relation, 0) for t in s])
        real[i, 1:len(s) + 1] = 1
    return x, torch.tensor([len(s) for s in batch]), heads, labels, real


def loss_of(net, batch, vocabulary, clusters):
    x, lengths, heads, labels, real = tensors(batch, vocabulary, clusters)
    states = net.states(x, lengths)
    scores = net.arcs(states)
    n = scores.shape[1]
    scores = scores.masked_fill(~(torch.arange(n)[None] <= lengths[:, None])[:, None, :], -1e9)
    arcs = F.cross_entropy(scores.reshape(-1, n), heads.reshape(-1), reduction="none")
    named = net.labels(states, heads)
    names = F.cross_entropy(named.reshape(-1, named.shape[-1]), labels.reshape(-1), reduction="none")
    return ((arcs + names) * real.reshape(-1)).sum() / real.sum()


def check(net, sentences, vocabulary, clusters, name):
    """How often head, and head with relation, are right, each token for itself: no tree is made. Punctuation left out."""
    net.eval()
    right = both = count = 0
    with torch.no_grad():
        for batch in batches(sentences, 2000):
            x, lengths, heads, labels, real = tensors(batch, vocabulary, clusters)
            states = net.states(x, lengths)
            scores = net.arcs(states)
            scores = scores.masked_fill(~(torch.arange(scores.shape[1])[None] <= lengths[:, None])[:, None, :], -1e9)
            best = scores.argmax(-1)
            named = net.labels(states, best)
            named[:, :, 0] = -1e9
            known = (real > 0) & (labels != vocabulary.relations["punct"])
            ok = (best == heads) & known
            count, right = count + int(known.sum()), right + int(ok.sum())
            both += int((ok & (named.argmax(-1) == labels)).sum())
    print(f"{name}: heads {100 * right / count:.2f} %, with relation {100 * both / count:.2f} % of {count}", flush=True)


# -- the flat file

class Writer:
    def __init__(self, path):
        self.file = open(path, "wb")
        self.file.write(b"ATSX")
        self.int(1)
        self.int(ord("P"))

    def int(self, value):
        self.file.write(struct.pack(">i", value))

    def array(self, values, kind):
        self.int(len(values))
        self.file.write(np.ascontiguousarray(np.asarray(values).astype(kind)).tobytes())

    def matrix(self, weights, bias=None):
        """[inputs, outputs], in steps of two bytes."""
        weights = np.asarray(weights, dtype=np.float64)
        self.int(weights.shape[0])
        self.int(weights.shape[1])
        scale = np.float32(max(np.abs(weights).max(), 1e-9) / 32767)
        self.file.write(struct.pack(">f", scale))
        self.array(np.round(weights / scale).reshape(-1), ">i2")
        self.array(np.zeros(weights.shape[1]) if bias is None else bias, ">f4")

    def embedding(self, table, weights):
        """Keys sorted, their rows, the vectors in steps of one byte."""
        hashed = {key if isinstance(key, int) else hash_of(key): row for key, row in table.items()}
        ordered = sorted(hashed)
        self.array(ordered, ">i4")
        self.array([hashed[key] for key in ordered], ">i2")
        self.int(weights.shape[1])
        scales = np.maximum(np.abs(weights).max(1), 1e-9) / 127
        self.array(np.round(weights / scales[:, None]).reshape(-1), "i1")
        self.array(scales, ">f4")


def write(net, vocabulary, path):
    p = {name: value.detach().numpy() for name, value in net.state_dict().items()}
    out = Writer(path)
    out.int(len(vocabulary.tables))
    for k, table in enumerate(vocabulary.tables):
        out.embedding(table, p[f"emb.{k}.weight"])
    out.array(p["root"], ">f4")
    out.int(4)
    for layer in ("l0", "l0_reverse", "l1", "l1_reverse"):
        out.matrix(p[f"lstm.weight_ih_{layer}"].T, p[f"lstm.bias_ih_{layer}"] + p[f"lstm.bias_hh_{layer}"])
        out.matrix(p[f"lstm.weight_hh_{layer}"].T)
    out.matrix(p["ad.weight"].T, p["ad.bias"])
    out.matrix(p["ah.weight"].T, p["ah.bias"])
    out.matrix(p["U"])
    out.array(p["bh"], ">f4")
    out.array(p["dist.weight"][:, 0], ">f4")
    out.matrix(p["ld.weight"].T, p["ld.bias"])
    out.matrix(p["lh.weight"].T, p["lh.bias"])
    out.matrix(p["V"].transpose(1, 0, 2).reshape(p["V"].shape[1], -1))
    out.matrix(p["lb1.weight"].T, p["lb1.bias"])
    out.matrix(p["lb2.weight"].T)
    out.int(len(vocabulary.names))
    for name in vocabulary.names:
        out.int(len(name.encode()))
        out.file.write(name.encode())
    out.file.close()


def main():
    o = dict(rows="", clusters="", out="", check="", epochs=10, stop=0, rate=2e-3, seed=7, batch=1500, drop=0.3, word_drop=0.25,
             size=128, state=128, arc=100, label=50, hold=0, start="", save="", words="", words_hold=0)
    for argument in sys.argv[1:]:
        name, value = argument.split("=", 1)
        if name not in o:
            sys.exit(f"unknown option {name}; known are {' '.join(o)}\n\n{__doc__}")
        o[name] = type(o[name])(value)
    if not o["rows"] or not o["clusters"] or not o["out"]:
        sys.exit(__doc__)
    torch.set_num_threads(1)
    torch.manual_seed(o["seed"])
    random.seed(o["seed"])
    clusters = Clusters(o["clusters"])
    sentences, held = read(o["rows"], o["hold"])
    sentences = [s for s in sentences if len(s) <= 120]
    known = [s for s in read(o["words"], o["words_hold"])[0] if len(s) <= 120] if o["words"] else sentences
    vocabulary = Vocabulary(known, clusters)
    net = Net(vocabulary, o)
    if o["start"]:
        net.load_state_dict(torch.load(o["start"]))
    adam = torch.optim.Adam(net.parameters(), lr=o["rate"], betas=(0.9, 0.95))
    steps = sum(map(len, sentences)) / o["batch"] * o["epochs"]
    warm = 50 if o["start"] else 200
    falling = torch.optim.lr_scheduler.LambdaLR(adam, lambda k: min(1, (k + 1) / warm) * max(0.01, 1 - k / steps))
    for epoch in range(o["stop"] or o["epochs"]):
        net.train()
        begun, total = time.time(), []
        shuffled = list(batches(sentences, o["batch"]))
        random.shuffle(shuffled)
        for batch in shuffled:
            loss = loss_of(net, batch, vocabulary, clusters)
            adam.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 3.0)
            adam.step()
            falling.step()
            total.append(loss.item())
        print(f"epoch {epoch + 1}: loss {np.mean(total):.3f}, {time.time() - begun:.0f} s", flush=True)
        if held:
            check(net, held, vocabulary, clusters, "held back")
    if o["check"]:
        check(net, read(o["check"], 0)[0], vocabulary, clusters, o["check"])
    if o["save"]:
        torch.save(net.state_dict(), o["save"])
    write(net, vocabulary, o["out"])


if __name__ == "__main__":
    main()
