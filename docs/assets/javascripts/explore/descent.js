// The descent of snippets/training/gradient-descent/by_hand.py, with learning rate, start and steps to change.
explore("descent", {
  label: "The parabola E = (w − 3)², and a path of dots that begins at the start and makes the chosen number of steps.",
  size: [360, 230],
  controls: [
    { name: "rate", label: "learning rate", min: 0.01, max: 1.1, step: 0.01, value: 0.25 },
    { name: "start", label: "start", min: -1, max: 7, step: 0.5, value: 0 },
    { name: "steps", label: "steps", min: 0, max: 20, step: 1, value: 4 },
  ],
  play: "steps",
  draw({ rate, start, steps }, pen) {
    const error = (w) => (w - 3) ** 2;
    const slope = (w) => 2 * (w - 3);
    const weights = [start];
    for (let step = 0; step < steps; step += 1) {
      const w = weights[step];
      weights.push(w - rate * slope(w));
    }
    const w = weights[steps];

    const box = [30, 26, 350, 190];
    const axes = { x: [-2, 8], y: [-1, 26], xTicks: [-2, 0, 3, 6, 8], yTicks: [0, 10, 20], xLabel: "weight w", yLabel: "error E" };
    const place = pen.axes(box, axes);
    const inside = pen.within(box);
    inside.line(linspace(-2.2, 8.2, 101).map((v) => place([v, error(v)])), { color: 0, width: 2 });
    inside.line(weights.map((v) => place([v, error(v)])), { color: 1, width: 1, dashes: "3 3" });
    for (const v of weights) inside.marker(place([v, error(v)]), { color: 1, size: 3 });
    inside.marker(place([w, error(w)]), { color: 1, size: 6, kind: "D" });
    if (w < -2 || w > 8) pen.text(w < -2 ? 40 : 340, 40, "outside", w < -2 ? "start" : "end");
    return `after ${steps} steps: w = ${fixed(w)}\nerror: ${fixed(error(w))}\nslope: ${fixed(slope(w))}`;
  },
});
