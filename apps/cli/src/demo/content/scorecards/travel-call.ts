import type { DemoScorecard } from '../types.js';
import { criterion, guidance, rootCauses, scale5, yesNo } from './options.js';

/** Six criteria, short on purpose: a small team that scores many calls. */
export const travelCall: DemoScorecard = {
  code: 'travel-call',
  organisation: 'harbour',
  name: { nl: 'Reisgesprek kort', en: 'Short travel call' },
  description: { nl: 'Zes vragen over een gesprek met een reiziger.', en: 'Six questions about a call with a traveller.' },
  version: {
    model: 'weightedPoints',
    policies: { naPolicy: 'exclude', fatalEffect: 'flagOnly', passRatio: 0.65, bonusCap: 0 },
    sections: [
      {
        id: 'call',
        weight: 60,
        failSection: null,
        title: { nl: 'Het gesprek', en: 'The call' },
        criteria: [
          criterion({
            id: 'welcome',
            skillId: 'opening',
            text: { nl: 'Groet met naam en bedrijf', en: 'Greets with name and company' },
            guidance: guidance(
              { nl: 'De reiziger weet meteen met wie hij spreekt.', en: 'The traveller knows at once who this is.' },
              { nl: 'Goedemiddag, Harbour Travel, met Aisha.', en: 'Good afternoon, this is Aisha at Harbour Travel.' },
              { nl: 'Betalingen.', en: 'Payments.' },
            ),
            type: 'yesNo',
            options: yesNo,
            rootCauses: rootCauses('hurry', 'forgot'),
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
                nl: 'Boekingsnummer en twee controlevragen. Ook als er haast is.',
                en: 'Booking number and two checks. Also when there is a hurry.',
              },
              {
                nl: 'Ter controle: het e-mailadres en de postcode van de boeking?',
                en: 'For security, the email address and the postcode on the booking?',
              },
              { nl: 'Janet Boyle, Ferndale Road, klopt dat?', en: 'Janet Boyle, Ferndale Road, is that right?' },
            ),
            type: 'yesNo',
            options: yesNo,
            rootCauses: rootCauses('hurry', 'forgot', 'rule', 'tension'),
            naAllowed: true,
            commentRequired: 'whenNotFull',
            critical: 'compliance',
            fatal: 'evaluation',
          }),
          criterion({
            id: 'need',
            skillId: 'probing',
            text: { nl: 'Zoekt uit wat de reiziger nodig heeft', en: 'Finds out what the traveller needs' },
            guidance: guidance(
              {
                nl: 'Vraagt naar wat telt: dag, prijs, plek, wie er meegaat.',
                en: 'Asks for what counts: day, price, place, who comes along.',
              },
              {
                nl: 'Wat is vanavond het belangrijkst: het centrum, de prijs of iets bijzonders?',
                en: 'What matters most tonight: the centre, the price, or something special?',
              },
              { nl: 'Wat is het boekingsnummer?', en: "What's the booking number?" },
            ),
            type: 'scale',
            options: scale5,
            rootCauses: rootCauses('hurry', 'knew', 'script'),
          }),
        ],
      },
      {
        id: 'result',
        weight: 40,
        failSection: null,
        title: { nl: 'Het resultaat', en: 'The result' },
        criteria: [
          criterion({
            id: 'words',
            skillId: 'clear',
            text: { nl: 'Zegt het zo dat de reiziger het meteen snapt', en: 'Says it so that the traveller understands at once' },
            guidance: guidance(
              { nl: 'Geen vaktaal, of met uitleg erbij.', en: 'No jargon, or with an explanation.' },
              { nl: 'Dat betekent dat je dit niet betaalt.', en: "That means you don't pay it." },
              { nl: 'Die autorisatie valt vrij na settlement.', en: 'It drops off after settlement.' },
            ),
            type: 'scale',
            options: scale5,
            rootCauses: rootCauses('knew', 'script'),
          }),
          criterion({
            id: 'promise',
            skillId: 'ownership',
            text: { nl: 'Lost het op of belooft een vervolg met een tijd', en: 'Solves it or promises a next step with a time' },
            guidance: guidance(
              { nl: 'De reiziger hoeft zelf niets te bewaken.', en: 'The traveller has nothing to keep track of.' },
              {
                nl: 'Ik bel je over een half uur om te horen of de kamer goed is.',
                en: "I'll call you in half an hour, to check that the room is good.",
              },
              { nl: 'Dan moet je een klacht sturen.', en: 'Then you need to write to complaints.' },
            ),
            type: 'yesNo',
            options: yesNo,
            rootCauses: rootCauses('rule', 'system', 'knew'),
            critical: 'customer',
            commentRequired: 'whenNotFull',
          }),
          criterion({
            id: 'close',
            skillId: 'closing',
            text: {
              nl: 'Vraagt of er nog iets is en sluit vriendelijk af',
              en: 'Asks whether there is anything else and ends in a friendly way',
            },
            guidance: guidance(
              { nl: 'Hangt de reiziger zelf op? Dan n.v.t.', en: 'Does the traveller hang up? Then N/A.' },
              {
                nl: 'Is er nog iets waarmee ik kan helpen? Goede reis.',
                en: 'Is there anything else I can help with? Have a good trip.',
              },
              { nl: 'Dat was het van mijn kant.', en: "That's it from my side." },
            ),
            type: 'yesNo',
            options: yesNo,
            rootCauses: rootCauses('hurry', 'forgot'),
            naAllowed: true,
          }),
        ],
      },
    ],
  },
};
