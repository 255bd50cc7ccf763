/*
 * Keeps findings on this device until the portal has them: sealed with the public key of whoever writes, so that only the
 * key that comes with the writer's own sign-in opens them. Says how many wait, sends them once it can, and lets go of each
 * when the portal shows it. The scheme stands in docs/decisions/0007.
 */

const RETRY = 15_000;
const PATIENCE = 8_000;
const PAUSE = 400;
const LARGEST = 1600;
const MOST_PHOTOS = 4;
const LEFT_OUT = /^(_csrf|_method|_sitting|_draft|_writer|scan)$/;
const RSA = { name: "RSA-OAEP", hash: "SHA-256" };
const OLD = "kept ";
const BACKUP = "veerkrachtige-buurten-bevindingen";

const address = (path) => new URL(`..${path}`, import.meta.url);
const signedIn = document.querySelector("meta[name=drafts]")?.dataset;
const member = signedIn?.member ?? null;
const isRefused = signedIn?.findings === "false";
const panel = document.querySelector("[data-waiting]");
const form = document.querySelector("form[data-doorway]");

/* What stands on this device. */

const database = new Promise((done, fail) => {
  const request = indexedDB.open("doorway", 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("waiting", { keyPath: "key" });
    request.result.createObjectStore("owners");
  };
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
});

async function stored(store, mode, use) {
  const transaction = (await database).transaction(store, mode, { durability: "strict" });
  const request = use(transaction.objectStore(store));
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done(request.result);
    transaction.onerror = transaction.onabort = () => fail(transaction.error);
  });
}

const all = () => stored("waiting", "readonly", (store) => store.getAll());
const get = (key) => stored("waiting", "readonly", (store) => store.get(key));
const put = (item) => stored("waiting", "readwrite", (store) => store.put(item));
const remove = (key) => stored("waiting", "readwrite", (store) => store.delete(key));
const lastOwner = () => stored("owners", "readonly", (store) => store.get("last"));

/* Sealing and opening. */

const text = new TextEncoder();

const written = (bytes) => {
  let signs = "";
  for (let at = 0; at < bytes.byteLength; at += 0x8000) {
    signs += String.fromCharCode(...new Uint8Array(bytes, at, Math.min(0x8000, bytes.byteLength - at)));
  }
  return btoa(signs);
};

const read = (signs) => Uint8Array.from(atob(signs), (sign) => sign.charCodeAt(0));

const bound = (owner, key) => text.encode(`${owner} ${key}`);

/* A key of its own for each; that key sealed with the owner's public one, and both bound to owner and finding. */
async function seal(owner, key, said) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const secret = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt"]);
  const lock = await crypto.subtle.importKey("spki", read(owner.publicKey), RSA, false, ["wrapKey"]);
  const cipher = { name: "AES-GCM", iv, additionalData: bound(owner.owner, key) };
  const sealed = await crypto.subtle.encrypt(cipher, secret, text.encode(JSON.stringify(said)));
  const wrapped = await crypto.subtle.wrapKey("raw", secret, lock, { name: "RSA-OAEP" });
  return { key, owner: owner.owner, iv: written(iv.buffer), wrapped: written(wrapped), sealed: written(sealed) };
}

async function open(item) {
  const secret = await crypto.subtle.unwrapKey(
    "raw", read(item.wrapped), me.opens, { name: "RSA-OAEP" }, { name: "AES-GCM" }, false, ["decrypt"]);
  const cipher = { name: "AES-GCM", iv: read(item.iv), additionalData: bound(item.owner, item.key) };
  const said = await crypto.subtle.decrypt(cipher, secret, read(item.sealed));
  return JSON.parse(new TextDecoder().decode(said));
}

/* Who is signed in, as the portal says it; the opening key stays in this page's memory and cannot be taken out of it. */

let me = null;
let away = true;

async function ask() {
  if (isRefused) {
    away = !navigator.onLine;
    return;
  }
  const answer = await fetch(address("/onderweg/sleutel"), {
    cache: "no-store",
    redirect: "manual",
    headers: { Accept: "application/json" },
    signal: AbortSignal.timeout(PATIENCE * 3),
  }).catch(() => null);
  away = answer === null;
  if (!answer?.ok) {
    me = null;
    return;
  }
  const { owner, publicKey, privateKey, token, member: id } = await answer.json();
  const opens = await crypto.subtle.importKey("pkcs8", read(privateKey), RSA, false, ["unwrapKey"]);
  me = { owner, publicKey, opens, token };
  await stored("owners", "readwrite", (store) => store.put({ owner, publicKey, member: String(id) }, "last"));
}

