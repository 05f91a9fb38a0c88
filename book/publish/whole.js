// Makes one document of the pages of the built site, for paper and for e-readers: book/publish/whole.py runs it in an
// empty page that knows the site. The browser reads the pages, for it knows where HTML ends and SVG and MathML begin.
//
// Each page becomes a section whose id is its address with hyphens, and ids in it begin with that; links between pages
// become links in this document. Solutions move to its end, and boxes that a reader would open stand open.
async ({title, about, imprint, chapters}) => {
  const ONLY_ON_SCREENS = `script, style, template, button, input, form, noscript, .headerlink, .downloads, .guess-first, .stamp,
    .online, details.numbers`;
  const slug = (address) => address.replace(/\.html$/, "").replaceAll("/", "-");
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const renamed = (element, tag) => {
    const other = document.createElement(tag);
    for (const {name, value} of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
    return other;
  };

  const read = async (address) => {
    const page = new DOMParser().parseFromString(await (await fetch(`/${address}`)).text(), "text/html");
    const article = document.importNode(page.querySelector("article"), true);
    article.querySelectorAll(ONLY_ON_SCREENS).forEach((element) => element.remove());
    const section = make("section", {id: slug(address)}, ...article.childNodes);
    for (const element of section.querySelectorAll("[id]")) {
      if (!element.closest("svg")) element.id = `${section.id}--${element.id}`; // those of a drawing are its own
    }
    for (const element of section.querySelectorAll("[tabindex], [aria-description]")) {
      element.removeAttribute("tabindex"); // for the keyboard, and what is shown when one points at a term
      element.removeAttribute("aria-description");
    }
    for (const link of section.querySelectorAll("a[href]")) {
      const target = new URL(link.getAttribute("href"), new URL(address, location.href));
      link.removeAttribute("title");
      if (target.origin !== location.origin) continue;
      const hash = decodeURIComponent(target.hash.slice(1));
      link.setAttribute("href", `#${slug(target.pathname.slice(1))}${hash && `--${hash}`}`);
    }
    return section;
  };

  // The solutions of a page, as a section of their own; null if it has none.
  const solutions = (section, name) => {
    const found = [...section.querySelectorAll("details.success")].filter((box) =>
      /^Solution \d+$/.test(box.querySelector("summary").textContent.trim()));
    if (!found.length) return null;
    const exercises = [...found[0].parentElement.children].filter((list) => list.tagName === "OL" &&
      found[0].compareDocumentPosition(list) & Node.DOCUMENT_POSITION_PRECEDING).at(-1).children;
    const moved = make("section", {id: `solutions-${section.id}`}, make("h2", {}, name));
    for (const box of found) {
      const number = box.querySelector("summary").textContent.trim().split(" ")[1];
      const exercise = exercises[number - 1];
      exercise.id = `${section.id}--exercise-${number}`;
      exercise.append(" ", make("a", {className: "solved", href: `#${section.id}--solution-${number}`}, "→ solution"));
      const solution = make("div", {className: "solution", id: `${section.id}--solution-${number}`});
      box.querySelector("summary").remove();
      solution.append(
        make("p", {className: "box-title"}, make("a", {href: `#${exercise.id}`}, `Exercise ${number}`)),
        ...box.childNodes,
      );
      box.remove();
      moved.append(solution);
    }
    return moved;
  };

  // A page below the title of its chapter: its headings are one level lower.
  const lowered = (section, keepsTitle) => {
    for (const level of [5, 4, 3, 2, 1]) {
      if (level === 1 && keepsTitle) continue;
      section.querySelectorAll(`h${level}`).forEach((heading) => renamed(heading, `h${level + 1}`));
    }
  };

  const solved = make("section", {id: "solutions", className: "chapter"}, make("h1", {}, "Solutions"));
  const lines = (text) => text.map((line) => make("p", {}, line));
  document.title = title;
  document.body.append(
    make("section", {id: "cover"}, make("h1", {}, title), make("p", {}, about)),
    make("section", {id: "imprint"}, ...lines(imprint)),
    make("nav", {id: "contents"}, make("h1", {}, "Contents")),
  );
  for (const {name, pages} of chapters) {
    const sections = await Promise.all(pages.map(read));
    const first = sections[0].id.endsWith("index") ? sections[0] : make("section", {id: `chapter-${slug(name)}`});
    if (first !== sections[0]) first.append(make("h1", {}, name));
    first.className = "chapter";
    if (first.id === "index") first.querySelector("h1").textContent = name; // the home page has the title of the book
    for (const section of sections) {
      const answers = solutions(section, section.querySelector("h1").textContent);
      lowered(section, section === first);
      if (answers) solved.append(answers);
    }
    document.body.append(...new Set([first, ...sections]));
  }
  if (solved.querySelector("section")) document.body.append(solved, ...solved.querySelectorAll(":scope > section"));

  for (const box of document.querySelectorAll("details")) {
    const summary = box.querySelector("summary");
    if (summary) renamed(summary, "p").className = "box-title";
    renamed(box, "div").removeAttribute("open");
  }
  document.querySelectorAll(".admonition-title").forEach((words) => { words.className = "box-title"; });
  for (const link of document.querySelectorAll('a[href^="#"]')) { // to the section, where its part is not in the book
    const [section] = link.getAttribute("href").slice(1).split("--");
    const target = [link.getAttribute("href").slice(1), section].find((id) => document.getElementById(id));
    if (target) link.setAttribute("href", `#${target}`);
    else link.replaceWith(...link.childNodes);
  }

  const contents = document.getElementById("contents");
  let list;
  for (const section of document.querySelectorAll("section:not(#cover, #imprint)")) {
    const words = section.querySelector("h1, h2").textContent;
    const item = make("li", {}, make("a", {href: `#${section.id}`}, make("span", {}, words), make("b", {})));
    if (section.className === "chapter") {
      contents.append(make("p", {className: "entry"}, ...item.childNodes), list = make("ol", {}));
    } else {
      list.append(item);
    }
  }
  await document.fonts.ready;
}
