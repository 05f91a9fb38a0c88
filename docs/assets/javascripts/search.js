// The search index weighs more than three pages. The theme asks for it on each page, and for the worker that searches it;
// this lets both wait until the reader turns to the search, by mouse, touch or key, or has come with a word from it
// (`?h=…`). From a folder, where no page may start a worker, the theme has a way of its own.
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

  const ThemeWorker = window.Worker;
  class LateWorker extends EventTarget {
    constructor(url) {
      super();
      this.started = wanted.then(() => {
        const worker = new ThemeWorker(url);
        worker.addEventListener("message", ({ data }) => this.dispatchEvent(new MessageEvent("message", { data })));
        return worker;
      });
    }

    postMessage(message) {
      this.started.then((worker) => worker.postMessage(message));
    }
  }
  if (location.protocol !== "file:") window.Worker = LateWorker;
}