/* What shows on the page. */

const part = (name) => panel?.querySelector(`[data-${name}]`);

const reveal = (name, whether) => {
  if (part(name)) {
    part(name).hidden = !whether;
  }
};

const list = (name, key, fill) => {
  const shown = part(name)?.querySelector("template").content.cloneNode(true).firstElementChild;
  if (shown && !part(name).querySelector(`[data-key="${CSS.escape(key)}"]`)) {
    shown.dataset.key = key;
    fill(shown);
    part(name).append(shown);
    part(name).hidden = false;
  }
};

async function show() {
  const items = await all();
  const owner = me ?? (await lastOwner());
  const own = items.filter((item) => item.owner === owner?.owner && item.state !== "typing");
  if (panel) {
    part("number").textContent = own.length;
    panel.dataset.waiting = own.length;
    reveal("count", own.length > 0);
    reveal("offline", own.length > 0 && away);
    reveal("sign-in", own.length > 0 && !away && me === null);
    reveal("others", items.some((item) => item.owner !== owner?.owner));
    reveal("unknown", !owner);
    reveal("backup", own.length > 0);
  }
}

const receipt = (key, number, href) =>
  list("receipts", key, (shown) => {
    shown.querySelector("a").textContent = number;
    shown.querySelector("a").href = href;
  });

const refusal = (key, said) =>
  list("refused", key, (shown) => {
    shown.querySelector("span").textContent = said.fields.find(([name]) => name === "words")?.[1] ?? "";
    shown.querySelector("a").href = address(`/buurtscans/${said.scan}/bevindingen/nieuw?wacht=${key}`);
  });

/* Sending: through the same door as the form itself. Only a page that shows the finding is a receipt. */

const lostPhoto = (key, finding) =>
  list("lost", key, (shown) => {
    shown.querySelector("a").href = `${finding}/fotos/nieuw`;
  });

/* Whether it was taken; nothing while there is no answer. One that was not taken would not be the next time either. */
async function sendPhoto(finding, photo) {
  const body = new FormData();
  body.set("key", photo.key);
  body.set("_csrf", me.token);
  body.set("file", new Blob([read(photo.data)], { type: "image/jpeg" }), "foto.jpg");
  const answer = await fetch(`${finding}/fotos`, { method: "POST", body, signal: AbortSignal.timeout(PATIENCE * 8) }).catch(() => null);
  return answer?.ok ? true : [413, 422].includes(answer?.status) ? false : null;
}

async function send(item) {
  const said = await open(item);
  const body = new FormData();
  said.fields.forEach(([name, value]) => body.append(name, value));
  body.set("key", item.key);
  body.set("_csrf", me.token);
  const answer = await fetch(address(`/buurtscans/${said.scan}/bevindingen`), {
    method: "POST",
    headers: { Accept: "text/html" },
    body,
    signal: AbortSignal.timeout(PATIENCE * 4),
  }).catch(() => null);
  if (answer === null || answer.status >= 500) {
    return false;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (answer.ok && page.querySelector(`[data-saved="${CSS.escape(item.key)}"]`)) {
    const finding = answer.url.split("?")[0];
    let isLost = Boolean(said.undrawn);
    for (const photo of said.photos ?? []) {
      const isTaken = await sendPhoto(finding, photo);
      if (isTaken === null) {
        return false;
      }
      isLost ||= !isTaken;
    }
    await remove(item.key);
    receipt(item.key, new URL(answer.url).pathname.split("/").pop(), finding);
    if (isLost) {
      lostPhoto(item.key, finding);
    }
  } else if ([409, 413, 422].includes(answer.status)) {
    refusal(item.key, said);
  } else {
    return false;
  }
  return true;
}

async function sendAll() {
  for (const item of me ? await all() : []) {
    if (item.owner === me.owner && item.state !== "typing") {
      const isAnswered = await send(item).catch(() => true);
      await show();
      if (!isAnswered) {
        return;
      }
    }
  }
}

/* One tab at a time. */
async function flush() {
  await ask();
  await show();
  await navigator.locks.request("doorway", { ifAvailable: true }, (lock) => lock && sendAll());
}

/* The form. */

const valueOf = (fields, name) => fields.find(([field]) => field === name)?.[1] ?? "";
const entries = () => [...new FormData(form)].filter(([name, value]) => !LEFT_OUT.test(name) && typeof value === "string");
const scan = () => form.dataset.scan ?? new FormData(form).get("scan");
const typing = () => `typing ${form.dataset.scan ?? ""}`;
let typed = false;

function fill(fields) {
  for (const field of form.elements) {
    const values = fields.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.type === "radio" || field.type === "checkbox") {
      field.checked = values.includes(field.value) || (values.length === 0 && field.name === "scan" && field.checked);
    } else if (values.length > 0 && field.name && !LEFT_OUT.test(field.name) && !field.name.startsWith("_")) {
      field.value = values[0];
    }
  }
}

