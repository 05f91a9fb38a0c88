// Figures to explore by hand. Each is a file in explore/, loaded after this one, that calls explore(name, figure):
//   label     what there is to see, for those who cannot see it
//   size      [width, height] of the drawing
//   controls  what the reader sets: { name, label, min, max, step, value } is a slider, { name, label, options, value } a
//             list. A slider with `names` goes over these, and its value is the place of one. Lists with the same `row`
//             share a line of this name, each under its own label.
//   play      the name of a slider that a button moves from its start to its end (can be left out)
//   next      the name of a slider that a button moves by one step (can be left out)
//   pick      (x, y) => what a click at this place of the drawing sets, { name: value } (can be left out)
//   draw      (values, pen) => the text of the results; values holds a number or an option for each control
// Or it is a function that makes all that of what the still picture shows, { texts, tables }: then its numbers stand in one
// place, the page's program. It takes the place of the still picture that the page shows without scripts.
"use strict";

function explore(name, figure) {
  for (const place of document.querySelectorAll(`figure[data-explore="${name}"]`)) {
    const { label, size, controls, play, next, pick, draw } = typeof figure === "function" ? figure(shown(place)) : figure;
    const drawing = svgElement("svg", { viewBox: `0 0 ${size[0]} ${size[1]}`, role: "img", "aria-label": label });
    const form = element("div", { className: "controls" });
    const result = element("output", { ariaLive: "polite" });
    const inputs = Object.fromEntries(controls.map((control) => [control.name, addControl(form, control)]));
    const all = Object.values(inputs);
    const start = all.map((input) => input.value);
    const link = element("a", { textContent: "Link to this state" });
    const update = () => {
      const values = Object.fromEntries(
        Object.entries(inputs).map(([key, input]) => [key, input.type === "range" ? Number(input.value) : input.value]),
      );
      for (const input of all) input.show?.();
      drawing.replaceChildren();
      result.textContent = draw(values, new Pen(drawing));
      link.href = `?${name}=${encodeURI(all.map((input) => input.value))}#${place.id}`;
    };
    const set = (values) => {
      all.forEach((input, i) => {
        input.value = values[i];
        if (!values[i] || input.value !== values[i]) input.value = start[i]; // somebody wrote the link by hand
      });
      update();
    };
    form.addEventListener("input", update);
    if (pick) letPick(drawing, size, pick, inputs, update);

    const actions = element("div", { className: "actions" });
    const player = play && playButton(inputs[play], result);
    const reset = element("button", { type: "button", textContent: "Reset" });
    reset.addEventListener("click", () => {
      if (player?.textContent === "Stop") player.click();
      set(start);
    });
    actions.append(...[player, next && nextButton(inputs[next]), reset, link].filter(Boolean));
    form.append(actions);
    set(new URLSearchParams(location.search).get(name)?.split(",") ?? start);
    place.replaceChildren(drawing, form, result);
  }
}

// What the still picture shows: its texts, and its tables of numbers, each a list of columns [name, numbers].
function shown(place) {
  const text = (part) => (part.children.length > 0 ? part.textContent.replace(/\s/g, "") : part.textContent).replaceAll("−", "-");
  return {
    texts: [...place.querySelectorAll("svg text")].map(text),
    tables: [...place.querySelectorAll("table")].map((table) => {
      const [names, ...rows] = [...table.rows].map((row) => [...row.cells].map(text));
      return names.map((name, i) => [name, rows.map((row) => Number(row[i]))]);
    }),
  };
}

function element(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}

function svgElement(tag, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// A label and its slider or list. Returns the slider or list.
function addControl(form, { name, label, row, options, value, names, min = 0, max = names?.length - 1, step = 1 }) {
  let line = form.lastElementChild;
  if (!row || line?.ariaLabel !== row) {
    line = row ? element("div", { className: "row", role: "group", ariaLabel: row }) : element("label", {});
    line.append(element("span", { textContent: row ?? label }));
    form.append(line);
  }
  let input;
  if (options) {
    input = element("select", { name });
    if (row) {
      input.ariaLabel = `${row}, ${label}`;
      const cell = element("label", {});
      cell.append(element("span", { textContent: label }));
      line.append(cell);
      line = cell;
    }
    input.append(...options.map((option) => element("option", { textContent: option })));
    input.value = value ?? options[0];
    line.append(input);
  } else {
    input = element("input", { type: "range", name, min, max, step, value });
    const says = element("span", { className: "value", ariaHidden: "true" }); // the slider itself says its value
    input.show = () => {
      says.textContent = names ? names[input.value] : input.value;
      if (names) input.ariaValueText = says.textContent;
    };
    line.append(input, says);
  }
  return input;
}

// A click on the drawing sets what is there, and so does a mouse that is moved with its button down. A finger that moves
// scrolls the page.
function letPick(drawing, size, pick, inputs, update) {
  const move = ({ clientX, clientY }) => {
    const { left, top, width, height } = drawing.getBoundingClientRect();
    const found = pick(((clientX - left) / width) * size[0], ((clientY - top) / height) * size[1]);
    for (const [key, value] of Object.entries(found)) inputs[key].value = value;
    update();
  };
  drawing.classList.add("picks");
  drawing.addEventListener("click", move);
  drawing.addEventListener("pointermove", (event) => {
    if (event.pointerType === "mouse" && event.buttons) move(event);
  });
}

function nextButton(slider) {
  const button = element("button", { type: "button", textContent: "Next step" });
  button.addEventListener("click", () => {
    slider.stepUp();
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  });
  return button;
}

// A button that moves a slider from its start to its end, and stops it on the way.
function playButton(slider, result) {
  const button = element("button", { type: "button", textContent: "Play" });
  let timer = 0;
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    button.textContent = "Play";
    result.ariaLive = "polite";
  };
  const go = (value) => {
    slider.value = value;
    if (Number(slider.value) >= Number(slider.max)) stop(); // before the last result, so that it is read out
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  };
  button.addEventListener("click", () => {
    if (timer) return stop();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return go(slider.max);
    button.textContent = "Stop";
    result.ariaLive = "off"; // or each step would be read out
    timer = setInterval(() => go(Number(slider.value) + 1), 150);
    go(slider.min);
  });
  return button;
}

