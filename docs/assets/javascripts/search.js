// The search index weighs more than three pages. The theme asks for it on each page; this lets it wait until the reader
// turns to the search, by mouse, touch or key, or has come with a word from it (`?h=…`).
{
  const wanted = new Promise((resolve) => {
    if (/[?&][hq]=/.test(location.search)) resolve();
    const search = document.querySelector("[data-md-component=search]");
    search?.setAttribute("aria-label", "Search"); // the theme calls it a dialog, and gives it no name
    const opener = document.querySelector(".md-header [for=__search]");
    for (const kind of ["focusin", "pointerover", "pointerdown"]) {
      for (const element of [search, opener]) element?.addEventListener(kind, resolve, { once: true });
    }
  });
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    if (String(url).endsWith("/search_index.json")) {
      this.send = () => wanted.then(() => XMLHttpRequest.prototype.send.call(this));
    }
    return open.call(this, method, url, ...rest);
  };
}
