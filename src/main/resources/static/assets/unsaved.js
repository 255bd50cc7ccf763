/* A form with data-guard says so when it holds what is not saved yet. What is typed is kept by draft.js, not by a question. */

for (const form of document.querySelectorAll("form[data-guard]")) {
  const marker = form.querySelector(".unsaved > span");
  const show = () => {
    if (marker) {
      marker.hidden = false;
    }
  };

  form.addEventListener("input", show);
  if (form.dataset.guard === "unsaved" || form.querySelector("[aria-invalid], [data-resumed=true]")) {
    show();
  }
}
