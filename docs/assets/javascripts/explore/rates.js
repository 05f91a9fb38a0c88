// The runs that snippets/digits/classifier/rates.py has recorded: a slider chooses one. Their numbers are those of the still
// picture: two tables, for the training and the held-out images, with a column for each learning rate. It begins with the
// run that ends with the lowest loss of held-out images.
explore("rates", ({ tables }) => {
  const [[[, epochs], ...training], [, ...heldOut]] = tables;
  const names = training.map(([name]) => name);
  const ends = heldOut.map(([, losses]) => losses.at(-1));
  const lowest = -2, highest = 1; // powers of ten of the loss

  return {
    label: "Loss over epochs for the chosen learning rate: of training images, solid, of held-out images, dashed. The other runs are thin.",
    size: [360, 250],
    controls: [{ name: "rate", label: "learning rate", names, value: ends.indexOf(Math.min(...ends)) }],
    draw({ rate }, pen) {
      const box = [38, 26, 350, 210];
      const axes = {
        x: [0, epochs.at(-1)], y: [lowest, highest], xTicks: [0, 5, 10], yTicks: [], xLabel: "epoch", yLabel: "loss",
      };
      const place = pen.axes(box, axes);
      for (const power of range(highest - lowest + 1)) pen.text(33, place([0, lowest + power])[1] + 4, 10 ** (lowest + power), "end");
      const inside = pen.within(box);
      const curve = (losses, look) => inside.line(losses.map((loss, i) => place([epochs[i], Math.log10(loss)])), look);
      for (const runs of [training, heldOut]) for (const [, losses] of runs) curve(losses, { width: 0.4 });
      const [ours, others] = [training[rate][1], heldOut[rate][1]];
      curve(ours, { color: 0, width: 3 });
      curve(others, { color: 1, width: 3, dashes: "6 4" });
      pen.line([[100, 14], [130, 14]], { color: 0, width: 3 });
      pen.text(136, 18, "training images", "start");
      pen.line([[236, 14], [266, 14]], { color: 1, width: 3, dashes: "6 4" });
      pen.text(272, 18, "held-out images", "start");
      const says = (text, losses) => `${text.padEnd(17)}${fixed(losses.at(-1), 3)}, lowest ${fixed(Math.min(...losses), 3)}`;
      return [`loss after ${epochs.at(-1)} epochs, rate ${names[rate]}`, says("training images", ours), says("held-out images", others)].join("\n");
    },
  };
});
