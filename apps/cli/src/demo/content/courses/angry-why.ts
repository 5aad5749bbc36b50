import type { CourseModule } from '@vakwerk/domain/learning/courses/content';
import type { Language } from '../types.js';
import { fragment, question } from './steps.js';

export const angryWhy = (spoken: Language): CourseModule => ({
  id: 'angry-why',
  title: { nl: 'Waarom klanten boos zijn', en: 'Why customers are angry' },
  objective: { nl: 'Je herkent wat er achter boosheid zit.', en: 'You recognise what is behind anger.' },
  skillIds: ['resistance', 'empathy'],
  optional: false,
  prerequisiteModuleIds: [],
  steps: [
    {
      kind: 'text',
      id: 'angry-why-1',
      title: { nl: 'Boos is bijna nooit om jou', en: 'Anger is almost never about you' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Een klant die boos is, is vaak ' },
              { text: 'teleurgesteld', bold: true },
              { text: ' of ' },
              { text: 'bang', bold: true },
              { text: '. Hij heeft lang gewacht. Of hij snapt zijn rekening niet. Jij bent de eerste mens die hij spreekt.' },
            ],
          },
          { type: 'paragraph', text: [{ text: 'Daarom krijg jij het te horen. Het gaat niet over jou.' }] },
          {
            type: 'callout',
            tone: 'tip',
            text: [{ text: 'Denk bij een boze klant: wat is hier misgegaan? Dan luister je anders.' }],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'An angry customer is often ' },
              { text: 'disappointed', bold: true },
              { text: ' or ' },
              { text: 'afraid', bold: true },
              { text: '. He waited for a long time. Or he does not understand his bill. You are the first human he talks to.' },
            ],
          },
          { type: 'paragraph', text: [{ text: 'That is why you hear it. It is not about you.' }] },
          {
            type: 'callout',
            tone: 'tip',
            text: [{ text: 'With an angry customer, think: what went wrong here? Then you listen differently.' }],
          },
        ],
      },
    },
    {
      kind: 'text',
      id: 'angry-why-2',
      title: { nl: 'De golf van boosheid', en: 'The wave of anger' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Boosheid gaat omhoog, blijft even, en zakt weer. Net als een golf. ' },
              { text: 'Bovenop de golf luistert niemand.', bold: true },
              { text: ' Geef dan nog geen uitleg.' },
            ],
          },
          {
            type: 'image',
            fileId: 'anger-wave.svg',
            alt: 'Een lijn als een golf. Links loopt hij op: laat uitpraten. Bovenaan staat een gele stip: nog niet uitleggen. Rechts zakt hij: nu samen oplossen.',
            decorative: false,
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: 'Omhoog: laat de klant uitpraten' }],
              [{ text: 'Bovenaan: laat merken dat je het hoort' }],
              [{ text: 'Omlaag: nu mag je vragen stellen' }],
            ],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'Anger goes up, stays for a moment, and goes down. Like a wave. ' },
              { text: 'On top of the wave nobody listens.', bold: true },
              { text: ' Do not explain anything yet.' },
            ],
          },
          {
            type: 'image',
            fileId: 'anger-wave.svg',
            alt: 'A line like a wave. On the left it rises: let them talk. A yellow dot marks the top: do not explain yet. On the right it falls: now solve it together.',
            decorative: false,
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: 'Going up: let the customer finish' }],
              [{ text: 'At the top: show that you hear it' }],
              [{ text: 'Going down: now you can ask questions' }],
            ],
          },
        ],
      },
    },
    question({
      id: 'angry-why-3',
      kind: 'single',
      skill: 'resistance',
      prompt: {
        nl: 'Een klant praat hard en snel over drie fouten. Wat doe je eerst?',
        en: 'A customer talks loudly and fast about three mistakes. What do you do first?',
      },
      options: [
        {
          text: { nl: 'Ik leg de eerste fout meteen uit.', en: 'I explain the first mistake at once.' },
          correct: false,
          feedback: {
            nl: 'De klant is nog boven op de golf. Je uitleg komt niet aan.',
            en: 'The customer is still on top of the wave. Your explanation does not get through.',
          },
        },
        {
          text: {
            nl: 'Ik laat hem uitpraten en schrijf de drie punten op.',
            en: 'I let him finish and write down the three points.',
          },
          correct: true,
          feedback: {
            nl: 'Ja. Hij raakt het kwijt en jij vergeet niets.',
            en: 'Yes. He gets it off his chest and you forget nothing.',
          },
        },
        {
          text: { nl: 'Ik vraag of hij rustiger wil praten.', en: 'I ask him to talk more calmly.' },
          correct: false,
          feedback: {
            nl: 'Dat voelt als een verwijt. Vaak wordt de klant dan bozer.',
            en: 'That feels like blame. It often makes the customer angrier.',
          },
        },
      ],
    }),
    fragment(
      {
        id: 'angry-why-4',
        title: { nl: 'Luister: twee keer niemand gekomen', en: 'Listen: twice nobody came' },
        introduction: {
          nl: 'Luister naar het begin van dit gesprek. Let op wat Priya niet doet.',
          en: 'Listen to the start of this call. Notice what Priya does not do.',
        },
      },
      spoken,
      { nl: 'missed-engineer-1-5', en: 'missed-engineer-1-5' },
    ),
    question({
      id: 'angry-why-5',
      kind: 'multiple',
      skill: 'empathy',
      prompt: { nl: 'Wat doet Priya goed? Kies alles wat klopt.', en: 'What does Priya do well? Choose all that apply.' },
      options: [
        {
          text: { nl: 'Ze noemt wat er vervelend is: de vrije dag.', en: 'She names what is hard: the day off.' },
          correct: true,
          feedback: {
            nl: 'Ja. De klant hoort dat zij het echt heeft gehoord.',
            en: 'Yes. The customer hears that she really heard it.',
          },
        },
        {
          text: { nl: 'Ze legt uit waarom de monteur niet kwam.', en: 'She explains why the engineer did not come.' },
          correct: false,
          feedback: {
            nl: 'Nee, dat weet ze nog niet. Dat zoekt ze eerst uit.',
            en: 'No, she does not know yet. She finds out first.',
          },
        },
        {
          text: {
            nl: 'Ze zegt wat ze gaat doen en vraagt of dat goed is.',
            en: 'She says what she will do and asks whether that is fine.',
          },
          correct: true,
          feedback: { nl: 'Ja. Zo krijgt de klant weer grip.', en: 'Yes. That gives the customer control again.' },
        },
        {
          text: { nl: 'Ze gaat niet in discussie.', en: 'She does not argue.' },
          correct: true,
          feedback: {
            nl: 'Ja. Ze zegt: dat hoort niet zo te gaan. Punt.',
            en: 'Yes. She says: that should not happen. Full stop.',
          },
        },
      ],
    }),
    {
      kind: 'text',
      id: 'angry-why-6',
      title: { nl: 'Dit neem je mee', en: 'What you take with you' },
      required: true,
      body: {
        nl: [
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: 'Boosheid gaat over wat er misging, niet over jou' }],
              [{ text: 'Bovenop de golf: luisteren' }],
              [{ text: 'Daarna pas: vragen en oplossen' }],
            ],
          },
        ],
        en: [
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: 'Anger is about what went wrong, not about you' }],
              [{ text: 'On top of the wave: listen' }],
              [{ text: 'Only then: ask and solve' }],
            ],
          },
        ],
      },
    },
  ],
});
