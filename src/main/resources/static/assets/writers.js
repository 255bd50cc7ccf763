/*
 * Says who else is writing in this chapter, and tells the portal when it is oneself. Only while somebody looks at the page
 * and was not idle for long, so that it keeps neither a session nor a name alive.
 */

const EVERY = 15_000;
const IDLE = 300_000;

for (const line of document.querySelectorAll("[data-writers]")) {
  const writing = line.dataset.writing === "true";
  const token = () => new URLSearchParams({ _csrf: document.querySelector("input[name=_csrf]")?.value ?? "" });
  let active = Date.now();

  const look = async () => {
    if (document.hidden || Date.now() - active > IDLE) {
      return;
    }
    const asked = writing ? { method: "PUT", body: token() } : {};
    const answer = await fetch(line.dataset.writers, { ...asked, redirect: "manual" }).catch(() => null);
    if (answer?.ok) {
      const names = new DOMParser().parseFromString(await answer.text(), "text/html").body;
      if (names.textContent.trim() !== line.textContent.trim()) {
        line.replaceChildren(...names.children);
      }
    }
  };

  for (const sign of ["keydown", "pointerdown", "scroll"]) {
    addEventListener(sign, () => (active = Date.now()), { passive: true });
  }
  if (writing) {
    addEventListener("pagehide", () => {
      fetch(line.dataset.writers, { method: "DELETE", body: token(), keepalive: true }).catch(() => null);
    });
  }
  document.addEventListener("visibilitychange", look);
  setInterval(look, EVERY);
  look();
}
