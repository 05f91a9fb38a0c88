// Escape closes the box in which a term explains itself, until the pointer or the focus comes back.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const term of document.querySelectorAll("a.term:is(:hover, :focus-visible)")) term.classList.add("closed");
});
for (const kind of ["pointerout", "focusout"]) {
  document.addEventListener(kind, (event) => event.target.closest?.("a.term")?.classList.remove("closed"));
}
