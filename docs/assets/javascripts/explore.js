// Figures to explore by hand. Each is a file in explore/, loaded after this one, that calls explore(name, figure):
//   label     what there is to see, for those who cannot see it
//   size      [width, height] of the drawing
//   controls  what the reader sets: { name, label, min, max, step, value } is a slider, { name, label, options } a list
//   play      the name of a slider that a button moves from its start to its end (can be left out)
//   draw      (values, pen) => the text of the results; values holds a number or an option for each control
// It takes the place of the still picture that the page shows without scripts.
"use strict";

function explore(name, { label, size, controls, play, draw }) {
  for (const place of document.querySelectorAll(`figure[data-explore="${name}"]`)) {
    const drawing = svgElement("svg", { viewBox: `0 0 ${size[0]} ${size[1]}`, role: "img", "aria-label": label });
    const form = element("div", { className: "controls" });
    const result = element("output", { ariaLive: "polite" });
    const inputs = Object.fromEntries(controls.map((control) => [control.name, addControl(form, control)]));
    const update = () => {
      const values = Object.fromEntries(
        Object.entries(inputs).map(([key, input]) => [key, input.type === "range" ? Number(input.value) : input.value]),
      );
      for (const input of Object.values(inputs)) if (input.type === "range") input.shown.textContent = input.value;
      drawing.replaceChildren();
      result.textContent = draw(values, new Pen(drawing));
    };
    form.addEventListener("input", update);
    if (play) form.append(playButton(inputs[play], result));
    update();
    place.replaceChildren(drawing, form, result);
  }
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
function addControl(form, { name, label, options, ...range }) {
  const line = element("label", {});
  line.append(element("span", { textContent: label }));
  let input;
  if (options) {
    input = element("select", { name });
    input.append(...options.map((option) => element("option", { textContent: option })));
    line.append(input);
  } else {
    const { min, max, step, value } = range;
    input = element("input", { type: "range", name, min, max, step, value });
    input.shown = element("span", { className: "value", ariaHidden: "true" }); // the slider itself says its value
    line.append(input, input.shown);
  }
  form.append(line);
  return input;
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

  text(x, y, text, anchor = "middle") {
    this.add("text", { x, y, "text-anchor": anchor }).textContent = text;
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

  // Axes in the box [left, top, right, bottom]. Returns the function that takes [x, y] to a place in the drawing.
  axes([left, top, right, bottom], { x, y, xTicks, yTicks, xLabel, yLabel }) {
    const place = ([u, v]) => [
      left + ((u - x[0]) / (x[1] - x[0])) * (right - left),
      bottom - ((v - y[0]) / (y[1] - y[0])) * (bottom - top),
    ];
    this.line([[left, top], [left, bottom], [right, bottom]], { width: 0.8 });
    for (const tick of xTicks) this.text(place([tick, 0])[0], bottom + 14, String(tick).replace("-", "−"));
    for (const tick of yTicks) this.text(left - 5, place([0, tick])[1] + 4, String(tick).replace("-", "−"), "end");
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
