// The rule of snippets/tensors/arithmetic/rule.py, with two shapes to change. They begin as in the still picture, which
// says them as "a: (2, 1)" and "b: (3)".
explore("broadcasting", ({ texts }) => {
  const NONE = "-"; // in the place of an axis that a shape does not have
  const AXES = [-3, -2, -1]; // counted from the right, as the rule does
  const lists = ["a", "b"].flatMap((name) => {
    const shape = texts.find((text) => text.startsWith(`${name}: `)).match(/\d+/g);
    return AXES.map((axis) => ({
      name: `${name}${axis}`, row: `shape of ${name}`, label: `axis ${axis}`,
      options: [NONE, "1", "2", "3", "4"], value: shape.at(axis) ?? NONE,
    }));
  });
  const written = (lengths) => `(${lengths.filter((length) => length !== NONE).join(", ")})`;

  return {
    label: "The shapes of a and b, one under the other and aligned from the right, and below them that of a + b.",
    size: [360, 150],
    controls: lists,
    draw(values, pen) {
      const shapes = ["a", "b"].map((name) => AXES.map((axis) => values[`${name}${axis}`]));
      const whole = shapes.map((shape) => shape.map((length) => (length === NONE ? 1 : Number(length))));
      const rank = 3 - Math.min(...shapes.map((shape) => [...shape, "1"].findIndex((length) => length !== NONE)));
      const fits = AXES.map((_, i) => whole[0][i] === whole[1][i] || whole[0][i] === 1 || whole[1][i] === 1);
      const result = AXES.map((_, i) => (whole[0][i] === 1 ? whole[1][i] : whole[0][i]));
      const box = (row, i, text, look) => {
        const [left, top] = [90 + 90 * i, 24 + 42 * row];
        pen.box([left, top, left + 76, top + 30], look);
        pen.text(left + 38, top + 19, text);
      };

      const lines = [`a ${written(shapes[0])} and b ${written(shapes[1])}`];
      ["a", "b", "a + b"].forEach((name, row) => pen.text(4, 43 + 42 * row, name, "start"));
      AXES.forEach((axis, i) => pen.text(128 + 90 * i, 14, `axis ${axis}`));

      // With a gap it is no shape, and there is no sum.
      const isGap = (length, i, shape) => length === NONE && shape.slice(0, i).some((other) => other !== NONE);
      const gapped = ["a", "b"].filter((_, row) => shapes[row].some(isGap));
      if (gapped.length) {
        shapes.forEach((shape, row) => shape.forEach((length, i) => {
          if (length !== NONE) box(row, i, length);
          else if (isGap(length, i, shape)) box(row, i, "?", { color: 3, width: 3 });
        }));
        return `There is a gap in ${gapped.join(" and ")}: on the right of a length, choose a length.`;
      }
      for (const i of [2, 1, 0].slice(0, rank)) {
        shapes.forEach((shape, row) => {
          const length = whole[row][i];
          const stretched = fits[i] && length !== result[i];
          const look = fits[i] ? { color: stretched ? 1 : undefined, dashes: shape[i] === NONE || stretched ? "5 3" : "" } : { color: 3, width: 3 };
          box(row, i, stretched ? `${length} → ${result[i]}` : length, look);
        });
        box(2, i, fits[i] ? result[i] : "?", fits[i] ? {} : { color: 3, width: 3 });
        const pair = shapes.map((shape) => (shape[i] === NONE ? "nothing" : shape[i])).join(" and ");
        const stretched = whole[0][i] === whole[1][i] ? "nothing is stretched" : `${whole[0][i] === 1 ? "a" : "b"} is stretched`;
        lines.push(`axis ${AXES[i]}: ${pair}, ${fits[i] ? stretched : "and neither is 1"}`);
      }

      const misfit = fits.lastIndexOf(false);
      if (misfit < 0) return [...lines, `a + b: ${written(result.slice(3 - rank))}`].join("\n");
      const sizes = `The size of tensor a (${whole[0][misfit]}) must match the size of tensor b (${whole[1][misfit]})`;
      return [...lines, `RuntimeError: ${sizes} at non-singleton dimension ${misfit - (3 - rank)}`].join("\n");
    },
  };
});
