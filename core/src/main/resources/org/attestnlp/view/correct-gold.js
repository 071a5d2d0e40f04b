/* The gold being corrected: its items, the verdicts on them, and every change to it. */
const Gold = (function () {
  const LAYERS = { entity: "entities", quote: "quotes", claim: "claims" };
  const state = { gold: JSON.parse(document.getElementById("data").textContent), verdicts: {}, current: null };
  const DIGITS = "\u0000digits:"; // before a value that is more than a number can hold: it is saved as it stands
  const history = [];
  let unsaved = false;
  if (state.gold.offsets === "CODE_POINT") renumber(state.gold, utf16());
  state.gold.entities.forEach((entity) => entity.mentions.forEach((mention, n) => { mention.key = entity.id + "." + n; }));

  // A browser counts UTF-16 code units: a file in code points is renumbered here, and back when it is saved.
  function utf16() {
    const at = [0];
    for (const character of state.gold.text) at.push(at[at.length - 1] + character.length);
    return at;
  }
  function codePoints() {
    const at = [];
    utf16().forEach((offset, n) => { at[offset] = n; });
    return at;
  }
  function renumber(node, at) {
    if (node === null || typeof node !== "object") return;
    if (typeof node.begin === "number") Object.assign(node, { begin: at[node.begin], end: at[node.end] });
    Object.values(node).forEach((child) => renumber(child, at));
  }

  const names = (sources) => sources.length ? sources.map((source) => source.name).join(" and ") : "nobody";

  // Items are looked up by key, never held: undo puts another tree in place.
  function items() {
    const all = [];
    state.gold.quotes.forEach((quote) => all.push({ key: quote.id, kind: "quote", item: quote,
      label: quote.kind + (quote.polarity === "DENIED" ? " denied" : "") + " by " + names(quote.speakers) }));
    state.gold.claims.forEach((claim) => all.push({ key: claim.id, kind: "claim", item: claim, label: claimLabel(claim) }));
    state.gold.entities.forEach((entity) => entity.mentions.forEach((mention) =>
      all.push({ key: mention.key, kind: "entity", item: mention, entity: entity, label: entity.type + " " + entity.name })));
    return all.sort((a, b) => a.item.begin - b.item.begin || b.item.end - a.item.end || (a.key < b.key ? -1 : 1));
  }
  function claimLabel(claim) {
    const value = claim.valueHigh === null ? claim.value : claim.value + " to " + claim.valueHigh;
    return [value, claim.unit, claim.counted && claim.counted.text].filter((part) => part !== null).join(" ") + ", " + claim.factuality + ", " + names(claim.claimants);
  }
  function selected() {
    const all = items();
    return all.find((x) => x.key === state.current) || all[0];
  }
  function step(by) {
    const all = items();
    const at = all.findIndex((x) => x.key === state.current) + by;
    if (all.length) state.current = all[Math.max(0, Math.min(at, all.length - 1))].key;
  }

  /** Does something that undo takes back; the item it changed counts as judged. */
  function change(action, key, verdict) {
    const before = JSON.stringify(state);
    action();
    if (JSON.stringify(state) === before) return;
    if (key) state.verdicts[key] = verdict || "changed";
    history.push(before);
    unsaved = true;
  }
  function judge(word) {
    const key = selected().key;
    change(() => { if (state.verdicts[key] === word) delete state.verdicts[key]; else state.verdicts[key] = word; });
    step(1);
  }
  function undo() {
    if (!history.length) return false;
    Object.assign(state, JSON.parse(history.pop()));
    unsaved = true;
    return true;
  }
  function unjudged(layer) {
    return items().filter((x) => (!layer || LAYERS[x.kind] === layer) && !state.verdicts[x.key]).length;
  }
  function count(layer) {
    return items().filter((x) => !layer || LAYERS[x.kind] === layer).length;
  }

  /** A number, or its digits where a number cannot hold them all. */
  function number(digits) {
    return String(Number(digits)) === digits || !/^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : digits;
  }
  function span(begin, end) {
    return { begin: begin, end: end, text: state.gold.text.slice(begin, end) };
  }
  /** The place of words in the text that is nearest to another; null if they stand nowhere. */
  function find(words, at) {
    const letter = /[\p{L}\p{N}]/u, text = state.gold.text;
    let best = null;
    for (let i = words ? text.indexOf(words) : -1; i >= 0; i = text.indexOf(words, i + 1)) {
      const end = i + words.length;
      const whole = !(letter.test(words[0]) && letter.test(text[i - 1] || " ")) && !(letter.test(words[words.length - 1]) && letter.test(text[end] || " "));
      if (whole && (best === null || Math.abs(i - at) < Math.abs(best - at))) best = i;
    }
    return best === null ? null : span(best, best + words.length);
  }
  function nearest(entity, at) {
    const mention = entity.mentions.reduce((a, b) => Math.abs(b.begin - at) < Math.abs(a.begin - at) ? b : a);
    return span(mention.begin, mention.end);
  }
  const same = (a, b) => a && b && a.begin === b.begin && a.end === b.end;

  function place(x, begin, end) {
    Object.assign(x.item, span(begin, end));
    if (x.kind !== "quote") return;
    x.item.quoted = x.item.quoted.map((part) => span(Math.max(part.begin, begin), Math.min(part.end, end))).filter((part) => part.begin < part.end);
  }
  /** The quoted parts of a quote follow its kind. */
  function setQuoteKind(quote, kind) {
    if (quote.kind === kind) return;
    quote.kind = kind;
    quote.quoted = kind === "DIRECT" ? [span(quote.begin, quote.end)] : kind === "MIXED" ? marked(quote) : [];
  }
  function marked(quote) {
    const parts = [...quote.text.matchAll(/[“"]([^“”"]+)[”"]?/gu)];
    return parts.map((part) => span(quote.begin + part.index + 1, quote.begin + part.index + 1 + part[1].length));
  }
  function fresh(letter, list) {
    const taken = new Set(list.map((item) => item.id));
    let n = list.length + 1;
    while (taken.has(letter + n)) n++;
    return letter + n;
  }

  function rename(entity, name, type) {
    entity.type = type;
    if (entity.name === name) return;
    entity.name = name;
    Fields.bearers(state.gold).sources.filter((source) => source.entity === entity.id).forEach((source) => { source.name = name; });
  }
  /** Puts a mention into an entity; the sources that stand on the mention go with it. */
  function settle(mention, entity) {
    const entities = state.gold.entities;
    const old = entities.find((e) => e.mentions.includes(mention));
    if (old === entity) return;
    if (old) old.mentions = old.mentions.filter((m) => m !== mention);
    entity.mentions.push(mention);
    entity.mentions.sort((a, b) => a.begin - b.begin);
    if (!old) return;
    const { sources, marked } = Fields.bearers(state.gold);
    sources.filter((s) => s.entity === old.id && same(s.mention, mention)).forEach((s) => { s.entity = entity.id; s.name = entity.name; });
    marked.filter((p) => p.entity === old.id && same(p, mention)).forEach((p) => { p.entity = entity.id; });
    if (!old.mentions.length) forget(old);
  }
  /** An entity without mentions is none: its sources are described from now on. */
  function forget(entity) {
    state.gold.entities = state.gold.entities.filter((e) => e !== entity);
    Fields.mend(state.gold);
  }
  function newEntity(name, type) {
    const entity = { id: fresh("e", state.gold.entities), type: type, name: name, titles: [], mentions: [] };
    state.gold.entities.push(entity);
    return entity;
  }

  /** The layers that are ticked before a person ticks any: complete already, or judged to the last item. */
  function complete() {
    const before = state.gold.gold.complete || Object.values(LAYERS);
    return Object.values(LAYERS).filter((layer) => before.includes(layer) || count(layer) > 0 && !unjudged(layer));
  }
  /** What is saved: without the rejected, with a header that says who judged and how far. */
  function result(annotator, layers) {
    const out = JSON.parse(JSON.stringify(state.gold));
    const stays = (key) => state.verdicts[key] !== "rejected";
    out.entities.forEach((e) => { e.mentions = e.mentions.filter((m) => stays(m.key)); e.mentions.forEach((m) => { delete m.key; }); });
    out.entities = out.entities.filter((e) => e.mentions.length);
    out.quotes = out.quotes.filter((q) => stays(q.id));
    out.claims = out.claims.filter((c) => stays(c.id));
    Fields.mend(out);
    const kept = (out.gold.complete || []).filter((layer) => layers.includes(layer));
    out.gold.complete = [...kept, ...layers.filter((layer) => !kept.includes(layer))];
    if (annotator !== (out.gold.annotator || "")) out.gold.annotator = annotator;
    if (out.offsets === "CODE_POINT") renumber(out, codePoints());
    Fields.markDigits(out, DIGITS);
    return JSON.stringify(out, null, 2).replace(/"\\u0000digits:([-0-9.]+)"/g, "$1") + "\n";
  }

  return { LAYERS: Object.values(LAYERS), state, items, selected, step, change, judge, undo, unjudged, count, number, span, find, nearest, same, place,
    setQuoteKind, fresh, rename, settle, newEntity, complete, result, isUnsaved: () => unsaved, saved: () => { unsaved = false; } };
})();
