/* A small form over the page: native controls, Enter applies, Escape closes. */
const Form = (function () {
  const dialog = document.getElementById("form");
  dialog.addEventListener("close", () => { if (!dialog.open) dialog.replaceChildren(); });

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }
  function choice(label, name, options, value) {
    const control = element("select", { name: name }, ...options.map((option) => new Option(option, option)));
    control.value = value;
    return { label, control };
  }
  function words(label, name, value, suggestions) {
    const control = element("input", { name: name, value: value, autocomplete: "off" });
    const list = element("datalist", { id: "list-" + name }, ...(suggestions || []).map((word) => element("option", { value: word })));
    control.setAttribute("list", list.id);
    return { label, control, list };
  }
  function number(label, name, value) {
    return { label, control: element("input", { name: name, type: "number", step: "any", value: value === null ? "" : String(value) }) };
  }
  function tick(label, name, checked) {
    return { label, control: element("input", { name: name, type: "checkbox", checked: checked }) };
  }
  function note(words, name) {
    return { note: element("p", { className: name || "note", textContent: words }) };
  }

  /** @param apply takes the values; words that it returns are a complaint, and the form stays open; an action follows it */
  function open(title, fields, apply, focus, button) {
    const complaint = element("p", { className: "complaint" });
    complaint.setAttribute("role", "alert");
    const close = element("button", { type: "button", textContent: "Cancel" });
    close.addEventListener("click", () => dialog.close());
    const rows = fields.map((field) => field.note || element("label", {}, element("span", { textContent: field.label }), field.control, field.list || ""));
    const form = element("form", {}, element("h2", { id: "form-title", textContent: title }), ...rows, complaint,
      element("div", { className: "buttons" }, element("button", { textContent: button || "Apply" }), close));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const answer = apply(values(form));
      if (typeof answer === "string") { complaint.textContent = answer; return; }
      dialog.close();
      if (answer) answer();
    });
    form.addEventListener("keydown", (event) => { // a list takes Enter for itself in some browsers
      if (event.key !== "Enter" || event.target.tagName !== "SELECT") return;
      event.preventDefault();
      form.requestSubmit();
    });
    dialog.replaceChildren(form);
    dialog.showModal();
    const first = form.elements[focus];
    first.focus();
    if (first.select) first.select();
  }
  function values(form) {
    const all = {};
    for (const control of form.elements) {
      if (control.name) all[control.name] = control.type === "checkbox" ? control.checked : control.value.trim();
    }
    return all;
  }
  return { open, choice, words, number, tick, note, isOpen: () => dialog.open };
})();
