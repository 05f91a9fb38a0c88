// The search: the theme's dialog, filled with what the book answers. What ranks the answers, and the index, are loaded
// when the reader turns to the search: search/ beside this file, and the pieces that book/publish/search.py makes.
"use strict";
{
  const box = document.querySelector(".md-search");
  const toggle = document.getElementById("__search");
  const input = box?.querySelector(".md-search__input");
  const { base } = JSON.parse(document.getElementById("__config").textContent); // "..", or "/" where there is no page
  const root = new URL(base.replace(/\/*$/, "/"), location.href);

  // A script as a promise. From a folder on disk a browser loads scripts, where it refuses fetch().
  const script = (address) => new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement("script"), { src: new URL(address, root) });
    element.addEventListener("load", resolve);
    element.addEventListener("error", () => reject(new Error(`${address} did not load`)));
    document.head.append(element);
    element.remove();
  });

  const once = (make) => {
    const made = new Map();
    return (name = "") => {
      if (!made.has(name)) made.set(name, make(name));
      made.get(name).catch(() => made.delete(name)); // the next try asks again
      return made.get(name);
    };
  };

  const pieces = {};
  window.searchPiece = (name, piece) => {
    pieces[name] = piece;
  };
  const load = once((name) => script(`search/${name}.js?${box.dataset.index}`).then(() => pieces[name]));
  const code = once((name) => script(`assets/javascripts/search/${name}.js`));
  const ready = once(async () => {
    const [core] = await Promise.all([load("core"), ...["words", "message", "rank", "show"].map(code)]);
    return window.bookSearch(core, load, root);
  });

  const start = () => {
    const [meta, list] = box.querySelector(".md-search-result").children;
    const first = meta.textContent;
    let shown; // the query whose answer stands there, or comes
    let answered; // promises that it stands there

    const search = () => {
      const query = input.value.trim();
      share.dataset.clipboardText = Object.assign(new URL(location), { search: `?q=${encodeURIComponent(query)}`, hash: "" });
      if (query !== shown) answered = answer(query);
      return answered;
    };
    const answer = async (query) => {
      shown = query;
      const isOld = () => shown !== query;
      try {
        const show = await ready();
        if (!isOld()) await (query ? show(input.value, meta, list, isOld) : list.replaceChildren());
        if (!query) meta.textContent = first;
      } catch {
        shown = undefined;
        meta.textContent = "A part of the search did not load. Are you connected? The next key tries again.";
      }
    };

    const open = (isOpen) => {
      if (toggle.checked !== isOpen) toggle.click(); // the theme listens
    };
    const share = box.querySelector("[data-clipboard-text]");
    for (const kind of ["input", "compositionend", "focus"]) {
      input.addEventListener(kind, (event) => event.isComposing || search());
    }
    input.addEventListener("focus", () => open(true));
    toggle.addEventListener("change", () => {
      list.hidden = !toggle.checked;
      if (toggle.checked) input.focus();
      else if (/[?&]q=/.test(location.search)) history.replaceState({}, "", location.pathname + location.hash);
    });
    box.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
    box.querySelector("form").addEventListener("reset", () => setTimeout(() => {
      input.focus();
      search();
    }));
    box.addEventListener("click", (event) => {
      if (event.target.closest("a[href]") && !event.target.closest("[data-clipboard-text]")) open(false);
      else if (event.target.closest("a")) event.preventDefault();
    });
    for (const element of [box, ...document.querySelectorAll("label[for=__search]")]) {
      for (const kind of ["pointerover", "pointerdown"]) element.addEventListener(kind, () => ready().catch(() => {}), { once: true });
    }

    // The theme's keys: f, s and / open the search; in it, arrows go through the answers, Enter follows the first,
    // Escape and Tab close it, and any other key goes on with the query.
    addEventListener("keydown", (event) => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return;
      const at = document.activeElement;
      if (!toggle.checked) {
        if (!["f", "s", "/"].includes(event.key) || at.matches("input, select, textarea, [contenteditable]")) return;
        input.focus();
        input.select();
      } else if (event.key === "Escape" || event.key === "Tab") {
        open(false);
        at.blur();
        return;
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        const stops = [input, ...list.querySelectorAll("a, summary")].filter((stop) => stop.checkVisibility());
        const next = Math.max(0, stops.indexOf(at)) + (event.key === "ArrowDown" ? 1 : stops.length - 1);
        stops[next % stops.length].focus();
      } else if (event.key === "Enter" && at === input) {
        const asked = input.value.trim();
        search().then(() => {
          if (asked === shown && toggle.checked) list.querySelector("a[data-best]")?.click();
        });
      } else {
        if (event.key.length === 1) input.focus();
        return;
      }
      event.preventDefault();
    });

    const asked = new URLSearchParams(location.search).get("q");
    if (asked) input.value = asked;
    if (asked || toggle.checked || document.activeElement === input) {
      open(true);
      input.focus();
      search();
    }
  };

  if (input) {
    document.documentElement.classList.replace("no-js", "js"); // the theme hides what needs scripts until its own runs
    start();
  }
  const marked = new URLSearchParams(location.search).get("h");
  if (marked) Promise.all(["words", "mark"].map(code)).then(() => window.markWords(marked), () => {});
}
