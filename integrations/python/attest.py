"""Attest in Python: who is in a news article, who said what, and which numbers are claimed by whom.

One file, the standard library alone, Python 3.9 and up.

    from attest import Attest

    with Attest() as attest:                       # the command on the path; or Attest(url="http://localhost:8080")
        article = attest.annotate(text)
        for quote in article.quotes:
            print(text[quote.begin:quote.end], [speaker.name for speaker in quote.speakers])

Offsets count code points, as Python does. A text that cannot be read raises AttestError from annotate, and is an
ErrorRecord among the results of annotate_many, which reads and gives articles one at a time, in order.
"""

import http.client
import json
import subprocess
import threading
import typing
import urllib.parse
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, Dict, Iterable, Iterator, List, Optional, Sequence, Union

__all__ = ["Attest", "AttestError", "tables"]


# ---- made by make_types.py from the schema: begin


@dataclass(frozen=True)
class Span:
    """A stretch of the article: begin inclusive, end exclusive, text equal to article[begin,end)."""

    begin: int
    end: int
    text: str


@dataclass(frozen=True)
class Source:
    """Who stands behind a quote or a claim."""

    status: str
    name: str
    entity: Optional[str]
    mention: Optional[Span]
    kind: Optional[str] = None


@dataclass(frozen=True)
class Mention:
    """One place where an entity is mentioned."""

    begin: int
    end: int
    text: str
    kind: str


@dataclass(frozen=True)
class Entity:
    """A person, organization, place or other named thing."""

    id: str
    type: str
    name: str
    titles: List[str]
    mentions: List[Mention]
    subtype: Optional[str] = None


@dataclass(frozen=True)
class QuoteCue:
    """The words that report it."""

    begin: int
    end: int
    text: str
    lemma: str


@dataclass(frozen=True)
class Quote:
    """What somebody said or wrote; the span is the content without outer quotation marks."""

    id: str
    kind: str
    begin: int
    end: int
    text: str
    quoted: List[Span]
    speakers: List[Source]
    cue: Optional[QuoteCue]
    polarity: str
    continues: Optional[str]
    rule: str


@dataclass(frozen=True)
class ClaimCounted:
    """The noun phrase counted."""

    begin: int
    end: int
    text: str
    head: str
    entity: Optional[str]


@dataclass(frozen=True)
class ClaimEvent:
    """What happened to the things counted."""

    begin: int
    end: int
    text: str
    lemma: str


@dataclass(frozen=True)
class ClaimAgent:
    """A doer."""

    begin: int
    end: int
    text: str
    entity: Optional[str]


@dataclass(frozen=True)
class ClaimPlace:
    """Where."""

    begin: int
    end: int
    text: str
    entity: Optional[str]
    parts: List[Span] = field(default_factory=list)
    country: Optional[str] = None


@dataclass(frozen=True)
class ClaimTime:
    """When."""

    begin: int
    end: int
    text: str
    value: Optional[str]
    from_: Optional[str] = None
    until: Optional[str] = None
    relation: Optional[str] = None


@dataclass(frozen=True)
class ClaimChange:
    """How the amount changed."""

    direction: str
    role: str


@dataclass(frozen=True)
class ClaimRelations:
    """How it relates to another claim."""

    type: str
    claim: str


@dataclass(frozen=True)
class Claim:
    """A number that somebody could check; the span is the number expression."""

    id: str
    begin: int
    end: int
    text: str
    kind: str
    value: float
    valueHigh: Optional[float]
    approximate: bool
    approximator: Optional[Span]
    unit: Optional[str]
    counted: Optional[ClaimCounted]
    of: Optional[Span]
    claimants: List[Source]
    factuality: str
    hedges: List[Span]
    event: Optional[ClaimEvent]
    agent: Optional[ClaimAgent]
    place: Optional[ClaimPlace]
    time: Optional[ClaimTime]
    change: Optional[ClaimChange]
    quote: Optional[str]
    disputedBy: List[Source]
    relations: List[ClaimRelations]
    rule: str
    outcome: Optional[str] = None
    happening: Optional[str] = None


@dataclass(frozen=True)
class Number:
    """A numeric expression that is no claim, and why."""

    begin: int
    end: int
    text: str
    value: Optional[float]
    valueHigh: Optional[float]
    unit: Optional[str]
    role: str


@dataclass(frozen=True)
class ArticleDateline:
    """Where the article was written."""

    begin: int
    end: int
    text: str
    place: str


@dataclass(frozen=True)
class ArticlePublished:
    """The day against which times are resolved."""

    value: str
    from_: str
    span: Optional[Span]


@dataclass(frozen=True)
class ArticleBylines:
    """A line that names authors or agency, or a credit."""

    begin: int
    end: int
    text: str


@dataclass(frozen=True)
class ArticleEventsPlace:
    """Where."""

    begin: int
    end: int
    text: str
    entity: Optional[str]
    parts: List[Span] = field(default_factory=list)
    country: Optional[str] = None


