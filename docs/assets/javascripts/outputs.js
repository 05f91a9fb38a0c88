// One switch for all pages hides what programs print and raise until it is asked for. The page itself looks if it is on,
// before anything can be seen (overrides/main.html), and book.css hides.
{
  const SHOWN = ".program-output, .program-error";
  const box = document.querySelector(".guess-first input");
  const { classList } = document.documentElement;
  // An output, an error, and those of other releases belong to one program: they are asked for together.
  const isFirst = (part) => !part.previousElementSibling?.matches(SHOWN);
  const show = (part) => {
    while (!isFirst(part)) part = part.previousElementSibling;
    for (; part?.matches(SHOWN); part = part.nextElementSibling) part.classList.add("asked");
  };

  if (box) {
    const parts = [...document.querySelectorAll(SHOWN)];
    for (const part of parts.filter(isFirst)) {
      const button = Object.assign(document.createElement("button"), { className: "ask", textContent: "Show what it prints" });
      button.addEventListener("click", () => {
        show(part);
        part.querySelector("samp").focus(); // the button is gone
      });
      part.append(button);
    }
    box.checked = classList.contains("asks");
    box.addEventListener("change", () => {
      classList.toggle("asks", box.checked);
      for (const part of parts) part.classList.remove("asked");
      keep("outputs-hidden", box.checked);
    });
    if (/[?&]h=/.test(location.search)) parts.forEach(show); // who comes from the search looks for what is here
    // A link leads into one.
    const open = () => {
      const part = document.querySelector(":target")?.closest(SHOWN);
      if (!part) return;
      show(part);
      part.scrollIntoView();
    };
    addEventListener("hashchange", open);
    open();
  }
}
