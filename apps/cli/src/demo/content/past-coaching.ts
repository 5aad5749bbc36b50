import type { LocalText, SkillCode } from './types.js';

/** What people of the demo agreed to do about a skill, and how they said they would know. */
export const promises: Readonly<Record<SkillCode, { readonly what: LocalText; readonly known: LocalText }>> = {
  opening: {
    what: { nl: 'Ik noem mijn naam en vraag waarmee ik kan helpen.', en: 'I say my name and ask how I can help.' },
    known: { nl: 'Je hoort het in de eerste tien seconden.', en: 'You hear it in the first ten seconds.' },
  },
  identity: {
    what: { nl: 'Ik vraag twee gegevens voor ik iets vertel.', en: 'I ask for two facts before I tell anything.' },
    known: { nl: 'Geen gesprek meer zonder controle.', en: 'No call without the check any more.' },
  },
  privacy: {
    what: {
      nl: 'Ik zeg nooit gegevens hardop die de klant niet gaf.',
      en: 'I never say details aloud that the customer did not give.',
    },
    known: { nl: 'Je hoort geen gegevens van mij.', en: 'You hear no details from me.' },
  },
  listening: {
    what: { nl: 'Ik laat de klant uitpraten en herhaal één woord.', en: 'I let the customer finish and repeat one word.' },
    known: { nl: 'Ik praat er niet meer doorheen.', en: 'I do not talk over people any more.' },
  },
  probing: {
    what: { nl: 'Ik stel twee open vragen voor ik iets oplos.', en: 'I ask two open questions before I solve anything.' },
    known: { nl: 'De klant hoeft niet terug te bellen.', en: 'The customer need not call back.' },
  },
  summarising: {
    what: { nl: 'Ik vat de klacht in één zin samen.', en: 'I sum up the complaint in one sentence.' },
    known: { nl: 'De klant zegt: ja, zo is het.', en: 'The customer says: yes, that is it.' },
  },
  empathy: {
    what: { nl: 'Ik zeg wat het voor de klant betekent.', en: 'I say what it means for the customer.' },
    known: {
      nl: 'Je hoort één zin over de klant, niet over het systeem.',
      en: 'You hear one sentence about the customer, not the system.',
    },
  },
  resistance: {
    what: { nl: 'Ik zeg eerst dat ik het begrijp, en leg het dan uit.', en: 'I say first that I understand, and then explain.' },
    known: { nl: 'Ik leg iets niet twee keer hetzelfde uit.', en: 'I do not explain something twice in the same way.' },
  },
  clear: {
    what: { nl: 'Ik gebruik geen woorden die alleen wij kennen.', en: 'I use no words that only we know.' },
    known: { nl: 'De klant vraagt niet wat ik bedoel.', en: 'The customer does not ask what I mean.' },
  },
  ownership: {
    what: { nl: 'Ik zeg wat ik doe, en wanneer het klaar is.', en: 'I say what I do, and when it is ready.' },
    known: { nl: 'Elk gesprek eindigt met een dag.', en: 'Every call ends with a day.' },
  },
  closing: {
    what: { nl: 'Ik vraag of alles duidelijk is voor ik afsluit.', en: 'I ask whether all is clear before I close.' },
    known: { nl: 'De klant hangt als eerste op.', en: 'The customer hangs up first.' },
  },
  notes: {
    what: { nl: 'Ik schrijf in twee zinnen op wat we afspraken.', en: 'I write down in two sentences what we agreed.' },
    known: { nl: 'Een collega begrijpt het zonder mij.', en: 'A colleague understands it without me.' },
  },
};

export const templates: readonly {
  readonly name: LocalText;
  readonly points: readonly { readonly minutes: number; readonly title: LocalText; readonly question: LocalText }[];
}[] = [
  {
    name: { nl: 'Elke twee weken', en: 'Every two weeks' },
    points: [
      {
        minutes: 5,
        title: { nl: 'Hoe gaat het?', en: 'How are you?' },
        question: { nl: 'Waar ben je trots op sinds vorige keer?', en: 'What are you proud of since last time?' },
      },
      {
        minutes: 15,
        title: { nl: 'Samen luisteren', en: 'Listening together' },
        question: { nl: 'Wat hoorde de klant, denk je?', en: 'What did the customer hear, do you think?' },
      },
      {
        minutes: 10,
        title: { nl: 'Wat ga je doen?', en: 'What will you do?' },
        question: { nl: 'Waaraan merken we dat het lukt?', en: 'How will we know that it works?' },
      },
    ],
  },
  {
    name: { nl: 'Eerste gesprek met een nieuwe collega', en: 'First conversation with a new colleague' },
    points: [
      {
        minutes: 10,
        title: { nl: 'De eerste weken', en: 'The first weeks' },
        question: { nl: 'Wat was anders dan je dacht?', en: 'What was different from what you expected?' },
      },
      {
        minutes: 10,
        title: { nl: 'Hoe je het liefst leert', en: 'How you like to learn' },
        question: { nl: 'Wanneer leerde je voor het laatst iets moeilijks?', en: 'When did you last learn something hard?' },
      },
    ],
  },
];
