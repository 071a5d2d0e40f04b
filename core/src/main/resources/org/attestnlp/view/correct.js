"use strict";
(function () {
  const source = document.getElementById("data").textContent;
  let gold = JSON.parse(source);
  let verdicts = {}; // by item key: accepted or rejected
  let current = 0;
  let touched = false;
  const history = [];
  const view = document.getElementById("text");
  const list = document.getElementById("list");
  const status = document.getElementById("status");
  const say = (message) => { status.textContent = message; };

  // Items are looked up by key, never held: undo puts another tree in place.
  function items() {
    const all = [];
    gold.quotes.forEach((quote) => all.push({ key: quote.id, kind: "quote", item: quote, label: quote.kind + " by " + names(quote.speakers) }));
    gold.claims.forEach((claim) => all.push({ key: claim.id, kind: "claim", item: claim, label: claim.value + (claim.unit ? " " + claim.unit : "") + ", " + names(claim.claimants) }));
    gold.entities.forEach((entity) => entity.mentions.forEach((mention, n) =>
      all.push({ key: entity.id + "." + n, kind: "entity", item: mention, entity: entity, label: entity.type + " " + entity.name })));
    all.sort((a, b) => a.item.begin - b.item.begin || b.item.end - a.item.end || (a.key < b.key ? -1 : 1));
    return all;
  }
  const names = (sources) => sources.length ? sources.map((s) => s.name).join(" and ") : "nobody";
  const selected = () => items()[current];

  function remember() {
    history.push(JSON.stringify([gold, verdicts, current, touched]));
    touched = true;
  }
  function undo() {
    if (!history.length) return say("nothing to undo");
    [gold, verdicts, current, touched] = JSON.parse(history.pop());
    say("undone");
  }

  function render() {
    const all = items();
    current = Math.max(0, Math.min(current, all.length - 1));
    const borders = new Set([0, gold.text.length]);
    all.forEach((x) => { borders.add(x.item.begin); borders.add(x.item.end); });
    const cuts = [...borders].sort((a, b) => a - b);
    const nodes = [];
    for (let i = 0; i + 1 < cuts.length; i++) {
      const words = gold.text.slice(cuts[i], cuts[i + 1]);
      const over = all.filter((x) => x.item.begin <= cuts[i] && x.item.end >= cuts[i + 1]);
      if (!over.length) { nodes.push(document.createTextNode(words)); continue; }
      const span = document.createElement("span");
      span.textContent = words;
      span.className = "m " + over.map((x) => x.kind + (verdicts[x.key] === "rejected" ? " rejected" : "")).join(" ");
      if (all[current] && over.includes(all[current])) span.classList.add("current");
      nodes.push(span);
    }
    view.replaceChildren(...nodes);
    list.replaceChildren(...all.map((x, n) => {
      const li = document.createElement("li");
      li.setAttribute("role", "option");
      li.setAttribute("aria-selected", String(n === current));
      li.dataset.key = x.key;
      if (verdicts[x.key]) li.className = verdicts[x.key];
      const kind = document.createElement("span");
      kind.className = "k";
      kind.textContent = x.kind + " " + x.label;
      li.append(x.item.text.length > 90 ? x.item.text.slice(0, 88) + "…" : x.item.text, document.createElement("br"), kind);
      li.addEventListener("click", () => { current = n; render(); });
      return li;
    }));
    const chosen = list.children[current];
    if (chosen) chosen.scrollIntoView({ block: "nearest" });
    const marked = view.querySelector(".current");
    if (marked) marked.scrollIntoView({ block: "nearest" });
  }

  /** The next word border from a place, to the left or to the right. */
  function border(at, step) {
    const word = /[\p{L}\p{N}]/u;
    let i = at + step;
    while (i > 0 && i < gold.text.length && word.test(gold.text[i - 1]) === word.test(gold.text[i])) i += step;
    return Math.max(0, Math.min(gold.text.length, i));
  }
  function move(side, step) {
    const x = selected();
    const to = border(x.item[side], step);
    if (side === "begin" ? to >= x.item.end : to <= x.item.begin) return say("a span cannot be empty");
    remember();
    x.item[side] = to;
    x.item.text = gold.text.slice(x.item.begin, x.item.end);
    if (x.kind === "quote") x.item.quoted = x.item.quoted.filter((q) => q.begin >= x.item.begin && q.end <= x.item.end);
    say("moved");
  }
  const KINDS = { quote: ["DIRECT", "INDIRECT", "MIXED"], entity: ["PERSON", "ORGANIZATION", "LOCATION", "MISC"],
    claim: ["ASSERTED", "ESTIMATED", "ALLEGED", "PLANNED", "HYPOTHETICAL", "DENIED"] };
  function setKind(n) {
    const x = selected(), kind = KINDS[x.kind][n];
    if (!kind) return say("expected one of " + KINDS[x.kind].map((k, i) => i + 1 + " " + k).join(", "));
    remember();
    if (x.kind === "quote") x.item.kind = kind;
    else if (x.kind === "claim") x.item.factuality = kind;
    else x.entity.type = kind;
    say(kind);
  }
  /** The speaker becomes the next entity of the list, by way of nobody. */
  function nextSpeaker() {
    const x = selected();
    if (x.kind === "entity") return say("only quotes and claims have sources");
    const field = x.kind === "quote" ? "speakers" : "claimants";
    const now = x.item[field].length ? gold.entities.findIndex((e) => e.id === x.item[field][0].entity) : -1;
    const entity = gold.entities[now + 1];
    remember();
    x.item[field] = entity ? [{ status: "ENTITY", name: entity.name, entity: entity.id, mention: nearest(entity, x.item.begin) }] : [];
    say(entity ? entity.name : "nobody");
  }
  function nearest(entity, at) {
    const m = entity.mentions.reduce((a, b) => Math.abs(b.begin - at) < Math.abs(a.begin - at) ? b : a);
    return { begin: m.begin, end: m.end, text: m.text };
  }
  function offset(node, within) {
    const range = document.createRange();
    range.setStart(view, 0);
    range.setEnd(node, within);
    return range.toString().length;
  }
  function addQuote() {
    const chosen = window.getSelection();
    if (!chosen.rangeCount || chosen.isCollapsed || !view.contains(chosen.anchorNode)) return say("select words of the text first");
    const range = chosen.getRangeAt(0);
    const begin = offset(range.startContainer, range.startOffset), end = offset(range.endContainer, range.endOffset);
    const taken = new Set(gold.quotes.map((q) => q.id));
    let n = gold.quotes.length + 1;
    while (taken.has("q" + n)) n++;
    remember();
    gold.quotes.push({ id: "q" + n, kind: "INDIRECT", begin: begin, end: end, text: gold.text.slice(begin, end), quoted: [], speakers: [],
      cue: null, polarity: "AFFIRMED", continues: null, rule: "gold" });
    current = items().findIndex((x) => x.key === "q" + n);
    say("added; 1 to 3 set the kind, s the speaker");
  }

  function cleaned() {
    const out = JSON.parse(JSON.stringify(gold));
    const no = (key) => verdicts[key] === "rejected";
    out.entities.forEach((e) => { e.mentions = e.mentions.filter((m, n) => !no(e.id + "." + n)); });
    out.entities = out.entities.filter((e) => e.mentions.length);
    out.quotes = out.quotes.filter((q) => !no(q.id));
    out.claims = out.claims.filter((c) => !no(c.id));
    const entities = new Set(out.entities.map((e) => e.id)), quotes = new Set(out.quotes.map((q) => q.id)), claims = new Set(out.claims.map((c) => c.id));
    const mend = (sources) => sources.forEach((s) => { if (s.entity && !entities.has(s.entity)) { s.entity = null; s.status = "DESCRIBED"; } });
    out.quotes.forEach((q) => { mend(q.speakers); if (q.continues && !quotes.has(q.continues)) q.continues = null; });
    out.claims.forEach((c) => {
      mend(c.claimants); mend(c.disputedBy);
      if (c.quote && !quotes.has(c.quote)) c.quote = null;
      for (const role of ["counted", "agent", "place"]) if (c[role] && c[role].entity && !entities.has(c[role].entity)) c[role].entity = null;
      c.relations = c.relations.filter((r) => claims.has(r.claim));
    });
    if (touched && !out.gold) out.gold = { complete: ["entities", "quotes", "claims"], annotator: "", note: "" };
    return out;
  }
  function save() {
    const blob = new Blob([JSON.stringify(cleaned(), null, 2) + "\n"], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = document.body.dataset.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 5000);
    say("saved as " + link.download + "; attest gold import checks it");
  }
  function verdict(word) {
    const x = selected();
    remember();
    if (verdicts[x.key] === word) delete verdicts[x.key]; else verdicts[x.key] = word;
    current++;
    say(word);
  }

  const COMMANDS = {
    j: () => { current++; }, k: () => { current--; }, ArrowDown: () => { current++; }, ArrowUp: () => { current--; },
    a: () => verdict("accepted"), r: () => verdict("rejected"),
    "[": () => move("begin", -1), "]": () => move("begin", 1), "{": () => move("end", -1), "}": () => move("end", 1),
    s: nextSpeaker, n: addQuote, u: undo, w: save,
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const command = /^[1-9]$/.test(event.key) ? () => setKind(Number(event.key) - 1) : COMMANDS[event.key];
    if (!command || (!items().length && !"nuw".includes(event.key))) return;
    event.preventDefault();
    command();
    render();
  });
  render();
  say(items().length + " items");
})();
