// The copy button of a section gives the program from its top to the end of the section, so that what is pasted runs.
// The extension put that text before the block; the theme's button takes it when it is named on the button.
for (const kind of ["pointerover", "focusin", "click"]) {
  document.addEventListener(kind, (event) => {
    const button = event.target.closest?.("[data-clipboard-target]");
    const whole = button?.closest(".highlight")?.previousElementSibling;
    if (!whole?.matches("template.whole-program")) return;
    button.dataset.clipboardText = whole.content.textContent;
    button.title = "Copy the program from its top to the end of this section";
  }, true);
}
