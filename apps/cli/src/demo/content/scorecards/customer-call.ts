import type { DemoScorecard } from '../types.js';
import { criterion, guidance, rootCauses, scale3, scale5, yesNo } from './options.js';

/** Twelve criteria, one per skill. Ids are codes; the seeder replaces them, and `skillId`, by stored ids. */
export const customerCall: DemoScorecard = {
  code: 'customer-call',
  organisation: 'zonnedaal',
  name: { nl: 'Klantgesprek', en: 'Customer call' },
  description: { nl: 'Voor alle gesprekken met klanten thuis.', en: 'For all calls with customers at home.' },
  version: {
    model: 'weightedPercentages',
    policies: { naPolicy: 'exclude', fatalEffect: 'zero', passRatio: 0.7, bonusCap: 0 },
    sections: [
      {
        id: 'start',
        weight: 20,
        failSection: null,
        title: { nl: 'Openen en veilig starten', en: 'Opening and a safe start' },
        criteria: [
          criterion({
            id: 'greeting',
            skillId: 'opening',
            text: {
              nl: 'Groet, noemt naam en bedrijf, en vraagt waar de klant voor belt',
              en: 'Greets, gives name and company, and asks why the customer calls',
            },
            guidance: guidance(
              { nl: 'Alle drie moeten er zijn. De volgorde mag anders.', en: 'All three must be there. The order is free.' },
              {
                nl: 'Goedemorgen, Zonnedaal Energie, je spreekt met Fatima. Waar kan ik je mee helpen?',
                en: 'Good morning, Zonnedaal Energy, this is Fatima. How can I help you?',
              },
              { nl: 'Met Tom, zeg het maar.', en: 'Tom here, go ahead.' },
            ),
            type: 'yesNo',
            options: yesNo,
            rootCauses: rootCauses('hurry', 'forgot', 'script'),
          }),
          criterion({
            id: 'identity',
            skillId: 'identity',
            text: {
              nl: 'Controleert wie er belt, voordat er gegevens worden gedeeld',
              en: 'Checks who is calling before any data is shared',
            },
            guidance: guidance(
              {
                nl: 'Twee vragen: postcode met huisnummer, en geboortedatum. De klant geeft het antwoord. Belt er iemand anders? Dan nee zeggen en uitleggen wat wel kan.',
                en: 'Two questions: postcode with house number, and date of birth. The customer gives the answer. Is it someone else? Then say no and explain what is possible.',
              },
              {
                nl: 'Mag ik je postcode, je huisnummer en je geboortedatum?',
                en: 'Could I have your postcode, house number and date of birth?',
              },
              { nl: 'Je woont nog op de Kerkstraat, toch?', en: 'You still live in Church Street, right?' },
            ),
            type: 'yesNo',
            options: yesNo,
            rootCauses: rootCauses('forgot', 'hurry', 'rule', 'tension'),
            naAllowed: true,
            commentRequired: 'whenNotFull',
            critical: 'compliance',
            fatal: 'evaluation',
          }),
          criterion({
            id: 'privacy',
            skillId: 'privacy',
            text: { nl: 'Deelt alleen gegevens die voor deze vraag nodig zijn', en: 'Shares only data this question needs' },
            guidance: guidance(
              {
                nl: 'Let ook op gegevens van huisgenoten en ex-partners.',
                en: 'Also watch for data of housemates and former partners.',
              },
              {
                nl: 'Er staat nog iemand op het contract. Wil je daar iets aan veranderen?',
                en: 'There is another person on the contract. Would you like to change that?',
              },
              { nl: 'Meneer Van Loon woont nu in de Kerkstraat, zie ik.', en: 'I see Mr Van Loon lives in Church Street now.' },
            ),
            type: 'yesNo',
            options: yesNo,
            rootCauses: rootCauses('knew', 'forgot', 'rule'),
            commentRequired: 'whenNotFull',
            critical: 'compliance',
            condition: { criterionId: 'identity', optionIds: ['yes'] },
          }),
        ],
      },
      {
        id: 'understand',
        weight: 30,
        failSection: null,
        title: { nl: 'Begrijpen', en: 'Understanding' },
        criteria: [
          criterion({
            id: 'listen',
            skillId: 'listening',
            text: {
              nl: 'Laat de klant uitpraten en reageert op wat hij zegt',
              en: 'Lets the customer finish and responds to what is said',
            },
            guidance: guidance(
              {
                nl: 'Hoor je de klant iets twee keer zeggen? Dan is het hoogstens 3.',
                en: 'Does the customer say something twice? Then it is 3 at most.',
              },
              {
                nl: 'Je zei net dat je in je pauze belt. Ik houd het kort.',
                en: 'You said you are calling in your break. I will keep it short.',
              },
              { nl: 'Ja, ja. En je postcode?', en: 'Yes, yes. And your postcode?' },
            ),
            type: 'scale',
            options: scale5,
            rootCauses: rootCauses('hurry', 'script', 'tension'),
          }),
          criterion({
            id: 'probe',
            skillId: 'probing',
            text: { nl: 'Vraagt door tot de oorzaak duidelijk is', en: 'Asks on until the cause is clear' },
            guidance: guidance(
              {
                nl: 'Goed: een open vraag en minstens één vraag die daarop doorgaat.',
                en: 'Good: an open question and at least one that builds on it.',
              },
              {
                nl: 'Is er thuis iets veranderd? En wie gaf de meterstand door?',
                en: 'Has anything changed at home? And who sent in the reading?',
              },
              { nl: 'Je hebt zeker meer gebruikt?', en: 'You must have used more?' },
            ),
            type: 'scale',
            options: scale3,
            rootCauses: rootCauses('knew', 'hurry', 'script'),
          }),
          criterion({
            id: 'summarise',
            skillId: 'summarising',
            text: { nl: 'Vat samen en vraagt of het klopt', en: 'Sums up and asks whether it is right' },
            guidance: guidance(
              {
                nl: 'Deels: alleen herhalen, of samenvatten zonder vraag.',
                en: 'Partly: only repeating, or summing up without a question.',
              },
              {
                nl: 'Dus: nieuwe rekening vandaag, honderdachtendertig euro. Klopt dat?',
                en: 'So: a new bill today, one hundred and thirty-eight euros. Is that right?',
              },
              { nl: 'Oké, komt goed.', en: 'Okay, will do.' },
            ),
            type: 'scale',
            options: scale3,
            rootCauses: rootCauses('forgot', 'hurry', 'knew'),
          }),
        ],
      },
      {
        id: 'help',
        weight: 35,
        failSection: null,
        title: { nl: 'Helpen', en: 'Helping' },
        criteria: [
          criterion({
            id: 'empathy',
            skillId: 'empathy',
            text: {
              nl: 'Laat in woorden merken wat dit voor de klant betekent',
              en: 'Shows in words what this means for the customer',
            },
            guidance: guidance(
              {
                nl: 'We scoren de woorden, niet de stem. Een vaste zin is hoogstens 3.',
                en: 'We score the words, not the voice. A fixed phrase is 3 at most.',
              },
              {
                nl: 'Je neemt een dag vrij en dan komt er niemand. Dat hoort niet.',
                en: 'You take a day off and nobody comes. That should not happen.',
              },
              { nl: 'Vervelend. Wat is je klantnummer?', en: 'Annoying. What is your customer number?' },
            ),
            type: 'scale',
            options: scale5,
            rootCauses: rootCauses('knew', 'hurry', 'script'),
          }),
          criterion({
            id: 'resistance',
            skillId: 'resistance',
            text: {
              nl: 'Blijft rustig bij weerstand en geeft de klant een keuze',
              en: 'Stays calm with resistance and gives the customer a choice',
            },
            guidance: guidance(
              {
                nl: 'N.v.t. als de klant niet boos is en geen nee zegt.',
                en: 'N/A when the customer is not angry and does not say no.',
              },
              {
                nl: 'Ik snap dat je boos bent. Ik zoek uit wat er misging. Wil je wachten of zal ik bellen?',
                en: 'I see why you are angry. I will find out what went wrong. Will you wait or shall I call?',
              },
              { nl: 'Dat zijn nou eenmaal de regels.', en: 'Those are the rules.' },
            ),
            type: 'scale',
            options: scale3,
            rootCauses: rootCauses('tension', 'knew', 'rule'),
            naAllowed: true,
          }),
          criterion({
            id: 'clear',
            skillId: 'clear',
            text: { nl: 'Gebruikt gewone woorden en korte zinnen', en: 'Uses plain words and short sentences' },
            guidance: guidance(
              {
                nl: 'Legt een moeilijk woord uit voordat de klant ernaar vraagt.',
                en: 'Explains a hard word before the customer has to ask.',
              },
              {
                nl: 'Een gemachtigde is iemand die namens haar mag bellen.',
                en: 'An authorised person is someone who may call for her.',
              },
              { nl: 'Na saldering gaan er terugleverkosten af.', en: 'After netting, feed-in charges are deducted.' },
            ),
            type: 'scale',
            options: scale5,
            rootCauses: rootCauses('knew', 'script', 'hurry'),
          }),
          criterion({
            id: 'ownership',
            skillId: 'ownership',
            text: {
              nl: 'Lost de vraag op, of regelt wie wat doet en wanneer',
              en: 'Solves the question, or arranges who does what and when',
            },
            guidance: guidance(
              {
                nl: 'Geregeld telt als er een naam of team is, en een dag.',
                en: 'Arranged counts when there is a name or team, and a day.',
              },
              { nl: 'Ik bel je vrijdag tussen vier en vijf.', en: 'I will call you on Friday between four and five.' },
              { nl: 'Dat moet je op de website opzoeken.', en: 'You have to look that up on the website.' },
            ),
            type: 'choice',
            options: [
              { id: 'solved', points: 4, label: { nl: 'Opgelost in dit gesprek', en: 'Solved in this call' } },
              { id: 'arranged', points: 3, label: { nl: 'Geregeld: wie, wat, wanneer', en: 'Arranged: who, what, when' } },
              { id: 'open', points: 0, label: { nl: 'Blijft bij de klant liggen', en: 'Left with the customer' } },
            ],
            rootCauses: rootCauses('rule', 'system', 'knew'),
            critical: 'customer',
            commentRequired: 'whenNotFull',
          }),
        ],
      },
      {
        id: 'end',
        weight: 15,
        failSection: null,
        title: { nl: 'Afronden', en: 'Wrapping up' },
        criteria: [
          criterion({
            id: 'closing',
            skillId: 'closing',
            text: {
              nl: 'Vraagt of alles duidelijk is en sluit vriendelijk af',
              en: 'Asks whether all is clear and ends in a friendly way',
            },
            guidance: guidance(
              {
                nl: 'Allebei nodig. Stopt de klant zelf het gesprek? Dan n.v.t.',
                en: 'Both are needed. Does the customer end the call? Then N/A.',
              },
              {
                nl: 'Heb je verder nog een vraag? Dan wens ik je een fijne dag.',
                en: 'Do you have another question? Then I wish you a good day.',
              },
              { nl: 'Die mail komt binnen een week. Dag.', en: 'The mail comes within a week. Bye.' },
            ),
            type: 'yesNo',
            options: yesNo,
            rootCauses: rootCauses('hurry', 'forgot'),
            naAllowed: true,
          }),
          criterion({
            id: 'notes',
            skillId: 'notes',
            text: { nl: 'In de notitie staat', en: 'The note contains' },
            guidance: guidance(
              {
                nl: 'Lees de notitie bij dit gesprek. Vink aan wat erin staat.',
                en: 'Read the note of this call. Tick what is in it.',
              },
              {
                nl: 'Stand verkeerd (8 i.p.v. 4). Hersteld. Nieuwe rekening gaat vandaag uit. Klant weet het.',
                en: 'Reading wrong (8 for 4). Corrected. New bill goes out today. Customer knows.',
              },
              { nl: 'Klant gebeld over rekening.', en: 'Customer called about bill.' },
            ),
            type: 'checklist',
            options: [
              { id: 'reason', points: 1, label: { nl: 'Waarom de klant belde', en: 'Why the customer called' } },
              { id: 'agreement', points: 1, label: { nl: 'Wat er is afgesproken', en: 'What was agreed' } },
              { id: 'next', points: 1, label: { nl: 'De volgende stap', en: 'The next step' } },
              { id: 'date', points: 1, label: { nl: 'Een datum of tijd', en: 'A date or time' } },
            ],
            rootCauses: rootCauses('hurry', 'system', 'forgot'),
          }),
        ],
      },
    ],
  },
};
