// Shows answers in the theme's dialog. bookSearch(core, load, root) gives a function that shows the answer to a query.
"use strict";

const AT_ONCE = 6; // pages that are shown at once
const PAUSE = 300; // milliseconds before the others: the reader may go on typing
const SECTIONS = 3; // of a page
const TEASER = 180; // characters

window.bookSearch = (core, load, root) => {
  const ranking = new Ranking(core, load);

  // Show the answer to a query in a list, and above it how many pages there are. isOld() says whether another query came.
  return async (query, meta, list, isOld) => {
    const answer = await ranking.search(query);
    if (isOld()) return;
    const items = answer.pages.slice(0, AT_ONCE).map((page) => item(page, answer));
    const head = answer.term ? [definition(answer)] : [];
    list.replaceChildren(...head, ...items, ...(items.length ? [] : [advice()]));
    list.closest(".md-search__scrollwrap").scrollTop = 0;
    meta.textContent = summary(answer);
    const watch = new IntersectionObserver((seen) => {
      for (const { isIntersecting, target } of seen) if (isIntersecting) quote(target, answer).catch(() => {});
    }, { root: list.closest(".md-search__scrollwrap"), rootMargin: "100px" });
    for (const shown of list.children) watch.observe(shown);
    setTimeout(() => {
      for (const page of isOld() ? [] : answer.pages.slice(AT_ONCE)) {
        list.append(item(page, answer));
        watch.observe(list.lastElementChild);
      }
    }, PAUSE);
  };

  function address(section, answer) {
    const page = ranking.pageOf[section];
    const url = new URL(core.pages[page][0], root);
    const [anchor] = core.sections[page][section - ranking.first[page]];
    if (answer.error || answer.words.length) {
      const marked = answer.error || answer.words.length > 4 ? [] : answer.words; // none: the page still knows who comes
      url.searchParams.set("h", marked.map((word) => word.name).join(" "));
    }
    url.hash = anchor;
    return url;
  }

  // A page and its best sections, as the theme shows them.
  function item({ page, sections }, answer) {
    const [first, title] = [ranking.first[page], core.pages[page][1]];
    const [best, ...next] = inOrder(sections);
    const chosen = best ? [best, ...next.slice(0, SECTIONS - 1).filter(({ score }) => score >= best.score / 2)] : [];
    const own = chosen.length === 0 || chosen.some(({ section }) => section === first);
    const target = answer.error && best ? best.section : first; // who pasted an error looks for nothing else
    const head = link(address(target, answer), "h1", title, own ? first : undefined, answer);
    head.firstElementChild.prepend(element("div", { className: "md-search-result__icon md-icon" }));
    const others = chosen.filter(({ section }) => section !== first).map(({ section }) => {
      return link(address(section, answer), "h2", core.sections[page][section - first][1], section, answer);
    });
    const shown = element("li", { className: "md-search-result__item" });
    shown.append(head, ...others);
    shown.querySelector(`[data-section="${best?.section ?? first}"]`).closest("a").dataset.best = ""; // Enter follows it
    return shown;
  }

  function definition(answer) {
    const section = answer.term.definition;
    const page = ranking.pageOf[section];
    const shown = element("li", { className: "definition" });
    const heading = core.sections[page][section - ranking.first[page]][1];
    shown.append(link(address(section, { words: [] }), "h2", heading, section, { words: [] }));
    shown.firstElementChild.dataset.best = ""; // it is the first that is shown
    return shown;
  }

  function link(href, heading, title, section, answer) {
    const made = element("a", { href, className: "md-search-result__link", tabIndex: -1 });
    const article = element("article", { className: "md-search-result__article md-typeset" });
    const head = element(heading, {});
    head.append(...marked(title, answer.words));
    article.append(head);
    if (section !== undefined) {
      article.append(element("p", { className: "teaser" }));
      article.lastElementChild.dataset.section = section;
    }
    made.append(article);
    return made;
  }

  // Put what a section says about the words into the answers that are to be seen.
  async function quote(shown, answer) {
    for (const place of shown.querySelectorAll(".teaser:empty")) {
      const section = Number(place.dataset.section);
      const number = core.texts.findLastIndex((first) => first <= section);
      const texts = (await load(`text-${number}`))[section - core.texts[number]];
      if (place.hasChildNodes()) continue;
      const blocks = texts.flatMap((text) => Array.isArray(text) ? text[0].split("\n").map((line) => [line.trim()]) : [text]);
      place.append(...teaser(blocks, answer.words));
    }
  }

  function summary({ pages, words: looked }) {
    const unknown = looked.filter((word) => !word.known).map((word) => `“${word.name}”`);
    const near = looked.filter((word) => word.near?.length).map((word) => `“${word.name}” as “${word.near[0]}”`);
    const count = pages.length === 0 ? "No page has this" : pages.length === 1 ? "1 page" : `${pages.length} pages`;
    if (looked.length === 0) return "These words stand on every page: add one that says more";
    return [count, ...(near.length ? [`read ${near.join(", ")}`] : []), ...(unknown.length && pages.length ? [`not in the book: ${unknown.join(", ")}`] : [])].join(" · ");
  }

  function advice() {
    const shown = element("li", { className: "advice md-typeset" });
    const to = (page, text) => element("a", { href: new URL(page, root), textContent: text });
    shown.append(
      "Try fewer words, another spelling, or the name in code: ", element("code", { textContent: "zero_grad" }),
      ". A term can be Japanese: 学習率. Of an error, paste the last line. Or look through the ",
      to("reference/glossary.html", "glossary"), ", the ", to("reference/errors.html", "errors"), " and the ",
      to("reference/cheat-sheet.html", "cheat sheet"), ".",
    );
    return shown;
  }
};

