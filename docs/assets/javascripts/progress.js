// Progress through the course: pages that were read, in the order of reading. Kept in this browser only.
{
  const KEY = "pages-read";
  const { base } = JSON.parse(document.getElementById("__config").textContent);
  const root = new URL(base.replace(/\/?$/, "/"), location.href); // the page for a wrong address has a slash there
  const name = (address) => address.href.replace(/[?#].*/, "").slice(root.href.length);

  const stored = () => {
    try {
      const names = JSON.parse(localStorage.getItem(KEY));
      return Array.isArray(names) ? names : [];
    } catch {
      return []; // the browser keeps nothing, or something else
    }
  };
  const store = (names) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(names));
    } catch {
      // then nothing is ticked on the next page
    }
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
    const read = stored().filter((page) => links.has(page));
    for (const [page, link] of [...links, ...listed.map((link) => [name(link), link])]) {
      link.querySelector(".read")?.remove();
      if (!read.includes(page)) continue;
      const tick = Object.assign(document.createElement("span"), { className: "read", textContent: "✓", ariaLabel: "read" });
      tick.setAttribute("role", "img");
      link.append(tick);
    }
    const start = document.getElementById("start"); // of the home page: where to start
    if (start) invite(start, read);
  };

  const begin = document.getElementById("start")?.innerHTML;
  const invite = (start, read) => {
    start.innerHTML = begin;
    if (read.length === 0) return;
    const pages = [...links.keys()];
    const after = pages.indexOf(read.at(-1)) + 1;
    const next = [...pages.slice(after), ...pages.slice(0, after)].find((page) => !read.includes(page));
    start.textContent = `You have read ${read.length} of ${pages.length} pages. `;
    if (next) {
      const link = Object.assign(document.createElement("a"), { href: links.get(next).href });
      link.textContent = links.get(next).querySelector(".md-ellipsis").textContent.trim();
      start.append("Continue with ", link, ". ");
    }
    const forget = Object.assign(document.createElement("button"), { textContent: "Forget this" });
    forget.addEventListener("click", () => {
      if (!confirm("Forget which pages you have read?")) return;
      store([]);
      show();
      start.querySelector("a").focus(); // the button is gone
    });
    start.append(forget);
  };

  // A page was read when its end is in the window and most of its blocks have been there for a moment. Who jumps to the
  // end has not seen them; who knew a part has skipped it.
  const MOMENT = 2000; // milliseconds
  const SKIPPED = 0.2;

  const watch = (end, isRead) => {
    const unseen = new Set(document.querySelectorAll(".md-content__inner > :not(template, script)"));
    const few = SKIPPED * unseen.size;
    let atEnd = false;
    const look = () => {
      if (!atEnd || unseen.size > few) return;
      stop();
      isRead();
    };
    const timer = setInterval(() => {
      if (document.hidden) return;
      for (const block of unseen) {
        const { top, bottom } = block.getBoundingClientRect();
        if (top < innerHeight && bottom > 0) unseen.delete(block);
      }
      look();
    }, MOMENT);
    const observer = new IntersectionObserver((entries) => {
      atEnd = entries.at(-1).isIntersecting;
      look();
    });
    observer.observe(end);
    const stop = () => {
      observer.disconnect();
      clearInterval(timer);
    };
    return stop;
  };

  // At the end of a page, the reader sees its tick, and can set it or take it back.
  const end = document.querySelector("aside.stamp");
  if (end && links.has(here)) {
    const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: stored().includes(here) });
    const label = Object.assign(document.createElement("label"), { className: "read-box" });
    label.append(box, " I have read this page");
    end.before(label);
    const keep = () => {
      store([...stored().filter((page) => page !== here), ...(box.checked ? [here] : [])]);
      show();
    };
    const stop = watch(end, () => {
      box.checked = true;
      keep();
    });
    box.addEventListener("change", () => {
      stop(); // the reader knows better
      keep();
    });
  }
  show();
}
