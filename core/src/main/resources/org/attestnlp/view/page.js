"use strict";
(function () {
  const items = JSON.parse(document.getElementById("data").textContent);
  const panel = document.getElementById("details");
  const layout = document.querySelector(".layout");
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "lines");
  svg.setAttribute("aria-hidden", "true");
  layout.append(svg);
  const filters = { entity: "entities", quote: "quotes", source: "quotes", claim: "claims", number: "numbers" };
  const shown = (layer) => document.getElementById("f-" + layer).checked;
  const ids = (piece) => piece.dataset.ids.split(" ");
  const pieces = (id) => document.querySelectorAll('[data-ids~="' + CSS.escape(id) + '"]');
  function line(from, to) {
    const box = layout.getBoundingClientRect();
    const a = from.getClientRects()[0], b = to.getClientRects()[0];
    if (!a || !b) return;
    const x1 = a.left - box.left, y1 = a.top - box.top, x2 = (b.left + b.right) / 2 - box.left, y2 = b.top - box.top;
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    const lift = Math.min(y1, y2) - 14;
    path.setAttribute("d", "M" + x1 + " " + y1 + " C" + x1 + " " + lift + " " + x2 + " " + lift + " " + x2 + " " + y2);
    svg.append(path);
  }
  function clear() {
    document.querySelectorAll(".on").forEach((e) => e.classList.remove("on"));
    svg.replaceChildren();
  }
  function show(piece) {
    clear();
    panel.replaceChildren();
    for (const id of ids(piece)) {
      const item = items[id];
      if (!item || !shown(item.layer)) continue;
      const title = document.createElement("h2");
      title.textContent = item.title;
      const list = document.createElement("dl");
      for (const [label, value] of item.rows) {
        const dt = document.createElement("dt"), dd = document.createElement("dd");
        dt.textContent = label;
        dd.textContent = value;
        list.append(dt, dd);
      }
      panel.append(title, list);
      pieces(id).forEach((e) => e.classList.add("on"));
      const start = pieces(id)[0];
      pieces(id + "-speaker").forEach((e) => { e.classList.add("on"); line(start, e); });
    }
  }
  const text = document.querySelector(".text");
  const stops = [...text.querySelectorAll(".m[tabindex]")];
  const visible = (piece) => Object.keys(filters).some((layer) => piece.classList.contains(layer) && shown(filters[layer]));
  function filter() {
    clear();
    for (const piece of stops) {
      if (visible(piece)) piece.setAttribute("tabindex", "0");
      else piece.removeAttribute("tabindex");
    }
  }
  document.querySelectorAll(".filters input").forEach((box) => box.addEventListener("change", filter));
  filter(); // a browser may remember what was off
  const over = (event) => { const piece = event.target.closest(".m"); if (piece) show(piece); };
  text.addEventListener("focusin", over);
  text.addEventListener("mouseover", over);
  text.addEventListener("mouseleave", () => { if (!text.contains(document.activeElement)) clear(); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") { clear(); if (document.activeElement) document.activeElement.blur(); } });
})();
