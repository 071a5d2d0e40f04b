/* The forms of mentions, quotes and claims, of new ones too, and the one for saving. */
const Items = (function () {
  const MENTION = Fields.of("entities").find((field) => field.name === "mentions").each.fields;
  const TYPES = Fields.choices(Fields.of("entities"), "type");
  const QUOTE_KINDS = Fields.choices(Fields.of("quotes"), "kind");
  const FACTUALITIES = Fields.choices(Fields.of("claims"), "factuality").slice().reverse(); // the weakest hedge first
  const CLAIM_KINDS = Fields.choices(Fields.of("claims"), "kind");
  /* What the forms have by themselves; for every other plain field they ask too. */
  const OF_QUOTE = ["text", "kind", "polarity", "rule"];
  const OF_CLAIM = ["text", "kind", "value", "valueHigh", "approximate", "unit", "factuality", "rule"];
  const gold = () => Gold.state.gold;

  // -- mentions

  function mention(item, entity, done) {
    const find = Form.words("Find an entity", "filter", "");
    const list = Form.choice("Entity", "entity", [], "");
    const name = Form.words("Its name", "name", entity ? entity.name : item.text);
    const type = Form.choice("Its type", "type", TYPES, entity ? entity.type : "PERSON");
    const kind = Form.choice("The mention is a", "kind", Fields.choices(MENTION, "kind"), item.kind);
    list.control.size = 6;
    const show = () => {
      const sought = find.control.value.trim().toLowerCase();
      const fitting = gold().entities.filter((e) => e.name.toLowerCase().includes(sought));
      list.control.replaceChildren(...fitting.map((e) => new Option(e.name + ", " + e.type + ", " + e.id, e.id)), new Option("new entity", ""));
    };
    const told = () => {
      const chosen = gold().entities.find((e) => e.id === list.control.value);
      name.control.value = chosen ? chosen.name : find.control.value.trim() || item.text;
      if (chosen) type.control.value = chosen.type;
    };
    find.control.addEventListener("input", () => { show(); list.control.selectedIndex = 0; told(); });
    find.control.addEventListener("keydown", (event) => { if (event.key === "ArrowDown") { event.preventDefault(); list.control.focus(); } });
    list.control.addEventListener("change", told);
    show();
    list.control.value = entity ? entity.id : "";
    Form.open("Mention “" + item.text + "”", [find, list, name, type, kind], (given) => {
      if (!given.name) return "expected a name for the entity";
      done(() => {
        const target = gold().entities.find((e) => e.id === given.entity) || Gold.newEntity(given.name, given.type);
        item.kind = given.kind;
        Gold.rename(target, given.name, given.type);
        Gold.settle(item, target);
      });
    }, "filter");
  }

  // -- sources

  /** The name of an entity, with its id where two have the same. */
  function nameOf(entity) {
    const twins = gold().entities.filter((e) => e.name === entity.name).length > 1;
    return twins ? entity.name + " (" + entity.id + ")" : entity.name;
  }
  function written(source) {
    const entity = gold().entities.find((e) => e.id === source.entity);
    return entity ? nameOf(entity) : source.name;
  }
  function sourceFields(label, sources, chosen) {
    const suggestions = [...(chosen ? [chosen.text] : []), ...gold().entities.map(nameOf)];
    const fields = sources.map((source, i) => Form.words(label + (i ? " " + (i + 1) : ""), "source" + i, written(source), suggestions));
    return [...fields, Form.words(sources.length ? "and " + label.toLowerCase() : label, "source" + sources.length, "", suggestions)];
  }
  /** An entity by its name, else a description; what was not touched stays as it was. */
  function sourcesOf(given, sources, at, chosen) {
    const made = [];
    for (let i = 0; "source" + i in given; i++) {
      const words = given["source" + i];
      if (sources[i] && words === written(sources[i])) made.push(sources[i]);
      else if (words) made.push(source(words, at, chosen));
    }
    return made;
  }
  function source(words, at, chosen) {
    const entity = gold().entities.find((e) => nameOf(e) === words);
    if (entity) return { status: "ENTITY", name: entity.name, entity: entity.id, mention: Gold.nearest(entity, at) };
    return { status: "DESCRIBED", name: words, entity: null, mention: placeOf(words, at, chosen) };
  }
  function placeOf(words, at, chosen) {
    return chosen && chosen.text === words ? Gold.span(chosen.begin, chosen.end) : Gold.find(words, at);
  }
  /** With words selected and the source asked for, they are the source. */
  function offer(fields, chosen, focus) {
    const field = fields.find((f) => f.control.name === "source0");
    if (chosen && focus === "source0") field.control.value = chosen.text;
  }

  // -- quotes and claims

  function quote(item, chosen, focus, done) {
    const fields = [Form.choice("Kind", "kind", QUOTE_KINDS, item.kind), Form.choice("Polarity", "polarity", Fields.choices(Fields.of("quotes"), "polarity"), item.polarity),
      ...Fields.controls("quotes", OF_QUOTE, item), ...sourceFields("Source", item.speakers, chosen)];
    offer(fields, chosen, focus);
    Form.open("Quote “" + short(item.text) + "”", fields, (given) => {
      done(() => {
        Gold.setQuoteKind(item, given.kind);
        item.polarity = given.polarity;
        Fields.apply("quotes", OF_QUOTE, item, given);
        item.speakers = sourcesOf(given, item.speakers, item.begin, chosen);
      });
    }, focus || "kind");
  }
  function claim(item, chosen, focus, done) {
    const counted = item.counted ? item.counted.text : "";
    const fields = [Form.number("Value", "value", item.value), Form.number("High end of a range", "valueHigh", item.valueHigh),
      Form.choice("Kind", "kind", CLAIM_KINDS, item.kind), Form.tick("Approximate", "approximate", item.approximate),
      Form.words("Unit", "unit", item.unit || ""), Form.words("Counted noun", "counted", counted, chosen ? [chosen.text] : []),
      Form.choice("Factuality", "factuality", FACTUALITIES, item.factuality), ...Fields.controls("claims", OF_CLAIM, item), ...sourceFields("Source", item.claimants, chosen)];
    offer(fields, chosen, focus);
    Form.open("Claim “" + short(item.text) + "”", fields, (given) => {
      const noun = given.counted === counted ? item.counted : countedOf(given.counted, item.begin, chosen);
      if (given.value === "") return "expected a number as value";
      if ((given.kind === "RANGE") !== (given.valueHigh !== "")) return "expected a high end exactly if the kind is RANGE";
      if (given.counted && !noun) return "“" + given.counted + "” is not in the text; expected words of the text as counted noun";
      done(() => {
        item.value = Gold.number(given.value);
        item.valueHigh = given.valueHigh === "" ? null : Gold.number(given.valueHigh);
        Object.assign(item, { kind: given.kind, approximate: given.approximate, unit: given.unit || null, counted: noun, factuality: given.factuality });
        Fields.apply("claims", OF_CLAIM, item, given);
        item.claimants = sourcesOf(given, item.claimants, item.begin, chosen);
      });
    }, focus || "value");
  }
  function countedOf(words, at, chosen) {
    const place = placeOf(words, at, chosen);
    if (!place) return null;
    const head = words.split(/ (?:of|in|from|for|with|at|on) /)[0].split(" ").pop();
    const bearer = gold().entities.find((e) => e.mentions.some((m) => Gold.same(m, place)));
    return Object.assign(place, { head: head, entity: bearer ? bearer.id : null });
  }
  const short = (text) => text.length > 60 ? text.slice(0, 58) + "…" : text;

  /** Opens the form of an item. */
  function edit(x, chosen, focus, after) {
    const done = (action) => { Gold.change(action, x.key); after(); };
    if (x.kind === "entity") mention(x.item, x.entity, done);
    else (x.kind === "quote" ? quote : claim)(x.item, chosen, focus, done);
  }

  // -- new items

  /** From the selected words, else from words that a person types. */
  function add(kind, chosen, at, after) {
    if (chosen) return added(kind, chosen, after);
    Form.open("New " + kind, [Form.words("Words of the text", "words", "")], (given) => {
      const place = Gold.find(given.words, at);
      if (!place) return "“" + given.words + "” is not in the text";
      return () => added(kind, place, after);
    }, "words");
  }
  function added(kind, place, after) {
    const made = kind === "mention" ? newMention(place) : kind === "quote" ? newQuote(place) : newClaim(place);
    const key = made.key || made.id;
    const done = (action, list) => {
      Gold.change(() => { action(); if (list) list.push(made); Gold.state.current = key; }, key);
      after();
    };
    if (kind === "mention") mention(made, null, done);
    else if (kind === "quote") quote(made, null, null, (action) => done(action, gold().quotes));
    else claim(made, null, null, (action) => done(action, gold().claims));
  }
  function newMention(place) {
    const taken = new Set(Gold.items().map((x) => x.key));
    let n = 1;
    while (taken.has("m" + n)) n++;
    return { ...place, kind: /^\p{Lu}/u.test(place.text) ? "NAME" : "NOMINAL", key: "m" + n };
  }
  function newQuote(place) {
    const made = Fields.blank("quotes", { id: Gold.fresh("q", gold().quotes), ...place, kind: "INDIRECT", polarity: "AFFIRMED", rule: "gold" });
    const inMarks = /[“"]/u.test(gold().text[place.begin - 1] || "");
    Gold.setQuoteKind(made, inMarks ? "DIRECT" : /[“"]/u.test(place.text) ? "MIXED" : "INDIRECT");
    return made;
  }
  function newClaim(place) {
    const around = gold().quotes.filter((q) => q.begin <= place.begin && q.end >= place.end).pop();
    return Fields.blank("claims", { id: Gold.fresh("c", gold().claims), ...place, kind: "EXACT", value: valueOf(place.text), factuality: "ASSERTED",
      claimants: around ? JSON.parse(JSON.stringify(around.speakers)) : [], quote: around ? around.id : null, rule: "gold" });
  }
  function valueOf(words) {
    const digits = words.replaceAll(",", "").match(/\d+(\.\d+)?/);
    const scale = words.match(/hundred|thousand|million|billion/i);
    const factor = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };
    return digits ? Number(digits[0]) * (scale ? factor[scale[0].toLowerCase()] : 1) : null;
  }

  // -- saving

  function save(annotator, write) {
    const ready = Gold.complete();
    const left = Gold.unjudged();
    const ticks = Gold.LAYERS.map((layer) => Form.tick(layer[0].toUpperCase() + layer.slice(1) + " complete: " + Gold.unjudged(layer) + " of " + Gold.count(layer) + " not judged", layer, ready.includes(layer)));
    const warning = left ? left + " of " + Gold.count() + " items are not judged. They are saved as they are." : "Every item is judged.";
    Form.open("Save gold", [Form.note(warning, left ? "complaint" : "note"), Form.words("Annotator", "annotator", annotator), ...ticks,
      Form.note("Complete means: what is not marked in this layer is wrong.")],
    (given) => { write(given.annotator, Gold.LAYERS.filter((layer) => given[layer])); }, "annotator", "Save");
  }
  return { KINDS: { quote: QUOTE_KINDS, entity: TYPES, claim: FACTUALITIES }, edit, add, save };
})();
