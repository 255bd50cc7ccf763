/*
 * Opens the page for in a doorway without a connection. It keeps what anybody gets who asks for that page without signing
 * in, in both languages, and the styles and scripts that it names; nothing else of the portal passes through here.
 */

const CACHE = `doorway ${BUILD}`;
const CHOICES = "doorway choices";
const PATIENCE = 4_000;

const shell = (language) => new URL(`/onderweg?taal=${language}`, location).href;
const spoken = new URL("/onderweg/taal", location).href;

async function keep(language, cache) {
  const answer = await fetch(shell(language), { credentials: "omit", cache: "no-store" });
  if (!answer.ok) {
    throw new Error(`The page cannot be had: ${answer.status}`);
  }
  const page = await answer.clone().text();
  const parts = [...page.matchAll(/(?:src|href)="([^"]*\/assets\/[^"]+\.(?:js|css|svg))"/g)].map(([, part]) => part);
  for (const part of new Set(parts)) {
    if (!(await cache.match(part))) {
      await cache.add(new Request(part, { credentials: "omit" }));
    }
  }
  await cache.put(shell(language), answer);
}

async function keepAll() {
  const cache = await caches.open(CACHE);
  await keep("nl", cache);
  await keep("en", cache);
}

async function kept() {
  const language = await caches.match(spoken, { cacheName: CHOICES });
  return caches.match(shell(language ? await language.text() : "nl"), { cacheName: CACHE });
}

/* The portal's own answer where there is one in time, or else what was kept. The request goes on as it is: with anything
   added to it, the portal would no longer see that somebody goes to a page. */
async function page(request) {
  const late = new Promise((_, fail) => setTimeout(fail, PATIENCE, new Error("late")));
  const answer = await Promise.race([fetch(request), late]).catch(() => null);
  return answer !== null && answer.status < 500 ? answer : ((await kept()) ?? answer ?? Response.error());
}

async function asset(request) {
  return (await caches.match(request, { cacheName: CACHE })) ?? fetch(request);
}

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keepAll());
});

self.addEventListener("activate", (event) => {
  const others = (names) => names.filter((name) => name.startsWith("doorway ") && ![CACHE, CHOICES].includes(name));
  event.waitUntil(
    caches.keys().then((names) => Promise.all(others(names).map((name) => caches.delete(name)))),
  );
});

/* The page tells in which language it was read, and asks to keep it anew: a scan may have begun or ended. */
self.addEventListener("message", (event) => {
  const language = event.data === "en" ? "en" : "nl";
  event.waitUntil(
    caches
      .open(CHOICES)
      .then((cache) => cache.put(spoken, new Response(language)))
      .then(keepAll)
      .catch(() => null),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin) {
    return;
  }
  if (request.mode === "navigate") {
    event.respondWith(page(request));
  } else if (address.pathname.startsWith("/assets/")) {
    event.respondWith(asset(request));
  }
});
