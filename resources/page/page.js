"use strict";
// Days are counted from 0001-01-01, as they stand in the data; a day lies between two whole numbers.
const told = JSON.parse(document.getElementById("data").textContent);
const view = document.getElementById("view"), pen = view.getContext("2d");
const rows = [...document.querySelectorAll("ol.events li[data-event]")];
const range = document.getElementById("range");
const EPOCH = Date.UTC(2000, 0, 1) / 864e5 - 730119, LEAST = 1 / 48, MOST = 4e6;
const [FIRST, LAST] = told.reduce(([a, b], e) => [Math.min(a, e.begin), Math.max(b, e.end)], [Infinity, -Infinity]);
let centre = (FIRST + LAST) / 2, days = Math.max((LAST - FIRST) * 1.15, 2), current = -1, drawn = [];

const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const date = day => new Date((day + EPOCH) * 864e5);
const x = day => (day - centre) / days * view.clientWidth + view.clientWidth / 2;
const day = at => centre + (at - view.clientWidth / 2) / view.clientWidth * days;
const era = day => date(day).getUTCFullYear() < 1 ? { era: "short" } : {};
const name = (day, parts) => new Intl.DateTimeFormat(document.documentElement.lang,
  { timeZone: "UTC", ...(parts.year ? era(day) : {}), ...parts }).format(date(day));

function ticks() {
  const steps = [[1 / 24, { hour: "2-digit", minute: "2-digit" }], [1 / 4, { day: "numeric", month: "short", hour: "2-digit" }],
    [1, { day: "numeric", month: "short", year: "numeric" }], [7, { day: "numeric", month: "short", year: "numeric" }]];
  const room = days / view.clientWidth * 110;
  const small = steps.find(([size]) => size >= room);
  const found = [];
  if (small) {
    for (let d = Math.ceil(day(0) / small[0]) * small[0]; d < day(view.clientWidth); d += small[0]) found.push([d, name(d, small[1])]);
    return found;
  }
  const months = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000].find(count => count * 30.44 >= room) || 60000;
  const begin = date(day(0));
  let month = Math.floor((begin.getUTCFullYear() * 12 + begin.getUTCMonth()) / months) * months;
  for (;; month += months) {
    const at = new Date(0);
    at.setUTCFullYear(Math.floor(month / 12), month % 12 < 0 ? month % 12 + 12 : month % 12, 1);
    const d = at / 864e5 - EPOCH;
    if (d > day(view.clientWidth) || found.length > 60) return found;
    found.push([d, months < 12 ? name(d, { month: "short", year: "numeric" }) : name(d, { year: "numeric" })]);
  }
}

function fading(ink, from, to, side) {
  const shade = pen.createLinearGradient(from, 0, to, 0);
  shade.addColorStop(side === "end" ? 0 : 1, ink);
  shade.addColorStop(side === "end" ? 1 : 0, "transparent");
  return shade;
}

function mark(event, y) {
  const from = x(event.begin), to = x(event.end), ink = colour(`--a${event.colour}`);
  pen.fillStyle = pen.strokeStyle = event.open ? fading(ink, from, to, event.open) : ink;
  pen.lineWidth = 1.75;
  pen.beginPath();
  if (event.coarse || to - from > 14) pen.roundRect(Math.max(from, -20), y - 5, Math.max(Math.min(to, view.clientWidth + 20) - Math.max(from, -20), 4), 10, 5);
  else if (event.kind === "statement") pen.roundRect((from + to) / 2 - 5, y - 5, 10, 10, 2);
  else pen.arc((from + to) / 2, y, 5, 0, 7);
  pen.globalAlpha = event.coarse ? .45 : 1;
  if (event.stated) pen.fill();
  pen.globalAlpha = 1;
  pen.stroke();
}

