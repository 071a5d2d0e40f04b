#!/usr/bin/env python3
"""word_vectors.py VECTORS WORDS OUT.npz word.vectors TEXT...

Makes the table of word vectors, for the trainers and as the flat file that ModelReader reads: ten codes of one byte for each word of the texts that has a vector,
and for each code five numbers of the vector (H. Jegou, M. Douze and C. Schmid, Product Quantization, PAMI 2011).

  VECTORS  the words' vectors, 50 floats each, most significant byte first, in the order of WORDS, one a line: see docs/SYNTAX.md
  TEXT     word lists, CoNLL-U, or lines of JSON with "text"; packed with gzip if the name ends so
"""
import gzip, json, re, sys
import numpy as np
from flat_files import write_vectors
from token_keys import Vectors, hash_of, plain

SIZE, PARTS, CODES = 50, 10, 256


def words_of(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if ".conllu" in path:
                cells = line.split("\t")
                if len(cells) > 5:
                    yield cells[1]
            elif ".jsonl" in path:
                yield from re.findall(r"[\w’'.-]+", json.loads(line)["text"])
            else:
                yield line.rstrip("\n")


def centres(points, random):
    """k-means; from points at random."""
    found = points[random.choice(len(points), CODES, replace=False)]
    for _ in range(25):
        nearest = nearest_of(points, found)
        for c in range(CODES):
            mine = points[nearest == c]
            found[c] = mine.mean(0) if len(mine) else points[random.integers(len(points))]
    return found


def nearest_of(points, centre):
    return ((centre ** 2).sum(1)[None] - 2 * points @ centre.T).argmin(1)


def main(vectors, names, out, flat, *texts):
    known = {w: i for i, w in enumerate(open(names, encoding="utf-8").read().split("\n")) if w}
    values = np.fromfile(vectors, ">f4").reshape(-1, SIZE)
    rows = {}
    for path in texts:
        for word in words_of(path):
            lower = plain(word).strip(".'-").lower()
            spelling = next((s for s in (lower, lower.capitalize(), lower.upper()) if s in known), None)
            if lower and spelling:
                rows[hash_of(lower)] = known[spelling]
    keys = np.array(sorted(rows), dtype=np.int32)
    chosen = values[[rows[k] for k in keys.tolist()]].astype(np.float32)
    middle = chosen.mean(0)
    _, _, axes = np.linalg.svd(chosen - middle, full_matrices=False)
    axes = axes[np.arange(SIZE).reshape(-1, PARTS).T.reshape(-1)]  # each part gets great and small axes alike
    turned = (chosen - middle) @ axes.T
    turned /= turned.std()
    random = np.random.default_rng(7)
    size = SIZE // PARTS
    parts = [turned[:, p * size:(p + 1) * size] for p in range(PARTS)]
    found = [centres(part, random) for part in parts]
    codes = np.stack([nearest_of(part, c) for part, c in zip(parts, found)], 1).astype(np.uint8)
    back = np.concatenate([c[codes[:, p]] for p, c in enumerate(found)], 1)
    print(f"{len(keys)} words, {1 - ((turned - back) ** 2).mean():.3f} of the variance kept")
    np.savez(out, keys=keys, codes=codes, centres=np.stack(found).astype(np.float32))
    write_vectors(Vectors(out), flat)


if __name__ == "__main__":
    main(*sys.argv[1:]) if len(sys.argv) > 5 else sys.exit(__doc__)
