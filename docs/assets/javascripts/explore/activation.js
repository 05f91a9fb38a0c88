// The functions of docs/training/activation-functions.md and their derivatives, at a place to choose.
{
  // The error function of mathematics, by a series whose terms are all positive, so that no digit gets lost.
  const erf = (x) => {
    let term = x;
    let sum = x;
    for (let n = 1; n < 100; n += 1) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  };
  const sigmoid = (x) => 1 / (1 + Math.exp(-x));
  const shareBelow = (x) => (1 + erf(x / Math.SQRT2)) / 2;
  const bell = (x) => Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
  // Value and derivative. At 0, the derivative of the two with a corner is what torch takes.
  const functions = {
    sigmoid: [sigmoid, (x) => sigmoid(x) * (1 - sigmoid(x))],
    tanh: [Math.tanh, (x) => 1 - Math.tanh(x) ** 2],
    ReLU: [(x) => Math.max(0, x), (x) => (x > 0 ? 1 : 0)],
    "leaky ReLU": [(x) => (x > 0 ? x : 0.01 * x), (x) => (x > 0 ? 1 : 0.01)],
    GELU: [(x) => x * shareBelow(x), (x) => shareBelow(x) + x * bell(x)],
  };

  explore("activation", {
    label: "The curve of the chosen function, solid, and of its derivative, dashed, with a mark on each at the chosen x.",
    size: [360, 230],
    controls: [
      { name: "name", label: "function", options: Object.keys(functions) },
      { name: "x", label: "x", min: -5, max: 5, step: 0.1, value: 1 },
    ],
    draw({ name, x }, pen) {
      const [value, slope] = functions[name];
      const box = [30, 26, 350, 190];
      const axes = { x: [-5, 5], y: [-1.2, 3.2], xTicks: [-5, -2.5, 0, 2.5, 5], yTicks: [-1, 0, 1, 2, 3], xLabel: "x", yLabel: "y" };
      const place = pen.axes(box, axes);
      const inside = pen.within(box);
      inside.line([place([-5, 0]), place([5, 0])], { width: 0.5 });
      const places = linspace(-5, 5, 201);
      inside.line(places.map((v) => place([v, value(v)])), { color: 0, width: 2 });
      inside.line(places.map((v) => place([v, slope(v)])), { color: 1, dashes: "6 4" });
      inside.line([place([x, -1.2]), place([x, 3.2])], { width: 0.8, dashes: "2 3" });
      inside.marker(place([x, value(x)]), { color: 0, size: 5 });
      inside.marker(place([x, slope(x)]), { color: 1, kind: "s" });
      pen.line([[150, 14], [180, 14]], { color: 0, width: 2 });
      pen.text(186, 18, name, "start");
      pen.line([[262, 14], [292, 14]], { color: 1, dashes: "6 4" });
      pen.text(298, 18, "derivative", "start");
      return `${name}(${fixed(x, 1)}) = ${fixed(value(x))}\nderivative: ${fixed(slope(x))}`;
    },
  });
}
