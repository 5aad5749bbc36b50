import type { CourseModule } from '@vakwerk/domain/learning/courses/content';
import type { Language } from '../types.js';
import { fragment, question } from './steps.js';

export const startOpen = (spoken: Language): CourseModule => ({
  id: 'start-open',
  title: { nl: 'De eerste twintig seconden', en: 'The first twenty seconds' },
  objective: {
    nl: 'Je opent een gesprek zo dat de klant vanzelf vertelt.',
    en: 'You open a call so that the customer starts to tell.',
  },
  skillIds: ['opening'],
  optional: false,
  prerequisiteModuleIds: [],
  steps: [
    {
      kind: 'text',
      id: 'start-open-1',
      title: { nl: 'Vier dingen in één adem', en: 'Four things in one breath' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Een goede opening heeft vier delen. Je hebt er ' },
              { text: 'vijf seconden', bold: true },
              { text: ' voor nodig.' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: "Groet: 'Goedemorgen'" }],
              [{ text: "Bedrijf: 'Zonnedaal Energie'" }],
              [{ text: "Naam: 'je spreekt met Fatima'" }],
              [{ text: "Vraag: 'Waar kan ik je mee helpen?'" }],
            ],
          },
          { type: 'callout', tone: 'tip', text: [{ text: 'Adem uit voordat je opneemt. Je stem wordt dan vanzelf rustiger.' }] },
        ],
        en: [
          {
            type: 'paragraph',
            text: [{ text: 'A good opening has four parts. It takes you ' }, { text: 'five seconds', bold: true }, { text: '.' }],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: "Greeting: 'Good morning'" }],
              [{ text: "Company: 'Zonnedaal Energy'" }],
              [{ text: "Name: 'this is Fatima'" }],
              [{ text: "Question: 'How can I help you?'" }],
            ],
          },
          { type: 'callout', tone: 'tip', text: [{ text: 'Breathe out before you answer. Your voice gets calmer by itself.' }] },
        ],
      },
    },
    fragment(
      {
        id: 'start-open-2',
        title: { nl: 'Luister: een goede opening', en: 'Listen: a good opening' },
        introduction: {
          nl: 'Hoor je de vier delen? En wat doet de medewerker als de klant meteen zijn verhaal vertelt?',
          en: 'Do you hear the four parts? And what does the agent do when the customer starts the story at once?',
        },
      },
      spoken,
      { nl: 'wrong-bill-0-2', en: 'hotel-cancelled-0-2' },
    ),
    question({
      id: 'start-open-3',
      kind: 'single',
      skill: 'opening',
      prompt: {
        nl: 'De klant begint meteen met een lang verhaal. Jij moet nog controleren wie er belt. Wat doe je?',
        en: 'The customer starts a long story at once. You still need to check who is calling. What do you do?',
      },
      options: [
        {
          text: { nl: 'Ik onderbreek hem en vraag zijn postcode.', en: 'I interrupt and ask for the postcode.' },
          correct: false,
          feedback: {
            nl: 'De klant voelt zich niet gehoord en begint straks opnieuw.',
            en: 'The customer does not feel heard and will start again later.',
          },
        },
        {
          text: {
            nl: 'Ik laat hem uitpraten, reageer kort, en vraag dan de gegevens.',
            en: 'I let him finish, respond briefly, and then ask for the details.',
          },
          correct: true,
          feedback: { nl: 'Ja. Eerst de mens, dan het systeem.', en: 'Yes. First the person, then the system.' },
        },
        {
          text: { nl: 'Ik sla de controle over, want hij heeft haast.', en: 'I skip the check, because he is in a hurry.' },
          correct: false,
          feedback: {
            nl: 'De controle duurt tien seconden. Overslaan mag nooit.',
            en: 'The check takes ten seconds. Skipping is never allowed.',
          },
        },
      ],
    }),
    question({
      id: 'start-open-4',
      kind: 'multiple',
      skill: 'opening',
      prompt: {
        nl: 'Wat hoort er in de opening? Kies alles wat klopt.',
        en: 'What belongs in the opening? Choose all that apply.',
      },
      options: [
        {
          text: { nl: 'Je naam', en: 'Your name' },
          correct: true,
          feedback: { nl: 'Ja. De klant praat met een mens.', en: 'Yes. The customer talks to a human.' },
        },
        {
          text: { nl: 'De naam van het bedrijf', en: "The company's name" },
          correct: true,
          feedback: { nl: 'Ja. Zo weet de klant dat hij goed zit.', en: 'Yes. The customer knows this is the right place.' },
        },
        {
          text: { nl: 'Je klantnummervraag', en: 'Asking for the customer number' },
          correct: false,
          feedback: { nl: 'Nog niet. Vraag eerst waar de klant voor belt.', en: 'Not yet. First ask why the customer calls.' },
        },
        {
          text: { nl: 'Een open vraag', en: 'An open question' },
          correct: true,
          feedback: { nl: "Ja. 'Waar kan ik je mee helpen?'", en: "Yes. 'How can I help you?'" },
        },
      ],
    }),
    {
      kind: 'text',
      id: 'start-open-5',
      title: { nl: 'Zeg wat je gaat doen', en: 'Say what you are going to do' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Weet je waarvoor de klant belt? Zeg dan wat er nu komt, en ' },
              { text: 'hoe lang', bold: true },
              { text: " het duurt. 'Ik stel eerst twee vragen, dan kijk ik in je rekening. Dat duurt een minuut.'" },
            ],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'Do you know why the customer calls? Then say what comes next, and ' },
              { text: 'how long', bold: true },
              { text: " it takes. 'I ask two questions first, then I look at your bill. It takes a minute.'" },
            ],
          },
        ],
      },
    },
  ],
});
