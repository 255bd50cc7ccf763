/* Two minutes before the idle session ends: asks whether one is still there. Tabs tell each other that one is. */

const WARNING = 120_000;

const dialog = document.querySelector("#session");
const seconds = Number(document.querySelector("meta[name=session-seconds]")?.content);

if (dialog && seconds > 0) {
  const tabs = new BroadcastChannel("session");
  const ending = Math.max(seconds * 1000 - WARNING, seconds * 500);
  let alive = Date.now();

  const show = (when) => {
    for (const part of dialog.querySelectorAll("[data-when]")) {
      part.hidden = part.dataset.when !== when;
    }
    if (!dialog.open) {
      dialog.showModal();
    }
  };

  const restart = () => {
    alive = Date.now();
    dialog.close();
  };

  const look = () => {
    const idle = Date.now() - alive;
    if (idle >= seconds * 1000) {
      show("ended");
    } else if (idle >= ending) {
      show("ending");
    }
  };

  dialog.addEventListener("close", async () => {
    if (Date.now() - alive < seconds * 1000) {
      const answer = await fetch(dialog.dataset.alive, { redirect: "manual" }).catch(() => null);
      if (answer?.ok) {
        restart();
        tabs.postMessage("alive");
      }
    }
  });
  tabs.addEventListener("message", restart);
  document.addEventListener("visibilitychange", look);
  tabs.postMessage("alive");
  setInterval(look, 5_000);
}
