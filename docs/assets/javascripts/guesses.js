// Questions: the reader picks a guess, may pick another one, and checks it; then what the program does is shown, and the
// guess is kept in this browser. book/publish/guesses.py makes a form with a list, and the closed box after it.
{
  const KEY = "guesses"; // by the path of a page and the name of a question: the text, and if it is right
  const UNKNOWN = "I do not know"; // a guess, too
  const made = (tag, properties) => Object.assign(document.createElement(tag), properties);
  const picksOf = (path) => Object(kept(KEY, {})[path]);
  const right = (picks) => Object.values(picks).filter((pick) => pick?.[1] === true).length;
  // What is no more asked does not count.
  const ofAll = (total) => {
    const sum = Object.keys(kept(KEY, {})).reduce((sum, path) => sum + right(picksOf(path)), 0);
    return `${Math.min(sum, total)} of ${total}`;
  };

  // Write a score, and a button that forgets what was guessed there.
  const tell = (place, text, where, forget) => {
    const button = made("button", { type: "button", textContent: `Start anew ${where}` });
    button.addEventListener("click", () => {
      if (confirm(`Forget what you have guessed ${where}?`)) forget();
    });
    place.replaceChildren(text, button);
  };

  const forms = [...document.querySelectorAll("form.guesses")];
  for (const form of forms) {
    const [choices, box] = [form.firstChild, form.nextElementSibling];
    const unknown = made("li");
    unknown.append(made("label", { textContent: UNKNOWN }));
    choices.querySelector("ul").append(unknown);
    for (const label of form.querySelectorAll("label")) {
      label.prepend(made("input", { type: "radio", name: "guess", value: label.textContent, required: true }));
    }
    choices.append(made("button", { textContent: "Check this guess" }));
    // Who opens the box checks what is picked; if nothing is, the browser asks for it.
    box.firstElementChild.addEventListener("click", (event) => {
      if (choices.disabled || box.open) return;
      event.preventDefault();
      form.requestSubmit();
    });
    box.addEventListener("toggle", () => seen(form));
  }

  // Show that a text of the list was picked, or let the reader pick. Returns what to keep.
  const show = (form, text) => {
    const inputs = [...form.querySelectorAll("input")];
    for (const input of inputs) input.checked = input.value === text;
    const pick = inputs.find((input) => input.checked);
    const verdict = pick?.closest("li").dataset.right;
    const [choices, said] = form.children;
    choices.disabled = Boolean(pick);
    said.textContent = pick ? verdict ?? `${text === UNKNOWN ? "Not guessed" : "Not this time"}: what it does stands below.` : "";
    return pick && [text, Boolean(verdict)];
  };

  // Something else has opened the box: a link, or the search of the browser.
  const seen = (form) => {
    if (form.nextElementSibling.open && !form.firstChild.disabled) show(form, UNKNOWN);
  };

  if (forms.length) {
    const [score, before, picks] = [made("span"), picksOf(location.pathname), {}];
    // Keep a pick, and write the score there.
    const note = (form, pick) => {
      if (!pick) return;
      picks[form.dataset.name] = pick;
      keep(KEY, { ...kept(KEY, {}), [location.pathname]: picks });
      tell(score, ` ${right(picks)} of ${forms.length} right on this page, ${ofAll(form.dataset.total)} in the chapter. `, "on this page", () => {
        const { [location.pathname]: _, ...others } = kept(KEY, {});
        keep(KEY, others);
        for (const form of forms) {
          delete picks[form.dataset.name];
          form.nextElementSibling.open = Boolean(show(form));
        }
        forms[0].querySelector("input").focus();
      });
      form.lastChild.append(score);
    };
    for (const form of forms) {
      note(form, show(form, before[form.dataset.name]?.[0]));
      seen(form);
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        note(form, show(form, new FormData(form).get("guess")));
        form.nextElementSibling.open = true;
        form.nextElementSibling.firstElementChild.focus({ preventScroll: true }); // there is nothing left to pick
      });
    }
    // A link into a box opens it. Who comes from the search looks for the answer.
    const open = () => {
      const box = document.querySelector(`.answer:has(:target)${/[?&]h=/.test(location.search) ? ", :target ~ .answer" : ""}`);
      if (!box) return;
      box.open = true;
      document.querySelector(":target").scrollIntoView();
    };
    addEventListener("hashchange", open);
    open();
  }

  // The page of the chapter lists the pages.
  const sum = document.getElementById("score");
  if (sum) {
    const nothing = sum.textContent;
    const lines = [...document.querySelectorAll("article li")].map((line) => ({
      path: new URL(line.querySelector("a").href).pathname,
      count: Number(/(\d+) question/.exec(line.textContent)?.[1] ?? 0),
      score: line.appendChild(made("span")),
    }));
    const total = lines.reduce((sum, { count }) => sum + count, 0);
    const show = () => {
      for (const { path, score } of lines) {
        const picks = picksOf(path);
        score.textContent = Object.keys(picks).length ? `, ${right(picks)} right` : "";
      }
      const forget = () => {
        keep(KEY, {});
        show();
      };
      if (Object.keys(kept(KEY, {})).length) tell(sum, `You have found ${ofAll(total)} answers. `, "on all pages", forget);
      else sum.textContent = nothing;
    };
    show();
  }
}
