/* The fields of the article: what a new item has, which records refer to which, what a form asks for. */
const Fields = (function () {
  const ARTICLE = { type: "RECORD", fields: FIELDS };
  const of = (list) => FIELDS.find((field) => field.name === list).each.fields;
  const choices = (fields, name) => fields.find((field) => field.name === name).choices;

  /** Goes over every record that stands in a value, the inner before the outer. */
  function walk(value, type, visit) {
    if (!value) return;
    if (type.type === "LIST") value.forEach((item) => walk(item, type.each, visit));
    if (type.type !== "RECORD") return;
    type.fields.forEach((field) => walk(value[field.name], field, visit));
    visit(value, type.fields);
  }
  /** The records that name an entity: a source has a status, what is marked itself has a place. */
  function bearers(gold) {
    const sources = [], marked = [];
    walk(gold, ARTICLE, (record, fields) => {
      if (!fields.some((field) => field.type === "REFERENCE" && field.list === "entities")) return;
      if (fields.some((field) => field.name === "status")) sources.push(record);
      else if (fields.some((field) => field.type === "OFFSET")) marked.push(record);
    });
    return { sources, marked };
  }

  /** Puts a mark before each value that is digits, since a number cannot hold it. */
  function markDigits(gold, mark) {
    walk(gold, ARTICLE, (record, fields) => fields.filter((field) => field.type === "DECIMAL" && typeof record[field.name] === "string")
      .forEach((field) => { record[field.name] = mark + record[field.name]; }));
  }

  /** Takes out what refers to items that are gone: a source is described from then on. */
  function mend(gold) {
    const known = {};
    FIELDS.filter((field) => field.type === "LIST").forEach((field) => { known[field.name] = new Set((gold[field.name] || []).map((item) => item.id)); });
    const dangles = (type, id) => type.type === "REFERENCE" && id && !(known[type.list] && known[type.list].has(id));
    mended(gold, FIELDS, dangles);
  }
  /** False if the record says nothing without the item that it refers to. */
  function mended(record, fields, dangles) {
    let whole = true;
    for (const field of fields) {
      const value = record[field.name];
      if (!value) continue;
      if (field.type === "RECORD") mended(value, field.fields, dangles);
      else if (field.type === "LIST") {
        const kept = value.filter((item) => field.each.type === "RECORD" ? mended(item, field.each.fields, dangles) : !dangles(field.each, item));
        if (kept.length < value.length) record[field.name] = kept;
      } else if (dangles(field, value)) {
        if (field.nullable) record[field.name] = null;
        else whole = false;
        if ("status" in record) record.status = "DESCRIBED";
      }
    }
    return whole;
  }

  /** A new item of a list: these values, and nothing for the other fields. */
  function blank(list, values) {
    const item = {};
    for (const field of of(list)) {
      const nothing = field.nullable ? null : field.type === "LIST" ? [] : field.type === "TRUTH" ? false : field.choices ? field.choices[0] : "";
      item[field.name] = field.name in values ? values[field.name] : nothing;
    }
    return item;
  }

  /** Controls for the plain fields of an item that its form does not have by itself. */
  function controls(list, own, item) {
    return plain(list, own).map((field) => {
      const label = field.name[0].toUpperCase() + field.name.slice(1).replace(/[A-Z]/g, (letter) => " " + letter.toLowerCase());
      const value = item[field.name] === undefined ? null : item[field.name];
      if (field.type === "WORD") return Form.choice(label, field.name, field.nullable ? ["", ...field.choices] : field.choices, value || "");
      if (field.type === "TRUTH") return Form.tick(label, field.name, value === true);
      return field.type === "DECIMAL" ? Form.number(label, field.name, value) : Form.words(label, field.name, value || "");
    });
  }
  function apply(list, own, item, given) {
    for (const field of plain(list, own)) {
      const value = given[field.name];
      item[field.name] = value === "" && field.nullable ? null : field.type === "DECIMAL" ? Gold.number(value) : value;
    }
  }
  function plain(list, own) {
    return of(list).filter((field) => ["WORD", "TRUTH", "DECIMAL", "TEXT"].includes(field.type) && !own.includes(field.name));
  }

  return { of, choices, bearers, markDigits, mend, blank, controls, apply };
})();
