/**
 * Lets the app open without a network after the first visit. The build fills in the version and the files. The page
 * and everything with a hash in its name come from the cache of the version that is in use, so that no page is half of
 * one version and half of another; packs and guides come from the network while there is one, so that an edited pack
 * is seen at once. A new version is fetched beside the old one and waits until the person starts it.
 */
/** The scripts of this version in short: a page holds a lock in their name for as long as it is open. */
const PAGE = '__PAGE__';
const CACHE = `cascabel-__VERSION__-${PAGE}`;
const FILES = __FILES__;
const HASHED = new URL('assets/', self.registration.scope).pathname;
const SHELL = [self.registration.scope, new URL('index.html', self.registration.scope).href];

/** The app must be there whole, or this version is none; packs and guides that were taken away since may be missing. */
async function keepAll() {
  const cache = await caches.open(CACHE);
  const isApp = (file) => file === './' || file.startsWith('assets/');
  const fresh = (file) => new Request(file, file.startsWith('assets/') ? {} : { cache: 'no-cache' });
  await cache.addAll(FILES.filter(isApp).map(fresh));
  await Promise.allSettled(FILES.filter((file) => !isApp(file)).map((file) => cache.add(fresh(file))));
}

/** Whether a page of that version is open, with other scripts than ours. */
async function isOpen(name) {
  const page = name.split('-').at(-1);
  const { held = [] } = (await self.navigator.locks?.query()) ?? {};
  return page !== PAGE && held.some((lock) => lock.name === `cascabel-${page}`);
}

/** Older versions go, but none of which a page is still open: it may yet ask for any file of it. */
async function forgetOlder() {
  const names = await caches.keys();
  for (const name of names) {
    const isOlder = name.startsWith('cascabel-') && name !== CACHE;
    if (isOlder && !(await isOpen(name))) await caches.delete(name);
  }
}

/** The file as this version has it; else as an older one has, of which a page is still open. */
async function fromCacheFirst(request) {
  const own = await caches.open(CACHE);
  return (await own.match(request)) ?? (await caches.match(request)) ?? fetch(request);
}

async function openPage(request) {
  const own = await caches.open(CACHE);
  return (await own.match('./')) ?? fetch(request);
}

async function fromNetworkFirst(request) {
  try {
    const response = await fetch(request);
    if (response.ok) await (await caches.open(CACHE)).put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder().then(() => self.clients.claim()));
});
self.addEventListener('message', (event) => {
  if (event.data === 'start') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  // News of saved packs never ends: nothing of it can be kept.
  if (request.headers.get('accept') === 'text/event-stream') return;
  if (request.mode === 'navigate' && SHELL.includes(url.origin + url.pathname)) {
    event.respondWith(openPage(request));
    event.waitUntil(forgetOlder());
  } else if (url.pathname.startsWith(HASHED)) event.respondWith(fromCacheFirst(request));
  else event.respondWith(fromNetworkFirst(request));
});
