// What is copied from a page is of use where it is pasted: programs that run, and formulas as LaTeX.

const wholeProgram = (button) => {
  const block = button.closest(".highlight");
  const here = block?.previousElementSibling;
  if (!here?.matches("template.whole-program")) return;
  const { program, lines } = here.dataset;
  const first = document.querySelector(`template.whole-program[data-program="${program}"]`);
  return first.content.textContent.split("\n").slice(0, lines).join("\n") + "\n";
};

// The copy button of a section gives the program from its top to the end of the section, so that what is pasted runs.
// The extension put the number of its lines before the block, and all lines of a program before its first section.
// The theme's button takes the text when it is named on the button.
let copied = false;
for (const kind of ["pointerover", "focusin", "click"]) {
  document.addEventListener(kind, (event) => {
    if (kind === "click") copied = false;
    const button = event.target.closest?.("[data-clipboard-target]");
    if (!button) return;
    const program = wholeProgram(button);
    if (program !== undefined) {
      button.dataset.clipboardText = program;
      if (button.title) button.title = "Copy the program from its top to the end of this section";
    }
    button.ariaLabel ??= button.title; // the theme takes the title away while it shows it, and with it the name
  }, true);
}

// Not at the prompt >>>, which reads line by line: see "Your environment".
const WHERE = "Paste it into a file or a cell of a notebook";

// The theme says "Copied to clipboard" in the corner. We say what was copied, or that nothing was, also to be heard.
document.querySelector(".md-dialog__inner")?.setAttribute("role", "status");
document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-clipboard-target], [data-clipboard-text]");
  if (!button) return;
  const say = (text) => window.alert$?.next(text); // the theme's; it is not there before the theme is ready
  if (!copied) say("Nothing was copied: your browser did not allow it");
  else if (button.matches(".copy-formula")) say("Copied the formula as LaTeX");
  else if (wholeProgram(button) !== undefined) say(`Copied the program from its top to the end of this section. ${WHERE}`);
  else if (button.closest(".language-python")) say(`Copied the program. ${WHERE}`);
});

// The LaTeX of a formula, between its dollars; the site's MathML carries it as an annotation.
const latex = (math) => {
  const tex = math.querySelector("annotation").textContent.trim();
  return math.getAttribute("display") === "block" ? `$$\n${tex}\n$$` : `$${tex}$`;
};

// A selection with formulas is copied with their LaTeX. A formula that is selected in part is copied whole.
document.addEventListener("copy", (event) => {
  copied = true;
  const selection = getSelection();
  if (selection.isCollapsed || event.target.closest?.("input, textarea")) return;
  const range = selection.getRangeAt(0).cloneRange();
  const formula = (node) => (node.closest ? node : node.parentElement)?.closest("math");
  const [first, last] = [formula(range.startContainer), formula(range.endContainer)];
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  const box = document.createElement("div");
  box.append(range.cloneContents());
  if (!box.querySelector("math")) return;
  for (const math of box.querySelectorAll("math")) {
    math.replaceWith(Object.assign(document.createElement("span"), { className: "latex", textContent: latex(math) }));
  }
  for (const other of box.querySelectorAll(".headerlink, button, template")) other.remove();
  box.className = "copied";
  document.body.append(box); // or its text would have no lines
  event.clipboardData.setData("text/plain", box.innerText);
  box.remove();
  event.preventDefault();
});

// A formula in a line of its own has a button. What the theme's buttons do, this one does.
for (const place of document.querySelectorAll("div.arithmatex:has(annotation)")) {
  const button = document.createElement("button");
  button.className = "copy-formula";
  button.title = "Copy the formula as LaTeX";
  button.textContent = "LaTeX";
  button.dataset.clipboardText = latex(place.querySelector("math"));
  place.append(button);
}
