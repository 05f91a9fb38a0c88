// A figure enlarges on click, and by the button beside it for the keyboard. Escape, a click or its button closes it.
for (const figure of document.querySelectorAll("figure.drawing:not([data-explore])")) {
  const drawing = figure.querySelector("svg");
  const button = document.createElement("button");
  button.className = "enlarge";
  button.textContent = "Enlarge";
  const enlarge = () => {
    const dialog = document.createElement("dialog");
    dialog.className = "picture md-typeset";
    dialog.setAttribute("aria-label", "Enlarged figure");
    const close = document.createElement("button");
    close.textContent = "Close";
    const copy = drawing.cloneNode(true);
    // On a phone it lies on its side.
    if (drawing.clientWidth > drawing.clientHeight) copy.classList.add("wide");
    dialog.append(close, copy);
    dialog.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      button.focus({ preventScroll: true });
    });
    document.body.append(dialog);
    dialog.showModal();
  };
  drawing.addEventListener("click", enlarge);
  button.addEventListener("click", enlarge);
  figure.append(button);
}
