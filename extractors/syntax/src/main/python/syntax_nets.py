"""The networks; their methods are told at TagModel and ParserModel."""
import torch, torch.nn as nn, torch.nn.functional as F

NUMBER_DISTANCES = 12
TAG = 5  # the place of the tag among a token's keys


class TokenNet(nn.Module):
    """What both begin with: the sum of a token's vectors."""

    def __init__(self, vocabulary, o):
        super().__init__()
        self.o = o
        self.emb = nn.ModuleList([nn.Embedding(len(table) + 1, o["size"]) for table in vocabulary.tables])
        for e in self.emb:
            nn.init.normal_(e.weight, 0, 0.25)
        self.register_buffer("vectors", torch.from_numpy(vocabulary.vectors.values), persistent=False)
        self.word = nn.Linear(50, o["size"], bias=False)
        nn.init.normal_(self.word.weight, 0, 0.1)
        self.treebank = nn.Embedding(2, o["size"])  # of the English Web Treebank, of GUM
        nn.init.zeros_(self.treebank.weight)

    def sums(self, x, gum):
        sums = self.kept(self.word(self.vectors[x[:, :, -1]]), 0.1)
        for k, emb in enumerate(self.emb):
            drop = self.o["word_drop"] if k == 0 else self.o["tag_drop"] if k == TAG else 0.1
            sums = sums + self.kept(emb(x[:, :, k]), drop)
        return sums + self.treebank(gum).unsqueeze(1)

    def kept(self, vectors, drop):
        if not self.training:
            return vectors
        return vectors * (torch.rand(vectors.shape[0], vectors.shape[1], 1) >= drop).float()

    def run(self, lstm, sums, lengths):
        sums = F.dropout(sums, self.o["drop"] / 2, self.training)
        packed = nn.utils.rnn.pack_padded_sequence(sums, lengths, batch_first=True, enforce_sorted=False)
        return nn.utils.rnn.pad_packed_sequence(lstm(packed)[0], batch_first=True)[0]


def lstm_of(size, state, layers, drop):
    lstm = nn.LSTM(size, state, layers, batch_first=True, bidirectional=True, dropout=drop if layers > 1 else 0)
    for p in lstm.parameters():
        if p.dim() == 2:
            nn.init.orthogonal_(p)
    return lstm


class Tagger(TokenNet):
    def __init__(self, vocabulary, o):
        super().__init__(vocabulary, o)
        self.lstm = lstm_of(o["size"], o["state"], 1, 0)
        self.tag = nn.Linear(2 * o["state"] + o["size"], len(vocabulary.tags))

    def forward(self, x, lengths, gum):
        sums = self.sums(x, gum)
        both = torch.cat([self.run(self.lstm, sums, lengths), sums], -1)
        return self.tag(F.dropout(both, self.o["drop"], self.training))


class Parser(TokenNet):
    def __init__(self, vocabulary, o):
        super().__init__(vocabulary, o)
        count, states = len(vocabulary.names), 2 * o["state"]
        self.root = nn.Parameter(torch.zeros(o["size"]))
        self.lstm = lstm_of(o["size"], o["state"], 2, o["drop"])
        self.ad, self.ah = nn.Linear(states, o["arc"]), nn.Linear(states, o["arc"])
        self.U, self.bh = nn.Parameter(torch.zeros(o["arc"], o["arc"])), nn.Parameter(torch.zeros(o["arc"]))
        nn.init.xavier_uniform_(self.U)
        self.ld, self.lh = nn.Linear(states, o["label"]), nn.Linear(states, o["label"], bias=False)
        self.relation = nn.Linear(o["label"], count)
        self.dist = nn.Embedding(2 * NUMBER_DISTANCES + 1, 1)
        nn.init.zeros_(self.dist.weight)
        self.tag = nn.Linear(states, len(vocabulary.tags))  # a second opinion, and for the tree's sake

    def states(self, x, lengths, gum):
        sums = torch.cat([self.root.expand(x.shape[0], 1, -1), self.sums(x, gum)], 1)
        return F.dropout(self.run(self.lstm, sums, lengths + 1), self.o["drop"], self.training)

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
        own, of_head = self.ld(states), self.lh(states)
        of_head = torch.gather(of_head, 1, heads.unsqueeze(-1).expand(-1, -1, of_head.shape[-1]))
        return self.relation(self.leaky(own + of_head))
