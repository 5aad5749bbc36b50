import type { CourseModule } from '@vakwerk/domain/learning/courses/content';
import type { Language } from '../types.js';
import { fragment, question } from './steps.js';

export const startPrivacy = (spoken: Language): CourseModule => ({
  id: 'start-privacy',
  title: { nl: 'Alleen wat nodig is', en: 'Only what is needed' },
  objective: {
    nl: 'Je deelt en noteert alleen wat bij de vraag hoort.',
    en: 'You share and note only what belongs to the question.',
  },
  skillIds: ['privacy'],
  optional: false,
  prerequisiteModuleIds: [],
  steps: [
    {
      kind: 'text',
      id: 'start-privacy-1',
      title: { nl: 'De goede beller, te veel gegevens', en: 'The right caller, too much data' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Je weet wie er belt. Toch mag je niet alles zeggen. Staat er nog iemand op het contract? Dan zijn ' },
              { text: 'zijn gegevens niet van de beller', bold: true },
              { text: '.' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: 'Nieuw adres van een ex-partner: niet noemen' }],
              [{ text: 'Rekeningnummer van een huisgenoot: niet noemen' }],
              [{ text: 'Het verbruik van dit huis: dat mag' }],
            ],
          },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              {
                text: 'You know who is calling. Still you may not say everything. Is there another person on the contract? Then ',
              },
              { text: "that person's data is not the caller's", bold: true },
              { text: '.' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ text: 'New address of a former partner: do not mention' }],
              [{ text: 'Account number of a housemate: do not mention' }],
              [{ text: 'The energy use of this home: that is fine' }],
            ],
          },
        ],
      },
    },
    fragment(
      {
        id: 'start-privacy-2',
        title: { nl: 'Luister: wat wordt er gezegd?', en: 'Listen: what is said?' },
        introduction: {
          nl: 'Luister goed. Wordt er iets gezegd wat niet gezegd had mogen worden?',
          en: 'Listen closely. Is anything said that should not have been said?',
        },
      },
      spoken,
      { nl: 'payment-plan-12-15', en: 'identity-fails-3-7' },
    ),
    question({
      id: 'start-privacy-3',
      kind: 'single',
      skill: 'privacy',
      prompt: {
        nl: 'Er staat nog een ex-partner op het contract. Wat zeg je?',
        en: 'A former partner is still on the contract. What do you say?',
      },
      options: [
        {
          text: {
            nl: "'Meneer Van Loon woont nu in de Kerkstraat. Klopt dat?'",
            en: "'Mr Van Loon lives in Church Street now. Is that right?'",
          },
          correct: false,
          feedback: {
            nl: 'Je geeft zijn nieuwe adres weg. Dat kan gevaarlijk zijn.',
            en: 'You give away his new address. That can be dangerous.',
          },
        },
        {
          text: {
            nl: "'Er staat nog iemand op het contract. Wil je dat veranderen?'",
            en: "'There is another person on the contract. Would you like to change that?'",
          },
          correct: true,
          feedback: {
            nl: 'Ja. De klant weet genoeg, en jij noemt niets van hem.',
            en: 'Yes. The customer knows enough, and you mention nothing of his.',
          },
        },
        {
          text: { nl: 'Ik zeg niets en haal hem van het contract.', en: 'I say nothing and take him off the contract.' },
          correct: false,
          feedback: { nl: 'Hij moet het weten en zelf akkoord geven.', en: 'He has to know and agree himself.' },
        },
      ],
    }),
    {
      kind: 'text',
      id: 'start-privacy-4',
      title: { nl: 'Je scherm en je bureau', en: 'Your screen and your desk' },
      required: true,
      body: {
        nl: [
          {
            type: 'paragraph',
            text: [
              { text: 'Privacy is ook wat anderen ' },
              { text: 'kunnen zien', bold: true },
              { text: '. Zet je scherm op slot als je wegloopt. Schrijf geen kaartnummers op papier.' },
            ],
          },
          { type: 'callout', tone: 'tip', text: [{ text: 'Werk je thuis? Dan mag niemand meeluisteren of meekijken.' }] },
        ],
        en: [
          {
            type: 'paragraph',
            text: [
              { text: 'Privacy is also what others ' },
              { text: 'can see', bold: true },
              { text: '. Lock your screen when you walk away. Do not write card numbers on paper.' },
            ],
          },
          { type: 'callout', tone: 'tip', text: [{ text: 'Do you work at home? Then nobody may listen in or look along.' }] },
        ],
      },
    },
    question({
      id: 'start-privacy-5',
      kind: 'multiple',
      skill: 'privacy',
      prompt: { nl: 'Wat mag? Kies alles wat klopt.', en: 'What is allowed? Choose all that apply.' },
      options: [
        {
          text: {
            nl: 'De klant zijn eigen rekening uitleggen, na de controle',
            en: "Explain the customer's own bill, after the check",
          },
          correct: true,
          feedback: { nl: 'Ja. Dat is jouw werk.', en: 'Yes. That is your job.' },
        },
        {
          text: { nl: 'Een bekende opzoeken in het systeem', en: 'Look up someone you know in the system' },
          correct: false,
          feedback: {
            nl: 'Nee. Alleen als het nodig is voor een vraag. Het systeem houdt bij wie er keek.',
            en: 'No. Only when a question needs it. The system keeps track of who looked.',
          },
        },
        {
          text: { nl: 'Een collega om raad vragen over dit gesprek', en: 'Ask a colleague for advice about this call' },
          correct: true,
          feedback: { nl: 'Ja. Deel alleen wat je collega moet weten.', en: 'Yes. Share only what your colleague needs.' },
        },
        {
          text: { nl: 'Een foto van je scherm naar een collega sturen', en: 'Send a colleague a photo of your screen' },
          correct: false,
          feedback: { nl: 'Nee. Je weet niet waar die foto blijft.', en: 'No. You do not know where that photo ends up.' },
        },
      ],
    }),
    question({
      id: 'start-privacy-6',
      kind: 'single',
      skill: 'privacy',
      prompt: {
        nl: 'De klant mailt een foto van zijn paspoort. Je had er niet om gevraagd. Wat doe je?',
        en: 'The customer mails a photo of the passport. You did not ask for it. What do you do?',
      },
      options: [
        {
          text: {
            nl: 'Ik bewaar hem bij de klant, misschien is het handig.',
            en: 'I keep it with the customer, it may be useful.',
          },
          correct: false,
          feedback: { nl: 'Wat je niet nodig hebt, mag je niet bewaren.', en: 'You may not keep what you do not need.' },
        },
        {
          text: { nl: 'Ik verwijder hem, en zeg dat dit niet nodig is.', en: 'I delete it, and say that it is not needed.' },
          correct: true,
          feedback: { nl: 'Ja. Vriendelijk, duidelijk en veilig.', en: 'Yes. Friendly, clear and safe.' },
        },
        {
          text: { nl: 'Ik stuur hem door naar mijn teamleider.', en: 'I forward it to my team lead.' },
          correct: false,
          feedback: { nl: 'Nu staat de foto op twee plekken.', en: 'Now the photo is in two places.' },
        },
      ],
    }),
  ],
});