@dataclass(frozen=True)
class ArticleEventsTime:
    """When."""

    begin: int
    end: int
    text: str
    value: Optional[str]
    from_: Optional[str] = None
    until: Optional[str] = None
    relation: Optional[str] = None


@dataclass(frozen=True)
class ArticleEventsTolls:
    """How many came to one outcome, by all claims that say so."""

    outcome: str
    low: Optional[float]
    high: Optional[float]
    claims: List[str]


@dataclass(frozen=True)
class ArticleEvents:
    """One thing that happened, with all claims that speak of those it befell."""

    id: str
    begin: int
    end: int
    text: str
    place: Optional[ArticleEventsPlace]
    time: Optional[ArticleEventsTime]
    claims: List[str]
    tolls: List[ArticleEventsTolls]


@dataclass(frozen=True)
class ArticlePage:
    """What the web page around the article says of it."""

    title: Optional[str]
    bylines: List[str]
    published: Optional[str]
    language: Optional[str]


@dataclass(frozen=True)
class ArticleProducer:
    """What made the result."""

    name: str
    version: str
    engine: str
    engineVersion: str


@dataclass(frozen=True)
class Article:
    """An article with everything that was read from it."""

    schema: str
    id: str
    title: Optional[Span]
    dateline: Optional[ArticleDateline]
    date: Optional[str]
    language: str
    offsets: str
    entities: List[Entity]
    quotes: List[Quote]
    claims: List[Claim]
    numbers: List[Number]
    warnings: List[str]
    producer: ArticleProducer
    published: Optional[ArticlePublished] = None
    bylines: List[ArticleBylines] = field(default_factory=list)
    text: Optional[str] = None
    events: List[ArticleEvents] = field(default_factory=list)
    extensions: Optional[Dict[str, Any]] = None
    incomplete: List[str] = field(default_factory=list)
    url: Optional[str] = None
    page: Optional[ArticlePage] = None


@dataclass(frozen=True)
class ErrorRecordError:
    """What kind of failure, and what would be right."""

    code: str
    message: str


@dataclass(frozen=True)
class ErrorRecord:
    """Stands in the place of an article that could not be read."""

    schema: str
    id: str
    error: ErrorRecordError


# ---- made by make_types.py from the schema: end


class AttestError(Exception):
    """An article that could not be read; code and message are those of its record."""

    def __init__(self, code: str, message: str):
        super().__init__(message)
        self.code = code


Given = Union[str, Dict[str, Any]]
Result = Union["Article", "ErrorRecord"]

_HINTS: Dict[type, Dict[str, Any]] = {}


def _read(kind: Any, value: Any) -> Any:
    """A value of JSON as the dataclass that it is."""
    if value is None:
        return None
    origin = typing.get_origin(kind)
    if origin is Union:
        return _read(typing.get_args(kind)[0], value)
    if origin is list:
        inner = typing.get_args(kind)[0]
        return [_read(inner, one) for one in value]
    if not is_dataclass(kind):
        return value
    if kind not in _HINTS:
        _HINTS[kind] = typing.get_type_hints(kind)
    hints, given = _HINTS[kind], {}
    for each in fields(kind):
        key = each.name.rstrip("_")
        if key in value:
            given[each.name] = _read(hints[each.name], value[key])
    return kind(**given)


def read(result: Union[str, bytes, Dict[str, Any]]) -> Result:
    """A result or error record, from its JSON or what json.loads made of it."""
    value = result if isinstance(result, dict) else json.loads(result)
    return _read(ErrorRecord if "error" in value else Article, value)


def _row(number: int, given: Given) -> bytes:
    row = {"text": given} if isinstance(given, str) else dict(given)
    row.setdefault("id", "article-%d" % number)
    return json.dumps(row).encode("ascii") + b"\n"


