"""Tests of attest.py: python3 -m unittest, with ATTEST_COMMAND for a command that is not on the path (a JSON list)."""

import itertools
import json
import os
import pathlib
import re
import subprocess
import unittest

import attest
import make_types
from attest import Attest, AttestError, ErrorRecord

COMMAND = json.loads(os.environ.get("ATTEST_COMMAND", '["attest"]'))
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TEXT = "\U0001F6A2 \u201cWe lost 40 boats,\u201d Mayor Ada Quill said on Monday."


class TypesTest(unittest.TestCase):

    def test_the_classes_are_those_of_the_schema(self):
        text = (make_types.HERE / "attest.py").read_text(encoding="utf-8")
        self.assertIn(make_types.BEGIN + "\n\n" + make_types.made() + make_types.END, text, "python3 make_types.py")


class AttestTest(unittest.TestCase):

    def hold(self, with_attest):
        with with_attest as a:
            article = a.annotate(TEXT)
            quote = article.quotes[0]
            self.assertEqual(TEXT[quote.begin:quote.end], quote.text)
            self.assertEqual("Ada Quill", quote.speakers[0].name)
            self.assertEqual(40, article.claims[0].value)
            with self.assertRaises(AttestError) as raised:
                a.annotate(" ")
            self.assertEqual("INPUT_EMPTY", raised.exception.code)
            many = list(a.annotate_many([TEXT, "", {"id": "z", "text": TEXT, "date": "2024-05-06"}]))
            self.assertIsInstance(many[1], ErrorRecord)
            self.assertEqual(("z", "2024-05-06"), (many[2].id, many[2].date))
            ids = [r.id for r in a.annotate_many({"id": str(i), "text": "Two men ran."} for i in range(200))]
            self.assertEqual([str(i) for i in range(200)], ids)

    def test_the_command(self):
        self.hold(Attest(command=COMMAND))

    def serving(self):
        server = subprocess.Popen(COMMAND + ["serve", "--port", "0"], stderr=subprocess.PIPE, encoding="utf-8")

        def stop():
            server.terminate()
            server.stderr.close()
            server.wait()

        self.addCleanup(stop)
        return re.search(r"http://\S+", server.stderr.readline()).group()

    def test_the_server(self):
        url = self.serving()
        self.hold(Attest(url=url))
        self.hold_lazy(Attest(url=url, only=["quotes"]))
        self.hold_failing(Attest(url=url, only=["quotes"]))

    def test_a_server_that_refuses_is_told(self):
        with Attest(url=self.serving(), only=["words"]) as a, self.assertRaises(AttestError) as raised:
            a.annotate(TEXT)
        self.assertEqual("INVALID_QUERY", raised.exception.code)

    def test_results_come_while_articles_are_read_and_the_rest_may_be_left(self):
        self.hold_lazy(Attest(command=COMMAND, only=["quotes"]))

    def hold_lazy(self, with_attest):
        with with_attest as a:
            endless = ({"id": str(i), "text": TEXT} for i in itertools.count())
            results = a.annotate_many(endless)
            self.assertEqual(["0", "1"], [r.id for r in itertools.islice(results, 2)])
            results.close()
            self.assertEqual("own", a.annotate({"id": "own", "text": TEXT}).id)

    def test_a_failure_of_the_callers_own_is_raised_behind_the_results(self):
        self.hold_failing(Attest(command=COMMAND, only=["quotes"]))

    def hold_failing(self, with_attest):
        def failing():
            yield TEXT
            raise KeyError("mine")

        with with_attest as a:
            results = a.annotate_many(failing())
            self.assertEqual(1, len(next(results).quotes))
            self.assertRaises(KeyError, next, results)

    def test_offsets_are_right_among_emoji(self):
        text = "\U0001F6A2" * 40 + "\n\n" + "".join(
            "Captain Ada Quill \U0001F468\u200D\U0001F469\u200D\U0001F467 said %d \U0001F41F died. \u201cWe \u2764\uFE0F the %d boats,\u201d she said. "
            % (i, i + 1) for i in range(2, 22))
        with Attest(command=COMMAND) as a:
            article = a.annotate(text)
        found = [m for e in article.entities for m in e.mentions] + article.quotes + article.claims
        self.assertGreater(len(article.quotes), 19)
        self.assertGreater(len(article.claims), 19)
        for span in found:
            self.assertEqual(text[span.begin:span.end], span.text)

    def test_tables(self):
        with Attest(command=COMMAND) as a:
            made = attest.tables(a.annotate_many([TEXT, ""]))
        self.assertEqual(1, len(made["quotes"]))
        self.assertEqual(1, len(made["errors"]))

    def test_the_example_of_the_readme(self):
        readme = (ROOT / "README.md").read_text(encoding="utf-8")
        example = re.search(r"```python\n(.*?)```", readme, re.S).group(1)
        said = []
        usual = attest.Attest
        attest.Attest = lambda: usual(command=COMMAND)
        try:
            exec(example, {"text": TEXT, "print": lambda *words: said.append(words)})
        finally:
            attest.Attest = usual
        self.assertEqual([("We lost 40 boats,", ["Ada Quill"])], said)


if __name__ == "__main__":
    unittest.main()
