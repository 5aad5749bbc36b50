import type { AddressObject } from 'mailparser';
import type { CaughtMail } from './caught-mail.js';
import { mailPageWords } from './mail-page-words.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const text = (value: string) => value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
const addresses = (value: AddressObject | AddressObject[] | undefined) =>
  [value ?? []]
    .flat()
    .map((found) => found.text)
    .join(', ');

const STYLE = `
:root{color-scheme:light dark;--ink:#1d2433;--soft:#5a6275;--line:#d9dde6;--ground:#f7f8fa;--card:#fff;--link:#0b5cad}
@media(prefers-color-scheme:dark){:root{--ink:#e8eaf0;--soft:#a6aec0;--line:#39404f;--ground:#14171e;--card:#1c2029;--link:#8ab8f5}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem}h1{font-size:1.5rem;margin:0}p{margin:.25rem 0 1rem;color:var(--soft)}
a{color:var(--link)}ul{list-style:none;margin:0;padding:0}li{background:var(--card);border:1px solid var(--line);border-radius:.5rem;margin-bottom:.5rem}
li>a{display:block;padding:.75rem 1rem;color:inherit;text-decoration:none}li>a:hover strong{text-decoration:underline}
small{color:var(--soft);display:block}iframe{width:100%;height:32rem;border:1px solid var(--line);border-radius:.5rem;background:#fff}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem}
button{font:inherit;min-height:44px;padding:.5rem 1rem;border-radius:.5rem;border:1px solid var(--line);background:var(--card);color:inherit;cursor:pointer}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}`;

type Language = 'en' | 'nl';

const page = (language: Language, title: string, body: string) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
  `<title>${text(title)} · Vakwerk</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

const moment = (iso: string, language: Language) =>
  new Date(iso).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

/** The list, newest first. */
export function mailListPage(mails: readonly CaughtMail[], language: Language): string {
  const words = mailPageWords[language];
  const rows = [...mails]
    .reverse()
    .map(
      (mail) =>
        `<li><a href="/mail/${mail.id}"><strong>${text(mail.parsed.subject ?? words.noSubject)}</strong>` +
        `<small>${words.to}: ${text(mail.recipients.join(', '))} · <time datetime="${mail.receivedAt}">${moment(mail.receivedAt, language)}</time></small></a></li>`,
    );
  const content =
    rows.length === 0
      ? `<h2>${words.emptyTitle}</h2><p>${words.emptyLead}</p>`
      : `<p>${words.count(rows.length)}</p><ul>${rows.join('')}</ul><form method="post" action="/clear"><button>${words.clear}</button></form>`;
  return page(language, words.title, `<h1>${words.title}</h1><p>${words.lead}</p>${content}`);
}

/** One message; its HTML is shown in a frame that can run nothing and fetch nothing. */
export function mailPage(mail: CaughtMail, language: Language): string {
  const words = mailPageWords[language];
  const { parsed } = mail;
  const subject = parsed.subject ?? words.noSubject;
  const files = parsed.attachments.map(
    (file, index) =>
      `<a href="/mail/${mail.id}/attachment/${index}">${text(file.filename ?? file.contentType)}</a> (${file.size} B)`,
  );
  const html =
    typeof parsed.html === 'string'
      ? `<h2>${words.message}</h2><iframe sandbox title="${words.message}" src="/mail/${mail.id}/html"></iframe>`
      : '';
  return page(
    language,
    subject,
    `<p><a href="/">${words.back}</a></p><h1>${text(subject)}</h1><dl>` +
      `<dt>${words.from}</dt><dd>${text(addresses(parsed.from))}</dd><dt>${words.to}</dt><dd>${text(mail.recipients.join(', '))}</dd>` +
      `<dt>${words.received}</dt><dd><time datetime="${mail.receivedAt}">${moment(mail.receivedAt, language)}</time></dd>` +
      (files.length === 0 ? '' : `<dt>${words.attachments}</dt><dd>${files.join('<br>')}</dd>`) +
      `<dt>${words.source}</dt><dd><a href="/mail/${mail.id}/source">.eml</a></dd></dl>${html}` +
      `<h2>${words.plainText}</h2><pre>${text(parsed.text ?? '')}</pre>`,
  );
}
