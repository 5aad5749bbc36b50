import { type AppMessage, type FrameMessage, readAppMessage } from '@vakwerk/domain/learning/packages/package-frame';
import { Reports } from './reports';
import { installRunTime } from './run-time';

/** Values come in bursts; a pause this long ends one. */
const BURST_MS = 800;
/** How long an item may take to say goodbye. */
const GOODBYE_MS = 1_500;

const appOrigin = document.documentElement.dataset.appOrigin ?? '';
const item = document.getElementById('item') as HTMLIFrameElement;
const reports = new Reports();
let burst: ReturnType<typeof setTimeout> | undefined;
let keeps = false;
let closing: ((next: boolean) => void) | null = null;
let wantsNext = false;

const tell = (message: FrameMessage) => window.parent.postMessage(message, appOrigin);

function send(): void {
  clearTimeout(burst);
  const report = reports.next();
  if (report) tell({ kind: 'report', ...report });
}

/** The app may be gone before its answer comes: what is not kept goes straight to the server, by the address of this sitting. */
function lastWords(): void {
  if (!keeps) return;
  const report = reports.next();
  if (!report) return;
  const url = `${location.pathname.replace(/\/frame$/, '')}/last-words`;
  const body = JSON.stringify({ ...report, left: false });
  void fetch(url, { method: 'POST', keepalive: true, headers: { 'content-type': 'application/json' }, body }).catch(
    () => undefined,
  );
}

async function launch({
  standard,
  itemUrl,
  title,
  elements,
  keeps: kept,
}: Extract<AppMessage, { kind: 'launch' }>): Promise<void> {
  if (new URL(itemUrl).origin !== location.origin || item.src !== '') return;
  keeps = kept;
  await installRunTime(standard, elements, {
    onValue: (element, value) => {
      if (element === 'adl.nav.request') wantsNext = value === 'continue';
      reports.take(element, value);
      clearTimeout(burst);
      burst = setTimeout(send, BURST_MS);
    },
    onCommit: send,
    onFinish: () => {
      reports.finish();
      send();
      lastWordsSoon();
      if (closing === null) tell({ kind: 'closed', next: wantsNext });
    },
  });
  item.title = title;
  item.src = itemUrl;
}

/** A page that is going away hears no answer: what is still not kept a moment later is sent the other way too. */
function lastWordsSoon(): void {
  if (document.visibilityState === 'hidden') lastWords();
}

/** Takes the item's page away, so that it says goodbye, and waits until what it said is kept. */
async function close(): Promise<void> {
  if (closing) return;
  const since = Date.now();
  closing = () => undefined;
  item.src = 'about:blank';
  await new Promise((done) => item.addEventListener('load', done, { once: true }));
  send();
  while (!reports.settled && Date.now() - since < GOODBYE_MS) await new Promise((done) => setTimeout(done, 50));
  tell({ kind: 'closed', next: wantsNext });
}

window.addEventListener('message', (event) => {
  if (event.origin !== appOrigin || event.source !== window.parent) return;
  const message = readAppMessage(event.data);
  if (message?.kind === 'launch') void launch(message);
  if (message?.kind === 'saved') reports.saved(message.sequence);
  if (message?.kind === 'close') void close();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') send();
});
for (const leaving of ['pagehide', 'unload'] as const) window.addEventListener(leaving, lastWords);
tell({ kind: 'ready' });
