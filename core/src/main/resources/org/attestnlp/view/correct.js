/* The page: the text, the list beside it, and the keys. */
(function () {
  const view = document.getElementById("text");
  const list = document.getElementById("list");
  const status = document.getElementById("status");
  const state = Gold.state;
  let annotator = state.gold.gold.annotator || "";
  const say = (message) => { status.textContent = message + " · " + (Gold.count() - Gold.unjudged()) + " of " + Gold.count() + " items judged"; };

  function render() {
    const all = Gold.items(), now = Gold.selected();
    state.current = now ? now.key : null;
    view.replaceChildren(...pieces(all, now));
    list.replaceChildren(...all.map((x) => row(x, x === now || x.key === state.current)));
    for (const chosen of [list.querySelector("[aria-selected=true]"), view.querySelector(".current")]) {
      if (chosen) chosen.scrollIntoView({ block: "nearest" });
    }
  }
  /** The text, cut wherever an item begins or ends. */
  function pieces(all, now) {
    const text = state.gold.text;
    const cuts = [...new Set([0, text.length, ...all.flatMap((x) => [x.item.begin, x.item.end])])].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((begin, i) => {
      const words = text.slice(begin, cuts[i + 1]);
      const over = all.filter((x) => x.item.begin <= begin && x.item.end >= cuts[i + 1]);
      if (!over.length) return document.createTextNode(words);
      const span = document.createElement("span");
      span.textContent = words;
      span.className = "m " + over.map((x) => x.kind + (state.verdicts[x.key] === "rejected" ? " rejected" : "")).join(" ");
      if (now && over.some((x) => x.key === now.key)) span.classList.add("current");
      return span;
    });
  }
  function row(x, chosen) {
    const li = document.createElement("li");
    li.setAttribute("role", "option");
    li.setAttribute("aria-selected", String(chosen));
    li.dataset.key = x.key;
    li.className = state.verdicts[x.key] || "";
    const kind = document.createElement("span");
    kind.className = "k";
    kind.textContent = x.kind + " " + x.label;
    li.append(x.item.text.length > 90 ? x.item.text.slice(0, 88) + "…" : x.item.text, document.createElement("br"), kind);
    li.addEventListener("click", () => { state.current = x.key; render(); });
    return li;
  }

  /** The next word border from a place, to the left or to the right. */
  function border(at, step) {
    const word = /[\p{L}\p{N}]/u, text = state.gold.text;
    let i = at + step;
    while (i > 0 && i < text.length && word.test(text[i - 1]) === word.test(text[i])) i += step;
    return Math.max(0, Math.min(text.length, i));
  }
  function move(side, step) {
    const x = Gold.selected();
    const to = { begin: x.item.begin, end: x.item.end, [side]: border(x.item[side], step) };
    if (to.begin >= to.end) return say("a span cannot be empty");
    Gold.change(() => Gold.place(x, to.begin, to.end), x.key);
    say("moved");
  }
  function setKind(n) {
    const x = Gold.selected(), kinds = Items.KINDS[x.kind], kind = kinds[n];
    if (!kind) return say("expected one of " + kinds.map((k, i) => i + 1 + " " + k).join(", "));
    Gold.change(() => {
      if (x.kind === "quote") Gold.setQuoteKind(x.item, kind);
      else if (x.kind === "claim") x.item.factuality = kind;
      else Gold.rename(x.entity, x.entity.name, kind);
    }, x.key);
    say(kind);
  }

  /** The words of the text that are selected; null if none are. */
  function chosen() {
    const selection = window.getSelection();
    if (!selection.rangeCount || selection.isCollapsed || !view.contains(selection.anchorNode)) return null;
    const range = selection.getRangeAt(0);
    const begin = offset(range.startContainer, range.startOffset), end = offset(range.endContainer, range.endOffset);
    return end > begin ? Gold.span(begin, Math.min(end, state.gold.text.length)) : null;
  }
  function offset(node, within) {
    const range = document.createRange();
    range.setStart(view, 0);
    range.setEnd(node, within);
    return range.toString().length;
  }
  function edit(focus) {
    const x = Gold.selected();
    if (focus && x.kind === "entity") return say("only quotes and claims have sources; e chooses the entity of a mention");
    Items.edit(x, chosen(), focus, () => { say("changed"); render(); });
  }
  function add(kind) {
    const now = Gold.selected();
    Items.add(kind, chosen(), now ? now.item.begin : 0, () => { say("added"); render(); });
  }
  function save() {
    Items.save(annotator, (given, layers) => {
      annotator = given;
      const blob = new Blob([Gold.result(annotator, layers)], { type: "application/json" });
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = document.body.dataset.file;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 5000);
      Gold.saved();
      say("saved as " + link.download + "; attest gold import checks it");
    });
  }
  function judge(word) {
    Gold.judge(word);
    say(word);
  }

  const COMMANDS = {
    j: () => Gold.step(1), k: () => Gold.step(-1), ArrowDown: () => Gold.step(1), ArrowUp: () => Gold.step(-1),
    a: () => judge("accepted"), r: () => judge("rejected"),
    "[": () => move("begin", -1), "]": () => move("begin", 1), "{": () => move("end", -1), "}": () => move("end", 1),
    e: () => edit(), s: () => edit("source0"),
  };
  const ALWAYS = {
    n: () => add("quote"), m: () => add("mention"), c: () => add("claim"),
    u: () => say(Gold.undo() ? "undone" : "nothing to undo"), w: save,
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || Form.isOpen()) return;
    const digit = /^[1-9]$/.test(event.key) ? () => setKind(Number(event.key) - 1) : undefined;
    const command = ALWAYS[event.key] || (Gold.items().length ? digit || COMMANDS[event.key] : undefined);
    if (!command) return;
    event.preventDefault();
    command();
    if (!Form.isOpen()) render();
  });
  window.addEventListener("beforeunload", (event) => { if (Gold.isUnsaved()) event.preventDefault(); });
  render();
  say("ready");
})();
