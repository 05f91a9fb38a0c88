// Progress through the course: pages that were read, in the order of reading, and sections. Kept in this browser only.
{
  const KEY = "pages-read", SECTIONS = "sections-read";
  const { base } = JSON.parse(document.getElementById("__config").textContent);
  const root = new URL(base.replace(/\/?$/, "/"), location.href); // the page for a wrong address has a slash there
  const name = (address) => address.href.replace(/[?#].*/, "").slice(root.href.length);

  const tick = (link) => {
    if (link.querySelector(".read")) return;
    const made = Object.assign(document.createElement("span"), { className: "read", textContent: "✓", ariaLabel: "read" });
    made.setAttribute("role", "img");
    link.append(made);
  };

  // The course is what the navigation lists, without the home page and what is only looked up.
  const links = new Map();
  for (const link of document.querySelectorAll(".md-nav--primary a.md-nav__link[href]")) {
    const page = name(link);
    if (!link.hash && page !== "" && !page.endsWith("index.html") && !page.startsWith("reference/")) links.set(page, link);
  }
  // The page of a chapter lists its lessons, too.
  const here = name(location);
  const listed = here.endsWith("index.html") ? [...document.querySelectorAll("article li > a:first-child")] : [];

  const show = () => {
    const read = kept(KEY, []).filter((page) => links.has(page));
    for (const [page, link] of [...links, ...listed.map((link) => [name(link), link])]) {
      if (read.includes(page)) tick(link);
      else link.querySelector(".read")?.remove();
    }
    const start = document.getElementById("start"); // of the home page: where to start
    if (start) invite(start, read);
  };

  const begin = document.getElementById("start")?.innerHTML;
  const invite = (start, read) => {
    start.innerHTML = begin;
    // The lesson that was open last, and is not read: the last one that is kept.
    const [open, { at } = {}] = Object.entries(kept(SECTIONS, {})).findLast(([page]) => links.has(page) && !read.includes(page)) ?? [];
    if (read.length === 0 && !open) return;
    const pages = [...links.keys()];
    const after = pages.indexOf(read.at(-1)) + 1;
    const next = open ?? [...pages.slice(after), ...pages.slice(0, after)].find((page) => !read.includes(page));
    start.textContent = read.length ? `You have read ${read.length} of ${pages.length} pages. ` : "";
    if (next) {
      const link = Object.assign(document.createElement("a"), { href: links.get(next).href + (open ? `#${at}` : "") });
      link.textContent = `Continue with ${links.get(next).querySelector(".md-ellipsis").textContent.trim()}`;
      start.append(link, " ");
    }
    const forget = Object.assign(document.createElement("button"), { textContent: "Forget this" });
    forget.addEventListener("click", () => {
      if (!confirm("Forget which pages you have read?")) return;
      keep(KEY, []);
      keep(SECTIONS, {});
      show();
      start.querySelector("a").focus(); // the button is gone
    });
    start.append(forget);
  };

  // A block was seen that has been in the window for a moment. Who jumps to the end has seen none of those between.
  const MOMENT = 2000; // milliseconds
  const SKIPPED = 0.2; // of the blocks, by who knew a part
  const blocks = [...document.querySelectorAll(".md-content__inner > :not(template, script)")];
  const unseen = new Set(blocks);
  const wereSeen = (part) => part.filter((block) => unseen.has(block)).length <= SKIPPED * part.length;
  const watch = (look) => setInterval(() => {
    if (document.hidden) return;
    for (const block of unseen) {
      const { top, bottom } = block.getBoundingClientRect();
      if (top < innerHeight && bottom >= 0) unseen.delete(block); // 0 is where what is hidden ends
    }
    look();
  }, MOMENT);

  // At the end of a page, the reader sees its tick, and can set it or take it back. It was read when its end is in the
  // window, and most of its blocks were seen.
  const end = document.querySelector("aside.stamp");
  if (end && links.has(here)) {
    const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: kept(KEY, []).includes(here) });
    const label = Object.assign(document.createElement("label"), { className: "read-box" });
    label.append(box, " I have read this page");
    end.before(label);
    const note = () => {
      keep(KEY, [...kept(KEY, []).filter((page) => page !== here), ...(box.checked ? [here] : [])]);
      show();
    };
    let atEnd = false;
    const look = () => {
      if (!atEnd || !wereSeen(blocks)) return;
      stop();
      box.checked = true;
      note();
    };
    const observer = new IntersectionObserver((entries) => {
      atEnd = entries.at(-1).isIntersecting;
      look();
    });
    const timer = watch(look);
    const stop = () => {
      observer.disconnect();
      clearInterval(timer);
    };
    observer.observe(end);
    box.addEventListener("change", () => {
      stop(); // the reader knows better
      note();
    });
    watchSections(box);
  }
  show();

  // Sections that were read have a tick in the table of contents, and who comes back is offered the last one.
  function watchSections(box) {
    const sections = new Map();
    for (const block of blocks) {
      if (block.matches("h2[id]")) sections.set(block.id, []);
      [...sections.values()].at(-1)?.push(block);
    }
    const was = kept(SECTIONS, {});
    const { at, read = [] } = was[here] ?? {};
    // Who only looks something up comes to a part of a page, and leaves the lesson open where it is.
    const enough = read.length + (location.hash ? 2 : 1);
    const tickRead = () => {
      if (document.querySelector("form.guesses")) return; // there, a tick is a right guess
      // The table of contents is there twice: beside the page, and in the menu of a narrow screen.
      for (const link of document.querySelectorAll(".md-nav--secondary a[href^='#']")) {
        if (read.includes(decodeURIComponent(link.hash.slice(1)))) tick(link);
      }
    };
    if ([...sections.keys()].indexOf(at) > 0 && !box.checked && location.hash === "") {
      const title = [...document.getElementById(at).childNodes].filter((part) => part.className !== "headerlink");
      const offer = Object.assign(document.createElement("a"), { href: `#${at}`, className: "last-read" });
      offer.textContent = `Go on at “${title.map((part) => part.textContent).join("")}”`;
      document.querySelector(".downloads").prepend(offer);
    }
    tickRead();
    watch(() => {
      const now = [...sections.keys()].findLast((id) => document.getElementById(id).getBoundingClientRect().top < innerHeight / 2);
      for (const [id, part] of sections) {
        if (!read.includes(id) && wereSeen(part) && !unseen.has(part.at(-1))) read.push(id);
      }
      tickRead();
      if (!now) return;
      const { [here]: before, ...others } = kept(SECTIONS, {});
      const isLast = [undefined, here].includes(Object.keys(kept(SECTIONS, {})).at(-1)) || read.length >= enough;
      const place = { [here]: { at: now, read } };
      keep(SECTIONS, isLast ? { ...others, ...place } : { ...place, ...others });
    });
  }
}
