/* The gold being corrected: its items, the verdicts on them, and every change to it. */
const Gold = (function () {
  const LAYERS = { entity: "entities", quote: "quotes", claim: "claims" };
  const state = { gold: JSON.parse(document.getElementById("data").textContent), verdicts: {}, current: null };
  const DIGITS = "\u0000digits:"; // before a value that is more than a number can hold: it is saved as it stands
  const TEXT = state.gold.text; // it never changes: what undo keeps is without it
  const MOST_KEPT = 5e7; // characters
  const history = [];
  let unsaved = false, sorted = null;
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
    if (sorted) return sorted;
    const all = [];
    state.gold.quotes.forEach((quote) => all.push({ key: quote.id, kind: "quote", item: quote, types: [quote.kind, quote.polarity],
      label: word(quote.kind) + (quote.polarity === "DENIED" ? ", denied" : "") + ", " + names(quote.speakers) }));
    state.gold.claims.forEach((claim) => all.push({ key: claim.id, kind: "claim", item: claim, types: [claim.factuality], label: claimLabel(claim) }));
    state.gold.entities.forEach((entity) => entity.mentions.forEach((mention) =>
      all.push({ key: mention.key, kind: "entity", item: mention, entity: entity, types: [entity.type, mention.kind], label: entity.name })));
    sorted = all.sort((a, b) => a.item.begin - b.item.begin || b.item.end - a.item.end || (a.key < b.key ? -1 : 1));
    return sorted;
  }
  const word = (name) => name.toLowerCase().replaceAll("_", " ");
  const BOUNDS = { AT_LEAST: "at least ", MORE_THAN: "more than ", AT_MOST: "up to ", LESS_THAN: "less than " };
  function claimLabel(claim) {
    const high = claim.valueHigh === null ? "" : " to " + amount(claim.valueHigh, claim.unit);
    const value = (BOUNDS[claim.kind] || (claim.approximate ? "about " : "")) + amount(claim.value, claim.unit) + high;
    return value + (claim.counted ? " " + claim.counted.text : "") + ", " + word(claim.factuality) + ", " + names(claim.claimants);
  }
  /** As a reader writes it: “£22 million”, “12,500”, “40 %”. */
  function amount(value, unit) {
    if (value === null) return "no value";
    const scale = typeof value === "number" && [[1e12, " trillion"], [1e9, " billion"], [1e6, " million"]].find(([s]) => Math.abs(value) >= s && Number((value / s).toFixed(2)) === value / s);
    const [whole, part] = String(scale ? value / scale[0] : unit === "fraction" ? Number((100 * value).toFixed(2)) : value).split(".");
    const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part ? "." + part : "") + (scale ? scale[1] : "");
    if (!unit) return digits;
    if (/^[A-Z]{3}$/.test(unit)) return symbol(unit) + digits;
    return digits + (unit === "percent" || unit === "fraction" ? " %" : " " + unit.replaceAll("_", " "));
  }
  function symbol(currency) {
    const format = new Intl.NumberFormat("en", { style: "currency", currency: currency, currencyDisplay: "narrowSymbol" });
    const sign = format.formatToParts(0).find((part) => part.type === "currency").value;
    return sign === currency ? currency + " " : sign;
  }
  function selected() {
    const all = items();
    return all.find((x) => x.key === state.current) || all[0];
  }
  /** To the next or last item that is shown; where none is left in this direction, it stays. */
  function step(by, shown) {
    const all = items();
    let at = all.findIndex((x) => x.key === state.current);
    do at += by; while (all[at] && !shown(all[at]));
    if (all[at]) state.current = all[at].key;
  }

  /** Does something that undo takes back; the item it changed counts as judged. */
  function change(action, key, verdict) {
    const before = kept();
    sorted = null;
    action();
    sorted = null;
    if (kept() === before) return;
    if (key) state.verdicts[key] = verdict || "changed";
    history.push(before);
    while (history.length > 1 && history.reduce((sum, each) => sum + each.length, 0) > MOST_KEPT) history.shift();
    unsaved = true;
  }
  const kept = () => JSON.stringify({ ...state, gold: { ...state.gold, text: "" } });
  function judge(key, word) {
    change(() => { if (state.verdicts[key] === word) delete state.verdicts[key]; else state.verdicts[key] = word; });
  }
  /** Accepts what nobody judged; all of it is one step for undo. */
  function rest(layer) {
    const left = items().filter((x) => (!layer || LAYERS[x.kind] === layer) && !state.verdicts[x.key]).map((x) => x.key);
    change(() => left.forEach((key) => { state.verdicts[key] = "accepted"; }));
    return left;
  }
  /** A trap stays in the gold as what must not be found; it cannot be optional too. */
  function trap(x) {
    change(() => {
      if (x.item.forbidden) delete x.item.forbidden;
      else { x.item.forbidden = true; delete x.item.optional; }
    }, x.key);
    return x.item.forbidden === true;
  }
  function undo() {
    if (!history.length) return false;
    Object.assign(state, JSON.parse(history.pop()));
    state.gold.text = TEXT;
    sorted = null;
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

  return { LAYERS: Object.values(LAYERS), layerOf: (kind) => LAYERS[kind], word, state, items, selected, step, change, judge, rest, trap, undo, unjudged, count, number, span, find, nearest, same, place,
    setQuoteKind, fresh, rename, settle, newEntity, complete, result, isUnsaved: () => unsaved, saved: () => { unsaved = false; } };
})();
