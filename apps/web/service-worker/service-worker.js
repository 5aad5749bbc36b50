// Keeps the learner's pages working without a connection. Three rules, and nothing else is touched:
// 1. a page comes from the network; without one, the page that was kept when this version was installed;
// 2. files with a hash in their name never change, so they come from what is kept;
// 3. questions to the api, recordings and course media always go to the network and are never kept.
// The build fills in the two lists below (build/service-worker.ts).

const VERSION = '%VERSION%';
/** The start, the shell and the pages of a learner, with their words, styles and fonts. */
const FILES = ['%FILES%'];
const CACHE = `vakwerk-${VERSION}`;
/**
 * Any page is this one file. It is kept with its own headers, so that its nonce and its content security policy belong together. It
 * is renewed with its files and never on its own: a newer page would ask for files that are not here.
 */
const PAGE = '/';

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([PAGE, ...FILES])));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith('/api/') || url.pathname.startsWith('/graphql')) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => keptPage()));
  else if (url.pathname.startsWith('/assets/') || FILES.includes(url.pathname)) event.respondWith(keptFile(request));
});

async function forgetOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('vakwerk-') && name !== CACHE).map((name) => caches.delete(name)));
}

/** After signing out nothing is kept; then the browser says itself that there is no connection. */
async function keptPage() {
  return (await caches.match(PAGE, { cacheName: CACHE })) ?? Response.error();
}

async function keptFile(request) {
  const kept = await caches.match(request, { cacheName: CACHE, ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok && request.url.includes('/assets/')) {
    const cache = await caches.open(CACHE);
    await cache.put(request, answer.clone());
  }
  return answer;
}
