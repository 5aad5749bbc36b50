/** Words of the page on which caught mail is read, in both languages of the product. */
export interface MailPageWords {
  readonly title: string;
  readonly lead: string;
  readonly emptyTitle: string;
  readonly emptyLead: string;
  readonly to: string;
  readonly from: string;
  readonly received: string;
  readonly attachments: string;
  readonly message: string;
  readonly plainText: string;
  readonly back: string;
  readonly source: string;
  readonly clear: string;
  readonly noSubject: string;
  readonly count: (count: number) => string;
}

export const mailPageWords: Readonly<Record<'en' | 'nl', MailPageWords>> = {
  en: {
    title: 'Caught mail',
    lead: 'Vakwerk sends its mail here on this computer. Nothing leaves it.',
    emptyTitle: 'No mail yet',
    emptyLead: 'Plan a coaching session or invite a person. The mail appears here.',
    to: 'To',
    from: 'From',
    received: 'Received',
    attachments: 'Attachments',
    message: 'Message',
    plainText: 'Plain text',
    back: 'All mail',
    source: 'Source',
    clear: 'Remove all mail',
    noSubject: '(no subject)',
    count: (count) => (count === 1 ? '1 message' : `${count} messages`),
  },
  nl: {
    title: 'Opgevangen mail',
    lead: 'Op deze computer stuurt Vakwerk zijn mail hierheen. Er gaat niets naar buiten.',
    emptyTitle: 'Nog geen mail',
    emptyLead: 'Plan een coachgesprek of nodig iemand uit. De mail staat dan hier.',
    to: 'Aan',
    from: 'Van',
    received: 'Ontvangen',
    attachments: 'Bijlagen',
    message: 'Bericht',
    plainText: 'Platte tekst',
    back: 'Alle mail',
    source: 'Bron',
    clear: 'Verwijder alle mail',
    noSubject: '(geen onderwerp)',
    count: (count) => (count === 1 ? '1 bericht' : `${count} berichten`),
  },
};

/** Dutch when the browser asks for it before English, else English. */
export const languageOf = (acceptLanguage: string | undefined): 'en' | 'nl' =>
  /^\s*nl\b/i.test(acceptLanguage ?? '') ? 'nl' : 'en';
