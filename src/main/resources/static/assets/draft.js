/*
 * Keeps what is typed in a form with data-draft: at the portal, a moment after one pauses and when the page is left; and
 * on this device, where the form allows that, for as long as the portal has not answered.
 */

const PAUSE = 1_500;
const LONGEST = 5_000;
const RETRY = 15_000;
const KEPT = 204;
const ENDED = 205;
const MOST_WHEN_LEAVING = 60_000;
const MOST_PATIENCE = 3_000;
const OLDEST_HERE = 7 * 86_400_000;
const PREFIX = "draft ";
const LEFT_OUT = /^(_csrf|_method|_age)$|assword/;

const portal = document.querySelector("meta[name=drafts]");
const here = PREFIX + portal.dataset.member + " ";
const session = new BroadcastChannel("session");

let signedOut = false;

const tokens = () => [...document.querySelectorAll("input[name=_csrf]")];

/* On this device. */

const names = (start) => Object.keys(localStorage).filter((name) => name.startsWith(start));

const read = (name) => {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
};

const keepHere = (fields) => {
  if (signedOut) {
    return;
  }
  try {
    localStorage.setItem(here + valueOf(fields, "_sitting"), JSON.stringify({ at: Date.now(), fields }));
  } catch {
    /* A full or closed store: the portal has it, or will have. */
  }
};

const valueOf = (fields, name) => fields.find(([field]) => field === name)?.[1];

/* At the portal. */

/* Who signed in again in another tab has another token: this page gets it too. */
async function renewTokens(address) {
  const page = portal.content.replace(/\/concepten$/, address);
  const answer = await fetch(page, { redirect: "manual" }).catch(() => null);
  if (!answer?.ok) {
    return false;
  }
  const now = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = now.querySelector("input[name=_csrf]")?.value;
  const sameMember = now.querySelector("meta[name=drafts]")?.dataset.member === portal.dataset.member;
  if (fresh && sameMember) {
    tokens().forEach((token) => (token.value = fresh));
  }
  return Boolean(fresh && sameMember);
}

async function put(fields, age, leaving) {
  const body = new URLSearchParams([...fields, ["_age", age], ["_csrf", tokens()[0]?.value ?? ""]]);
  const keepalive = leaving && body.toString().length < MOST_WHEN_LEAVING;
  const answer = await fetch(portal.content, {
    method: "PUT",
    headers: { Accept: "application/json" },
    body,
    keepalive,
    redirect: "manual",
  }).catch(() => null);
  return answer?.status ?? 0;
}

/* 204 where it is kept, 205 where it was saved or thrown away before, anything else where it has to be sent again. */
async function send(fields, age = 0) {
  let status = await put(fields, age, false);
  if (status === 403 && (await renewTokens(valueOf(fields, "_draft")))) {
    status = await put(fields, age, false);
  }
  if (status === KEPT) {
    session.postMessage("alive");
  }
  return status;
}

const isDone = (status) => status === KEPT || status === ENDED;

/* What stayed on this device while the portal was away goes there now. */
async function sendWhatIsHere() {
  const sent = [];
  for (const name of names(here)) {
    const stored = read(name);
    const status = stored ? await send(stored.fields, Math.max(0, Math.round((Date.now() - stored.at) / 1000))) : ENDED;
    if (isDone(status)) {
      localStorage.removeItem(name);
    }
    if (status === KEPT) {
      sent.push(stored.fields);
    }
  }
  return sent;
}

function watch(part) {
  const form = part.closest("form");
  const sitting = form.elements._sitting;
  const mayStayHere = part.dataset.here === "true";
  const kept = part.querySelector("[data-kept]");
  const away = part.querySelector("[data-away]");
  let typed = false;
  let since = 0;
  let waiting = null;
  let sending = false;
  let submitted = false;

  const entries = () =>
    [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !LEFT_OUT.test(name));

  const wait = (time) => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, time);
  };

  const tell = (status) => {
    away.hidden = isDone(status);
    if (status === KEPT) {
      kept.hidden = false;
      kept.lastElementChild.textContent = new Date().toLocaleTimeString(document.documentElement.lang, {
        timeZone: "Europe/Amsterdam",
        hourCycle: "h23",
        hour: "2-digit",
        minute: "2-digit",
      });
    }
  };

  async function keep() {
    if (!typed || sending || submitted) {
      return;
    }
    const fields = entries();
    typed = false;
    since = 0;
    sending = true;
    if (mayStayHere) {
      keepHere(fields);
    }
    const status = await send(fields);
    sending = false;
    if (isDone(status) && !typed) {
      localStorage.removeItem(here + valueOf(fields, "_sitting"));
    }
    if (status === ENDED && !submitted) {
      sitting.value = `${sitting.value.slice(0, 36)}-${Date.now()}`;
      typed = true;
    }
    typed ||= !isDone(status);
    tell(status);
    if (typed) {
      wait(status === KEPT ? PAUSE : status === ENDED ? 0 : RETRY);
    }
  }

  form.addEventListener("input", () => {
    submitted = false;
    typed = true;
    since ||= Date.now();
    wait(Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
  });

  /* Until the page that comes next knows better, the device has it. */
  form.addEventListener("submit", () => {
    submitted = true;
    clearTimeout(waiting);
    if (mayStayHere) {
      keepHere(entries());
    }
  });

  const leave = () => {
    if (typed && !submitted) {
      if (mayStayHere) {
        keepHere(entries());
      }
      put(entries(), 0, true);
    }
  };
  document.addEventListener("visibilitychange", () => document.hidden && leave());
  addEventListener("pagehide", leave);
  addEventListener("online", keep);
  return { form, keep, isTyped: () => typed };
}

const forms = [...document.querySelectorAll("[data-draft]")].map(watch);

const offers = (form, fields) =>
  valueOf(fields, "_draft") === form.elements._draft.value && valueOf(fields, "_sitting") !== form.elements._sitting.value;

sendWhatIsHere().then((sent) => {
  if (forms.some(({ form, isTyped }) => !isTyped() && sent.some((fields) => offers(form, fields)))) {
    location.reload();
  }
});

/* What can still go to the portal goes there first; then nothing stays behind for whoever uses the device next. */
const signOut = document.querySelector('form[action$="/uitloggen"]');
signOut?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const tooLong = new Promise((done) => setTimeout(done, MOST_PATIENCE));
  await Promise.race([Promise.all(forms.map(({ keep }) => keep())), tooLong]);
  signedOut = true;
  names(PREFIX).forEach((name) => localStorage.removeItem(name));
  signOut.submit();
});
for (const name of names(PREFIX)) {
  if (!name.startsWith(here) && Date.now() - (read(name)?.at ?? 0) > OLDEST_HERE) {
    localStorage.removeItem(name);
  }
}