/* As small as is needed to see what it shows. The portal draws it once more, and leaves out what is not seen. */
async function smaller(file) {
  const image = await createImageBitmap(file);
  const scale = Math.min(1, LARGEST / Math.max(image.width, image.height));
  const canvas = Object.assign(document.createElement("canvas"), {
    width: Math.round(image.width * scale),
    height: Math.round(image.height * scale),
  });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.8));
  return { key: crypto.randomUUID(), data: written(await blob.arrayBuffer()) };
}

/* Those that can be drawn, and whether there were others. */
const photos = async () => {
  const files = [...(form.querySelector("[data-photos]")?.files ?? [])];
  const drawn = await Promise.all(files.slice(0, MOST_PHOTOS).map((file) => smaller(file).catch(() => null)));
  const seen = drawn.filter((photo) => photo !== null);
  return { photos: seen, undrawn: seen.length < files.length };
};

async function keep(key, state) {
  const owner = me ?? (await lastOwner());
  if (!owner) {
    return false;
  }
  const fields = entries();
  const item = await seal(owner, key, { scan: scan(), fields, ...(state === "whole" ? await photos() : {}) });
  await put({ ...item, state, form: valueOf(fields, "key"), at: Date.now() });
  navigator.storage?.persist?.();
  form.dataset.kept = state;
  return true;
}

/* What cannot be missed, asked for here because nobody else can be asked. */
function isWhole() {
  const missing = ["scan", "words", "kind", "heardBy", "heardOn"]
    .filter((name) => form.elements[name])
    .filter((name) => !String(new FormData(form).get(name) ?? "").trim());
  form.querySelector("[data-incomplete]").hidden = missing.length === 0;
  form.querySelector(`[name="${missing[0]}"]`)?.focus();
  return missing.length === 0;
}

function begin() {
  const { heardBy, heardOn, partnerId } = Object.fromEntries(entries());
  form.reset();
  for (const [name, value] of Object.entries({ heardBy, heardOn, partnerId })) {
    if (value && form.elements[name]) {
      form.elements[name].value = value;
    }
  }
  if (form.elements.key) {
    form.elements.key.value = crypto.randomUUID();
  }
  form.elements.words.focus();
}

async function take() {
  if (!isWhole()) {
    return;
  }
  const chosen = scan();
  if (await keep(form.elements.key?.value || crypto.randomUUID(), "whole")) {
    await remove(typing());
    begin();
    if (form.elements.scan) {
      form.elements.scan.value = chosen;
    }
    await show();
    await flush();
  }
}