// A number as Python's f"{number:.4f}" prints it, or short where it became huge.
function fixed(number, digits = 4) {
  if (Number.isNaN(number)) return "nan";
  if (!Number.isFinite(number)) return number > 0 ? "inf" : "-inf";
  return Math.abs(number) < 1e6 ? number.toFixed(digits) : number.toExponential(2).replace(/e\+(\d)$/, "e+0$1");
}

// Draws with a few kinds of strokes. Colors are numbers, as C0, C1, … in the book's programs; none is the text's color.
class Pen {
  constructor(drawing) {
    this.drawing = drawing;
  }

  add(tag, attributes) {
    const made = svgElement(tag, attributes);
    this.drawing.append(made);
    return made;
  }

  text(x, y, text, anchor = "middle", color = undefined) {
    this.add("text", { x, y, "text-anchor": anchor, color: ink(color) }).textContent = String(text).replace(/(^| )-/, "$1−");
  }

  line(points, { color, width = 1.5, dashes = "" } = {}) {
    const at = points.map(([x, y]) => `${clamp(x)},${clamp(y)}`).join(" ");
    const stroke = { fill: "none", stroke: ink(color), "stroke-width": width, "stroke-dasharray": dashes };
    this.add("polyline", { points: at, ...stroke });
  }

  // kind: o s ^ D x, as in matplotlib
  marker([x, y], { color, kind = "o", size = 4 } = {}) {
    const [s, l, t] = [size, clamp(x), clamp(y)];
    const shapes = {
      o: `M${l - s} ${t}a${s} ${s} 0 1 0 ${2 * s} 0a${s} ${s} 0 1 0 ${-2 * s} 0`,
      s: `M${l - s} ${t - s}h${2 * s}v${2 * s}h${-2 * s}z`,
      "^": `M${l} ${t - s}L${l + s} ${t + s}H${l - s}z`,
      D: `M${l} ${t - 1.2 * s}l${1.2 * s} ${1.2 * s}l${-1.2 * s} ${1.2 * s}l${-1.2 * s} ${-1.2 * s}z`,
      x: `M${l - s} ${t - s}l${2 * s} ${2 * s}m0 ${-2 * s}l${-2 * s} ${2 * s}`,
    };
    this.add("path", { d: shapes[kind], fill: kind === "x" ? "none" : ink(color), stroke: ink(color), "stroke-width": 1.5 });
  }

  // shade: how much of its color fills it, from 0 to 1
  box([left, top, right, bottom], { color, width = 1, dashes = "", shade = 0 } = {}) {
    const stroke = { stroke: ink(color), "stroke-width": width, "stroke-dasharray": dashes };
    this.add("rect", { x: left, y: top, width: right - left, height: bottom - top, fill: ink(color), "fill-opacity": shade, ...stroke });
  }

  // A square whose area is the size of a number from -1 to 1: full, or hollow if it is negative.
  square([x, y], size, number) {
    const half = (size / 2) * Math.sqrt(Math.abs(number));
    const place = [x - half, y - half, x + half, y + half];
    if (number !== 0) this.box(place, number > 0 ? { color: 0, shade: 1 } : { color: 1 });
  }

  // Axes in the box [left, top, right, bottom]. Returns the function that takes [x, y] to a place in the drawing.
  axes([left, top, right, bottom], { x, y, xTicks, yTicks, xLabel, yLabel }) {
    const place = ([u, v]) => [
      left + ((u - x[0]) / (x[1] - x[0])) * (right - left),
      bottom - ((v - y[0]) / (y[1] - y[0])) * (bottom - top),
    ];
    this.line([[left, top], [left, bottom], [right, bottom]], { width: 0.8 });
    for (const tick of xTicks) this.text(place([tick, 0])[0], bottom + 14, tick);
    for (const tick of yTicks) this.text(left - 5, place([0, tick])[1] + 4, tick, "end");
    this.text((left + right) / 2, bottom + 29, xLabel);
    this.text(left, top - 7, yLabel);
    return place;
  }

  // The same pen, for what must not leave the box of the axes.
  within([left, top, right, bottom]) {
    const box = { x: left, y: top, width: right - left, height: bottom - top };
    return new Pen(this.add("svg", { ...box, viewBox: Object.values(box).join(" ") }));
  }
}

function ink(color) {
  return color === undefined ? "currentColor" : `var(--figure-${color})`;
}

// A place far outside stays far outside, and can be drawn.
function clamp(place) {
  return Number.isFinite(place) ? Math.max(-9999, Math.min(9999, place)) : 9999;
}

// So many numbers from the first to the last, as torch.linspace makes them.
function linspace(first, last, count) {
  return Array.from({ length: count }, (_, i) => first + ((last - first) * i) / (count - 1));
}

// The whole numbers from 0 that are smaller than count, as Python's range.
function range(count) {
  return Array.from({ length: count }, (_, i) => i);
}
