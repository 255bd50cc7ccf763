/*
 * Keeps what is typed in a form with data-keep on this device until the server has it: restores it when one comes back,
 * waits for a connection, and lets go of it once the page of what was saved says so.
 */

const PREFIX = "kept ";
const LEFT_OUT = new Set(["_csrf", "_method"]);
const RETRY = 15_000;

const read = (name) => {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
};

const kept = () => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));

/* The server has it. */
for (const saved of document.querySelectorAll("[data-saved]")) {
  for (const name of kept()) {
    if (read(name)?.some(([field, value]) => field === "key" && value === saved.dataset.saved)) {
      localStorage.removeItem(name);
    }
  }
}

/* Nothing stays behind for whoever uses the device next. */
document.querySelector('form[action$="/uitloggen"]')?.addEventListener("submit", () => {
  kept().forEach((name) => localStorage.removeItem(name));
});

const form = document.querySelector("form[data-keep]");

if (form) {
  const name = PREFIX + form.dataset.keep;
  const offline = document.querySelector("[data-offline]");
  const restored = document.querySelector("[data-restored]");
  const isAnswer = form.querySelector("[aria-invalid]") !== null;
  let passed = false;
  let waiting = null;

  const entries = () => [...new FormData(form)].filter(([field]) => !LEFT_OUT.has(field));
  const keep = () => {
    try {
      localStorage.setItem(name, JSON.stringify(entries()));
    } catch {
      /* A full or closed store: the form still works. */
    }
  };

  const fill = (stored) => {
    for (const field of form.elements) {
      const values = stored.filter(([key]) => key === field.name).map(([, value]) => value);
      if (field.type === "radio" || field.type === "checkbox") {
        field.checked = values.includes(field.value);
      } else if (values.length > 0 && !LEFT_OUT.has(field.name) && field.name && !field.name.startsWith("_")) {
        field.value = values[0];
      }
    }
  };

  /* What is restored here need not be offered as a draft as well. */
  const goOnWith = (sitting) => {
    if (sitting) {
      form.elements._sitting.value = sitting;
      document.querySelector(`.draft-offer[data-sitting="${CSS.escape(sitting)}"]`)?.remove();
    }
  };

  /* Asks for something small, because a browser only believes that it is connected. */
  const connected = async () => {
    const answer = await fetch(form.dataset.probe, {
      method: "HEAD",
      cache: "no-store",
      redirect: "manual",
      signal: AbortSignal.timeout(8_000),
    }).catch(() => null);
    return answer !== null;
  };

  const send = async (button) => {
    keep();
    clearTimeout(waiting);
    if (await connected()) {
      passed = true;
      offline.hidden = true;
      form.requestSubmit(button);
    } else {
      offline.hidden = false;
      waiting = setTimeout(send, RETRY, button);
    }
  };

  const stored = read(name);
  if (isAnswer) {
    keep();
  } else if (stored?.some(([field, value]) => field === "words" && value.trim() !== "")) {
    fill(stored);
    goOnWith(stored.find(([field]) => field === "_sitting")?.[1]);
    restored.hidden = false;
  }

  form.addEventListener("input", keep);
  form.addEventListener("submit", (event) => {
    if (passed) {
      passed = false;
      return;
    }
    event.preventDefault();
    send(event.submitter ?? undefined);
  });
  addEventListener("online", () => {
    if (!offline.hidden) {
      send(form.querySelector(".save button"));
    }
  });
  document.querySelector("[data-discard]").addEventListener("click", () => {
    localStorage.removeItem(name);
    location.reload();
  });
}
