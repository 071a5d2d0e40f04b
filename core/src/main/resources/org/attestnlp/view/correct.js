/* The page: what keys, buttons, mouse and finger do. */
(function () {
  const view = View.text;
  const status = document.getElementById("status");
  const fresh = document.getElementById("new");
  const state = Gold.state;
  let annotator = state.gold.gold.annotator || "";
  const say = (message) => { status.textContent = message + " · " + (Gold.count() - Gold.unjudged()) + " of " + Gold.count() + " items judged"; };

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
    place(to);
  }
  function place(to) {
    const x = Gold.selected();
    Gold.change(() => Gold.place(x, to.begin, to.end), x.key);
    View.draw();
    say("moved");
  }
  function setKind(n) {
    const x = Gold.selected(), kinds = Items.KINDS[x.kind], kind = kinds[n];
    if (!kind) return say("expected one of " + kinds.map((k, i) => i + 1 + " " + Gold.word(k)).join(", "));
    Gold.change(() => {
      if (x.kind === "quote") Gold.setQuoteKind(x.item, kind);
      else if (x.kind === "claim") x.item.factuality = kind;
      else Gold.rename(x.entity, x.entity.name, kind);
    }, x.key);
    View.draw();
    say(Gold.word(kind));
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
  const unselect = () => window.getSelection().removeAllRanges();
  function edit(focus) {
    const x = Gold.selected();
    if (focus && x.kind === "entity") return say("only quotes and claims have sources; e chooses the entity of a mention");
    Items.edit(x, chosen(), focus, () => { unselect(); View.draw(); say("changed"); });
  }
  function add(kind) {
    const now = Gold.selected();
    Items.add(kind, chosen(), now ? now.item.begin : 0, () => { unselect(); View.draw(); say("added"); });
  }
  function words() {
    const to = chosen();
    if (!to) return say("select the words of the item in the text first");
    unselect();
    place(to);
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
    const key = state.current;
    Gold.judge(key, word);
    Gold.step(1, View.shows);
    View.judged([key]);
    say(word);
  }
  function rest() {
    const keys = Gold.rest(Gold.layerOf(View.layer()));
    View.judged(keys);
    say(keys.length ? "accepted " + keys.length : "nothing is left to accept");
  }
  function trap() {
    const now = Gold.trap(Gold.selected());
    View.draw();
    say(now ? "a trap: it must not be found" : "no trap any more");
  }
  function step(by) {
    Gold.step(by, View.shows);
    View.choose();
  }
  function undo() {
    const undone = Gold.undo();
    if (undone) View.draw();
    say(undone ? "undone" : "nothing to undo");
  }
  function flip() {
    const toList = document.body.dataset.view !== "list";
    document.body.dataset.view = toList ? "list" : "text";
    document.querySelector(".flip").textContent = toList ? "Text" : "List";
    View.choose();
  }

  /** What buttons name; those that need an item do nothing where there is none. */
  const ON_ITEM = {
    next: () => step(1), previous: () => step(-1), accept: () => judge("accepted"), reject: () => judge("rejected"), trap,
    "begin-left": () => move("begin", -1), "begin-right": () => move("begin", 1), "end-left": () => move("end", -1), "end-right": () => move("end", 1),
    edit: () => edit(), source: () => edit("source0"), words,
  };
  const ALWAYS = { quote: () => add("quote"), mention: () => add("mention"), claim: () => add("claim"), rest, undo, save, flip };
  const KEYS = { j: "next", k: "previous", ArrowDown: "next", ArrowUp: "previous", a: "accept", r: "reject", t: "trap", "[": "begin-left", "]": "begin-right",
    "{": "end-left", "}": "end-right", e: "edit", s: "source", p: "words", n: "quote", m: "mention", c: "claim", A: "rest", u: "undo", w: "save" };
  function run(name, digit) {
    const any = Gold.items().length > 0;
    const command = ALWAYS[name] || (any ? ON_ITEM[name] || (digit >= 0 ? () => setKind(digit) : undefined) : undefined);
    if (command) command();
    return command;
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || Form.isOpen()) return;
    if (event.key.startsWith("Arrow") && event.target.tagName === "INPUT") return; // it chooses a layer
    if (run(KEYS[event.key], /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1)) event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-do], button[data-kind]");
    if (button) { run(button.dataset.do, Number(button.dataset.kind || -1)); return; }
    const li = event.target.closest("#list li"), piece = event.target.closest("#text .m");
    const key = li ? li.dataset.key : piece && !chosen() ? View.at(piece) : null;
    if (key) { state.current = key; View.choose(); }
  });
  document.addEventListener("change", (event) => {
    if (event.target.closest(".filters")) View.filter(document.querySelector("[name=layer]:checked").value, document.getElementById("left").checked);
  });

  // The buttons for selected words stand by the words, and a click on them leaves the words selected.
  fresh.addEventListener("mousedown", (event) => event.preventDefault());
  document.getElementById("source").addEventListener("mousedown", (event) => event.preventDefault());
  function float() {
    const words = chosen();
    fresh.classList.toggle("at", words !== null);
    if (!words) { fresh.style.left = fresh.style.top = ""; return; }
    const boxes = window.getSelection().getRangeAt(0).getClientRects(), last = boxes[boxes.length - 1];
    if (!last) return;
    const top = last.bottom + 8 + fresh.offsetHeight > innerHeight ? last.top - fresh.offsetHeight - 8 : last.bottom + 8;
    fresh.style.top = Math.max(8, top) + "px";
    fresh.style.left = Math.max(8, Math.min(last.left, innerWidth - fresh.offsetWidth - 8)) + "px";
  }
  document.addEventListener("selectionchange", () => { if (!Form.isOpen()) float(); });
  view.addEventListener("scroll", float, { passive: true });
  window.addEventListener("beforeunload", (event) => { if (Gold.isUnsaved()) event.preventDefault(); });
  document.querySelector("[name=layer]").checked = true; // a browser may remember what was chosen
  document.getElementById("left").checked = false;
  View.draw();
  say("ready; select words to make a new item");
})();