/* Asks for something small, because a browser only believes that it is connected. */
const connected = async () => {
  const probe = fetch(address("/onderweg/app.webmanifest"), { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
  return (await probe.catch(() => null)) !== null;
};

function watch() {
  const waitsForPortal = form.dataset.doorway === "portal";
  let passed = false;
  let pausing = null;
  form.addEventListener("input", () => {
    typed = true;
    delete form.dataset.kept;
    clearTimeout(pausing);
    pausing = setTimeout(() => form.elements.words.value.trim() && keep(typing(), "typing"), PAUSE);
  });
  form.addEventListener("submit", async (event) => {
    if (passed) {
      return;
    }
    event.preventDefault();
    clearTimeout(pausing);
    if (waitsForPortal && (await connected())) {
      passed = true;
      form.requestSubmit(event.submitter ?? undefined);
      passed = false;
    } else {
      await take();
    }
  });
  document.querySelector("[data-discard]")?.addEventListener("click", async () => {
    await remove(typing());
    location.reload();
  });
}

/* What was still being typed, or waits and has to be looked at again. */
async function resume() {
  const asked = new URLSearchParams(location.search).get("wacht");
  const item = await get(asked ?? typing());
  if (!item || item.owner !== me?.owner || form.querySelector("[aria-invalid]") || form.elements.words.value) {
    return;
  }
  const { fields } = await open(item);
  fill(fields);
  if (asked && form.elements.key) {
    form.elements.key.value = asked;
  }
  document.querySelector("[data-restored]")?.removeAttribute("hidden");
}

/* A file of what waits, as sealed as it stands here. */

async function backUp() {
  const owner = me ?? (await lastOwner());
  const items = (await all()).filter((item) => item.owner === owner?.owner);
  const file = new Blob([JSON.stringify({ kind: BACKUP, version: 1, items })], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `bevindingen-reserve-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const isItem = (item) =>
  ["key", "owner", "iv", "wrapped", "sealed"].every((name) => typeof item?.[name] === "string") && item.state !== undefined;

async function readBack(file) {
  const told = await file.text().then(JSON.parse).catch(() => null);
  const items = told?.kind === BACKUP && Array.isArray(told.items) ? told.items.filter(isItem) : [];
  await ask();
  const own = items.filter((item) => !me || item.owner === me.owner);
  reveal("unreadable", items.length === 0);
  reveal("foreign", own.length < items.length);
  for (const item of own) {
    await put(item);
  }
  await show();
  await flush();
}

/* What the script before this one kept in clear text: it is its owner's to seal. */
async function sealOld() {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(`${OLD}buurtscan ${form?.dataset.account} `));
  for (const name of names) {
    const slug = name.split(" ").pop();
    const fields = JSON.parse(localStorage.getItem(name));
    if (me && valueOf(fields, "words").trim()) {
      const item = await seal(me, `typing ${slug}`, { scan: slug, fields });
      await put({ ...item, state: "typing", form: valueOf(fields, "key"), at: Date.now() });
    }
    if (me) {
      localStorage.removeItem(name);
    }
  }
}

/* The portal has it, so this device need not. */
async function letGo() {
  const saved = new Set([...document.querySelectorAll("[data-saved]")].map((shown) => shown.dataset.saved));
  for (const item of saved.size > 0 ? await all() : []) {
    if (saved.has(item.key) || saved.has(item.form)) {
      await remove(item.key);
    }
  }
}

/* What was typed before the key came could not be sealed then. */
async function keepWhatCameEarly() {
  if (typed && form.dataset.kept === undefined && form.elements.words.value.trim()) {
    await keep(typing(), "typing");
  }
}

async function serve() {
  const worker = await navigator.serviceWorker?.register(address("/onderweg/werker.js"), { scope: address("/onderweg").pathname });
  if (worker && document.visibilityState === "visible") {
    (await navigator.serviceWorker.getRegistration(address("/onderweg")))?.active?.postMessage(document.documentElement.lang);
  }
}

async function start() {
  await letGo();
  const last = await lastOwner();
  const isSomebodyElse = member !== null && last?.member !== member;
  if (isSomebodyElse) {
    await stored("owners", "readwrite", (store) => store.delete("last"));
  }
  const items = await all();
  if (panel || items.length > 0 || isSomebodyElse) {
    await flush();
  }
  if (form) {
    await sealOld();
    await resume();
    await keepWhatCameEarly();
  }
  await show();
}

if (form) {
  if (form.dataset.doorway === "device") {
    const now = new Date();
    form.elements.heardOn.value = new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  }
  form.querySelectorAll("[data-with-script]").forEach((field) => (field.hidden = false));
  watch();
  serve().catch(() => null);
}
part("backup")?.addEventListener("click", backUp);
part("restore")?.addEventListener("change", (event) => readBack(event.target.files[0]));
addEventListener("online", flush);
addEventListener("offline", () => {
  away = true;
  show();
});
if (panel) {
  panel.hidden = false;
  const isIdle = async () => me !== null && (await all()).every((item) => item.state === "typing");
  setInterval(async () => (member !== null || (await all()).length > 0) && !(await isIdle()) && flush(), RETRY);
}
await start();
