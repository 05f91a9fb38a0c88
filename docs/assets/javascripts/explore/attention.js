// The attention of snippets/attention/attention/sentence.py, with words to choose. Words, vectors and the first sentence
// are those of the still picture, which says "mouse (1.5, 1.5)" beside each point, and the sentence over its squares.
explore("attention", ({ texts }) => {
  const NONE = "-"; // no word
  const vectors = new Map();
  for (const text of texts) {
    const [, word, ...vector] = text.match(/^(\w+) \(([\d.]+), ([\d.]+)\)$/) ?? [];
    if (word) vectors.set(word, vector.map(Number));
  }
  const sentence = texts.map((text) => text.split(" ")).find((words) => words.length > 2 && words.every((word) => vectors.has(word)));
  const dot = (a, b) => a.reduce((sum, number, i) => sum + number * b[i], 0);
  const softmax = (scores) => {
    const powers = scores.map((score) => Math.exp(score - Math.max(...scores)));
    return powers.map((power) => power / powers.reduce((sum, one) => sum + one));
  };

  return {
    label: "A table of squares: in each row a word that looks, in each column a word that is looked at. The text below gives the weights.",
    size: [360, 290],
    controls: sentence.map((word, i) => ({
      name: `word${i + 1}`, row: "sentence", label: `word ${i + 1}`, options: [NONE, ...vectors.keys()], value: word,
    })),
    draw(values, pen) {
      const words = Object.values(values).filter((word) => word !== NONE);
      const [left, top, cell] = [100, 46, 48];
      pen.text(left, 14, "looked at", "start");
      pen.text(4, 34, "who looks", "start");
      if (words.length === 0) {
        pen.box([left, top, left + 5 * cell, top + 5 * cell], { dashes: "5 3" });
        pen.text(left + 2.5 * cell, top + 2.5 * cell, "Choose a word in one of the lists below.");
        return "No word is left. Choose one above.";
      }
      const X = words.map((word) => vectors.get(word));
      const weights = X.map((query) => softmax(X.map((key) => dot(query, key) / Math.sqrt(query.length))));
      const answers = weights.map((row) => X[0].map((_, d) => dot(row, X.map((value) => value[d]))));

      words.forEach((word, i) => {
        pen.text(left + cell * (i + 0.5), 34, word);
        pen.text(4, top + cell * (i + 0.5), word, "start");
        weights[i].forEach((weight, j) => {
          const [x, y] = [left + cell * (j + 0.5), top + cell * (i + 0.5) - 6];
          pen.square([x, y], 32, weight);
          pen.text(x, y + 28, fixed(weight, 2));
        });
      });

      const width = Math.max(...words.map((word) => word.length));
      const line = (word, numbers) => `${word.padEnd(width)}  ${numbers.map((number) => fixed(number, 2)).join(" ")}`;
      return [
        "weights:", ...words.map((word, i) => line(word, weights[i])),
        "vector, and what becomes of it:", ...words.map((word, i) => `${line(word, X[i])} → ${answers[i].map((number) => fixed(number, 2)).join(" ")}`),
      ].join("\n");
    },
  };
});
