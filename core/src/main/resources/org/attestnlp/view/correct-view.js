/* What a person sees: the text with its marks, the list beside it, the selected item. */
const View = (function () {
  const id = (name) => document.getElementById(name);
  const text = id("text"), list = id("list"), body = document.body, state = Gold.state;
  const NAMES = { entity: "mention", quote: "quote", claim: "claim" };
  const SIGNS = { accepted: "✓", rejected: "✗", changed: "✎" };
  const rows = new Map(), spans = new Map(), known = new Map(); // by the key of an item
  const over = new WeakMap(); // the keys over a piece of the text
  let layer = "", left = false;
  body.dataset.layer = layer;

  const shows = (x) => (!layer || x.kind === layer) && !(left && state.verdicts[x.key]);
  function element(name, className, words) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = words;
    return made;
  }

  /** Everything anew. */
  function draw() {
    const all = Gold.items();
    [rows, spans, known].forEach((map) => map.clear());
    all.forEach((x) => known.set(x.key, x));
    text.replaceChildren(...pieces(all));
    list.replaceChildren(...all.map(row));
    all.forEach(paint);
    told();
    choose();
  }
  /** The text, cut wherever an item begins or ends. */
  function pieces(all) {
    const words = state.gold.text, made = [];
    const cuts = [...new Set([0, words.length, ...all.flatMap((x) => [x.item.begin, x.item.end])])].sort((a, b) => a - b);
    let open = [], next = 0;
    for (let i = 0; i + 1 < cuts.length; i++) {
      const begin = cuts[i], part = words.slice(begin, cuts[i + 1]);
      open = open.filter((x) => x.item.end > begin);
      while (next < all.length && all[next].item.begin <= begin) open.push(all[next++]);
      if (!open.length) { made.push(document.createTextNode(part)); continue; }
      const span = element("span", "", part);
      over.set(span, open.map((x) => x.key));
      open.forEach((x) => spans.set(x.key, [...(spans.get(x.key) || []), span]));
      made.push(span);
    }
    return made;
  }
  function row(x) {
    const li = document.createElement("li");
    li.setAttribute("role", "option");
    li.id = "item-" + x.key;
    li.dataset.key = x.key;
    rows.set(x.key, li);
    return li;
  }
  const style = (x) => [x.kind, ...x.types, state.verdicts[x.key] === "rejected" ? "rejected" : "", x.item.forbidden ? "trap" : ""].filter(Boolean).join(" ");
  const tag = (x) => element("span", "k " + [x.kind, ...x.types].join(" "), x.kind === "entity" ? Gold.word(x.types[0]) : NAMES[x.kind]);
  const note = (x) => (x.item.forbidden ? " · trap" : "") + (x.item.optional ? " · optional" : "");

  /** One item as it stands now. */
  function paint(x) {
    for (const span of spans.get(x.key) || []) {
      const items = over.get(span).map((key) => known.get(key));
      const depth = items.filter((each) => each.kind === "quote").length;
      span.className = "m " + items.map(style).join(" ") + (depth > 1 ? " quote-" + Math.min(depth, 3) : "");
    }
    const li = rows.get(x.key), words = x.item.text, kind = element("span", "s", "");
    li.className = [x.kind, state.verdicts[x.key] || "", x.item.forbidden ? "trap" : ""].join(" ");
    kind.append(tag(x), x.label + note(x));
    li.replaceChildren(element("span", "v", SIGNS[state.verdicts[x.key]] || ""), element("span", "w", words.length > 90 ? words.slice(0, 88) + "…" : words), document.createElement("br"), kind);
  }
  /** The selected item, seen in the text, in the list and in full. */
  function choose() {
    const now = Gold.selected();
    state.current = now ? now.key : null;
    document.querySelectorAll("#text .current").forEach((span) => span.classList.remove("current"));
    list.querySelectorAll("[aria-selected=true]").forEach((li) => li.setAttribute("aria-selected", "false"));
    id("item").hidden = !now;
    if (!now) return;
    const own = spans.get(now.key) || [], li = rows.get(now.key);
    own.forEach((span) => span.classList.add("current"));
    li.setAttribute("aria-selected", "true");
    list.setAttribute("aria-activedescendant", li.id);
    card(now);
    for (const place of [li, own[0]]) if (place) place.scrollIntoView({ block: "nearest" });
  }
  function card(x) {
    const verdict = state.verdicts[x.key], kinds = Items.KINDS[x.kind];
    id("what").replaceChildren(tag(x), x.label + note(x));
    id("words").textContent = x.item.text;
    pressed("accept", verdict === "accepted");
    pressed("reject", verdict === "rejected");
    pressed("trap", x.item.forbidden === true);
    id("source").hidden = x.kind === "entity";
    id("kinds").replaceChildren(...kinds.map((kind, n) => {
      const button = element("button", "", "");
      button.type = "button";
      button.dataset.kind = String(n);
      button.setAttribute("aria-pressed", String(x.types[0] === kind));
      button.append(element("span", "k " + x.kind + " " + kind, Gold.word(kind)), element("kbd", "", String(n + 1)));
      return button;
    }));
  }
  const pressed = (name, on) => document.querySelector("#keys [data-do=" + name + "]").setAttribute("aria-pressed", String(on));

  /** How much is left, in every layer and in all. */
  function told() {
    for (const label of document.querySelectorAll(".segments label")) {
      label.querySelector("b").textContent = Gold.unjudged(Gold.layerOf(label.querySelector("input").value));
    }
    const open = Gold.unjudged(Gold.layerOf(layer)), all = Gold.count();
    id("rest").textContent = open ? "Accept the rest: " + open : "Nothing left";
    id("judged").max = all || 1;
    id("judged").value = all - Gold.unjudged();
  }
  /** After verdicts alone: these items, the numbers, and the selected one. */
  function judged(keys) {
    keys.forEach((key) => paint(known.get(key)));
    told();
    choose();
  }
  function filter(chosen, only) {
    layer = chosen;
    left = only;
    body.dataset.layer = layer;
    body.toggleAttribute("data-left", left);
    told();
    for (const by of [1, -1]) if (Gold.selected() && !shows(Gold.selected())) Gold.step(by, shows);
    choose();
  }
  /** The item at a piece of the text: the innermost, and at each further click the next around it. */
  function at(span) {
    const keys = (over.get(span) || []).filter((key) => shows(known.get(key))).reverse();
    return keys.length ? keys[(keys.indexOf(state.current) + 1) % keys.length] : null;
  }
  return { draw, choose, judged, filter, at, shows, layer: () => layer, text, list };
})();