function element(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}

// The places in a text where one of the words stands, as [start, end], in their order.
function matches(text, looked) {
  const is = (word) => looked.some(({ name, stem, near, isTyped }) =>
    word.name === name || word.stem === stem || near?.includes(word.stem) || word.parts.includes(stem) ||
    (isTyped && name.length > 1 && word.name.startsWith(name)));
  const found = [];
  for (const word of words(text)) {
    if (!is(word)) continue;
    const before = found.at(-1);
    if (before && word.start <= before.end) before.end = word.end;
    else found.push({ start: word.start, end: word.end, stem: word.stem });
  }
  return found;
}

// A text as nodes, with the words marked, and Japanese called so.
function marked(text, looked) {
  const nodes = [];
  let place = 0;
  for (const { start, end } of matches(text, looked)) {
    nodes.push(...japanese(text.slice(place, start)));
    const mark = element("mark", {});
    mark.append(...japanese(text.slice(start, end)));
    nodes.push(mark);
    place = end;
  }
  return [...nodes, ...japanese(text.slice(place))];
}

function japanese(text) {
  return text.split(/([\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]+)/).filter(Boolean).map((part) => {
    return JAPANESE.test(part) ? element("span", { lang: "ja", textContent: part }) : part;
  });
}

// Of the paragraphs and lines of code of a section, the one that says most about the words: the part around them.
function teaser(blocks, looked) {
  let best = { count: 0, block: blocks.find((block) => !Array.isArray(block)) ?? "" };
  for (const block of blocks) {
    const isCode = Array.isArray(block);
    const text = isCode ? block[0] : block;
    const count = new Set(matches(text, looked).map((match) => match.stem)).size - (isCode ? 0.5 : 0);
    if (count > best.count) best = { count, block };
  }
  const isCode = Array.isArray(best.block);
  const text = isCode ? best.block[0] : best.block;
  const at = matches(text, looked)[0]?.start ?? 0;
  const start = at < TEASER / 2 ? 0 : text.lastIndexOf(" ", at - TEASER / 4) + 1;
  const end = text.length > start + TEASER ? text.lastIndexOf(" ", start + TEASER) : text.length;
  const nodes = [start > 0 ? "… " : "", ...marked(text.slice(start, end), looked), end < text.length ? " …" : ""];
  if (!isCode) return nodes;
  const code = element("code", {});
  code.append(...nodes);
  return [code];
}
