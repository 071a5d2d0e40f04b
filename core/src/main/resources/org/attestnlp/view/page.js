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
  let byId = null; // made when it is first asked for, since a long text has a hundred thousand pieces
  function pieces(id) {
    if (!byId) {
      byId = new Map();
      for (const piece of document.querySelectorAll("[data-ids]"))
        for (const each of ids(piece)) { if (!byId.has(each)) byId.set(each, []); byId.get(each).push(piece); }
    }
    return byId.get(id) || [];
  }
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
  const sheet = panel.parentElement, close = document.getElementById("close");
  close.hidden = false;
  let lit = [];
  const light = (piece) => { piece.classList.add("on"); lit.push(piece); };
  function clear() {
    sheet.classList.remove("open");
    lit.forEach((e) => e.classList.remove("on"));
    lit = [];
    svg.replaceChildren();
  }
  function show(piece) {
    clear();
    panel.replaceChildren();
    sheet.classList.add("open");
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
        if (label === "rule") dt.className = dd.className = "rule";
        list.append(dt, dd);
      }
      panel.append(title, list);
      pieces(id).forEach(light);
      const start = pieces(id)[0];
      pieces(id + "-speaker").forEach((e) => { light(e); line(start, e); });
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
  if (document.querySelector(".filters input:not(#f-rules):not(:checked)")) filter(); // a browser may remember what was off
  let x = 0, y = 0; // a page that scrolls under a mouse at rest shows nothing new
  const over = (event) => {
    if (event.type === "mouseover" && event.screenX === x && event.screenY === y) return;
    if (event.screenX !== undefined) { x = event.screenX; y = event.screenY; }
    const piece = event.target.closest(".m");
    if (piece) show(piece);
  };
  text.addEventListener("focusin", over);
  text.addEventListener("mouseover", over);
  text.addEventListener("click", (event) => { if (event.target.closest(".m")) over(event); else clear(); });
  text.addEventListener("mouseleave", (event) => { if (event.relatedTarget && !sheet.contains(event.relatedTarget) && !text.contains(document.activeElement)) clear(); });
  close.addEventListener("click", clear);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") { clear(); if (document.activeElement) document.activeElement.blur(); } });
  // a link from a list leads to its item, and the panel tells of it
  function arrive() {
    const id = decodeURIComponent(location.hash.slice(1));
    const place = items[id] && document.getElementById(id);
    const piece = place && pieces(id)[0];
    if (piece) { show(piece); piece.scrollIntoView({ block: "center" }); piece.focus({ preventScroll: true }); }
  }
  window.addEventListener("hashchange", arrive);
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) arrive(); // the same once more changes no address
  });

  // Search: of the text of the article alone, whatever marks cut it.
  const form = document.querySelector(".search"), box = document.getElementById("search"), hits = document.getElementById("hits");
  form.hidden = false;
  const most = 5000;
  let nodes = null, begins = null, found = [], at = -1;
  function index() {
    nodes = []; begins = [];
    let length = 0;
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) { nodes.push(walker.currentNode); begins.push(length); length += walker.currentNode.length; }
  }
  function node(offset) {
    let low = 0, high = begins.length - 1;
    while (low < high) { const middle = (low + high + 1) >> 1; if (begins[middle] <= offset) low = middle; else high = middle - 1; }
    return low;
  }
  function range(begin, end) {
    const r = document.createRange(), a = node(begin), b = node(end - 1);
    r.setStart(nodes[a], begin - begins[a]);
    r.setEnd(nodes[b], end - begins[b]);
    return r;
  }
  const paint = (name, ranges) => { if (window.Highlight && CSS.highlights) { if (ranges.length) CSS.highlights.set(name, new Highlight(...ranges)); else CSS.highlights.delete(name); } };
  function search() {
    if (!nodes) index();
    found = []; at = -1;
    const words = box.value.trim();
    if (words) {
      const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\\/]/g, "\\$&").replace(/\s+/g, "\\s+"), "giu");
      for (const match of text.textContent.matchAll(pattern)) {
        found.push(range(match.index, match.index + match[0].length));
        if (found.length === most) break;
      }
    }
    paint("found", found); paint("here", []);
    hits.textContent = words ? found.length + (found.length === most ? "+" : "") + " found" : "";
  }
  function go(step) {
    if (!found.length) return;
    at = (at + step + found.length) % found.length;
    paint("here", [found[at]]);
    hits.textContent = at + 1 + " of " + found.length;
    found[at].startContainer.parentElement.scrollIntoView({ block: "center" });
  }
  box.addEventListener("input", search);
  form.addEventListener("submit", (event) => { event.preventDefault(); go(1); });
  document.getElementById("previous").addEventListener("click", () => go(-1));
  if (location.hash) arrive();
})();
