// The form in which a mistake is reported begins with the page; here it gets the section in which the reader is, which
// the table of contents shows.
document.querySelector("a.report")?.addEventListener("click", ({ currentTarget }) => {
  const section = [...document.querySelectorAll(".md-nav--secondary .md-nav__link--active .md-ellipsis")].at(-1);
  const form = new URL(currentTarget.href);
  if (section) form.searchParams.set("page", `${currentTarget.dataset.page}, ${section.textContent.trim()}`);
  currentTarget.href = form;
});
