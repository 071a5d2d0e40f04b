"""Rows of WriteRows, and what a token looks like: the same as in WordForms and ParserKeys."""
import collections, random, re, struct
import numpy as np, torch

KEPT = {"nsubj:pass", "acl:relcl", "nmod:poss", "aux:pass", "obl:tmod", "nmod:tmod", "obl:unmarked", "nmod:unmarked",
        "compound:prt", "obl:agent", "nmod:desc", "cc:preconj"}  # other subtypes say too little for their number
Token = collections.namedtuple("Token", "text tag gold head relation")


class Sentence(list):
    """Tokens, and whether their document is of GUM: the treebanks write some things differently."""
    gum = False


def relation(name):
    return name if name in KEPT else name.split(":")[0]


def read(path, hold, parts=15):
    """Sentences to learn from, and those of the documents left out: the hold-th of so many, counted from 1; 0 leaves out none."""
    documents, gum = [], False
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("#doc "):
            documents.append([])
            gum = line.startswith("#doc GUM")
            sentence = None
        elif not line:
            sentence = None
        else:
            if sentence is None:
                sentence = Sentence()
                sentence.gum = gum
                documents[-1].append(sentence)
            text, tag, gold, head, name = line.split("\t")
            sentence.append(Token(text, tag, gold, int(head), relation(name)))
    sentences = lambda out: [s for i, d in enumerate(documents) if (i % parts == hold - 1) == out for s in d]
    return sentences(False), sentences(True)


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
        data, at = open(path, "rb").read(), 4
        count, = struct.unpack_from(">i", data, at)
        at += 4
        words, of = self.planes(data, at, count, 4), self.planes(data, at + 4 * count, count, 2)
        at += 6 * count
        paths, = struct.unpack_from(">i", data, at)
        self.paths = self.planes(data, at + 4, paths, 4)
        self.of = dict(zip(words.tolist(), of.tolist()))
        self.known = {}

    @staticmethod
    def planes(data, at, count, size):
        """Of all numbers first the high bytes, then the lower ones."""
        rows = np.frombuffer(data, "u1", size * count, at).reshape(size, count)
        return np.ascontiguousarray(rows.T).view({2: ">u2", 4: ">i4"}[size]).ravel().astype(np.int64)

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


class Vectors:
    """The table of word_vectors.py."""

    def __init__(self, path):
        table = np.load(path)
        self.keys, self.codes, self.centres = table["keys"], table["codes"], table["centres"]
        self.rows = {key: row for row, key in enumerate(self.keys.tolist())}
        parts = [centre[self.codes[:, p]] for p, centre in enumerate(self.centres)]
        self.values = np.concatenate([np.zeros((1, 50), np.float32), np.concatenate(parts, 1)])

    def row(self, word):
        return self.rows.get(hash_of(word), -1) + 1


def keys(token, clusters):
    word, cluster = norm(token.text), clusters.cluster(token.text)
    return (word, word[-3:], word[-2:], word[:3], shape(token.text), token.tag, cluster + 1,
            clusters.prefix(cluster, 6), clusters.prefix(cluster, 10))


LEAST = (3, 3, 3, 5, 5, 1)  # how often a word, ending, beginning, shape or tag must come to have a vector


class Vocabulary:
    """The numbers of keys, relations and tags; a sentence's row is its keys' numbers and its word's row in the vectors."""

    def __init__(self, sentences, clusters, vectors):
        self.clusters, self.vectors = clusters, vectors
        self.tables = []
        all_keys = [keys(t, clusters) for s in sentences for t in s]
        for k, least in enumerate(LEAST):
            self.tables.append(rows(collections.Counter(key[k] for key in all_keys), least))
        self.tables.append({c: c for c in range(1, len(clusters.paths) + 1)})
        for bits in (6, 10):
            self.tables.append(rows(collections.Counter(clusters.prefix(c, bits) for c in range(len(clusters.paths))), 1))
        self.relations = rows(collections.Counter(t.relation for s in sentences for t in s), 10)
        self.names = [""] + list(self.relations)
        self.tags = [""] + sorted({t.gold for s in sentences for t in s if t.gold != "_"})
        self.tag_numbers = {tag: i for i, tag in enumerate(self.tags)}

    def of(self, sentence):
        found = [keys(t, self.clusters) for t in sentence]
        return np.array([[table.get(key, 0) for table, key in zip(self.tables, each)] + [self.vectors.row(each[0])]
                         for each in found])

    def example(self, sentence):
        heads = np.array([0] + [t.head for t in sentence])
        labels = np.array([0] + [self.relations.get(t.relation, 0) for t in sentence])
        tags = np.array([0] + [self.tag_numbers.get(t.gold, 0) for t in sentence])
        return self.of(sentence), heads, labels, tags, sentence.gum


def rows(count, least):
    ordered = sorted(count.items(), key=lambda item: (-item[1], item[0]))
    return {key: i + 1 for i, (key, n) in enumerate(ordered) if n >= least}


def batches(examples, size):
    """Examples of like length together, as tensors: keys, lengths, treebanks, heads, labels, tags, what is no padding."""
    ordered, batch, count = sorted(examples, key=lambda e: len(e[0]) + random.random() * 4), [], 0
    for example in ordered:
        batch.append(example)
        count += len(example[0])
        if count >= size:
            yield tensors(batch)
            batch, count = [], 0
    if batch:
        yield tensors(batch)


def tensors(batch):
    n = max(len(e[0]) for e in batch)
    x = np.zeros((len(batch), n, batch[0][0].shape[1]), np.int64)
    heads, labels, tags = (np.zeros((len(batch), n + 1), np.int64) for _ in range(3))
    real = np.zeros((len(batch), n + 1), np.float32)
    for i, (keys, head, label, tag, _) in enumerate(batch):
        x[i, :len(keys)] = keys
        heads[i, :len(head)], labels[i, :len(head)], tags[i, :len(head)] = head, label, tag
        real[i, 1:len(head)] = 1
    lengths, gum = torch.tensor([len(e[0]) for e in batch]), torch.tensor([int(e[4]) for e in batch])
    return (torch.from_numpy(x), lengths, gum, *map(torch.from_numpy, (heads, labels, tags, real)))
