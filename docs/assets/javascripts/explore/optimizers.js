// The race of snippets/training/optimizers/paths.py through the valley E = (w1² + 25 w2²) / 2, from (−4, 1).
{
  // For each optimizer, what it keeps and how it changes a weight: torch's rules, constants and places of epsilon.
  // `kept` is its memory of one weight, `g` the gradient, `t` the number of the step.
  const rules = {
    SGD: (kept, g) => g,
    momentum: (kept, g) => (kept.b = 0.9 * (kept.b ?? 0) + g),
    AdaGrad: (kept, g) => {
      kept.s = (kept.s ?? 0) + g * g;
      return g / (Math.sqrt(kept.s) + 1e-10);
    },
    RMSprop: (kept, g) => {
      kept.s = 0.99 * (kept.s ?? 0) + 0.01 * g * g;
      return g / (Math.sqrt(kept.s) + 1e-8);
    },
    Adam: (kept, g, t) => {
      kept.m = 0.9 * (kept.m ?? 0) + 0.1 * g;
      kept.v = 0.999 * (kept.v ?? 0) + 0.001 * g * g;
      return kept.m / (1 - 0.9 ** t) / (Math.sqrt(kept.v / (1 - 0.999 ** t)) + 1e-8);
    },
  };
  const styles = {
    SGD: { color: 0, kind: "o", dashes: "" },
    momentum: { color: 1, kind: "s", dashes: "6 3" },
    AdaGrad: { color: 2, kind: "^", dashes: "7 3 2 3" },
    RMSprop: { color: 3, kind: "D", dashes: "2 3" },
    Adam: { color: 4, kind: "x", dashes: "" },
  };
  const rates = { SGD: 0.07, momentum: 0.01, AdaGrad: 0.8, RMSprop: 0.07, Adam: 0.3 };

  const path = (rule, rate, steps) => {
    const points = [[-4, 1]];
    const kept = [{}, {}];
    for (let t = 1; t <= steps; t += 1) {
      const [w1, w2] = points[t - 1];
      points.push([w1 - rate * rule(kept[0], w1, t), w2 - rate * rule(kept[1], 25 * w2, t)]);
    }
    return points;
  };

  explore("optimizers", {
    label: "Contour lines of the valley, and the paths of five optimizers from the left. The text below gives their places.",
    size: [360, 330],
    controls: [
      { name: "steps", label: "steps", min: 0, max: 50, step: 1, value: 18 },
      ...Object.entries(rates).map(([name, value]) => ({ name, label: `rate of ${name}`, min: 0.01, max: 1, step: 0.01, value })),
    ],
    play: "steps",
    draw({ steps, ...chosen }, pen) {
      const box = [34, 42, 350, 290];
      const axes = { x: [-4.5, 2.5], y: [-1.2, 1.2], xTicks: [-4, -2, 0, 2], yTicks: [-1, 0, 1], xLabel: "w₁", yLabel: "w₂" };
      const place = pen.axes(box, axes);
      const inside = pen.within(box);
      for (const error of [0.5, 2, 5, 10, 17]) {
        const radius = Math.sqrt(2 * error);
        const round = linspace(0, 2 * Math.PI, 61).map((a) => place([radius * Math.cos(a), (radius / 5) * Math.sin(a)]));
        inside.line(round, { width: 0.4 });
      }
      const lines = [];
      Object.entries(rules).forEach(([name, rule], i) => {
        const { color, kind, dashes } = styles[name];
        const points = path(rule, chosen[name], steps);
        inside.line(points.map(place), { color, dashes });
        for (const point of points) inside.marker(place(point), { color, kind, size: 2 });
        inside.marker(place(points[steps]), { color, kind, size: 5 });
        const [left, top] = [60 + 100 * (i % 3), 10 + 18 * Math.floor(i / 3)];
        pen.line([[left - 12, top], [left + 12, top]], { color, dashes });
        pen.marker([left, top], { color, kind, size: 3 });
        pen.text(left + 17, top + 4, name, "start");
        const [w1, w2] = points[steps];
        const error = (w1 * w1 + 25 * w2 * w2) / 2;
        lines.push(`${name.padEnd(8)} w ${fixed(w1, 3).padStart(8)} ${fixed(w2, 3).padStart(8)}  error ${fixed(error, 3)}`);
      });
      return lines.join("\n");
    },
  });
}
