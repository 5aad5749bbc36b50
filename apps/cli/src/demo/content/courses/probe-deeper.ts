import type { CourseModule } from '@vakwerk/domain/learning/courses/content';
import type { Language } from '../types.js';
import { fragment, question } from './steps.js';

export const probeDeeper = (spoken: Language): CourseModule => ({
  id: 'probe-deeper',
  title: { nl: 'Nog één vraag', en: 'One more question' },
  objective: { nl: 'Je vraagt door op het antwoord van de klant.', en: "You build on the customer's answer." },
  skillIds: ['probing', 'listening'],
  optional: false,
  prerequisiteModuleIds: [],
  steps: [
    {
      kind: 'text',
      id: 'probe-deeper-1',
      title: { nl: 'Pak een woord van de klant', en: 'Take a word of the customer' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Doorvragen is makkelijk als je luistert. ' },
              { text: 'Pak een woord', bold: true },
              { text: ' uit het antwoord, en vraag daarop door.' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: "Klant: 'Het is sinds kort.' Jij: 'Sinds kort. Wanneer begon het precies?'" }],
              [{ text: "Klant: 'Mijn vrouw heeft dat gedaan.' Jij: 'Hoe heeft zij het gedaan?'" }],
            ],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'Asking on is easy when you listen. ' },
              { text: 'Take a word', bold: true },
              { text: ' from the answer, and ask about it.' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: "Customer: 'It started recently.' You: 'Recently. When did it start exactly?'" }],
              [{ text: "Customer: 'My wife did that.' You: 'How did she do it?'" }],
            ],
          },
        ],
      },
    },
    {
      kind: 'text',
      id: 'probe-deeper-2',
      title: { nl: 'Stil zijn is ook een vraag', en: 'Silence is a question too' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Wacht na je vraag ' },
              { text: 'drie tellen', bold: true },
              { text: '. Dat voelt lang. Voor de klant is het fijn: hij kan nadenken.' },
            ],
          },
          {
            type: 'callout',
            tone: 'tip',
            text: [{ text: "Vul het antwoord niet zelf in. 'Je hebt zeker ...' stopt het gesprek." }],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'After your question, wait for ' },
              { text: 'three counts', bold: true },
              { text: '. It feels long. It is nice for the customer: there is time to think.' },
            ],
          },
          {
            type: 'callout',
            tone: 'tip',
            text: [{ text: "Do not fill in the answer. 'You must have ...' stops the conversation." }],
          },
        ],
      },
    },
    question({
      id: 'probe-deeper-3',
      kind: 'single',
      skill: 'probing',
      prompt: {
        nl: "De klant zegt: 'Ik wil opzeggen.' Wat vraag je?",
        en: "The customer says: 'I want to cancel.' What do you ask?",
      },
      options: [
        {
          text: { nl: "'Weet je dat er een boete op staat?'", en: "'Do you know there is a fee?'" },
          correct: false,
          feedback: {
            nl: 'De klant voelt zich tegengehouden. En je weet nog niets.',
            en: 'The customer feels held back. And you still know nothing.',
          },
        },
        {
          text: { nl: "'Dat kan. Wat is de reden dat je wilt stoppen?'", en: "'That is possible. What makes you want to stop?'" },
          correct: true,
          feedback: {
            nl: 'Ja. Soms blijkt er een verhuizing achter te zitten. Dan is er een betere weg.',
            en: 'Yes. Sometimes there is a house move behind it. Then there is a better way.',
          },
        },
        {
          text: { nl: "'Ben je niet tevreden?'", en: "'Are you not satisfied?'" },
          correct: false,
          feedback: { nl: 'Gesloten, en je vult het al in.', en: 'Closed, and you already fill it in.' },
        },
      ],
    }),
    fragment(
      {
        id: 'probe-deeper-4',
        title: { nl: 'Luister: wat werd niet gevraagd?', en: 'Listen: what was not asked?' },
        introduction: {
          nl: 'In dit gesprek komt een vraag te laat, of helemaal niet. Welke?',
          en: 'In this call a question comes too late, or not at all. Which one?',
        },
      },
      spoken,
      { nl: 'cancellation-3-8', en: 'double-charge-21-24' },
    ),
    question({
      id: 'probe-deeper-5',
      kind: 'single',
      skill: 'listening',
      prompt: { nl: 'Wat had eerder gevraagd moeten worden?', en: 'What should have been asked earlier?' },
      options: [
        {
          text: { nl: 'Wat er is gebeurd, en waarom de klant belt', en: 'What happened, and why the customer calls' },
          correct: true,
          feedback: {
            nl: 'Ja. Met dat antwoord was de oplossing er veel sneller.',
            en: 'Yes. With that answer the solution would have come much sooner.',
          },
        },
        {
          text: { nl: 'Of de klant de voorwaarden heeft gelezen', en: 'Whether the customer read the terms' },
          correct: false,
          feedback: { nl: 'Nee. Dat helpt de klant nu niet.', en: 'No. That does not help the customer now.' },
        },
        {
          text: { nl: 'Hoe lang iemand al klant is', en: 'How long someone has been a customer' },
          correct: false,
          feedback: { nl: 'Nee. Dat staat in het systeem.', en: 'No. That is in the system.' },
        },
      ],
    }),
    question({
      id: 'probe-deeper-6',
      kind: 'multiple',
      skill: 'listening',
      prompt: {
        nl: "De klant zegt: 'Ik heb die brief aan mijn zoon gegeven.' Welke vragen gaan daarop door? Kies alles wat klopt.",
        en: "The customer says: 'I gave that letter to my son.' Which questions build on that? Choose all that apply.",
      },
      options: [
        {
          text: { nl: "'Aan je zoon. Wat heeft hij ermee gedaan?'", en: "'To your son. What did he do with it?'" },
          correct: true,
          feedback: {
            nl: 'Ja. Je pakt een woord van de klant en vraagt verder.',
            en: 'Yes. You take a word of the customer and ask on.',
          },
        },
        {
          text: { nl: "'Wat is je klantnummer?'", en: "'What is your customer number?'" },
          correct: false,
          feedback: { nl: 'Nee. Het antwoord over de zoon gaat nu verloren.', en: 'No. The answer about the son is lost now.' },
        },
        {
          text: { nl: "'Welke brief was dat precies?'", en: "'Which letter was that exactly?'" },
          correct: true,
          feedback: { nl: 'Ja. Misschien zijn er twee brieven.', en: 'Yes. Maybe there are two letters.' },
        },
        {
          text: { nl: "'Je zoon heeft zeker niets gedaan?'", en: "'Your son did nothing, I suppose?'" },
          correct: false,
          feedback: {
            nl: 'Nee. Je vult het antwoord in, en het klinkt als een verwijt.',
            en: 'No. You fill in the answer, and it sounds like blame.',
          },
        },
      ],
    }),
  ],
});
