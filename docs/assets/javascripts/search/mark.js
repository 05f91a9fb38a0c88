// Marks, on a page to which the search led, the words that were looked for.
"use strict";

window.markWords = (query) => {
  const wanted = words(query.normalize("NFKC"));
  const is = (word) => wanted.some(({ name, stem }) => word.name === name || word.stem === stem);
  const nodes = document.createNodeIterator(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) texts.push(node);
  for (let node of texts) {
    if (node.parentElement.closest("svg, math, template, script, style, .headerlink")) continue;
    for (const word of words(node.data).filter(is).reverse()) {
      const mark = document.createElement("mark");
      const found = node.splitText(word.start);
      if (found.length > word.end - word.start) found.splitText(word.end - word.start);
      mark.dataset.mdHighlight = "";
      found.replaceWith(mark);
      mark.append(found);
    }
  }
};
