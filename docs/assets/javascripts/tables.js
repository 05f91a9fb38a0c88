// A table that is wider than the screen scrolls in a box that the theme puts around it; this lets the keyboard reach it.
window.document$?.subscribe(() => setTimeout(() => {
  for (const box of document.querySelectorAll(".md-typeset__scrollwrap")) box.tabIndex = 0;
}));
