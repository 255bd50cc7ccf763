/* A form with data-guard says so when it holds what is not saved yet, and asks before it is left. */

for (const form of document.querySelectorAll("form[data-guard]")) {
  const marker = form.querySelector(".unsaved > span");
  let unsaved = form.dataset.guard === "unsaved" || form.querySelector("[aria-invalid]") !== null;

  const show = () => {
    if (marker) {
      marker.hidden = !unsaved;
    }
  };

  form.addEventListener("input", () => {
    unsaved = true;
    show();
  });
  form.addEventListener("submit", () => {
    unsaved = false;
  });
  addEventListener("beforeunload", (event) => {
    if (unsaved) {
      event.preventDefault();
    }
  });
  show();
}
