/**
 * Lets the app open without a network after the first visit. The build fills in the version and the
 * files. Files with a hash in their name never change and come from the cache; the page and the packs
 * come from the network while there is one, so that an edited pack is seen at once.
 */
const CACHE = 'cascabel-__VERSION__';
const FILES = __FILES__;

async function keepAll() {
  const cache = await caches.open(CACHE);
  // One at a time: a pack that was taken away since the build must not keep the rest from being kept.
  await Promise.allSettled(FILES.map((file) => cache.add(file)));
  await self.skipWaiting();
}

async function forgetOlder() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith('cascabel-') && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function fromCacheFirst(request) {
  return (await caches.match(request)) ?? fetch(request);
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
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  // News of saved packs never ends: nothing of it can be kept.
  if (request.headers.get('accept') === 'text/event-stream') return;
  const hashed = new URL('assets/', self.registration.scope).pathname;
  event.respondWith(url.pathname.startsWith(hashed) ? fromCacheFirst(request) : fromNetworkFirst(request));
});