class Attest:
    """Reads articles with the command, which is started once and kept, or with a server.

    command: the command and options of its own, such as ["attest", "--threads", "2"]
    url:     of a server (attest serve), instead of the command
    only:    some of "entities", "quotes", "claims"
    """

    def __init__(self, command: Union[str, Sequence[str]] = "attest", url: Optional[str] = None,
                 only: Optional[Sequence[str]] = None):
        self._command = [command] if isinstance(command, str) else list(command)
        self._url = urllib.parse.urlsplit(url) if url else None
        self._only = list(only or [])
        self._process: Optional[subprocess.Popen] = None
        self._lock = threading.Lock()
        self._number = 0

    def __enter__(self) -> "Attest":
        return self

    def __exit__(self, *unused: Any) -> None:
        self.close()

    def close(self) -> None:
        """Ends the command; nothing for a server."""
        process, self._process = self._process, None
        if process:
            process.stdin.close()
            process.stdout.close()
            process.wait()

    def annotate(self, article: Given) -> "Article":
        """The result of a text, or of {"id", "text", "date"}; AttestError if it cannot be read."""
        (result,) = self.annotate_many([article])
        if isinstance(result, ErrorRecord):
            raise AttestError(result.error.code, result.error.message)
        return result

    def annotate_many(self, articles: Iterable[Given]) -> Iterator[Result]:
        """A result or ErrorRecord for each article, in order, while they are read."""
        return self._by_server(articles) if self._url else self._by_command(articles)

    def _by_command(self, articles: Iterable[Given]) -> Iterator[Result]:
        with self._lock:  # rows of two callers would mix
            process = self._started()
            sent: List[int] = []
            failures: List[BaseException] = []
            more = threading.Condition()
            over = False

            def feed() -> None:
                nonlocal over
                try:
                    for article in articles:
                        self._number += 1
                        process.stdin.write(_row(self._number, article))
                        process.stdin.flush()
                        with more:
                            sent.append(self._number)
                            more.notify()
                except BaseException as failure:  # told to who asks for results
                    failures.append(failure)
                finally:
                    with more:
                        over = True
                        more.notify()

            threading.Thread(target=feed, daemon=True).start()
            given = 0
            whole = False
            try:
                while True:
                    with more:
                        while given == len(sent) and not over:
                            more.wait()
                        if given == len(sent):
                            whole = not failures or isinstance(failures[0], Exception)
                            break
                    line = process.stdout.readline()
                    if not line:
                        raise AttestError("INTERNAL", "the command ended: %s" % " ".join(self._command))
                    given += 1
                    yield read(line)
            finally:
                if not whole:  # who stops in the middle leaves answers behind that are nobody's
                    self._process = None
                    process.kill()
                    process.wait()
                    process.stdout.close()
                    try:
                        process.stdin.close()
                    except OSError:
                        pass  # what it did not read
            if failures:
                raise failures[0]

    def _started(self) -> subprocess.Popen:
        if self._process is None or self._process.poll() is not None:
            only = ["--only", ",".join(self._only)] if self._only else []
            self._process = subprocess.Popen(
                self._command + ["annotate", "--jsonl", "--format", "jsonl", "--offsets", "code-point", "-q"] + only + ["-"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        return self._process

    def _by_server(self, articles: Iterable[Given]) -> Iterator[Result]:
        query = {"offsets": "code-point"}
        if self._only:
            query["only"] = ",".join(self._only)
        secure = self._url.scheme == "https"
        connection = (http.client.HTTPSConnection if secure else http.client.HTTPConnection)(self._url.netloc)
        failures: List[BaseException] = []

        def feed() -> None:
            try:
                try:
                    for number, article in enumerate(articles, 1):
                        row = _row(number, article)
                        connection.send(b"%x\r\n%s\r\n" % (len(row), row))
                finally:
                    connection.send(b"0\r\n\r\n")
            except BaseException as failure:  # told to who asks for results
                failures.append(failure)

        try:
            connection.putrequest("POST", self._url.path.rstrip("/") + "/annotate?" + urllib.parse.urlencode(query))
            connection.putheader("Content-Type", "application/x-ndjson")
            connection.putheader("Transfer-Encoding", "chunked")
            connection.endheaders()
            connection.auto_open = 0  # who stops in the middle closes it; it shall not open again
            threading.Thread(target=feed, daemon=True).start()
            answer = connection.getresponse()
            if answer.status != 200:
                problem = json.loads(answer.read())
                raise AttestError(problem["code"], problem["detail"])
            for line in answer:
                yield read(line)
            if failures:
                raise failures[0]
        finally:
            connection.close()


def tables(results: Iterable[Result]) -> Dict[str, Any]:
    """A table for entities, quotes, claims and errors: data frames where pandas is, else lists of rows."""
    rows: Dict[str, List[Dict[str, Any]]] = {"entities": [], "quotes": [], "claims": [], "errors": []}
    for result in results:
        if isinstance(result, ErrorRecord):
            rows["errors"].append({"article": result.id, "code": result.error.code, "message": result.error.message})
            continue
        for e in result.entities:
            rows["entities"].append({"article": result.id, "id": e.id, "type": e.type, "name": e.name, "mentions": len(e.mentions)})
        for q in result.quotes:
            rows["quotes"].append({"article": result.id, "id": q.id, "kind": q.kind, "begin": q.begin, "end": q.end,
                                   "text": q.text, "speakers": "; ".join(s.name for s in q.speakers)})
        for c in result.claims:
            rows["claims"].append({"article": result.id, "id": c.id, "begin": c.begin, "end": c.end, "text": c.text,
                                   "value": c.value, "unit": c.unit, "factuality": c.factuality,
                                   "claimants": "; ".join(s.name for s in c.claimants)})
    try:
        import pandas
    except ImportError:
        return rows
    return {name: pandas.DataFrame(table) for name, table in rows.items()}
