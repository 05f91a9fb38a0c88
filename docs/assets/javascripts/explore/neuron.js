// The neuron of snippets/introduction/neuron/by_hand.py, with weights and bias to change.
explore("neuron", {
  label: "Three inputs lead with their weights into a sum, and the sum into the sigmoid, on whose curve the output is marked.",
  size: [360, 170],
  controls: [
    { name: "sunshine", label: "weight of sunshine", min: -5, max: 5, step: 0.5, value: 4 },
    { name: "wind", label: "weight of wind", min: -5, max: 5, step: 0.5, value: -1 },
    { name: "time", label: "weight of free time", min: -5, max: 5, step: 0.5, value: 0.5 },
    { name: "bias", label: "bias", min: -5, max: 5, step: 0.5, value: -1 },
  ],
  draw({ sunshine, wind, time, bias }, pen) {
    const inputs = [0.5, 1, 2];
    const weights = [sunshine, wind, time];
    const products = inputs.map((x, i) => weights[i] * x);
    const u = products[0] + products[1] + products[2] + bias;
    const y = 1 / (1 + Math.exp(-u));

    inputs.forEach((x, i) => {
      const height = 40 + 45 * i;
      const dashes = weights[i] < 0 ? "5 4" : "";
      pen.line([[34, height], [134, 85]], { color: weights[i] < 0 ? 1 : 0, width: Math.abs(weights[i]), dashes });
      pen.text(18, height + 4, String(x));
    });
    pen.text(4, 16, "inputs", "start");
    pen.text(150, 16, `bias ${bias}`);
    pen.line([[150, 22], [150, 66]], { color: bias < 0 ? 1 : 0, width: Math.abs(bias), dashes: bias < 0 ? "5 4" : "" });
    pen.add("circle", { cx: 150, cy: 85, r: 17, fill: "none", stroke: "currentColor", "stroke-width": 1.5 });
    pen.text(150, 90, "Σ");
    pen.line([[168, 85], [190, 85]]);
    pen.text(4, 164, "solid: excites, dashed: inhibits", "start");

    const box = [222, 28, 350, 132];
    const place = pen.axes(box, {
      x: [-8, 8], y: [0, 1], xTicks: [-8, 0, 8], yTicks: [0, 0.5, 1], xLabel: "sum u", yLabel: "output y",
    });
    pen.line(linspace(-8, 8, 81).map((v) => place([v, 1 / (1 + Math.exp(-v))])), { color: 0 });
    const shown = Math.max(-8, Math.min(8, u));
    pen.line([place([shown, 0]), place([shown, y])], { width: 1, dashes: "2 3" });
    pen.marker(place([shown, y]), { color: 1, size: 5 });

    const list = products.map((product) => fixed(product, 2)).join(", ");
    return `products: ${list}\nwith the bias: ${fixed(u)}\noutput: ${fixed(y)}`;
  },
});
