/* The error summary: takes the focus, names its fields in the order of the form, and leads into them. */

const summary = document.querySelector(".error-summary");

const fieldOf = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));

const labelOf = (field) =>
  field.querySelector("legend") ?? document.querySelector(`label[for="${CSS.escape(field.id)}"]`) ?? field.closest("label");

function nameOf(field) {
  const label = labelOf(field)?.textContent.replace(/\s*\([^)]*\)\s*$/, "").trim() ?? "";
  return label.endsWith("?") ? `${label} ` : label && `${label}: `;
}

function enter(event) {
  const field = fieldOf(event.currentTarget);
  const control = field.matches("fieldset") ? field.querySelector("input:not([type=hidden])") : field;
  event.preventDefault();
  labelOf(field)?.scrollIntoView();
  control.focus({ preventScroll: true });
}

if (summary) {
  const links = [...summary.querySelectorAll("a")].filter(fieldOf);
  links.sort((one, other) => (fieldOf(one).compareDocumentPosition(fieldOf(other)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  for (const link of links) {
    link.prepend(nameOf(fieldOf(link)));
    link.addEventListener("click", enter);
    summary.querySelector("ul").append(link.closest("li"));
  }
  summary.focus();
}