function paint() {
  const scale = window.devicePixelRatio || 1, wide = view.clientWidth, high = view.clientHeight;
  view.width = wide * scale; view.height = high * scale;
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.clearRect(0, 0, wide, high);
  pen.font = "12px 'Noto Sans', system-ui, sans-serif";
  for (const [at, label] of ticks()) {
    pen.fillStyle = colour("--grid"); pen.fillRect(x(at), 24, 1, high);
    pen.fillStyle = colour("--ink3"); pen.fillText(label, x(at) + 4, 16);
  }
  pen.fillStyle = colour("--line"); pen.fillRect(0, 24, wide, 1);
  const ends = Array(Math.max(1, Math.floor((high - 62) / 22))).fill(-Infinity), crowd = high - 14;
  drawn = [];
  told.forEach((event, index) => {
    const from = Math.max(x(event.begin), 0), to = Math.min(x(event.end), wide);
    if (x(event.end) < -10 || x(event.begin) > wide + 10) return;
    const begin = Math.min(from, (from + to) / 2 - 6), label = pen.measureText(event.title).width;
    const row = ends.findIndex(end => end < begin - 4), named = row >= 0;
    const y = named ? 42 + row * 22 : crowd, after = Math.max(to, (from + to) / 2 + 6) + 5;
    if (index === current) {
      pen.fillStyle = colour("--marker");
      pen.fillRect(begin - 4, y - 10, after - begin + (named ? label + 6 : 4), 20);
    }
    mark(event, y);
    if (named) {
      pen.fillStyle = colour(index === current ? "--on-marker" : "--ink");
      pen.fillText(event.title, after, y + 4);
      ends[row] = after + label;
    }
    drawn.push([begin - 4, y - 11, named ? after + label : after, y + 11, index]);
  });
  range.textContent = `${name(day(0), { day: "numeric", month: "short", year: "numeric" })} – ${name(day(wide), { day: "numeric", month: "short", year: "numeric" })}`;
}

function zoom(factor, at) {
  const held = day(at);
  days = Math.min(MOST, Math.max(LEAST, days * factor));
  centre = held - (at - view.clientWidth / 2) / view.clientWidth * days;
  paint();
}

function select(index, scroll) {
  if (index < 0 || index >= told.length) return;
  rows.forEach(row => row.classList.toggle("current", +row.dataset.event === index));
  current = index;
  const event = told[index], middle = (event.begin + event.end) / 2;
  if (x(middle) < 40 || x(middle) > view.clientWidth - 40) centre = middle;
  if (scroll) rows.find(row => +row.dataset.event === index)?.scrollIntoView({ block: "nearest" });
  paint();
}

const fit = () => { centre = (FIRST + LAST) / 2; days = Math.max((LAST - FIRST) * 1.15, 2); paint(); };
const under = e => (drawn.filter(([a, b, c, d]) => e.offsetX >= a && e.offsetX <= c && e.offsetY >= b && e.offsetY <= d).pop() || [])[4];
let held = null, moved = false;
view.addEventListener("wheel", e => { e.preventDefault(); e.shiftKey || Math.abs(e.deltaX) > Math.abs(e.deltaY)
  ? (centre += (e.deltaX || e.deltaY) / view.clientWidth * days, paint()) : zoom(Math.exp(e.deltaY / 400), e.offsetX); }, { passive: false });
view.addEventListener("pointerdown", e => { held = e.offsetX; moved = false; view.setPointerCapture(e.pointerId); });
view.addEventListener("pointermove", e => {
  if (held === null) { view.style.cursor = under(e) === undefined ? "" : "pointer"; return; }
  if (Math.abs(e.offsetX - held) > 3) moved = true;
  if (moved) { centre -= (e.offsetX - held) / view.clientWidth * days; held = e.offsetX; paint(); }
});
view.addEventListener("pointerup", e => { held = null; const index = under(e); if (!moved && index !== undefined) select(index, true); });
view.addEventListener("keydown", e => {
  const keys = { ArrowRight: () => select(current + 1, true), ArrowLeft: () => select(current < 0 ? told.length - 1 : current - 1, true),
    "+": () => zoom(.7, view.clientWidth / 2), "=": () => zoom(.7, view.clientWidth / 2), "-": () => zoom(1.4, view.clientWidth / 2), Home: fit };
  if (keys[e.key]) { e.preventDefault(); keys[e.key](); }
});
rows.forEach(row => row.addEventListener("click", () => select(+row.dataset.event, false)));
document.getElementById("in").addEventListener("click", () => zoom(.7, view.clientWidth / 2));
document.getElementById("out").addEventListener("click", () => zoom(1.4, view.clientWidth / 2));
document.getElementById("fit").addEventListener("click", fit);
window.addEventListener("resize", paint);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
if (told.length) paint(); else view.hidden = true;
