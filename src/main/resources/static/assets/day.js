/* A day from the calendar, as help with a date in words: the words stay what counts, and they are Dutch. */

const words = new Intl.DateTimeFormat("nl", { dateStyle: "long", timeZone: "UTC" });

for (const button of document.querySelectorAll("[data-day-for]")) {
  const field = document.getElementById(button.dataset.dayFor);
  const day = document.createElement("input");
  if (!field || !("showPicker" in day)) {
    continue;
  }
  day.type = "date";
  day.tabIndex = -1;
  day.ariaHidden = "true";

  const anchor = document.createElement("span");
  anchor.className = "day";
  button.replaceWith(anchor);
  anchor.append(button, day);
  button.hidden = false;

  button.addEventListener("click", () => day.showPicker());
  day.addEventListener("change", () => {
    if (day.valueAsDate) {
      field.value = words.format(day.valueAsDate);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    }
  });
}
