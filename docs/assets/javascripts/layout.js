// A slow phone shows a page before its far parts are laid out (see book.css). They follow when the page is complete, piece
// by piece: screen readers know nothing of a table, nor of a formula, that was never laid out.
{
  const PIECE = 20; // milliseconds; between two, the reader can scroll
  const later = window.requestIdleCallback ?? setTimeout; // what can be seen comes first
  const left = [...document.querySelectorAll(":is(.md-content__inner, .errors) > *")];
  const layOut = () => {
    const end = performance.now() + PIECE;
    while (left.length > 0 && performance.now() < end) {
      const block = left.shift();
      block.style.contentVisibility = "visible";
      block.getBoundingClientRect(); // now
    }
    if (left.length > 0) later(layOut);
  };
  later(layOut);
}
