// Progress through the course: pages that were read to their end, in the order of reading. Kept in this browser only.
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
    if (!link.hash && page !== "" && page !== "index.html" && !page.startsWith("reference/")) links.set(page, link);
  }

  const show = () => {
    const read = stored().filter((page) => links.has(page));
    for (const [page, link] of links) {
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
      store([]);
      show();
    });
    start.append(forget);
  };

  const here = name(location);
  const end = document.querySelector("aside.stamp");
  if (end && links.has(here)) {
    new IntersectionObserver((entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      store([...stored().filter((page) => page !== here), here]);
      show();
    }).observe(end);
  }
  show();
}
