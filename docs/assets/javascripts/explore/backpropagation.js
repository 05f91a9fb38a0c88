// The network of snippets/introduction/backpropagation/one_round.py: one number of a round of training after the other.
// Its still picture says what it begins with, as "x = 2" and "w1: 1 → 1.25".
explore("backpropagation", ({ texts }) => {
  const begin = (name, mark) => texts.find((text) => text.startsWith(`${name}${mark}`)).match(/[-\d.]+$|[-\d.]+(?= →)/)[0];
  const [x, t] = ["x", "target"].map((name) => Number(begin(name, " =")));
  const PARAMETERS = ["w1", "b1", "w2", "b2"];
  const ROUNDS = 10;
  const sigmoid = (sum) => 1 / (1 + Math.exp(-sum));
  const four = (number) => fixed(number);

  // What is computed in a round, in its order: [name of the number, how it is written, its factors or terms in numbers].
  const STEPS = [
    ["u", "w1 · x + b1", (n) => `${four(n.w1)} · ${four(x)} + ${four(n.b1)}`],
    ["h", "sigmoid of u", (n) => `sigmoid of ${four(n.u)}`],
    ["v", "w2 · h + b2", (n) => `${four(n.w2)} · ${four(n.h)} + ${four(n.b2)}`],
    ["y", "sigmoid of v", (n) => `sigmoid of ${four(n.v)}`],
    ["E", "(y - target)² / 2", (n) => `(${four(n.y)} - ${four(t)})² / 2`],
    ["slope of y", "y - target", (n) => `${four(n.y)} - ${four(t)}`],
    ["slope of v", "slope of y · y · (1 - y)", (n) => `${four(n["slope of y"])} · ${four(n.y)} · ${four(1 - n.y)}`],
    ["slope of w2", "slope of v · h", (n) => `${four(n["slope of v"])} · ${four(n.h)}`],
    ["slope of b2", "slope of v", () => ""],
    ["slope of h", "slope of v · w2", (n) => `${four(n["slope of v"])} · ${four(n.w2)}`],
    ["slope of u", "slope of h · h · (1 - h)", (n) => `${four(n["slope of h"])} · ${four(n.h)} · ${four(1 - n.h)}`],
    ["slope of w1", "slope of u · x", (n) => `${four(n["slope of u"])} · ${four(x)}`],
    ["slope of b1", "slope of u", () => ""],
  ];
  const LENGTH = STEPS.length + 1; // the last step changes the parameters

  const round = (parameters) => {
    const n = { ...parameters };
    n.u = n.w1 * x + n.b1;
    n.h = sigmoid(n.u);
    n.v = n.w2 * n.h + n.b2;
    n.y = sigmoid(n.v);
    n.E = (n.y - t) ** 2 / 2;
    n["slope of y"] = n.y - t;
    n["slope of v"] = n["slope of b2"] = n["slope of y"] * n.y * (1 - n.y);
    n["slope of w2"] = n["slope of v"] * n.h;
    n["slope of h"] = n["slope of v"] * n.w2;
    n["slope of u"] = n["slope of b1"] = n["slope of h"] * n.h * (1 - n.h);
    n["slope of w1"] = n["slope of u"] * x;
    return n;
  };
  const changed = (n, rate) => Object.fromEntries(PARAMETERS.map((name) => [name, n[name] - rate * n[`slope of ${name}`]]));

  return {
    label: "Six circles in a row: x, u, h, v, y, E. Values stand above them, slopes below, as far as they are computed. The text below gives the last one.",
    size: [360, 190],
    controls: [
      ...PARAMETERS.map((name) => ({ name, label: `${name} at the start`, min: -5, max: 5, step: 0.5, value: begin(name, ":") })),
      { name: "rate", label: "learning rate", min: 0.5, max: 10, step: 0.5, value: begin("learning rate", " =") },
      { name: "step", label: "step", min: 0, max: LENGTH * ROUNDS, step: 1, value: 0 },
    ],
    next: "step",
    draw({ rate, step, ...parameters }, pen) {
      const rounds = Math.max(0, Math.ceil(step / LENGTH) - 1); // that are complete
      let n = round(parameters);
      for (let i = 0; i < rounds; i += 1) n = round(changed(n, rate));
      const done = step - rounds * LENGTH; // steps of this round
      const update = done === LENGTH;
      const after = update ? changed(n, rate) : n;

      const known = new Set(["x", ...STEPS.slice(0, done).map(([name]) => name)]);
      const last = STEPS[done - 1]?.[0];
      const at = (i) => 30 + 60 * i;
      ["x", "u", "h", "v", "y", "E"].forEach((name, i) => {
        const isNew = last === name || last === `slope of ${name}`;
        pen.add("circle", { cx: at(i), cy: 88, r: 14, fill: "none", stroke: ink(isNew ? 1 : 0), "stroke-width": isNew ? 4 : 1.5 });
        pen.text(at(i), 92, name);
        if (known.has(name)) pen.text(at(i), 66, four({ x, ...n }[name]), "middle", 0);
        if (known.has(`slope of ${name}`)) pen.text(at(i), 120, four(n[`slope of ${name}`]), "middle", 1);
        if (i === 0) return;
        pen.line([[at(i) - 44, 83], [at(i) - 16, 83], [at(i) - 21, 79]], { color: 0, width: known.has(name) ? 2 : 0.4 });
        if (i > 1) pen.line([[at(i) - 16, 94], [at(i) - 44, 94], [at(i) - 39, 98]], { color: 1, width: known.has(`slope of ${"uhvy"[i - 2]}`) ? 2 : 0.4, dashes: "4 3" });
      });
      [["w1", 60, 28], ["b1", 60, 42], ["w2", 180, 28], ["b2", 180, 42]].forEach(([name, left, top]) => {
        pen.text(left, top, `${name} = ${four(after[name])}`, "middle", update ? 1 : undefined);
        const below = [left + 30, top + (name[0] === "w" ? 126 : 128)];
        if (known.has(`slope of ${name}`)) pen.text(...below, `${name}: ${four(n[`slope of ${name}`])}`, "middle", 1);
      });
      pen.text(330, 42, `target ${t}`);
      pen.text(4, 12, "values", "start", 0);
      pen.text(4, 184, "slopes of E", "start", 1);

      const head = `round ${rounds + 1}, step ${done} of ${LENGTH}`;
      if (update) {
        const lines = PARAMETERS.map((name) => `${name} = ${four(n[name])} - ${rate} · ${four(n[`slope of ${name}`])} = ${four(after[name])}`);
        return [`${head}: the parameters change`, ...lines, `error before ${four(n.E)}, after ${four(round(after).E)}`].join("\n");
      }
      if (done === 0) return `${head}: press Next step`;
      const [name, words, numbers] = STEPS[done - 1];
      return [`${head}: ${done <= 5 ? "forward" : "backward"}`, `${name} = ${words}`, `= ${numbers(n)}`, `= ${four(n[name])}`].filter((line) => line !== "= ").join("\n");
    },
  };
});
