// The window of snippets/digits/cnn/window.py, with its place and its kernel to choose. Image, kernels and the first place
// are those of the still picture: its texts are the 64 numbers of the image, then "window at row …, column …", then each
// kernel with its name, its nine numbers and the sum.
explore("convolution", ({ texts }) => {
  const SIZE = 8, KERNEL = 3, PLACES = SIZE - KERNEL + 1;
  const rows = (numbers, width) => range(numbers.length / width).map((i) => numbers.slice(i * width, (i + 1) * width));
  const image = rows(texts.slice(0, SIZE * SIZE).map(Number), SIZE);
  const begin = texts[SIZE * SIZE].match(/\d+/g);
  const kernels = new Map(rows(texts.slice(SIZE * SIZE + 1), 2 + KERNEL * KERNEL).map(
    ([name, ...numbers]) => [name, rows(numbers.slice(0, -1).map(Number), KERNEL)],
  ));
  const products = (kernel, i, j) => kernel.map((weights, u) => weights.map((weight, v) => [weight, image[i + u][j + v]]));
  const total = (pairs) => pairs.flat().reduce((sum, [weight, ink]) => sum + weight * ink, 0);

  const CELL = 22, LEFT = 4, TOP = 24; // of the image in the drawing
  return {
    label: "A digit as numbers with a frame around three by three of them, the kernel, and the map of all sums. The text below gives the products.",
    size: [360, 244],
    controls: [
      { name: "kernel", label: "kernel", options: [...kernels.keys()] },
      { name: "row", label: "row", min: 0, max: PLACES - 1, step: 1, value: begin[0] },
      { name: "column", label: "column", min: 0, max: PLACES - 1, step: 1, value: begin[1] },
    ],
    // The pixel that is hit becomes the middle of the window; a slider keeps to its end.
    pick: (x, y) => ({ row: Math.floor((y - TOP) / CELL) - 1, column: Math.floor((x - LEFT) / CELL) - 1 }),
    draw({ kernel: name, row, column }, pen) {
      const kernel = kernels.get(name);
      const table = (numbers, left, top, shade) => numbers.forEach((line, i) => line.forEach((number, j) => {
        const [x, y] = [left + CELL * j, top + CELL * i];
        pen.box([x, y, x + CELL, y + CELL], { width: 0.3, shade: shade(number) });
        pen.text(x + CELL / 2, y + CELL / 2 + 4, number);
      }));
      const frame = (left, top, size) => pen.box([left, top, left + size, top + size], { color: 1, width: 3 });
      pen.text(LEFT, 14, "image", "start");
      table(image, LEFT, TOP, (ink) => ink / 64); // pale, so that the number can be read
      frame(LEFT + CELL * column, TOP + CELL * row, CELL * KERNEL);
      pen.text(214, 14, "kernel", "start");
      table(kernel, 214, TOP, () => 0);
      frame(214, TOP, CELL * KERNEL);

      const sums = range(PLACES).map((i) => range(PLACES).map((j) => total(products(kernel, i, j))));
      const largest = Math.max(...sums.flat().map(Math.abs));
      pen.text(214, 110, "all sums", "start");
      sums.forEach((line, i) => line.forEach((sum, j) => pen.square([224 + 20 * j, 130 + 20 * i], 18, sum / largest)));
      frame(214 + 20 * column, 120 + 20 * row, 20);

      const pairs = products(kernel, row, column);
      const lines = pairs.map((line) => `${line.map(([weight, ink]) => `${weight}·${ink}`).join(" + ")} = ${total([line])}`);
      return [`${name}, row ${row}, column ${column}`, ...lines, `sum: ${total(pairs)}`].join("\n");
    },
  };
});
