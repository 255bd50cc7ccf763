/* The error summary: takes the focus, says which field it means, and leads into that field. */

const summary = document.querySelector(".error-summary");

/* The label of a field, or the legend of a group. */
function label(target) {
  return target.querySelector("legend") ?? document.querySelector(`label[for="${CSS.escape(target.id)}"]`);
}

for (const link of summary?.querySelectorAll("a") ?? []) {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (target) {
    const name = label(target)?.textContent.trim();
    if (name) {
      link.textContent = `${name}: ${link.textContent}`;
    }
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const field = target.matches("fieldset") ? target.querySelector("input:not([type=hidden])") : target;
      (label(target) ?? field).scrollIntoView({ block: "start" });
      field.focus({ preventScroll: true });
    });
  }
}

summary?.focus();
