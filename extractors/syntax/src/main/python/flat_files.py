"""Writes the flat files that ModelReader reads."""
import struct
import numpy as np
from token_keys import hash_of


class Writer:
    def __init__(self, path, kind):
        self.file = open(path, "wb")
        self.file.write(b"ATSX")
        self.int(1)
        self.int(ord(kind))

    def int(self, value):
        self.file.write(struct.pack(">i", value))

    def array(self, values, kind):
        self.int(len(values))
        self.file.write(np.ascontiguousarray(np.asarray(values).astype(kind)).tobytes())

    def matrix(self, weights, bias=None):
        """[inputs, outputs], each input's weights in steps of one byte."""
        weights = np.asarray(weights, dtype=np.float64)
        self.int(weights.shape[0])
        self.int(weights.shape[1])
        self.rounded(weights)
        self.array(np.zeros(weights.shape[1]) if bias is None else bias, ">f4")

    def rounded(self, weights):
        scales = (np.maximum(np.abs(weights).max(1), 1e-9) / 127).astype(np.float32)
        self.array(np.round(weights / scales[:, None]).reshape(-1), "i1")
        self.array(scales, ">f4")

    def embedding(self, table, weights):
        """Keys sorted, their rows, the vectors in steps of one byte."""
        hashed = {key if isinstance(key, int) else hash_of(key): row for key, row in table.items()}
        ordered = sorted(hashed)
        self.array(ordered, ">i4")
        self.array([hashed[key] for key in ordered], ">i2")
        self.int(weights.shape[1])
        self.rounded(weights)

    def names(self, names):
        self.int(len(names))
        for name in names:
            self.int(len(name.encode()))
            self.file.write(name.encode())


def write_vectors(vectors, path):
    out = Writer(path, "V")
    out.array(vectors.keys, ">i4")
    out.array(vectors.codes.reshape(-1), "u1")
    out.array(vectors.centres.reshape(-1), ">f4")
    out.int(vectors.values.shape[1])
    out.file.close()


def write_tokens(out, p, vocabulary):
    out.int(len(vocabulary.tables))
    for k, table in enumerate(vocabulary.tables):
        out.embedding(table, p[f"emb.{k}.weight"])
    out.matrix(p["word.weight"].T, p["treebank.weight"][1])


def write_layers(out, p, layers):
    names = [f"l{k}{end}" for k in range(layers) for end in ("", "_reverse")]
    out.int(len(names))
    for name in names:
        out.matrix(p[f"lstm.weight_ih_{name}"].T, p[f"lstm.bias_ih_{name}"] + p[f"lstm.bias_hh_{name}"])
        out.matrix(p[f"lstm.weight_hh_{name}"].T)


def weights(net):
    return {name: value.detach().numpy() for name, value in net.state_dict().items()}


def write_tagger(net, vocabulary, path):
    p, out = weights(net), Writer(path, "T")
    write_tokens(out, p, vocabulary)
    write_layers(out, p, 1)
    out.matrix(p["tag.weight"].T, p["tag.bias"])
    out.names(vocabulary.tags)
    out.file.close()


def write_parser(net, vocabulary, path):
    p, out = weights(net), Writer(path, "P")
    write_tokens(out, p, vocabulary)
    out.array(p["root"], ">f4")
    write_layers(out, p, 2)
    out.matrix(p["ad.weight"].T, p["ad.bias"])
    out.matrix(p["ah.weight"].T, p["ah.bias"])
    out.matrix(p["U"])
    out.array(p["bh"], ">f4")
    out.array(p["dist.weight"][:, 0], ">f4")
    out.matrix(p["ld.weight"].T, p["ld.bias"])
    out.matrix(p["lh.weight"].T)
    out.matrix(p["relation.weight"].T, p["relation.bias"])
    out.names(vocabulary.names)
    out.matrix(p["tag.weight"].T, p["tag.bias"])
    out.names(vocabulary.tags)
    out.file.close()
