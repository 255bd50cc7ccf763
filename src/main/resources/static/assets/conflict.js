/* Where two changes touch, a button leaves one of the two texts in the proposal. Without this script one edits it there. */

/* As if by hand, so that the browser can undo it; and in sight. */
function put(field, start, end, text) {
  field.setSelectionRange(start, start);
  field.blur();
  field.focus();
  field.setSelectionRange(start, end);
  if (text !== field.value.slice(start, end) && !document.execCommand("insertText", false, text)) {
    field.setRangeText(text, start, end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  field.setSelectionRange(start, start + text.length);
}

for (const place of document.querySelectorAll(".conflict")) {
  const field = document.getElementById(place.dataset.field);
  const said = place.querySelector("[data-said]");
  const choices = place.querySelector("[data-choices]");
  let present = place.dataset.joined;
  let start = field.value.indexOf(present);

  for (const button of choices.querySelectorAll("button")) {
    button.addEventListener("click", () => {
      if (present !== "") {
        start = field.value.indexOf(present);
      }
      said.textContent = start < 0 ? place.dataset.lost : "";
      if (start >= 0) {
        put(field, start, start + present.length, button.dataset.text);
        present = button.dataset.text;
      }
    });
  }
  choices.hidden = false;
}
