import { strToU8, zipSync } from 'fflate';

type Language = 'nl' | 'en';

interface Words {
  readonly title: string;
  readonly pages: readonly (readonly [title: string, text: string])[];
  readonly question: string;
  readonly answers: readonly (readonly [text: string, right: boolean])[];
  readonly next: string;
  readonly back: string;
  readonly done: string;
  readonly right: string;
  readonly wrong: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Veilig bellen vanuit huis',
    pages: [
      ['Je werkplek', 'Ga zitten waar niemand meeluistert. Gebruik een headset. Zet een slimme speaker uit.'],
      ['Je scherm', 'Draai je scherm weg van het raam. Vergrendel het als je opstaat, ook voor koffie.'],
      ['Papier', 'Schrijf geen namen of nummers op papier. Moet het toch? Versnipper het dezelfde dag.'],
      [
        'Als het misgaat',
        'Hoort iemand een gesprek, of raak je iets kwijt? Meld het meteen bij je coach. Dan kan er nog iets gedaan worden.',
      ],
    ],
    question: 'Je huisgenoot komt binnen terwijl een klant zijn gegevens noemt. Wat doe je eerst?',
    answers: [
      ['Ik praat zachter en ga door.', false],
      ['Ik vraag de klant een moment, en maak de ruimte vrij.', true],
      ['Ik meld het aan het einde van de week.', false],
    ],
    next: 'Verder',
    back: 'Terug',
    done: 'Klaar. Je kunt dit venster sluiten.',
    right: 'Goed. De klant wacht liever even dan dat iemand meeluistert.',
    wrong: 'Nog niet. De klant hoort dat er iemand meeluistert. Kies nog eens.',
  },
  en: {
    title: 'Calling safely from home',
    pages: [
      ['Your place', 'Sit where nobody listens in. Use a headset. Turn off a smart speaker.'],
      ['Your screen', 'Turn your screen away from the window. Lock it when you stand up, for coffee too.'],
      ['Paper', 'Write no names or numbers on paper. Must you? Shred it the same day.'],
      [
        'When it goes wrong',
        'Did someone hear a call, or did you lose something? Tell your coach at once. Then something can still be done.',
      ],
    ],
    question: 'Your flatmate comes in while a customer gives their details. What do you do first?',
    answers: [
      ['I speak more softly and go on.', false],
      ['I ask the customer for a moment, and clear the room.', true],
      ['I report it at the end of the week.', false],
    ],
    next: 'Next',
    back: 'Back',
    done: 'Done. You can close this window.',
    right: 'Right. A customer would rather wait than be overheard.',
    wrong: 'Not yet. The customer hears that someone listens in. Choose again.',
  },
};

const manifest = ({ title }: Words) => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="vakwerk-demo-home" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="course">
    <organization identifier="course"><title>${title}</title>
      <item identifier="home" identifierref="start"><title>${title}</title></item>
    </organization>
  </organizations>
  <resources><resource identifier="start" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/><file href="course.js"/></resource></resources>
</manifest>`;

const page = ({ title }: Words, language: Language) => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>body{font:18px/1.6 system-ui,sans-serif;max-width:640px;margin:0 auto;padding:24px;color:#1b1f2a;background:#fbfaf7}h1{font-size:28px;line-height:1.2}
button{font:inherit;min-height:56px;padding:8px 20px;margin:8px 8px 0 0;border:1px solid #857d70;border-radius:6px;background:#fff;color:#1b1f2a;text-align:left}
button.main{background:#2549b8;border-color:#2549b8;color:#fff}#answers button{display:block;width:100%}</style></head>
<body><p id="place"></p><h1 id="title" tabindex="-1"></h1><p id="text"></p><div id="answers"></div><p id="why" role="status"></p><div id="bar"></div><script src="course.js"></script></body></html>`;

/** The course itself: it keeps its place and its time, asks one question, and says goodbye when its page goes away. */
const script = (words: Words) => `'use strict';
const words = ${JSON.stringify(words)};
const api = (function find(win) { for (let tries = 0; tries < 10; tries += 1) { if (win.API) return win.API; if (win.parent === win) return null; win = win.parent; } return null; })(window);
const since = Date.now();
const last = words.pages.length;
let at = 0; let ended = false;
const get = (name) => (api ? api.LMSGetValue(name) : '');
const set = (name, value) => { if (api && !ended) api.LMSSetValue(name, String(value)); };
const two = (value) => String(value).padStart(2, '0');
if (api) api.LMSInitialize('');
if (get('cmi.core.lesson_status') === 'not attempted') set('cmi.core.lesson_status', 'incomplete');
const kept = Number(get('cmi.core.lesson_location'));
if (kept > 0 && kept <= last + 1) at = kept - 1;
function goodbye() {
  if (ended) return;
  const seconds = Math.round((Date.now() - since) / 1000);
  set('cmi.core.session_time', '00' + two(Math.floor(seconds / 3600)) + ':' + two(Math.floor(seconds / 60) % 60) + ':' + two(seconds % 60));
  set('cmi.core.exit', /^(passed|completed)$/.test(get('cmi.core.lesson_status')) ? '' : 'suspend');
  if (api) api.LMSFinish('');
  ended = true;
}
window.addEventListener('pagehide', goodbye);
window.addEventListener('unload', goodbye);
function button(text, run, main) { const one = document.createElement('button'); one.textContent = text; one.onclick = run; if (main) one.className = 'main'; return one; }
function answer(right, index) {
  set('cmi.interactions.0.id', 'who-listens');
  set('cmi.interactions.0.type', 'choice');
  set('cmi.interactions.0.student_response', 'abc'[index]);
  set('cmi.interactions.0.result', right ? 'correct' : 'wrong');
  document.getElementById('why').textContent = right ? words.right + ' ' + words.done : words.wrong;
  if (!right) return;
  set('cmi.core.score.min', 0); set('cmi.core.score.max', 100); set('cmi.core.score.raw', 100);
  set('cmi.core.lesson_status', 'passed');
  if (api) api.LMSCommit('');
}
function show(next) {
  at = next;
  set('cmi.core.lesson_location', at + 1);
  const asks = at === last;
  document.getElementById('place').textContent = (at + 1) + ' / ' + (last + 1);
  document.getElementById('title').textContent = asks ? words.question : words.pages[at][0];
  document.getElementById('text').textContent = asks ? '' : words.pages[at][1];
  document.getElementById('why').textContent = '';
  document.getElementById('answers').replaceChildren(...(asks ? words.answers.map(([text, right], index) => button(text, () => answer(right, index))) : []));
  const bar = [];
  if (at > 0) bar.push(button(words.back, () => show(at - 1)));
  if (!asks) bar.push(button(words.next, () => show(at + 1), true));
  document.getElementById('bar').replaceChildren(...bar);
  document.getElementById('title').focus();
}
show(at);
`;

/** A small SCORM 1.2 course of our own, about calling safely from home; the same bytes every time. */
export function homePackage(language: Language): { readonly title: string; readonly bytes: Uint8Array } {
  const words = WORDS[language];
  const files = { 'imsmanifest.xml': manifest(words), 'index.html': page(words, language), 'course.js': script(words) };
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date('2026-01-01T12:00:00'),
  });
  return { title: words.title, bytes };
}
