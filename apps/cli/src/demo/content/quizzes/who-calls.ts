import type { QuizStep } from '@vakwerk/domain/learning/quizzes/quiz-step';
import { OPEN_REVIEW } from '@vakwerk/domain/learning/quizzes/review-policy';
import { both, choose, order, statement } from './ask.js';

/** Everybody on the floor takes this one: it tells right or not after each answer. */
export const whoCalls: QuizStep = {
  kind: 'quiz',
  id: 'who-calls',
  title: both('Quiz: wie belt er, en wat mag je zeggen?', 'Quiz: who is calling, and what may you say?'),
  required: true,
  quiz: {
    introduction: both(
      'Zeven vragen over het begin van een gesprek. Na elk antwoord lees je waarom.',
      'Seven questions about the start of a call. After each answer you read why.',
    ),
    passRatio: 0.7,
    attemptsAllowed: 3,
    timeLimitSeconds: null,
    opensAt: null,
    closesAt: null,
    handling: 'autosubmit',
    graceSeconds: 0,
    finalGrade: 'highest',
    review: OPEN_REVIEW,
    shuffleQuestions: false,
    shuffleAnswers: true,
    parts: [
      choose({
        id: 'who-calls-first',
        skill: 'identity',
        prompt: both('Iemand belt over een rekening. Wat doe je eerst?', 'Someone calls about a bill. What do you do first?'),
        options: [
          [
            both('+Je vraagt naam, geboortedatum en postcode.', '+You ask for name, date of birth and postcode.'),
            both('Nu weet je zeker wie er belt.', 'Now you are sure who is calling.'),
          ],
          [
            both('Je zoekt de rekening vast op.', 'You already look up the bill.'),
            both('Dan lees je gegevens van misschien iemand anders.', 'Then you read data of perhaps someone else.'),
          ],
          [
            both('Je vraagt of het om de laatste rekening gaat.', 'You ask whether it is about the last bill.'),
            both('Dat komt later. Eerst moet je weten wie er belt.', 'That comes later. First you need to know who is calling.'),
          ],
        ],
      }),
      statement({
        id: 'who-calls-partner',
        skill: 'privacy',
        correct: false,
        prompt: both(
          'Je mag een partner alles over het contract vertellen.',
          'You may tell a partner everything about the contract.',
        ),
        why: both(
          'Dat mag alleen als de klant daar toestemming voor gaf. Kijk of die in het systeem staat.',
          'Only when the customer gave permission. See whether it is in the system.',
        ),
      }),
      choose({
        id: 'who-calls-wrong',
        skill: 'identity',
        prompt: both('De beller zegt een andere postcode. Wat zeg je?', 'The caller says another postcode. What do you say?'),
        options: [
          [
            both('“Ik heb hier een ander adres, klopt dat?”', '“I have another address here, is that right?”'),
            both('Hiermee zeg je al te veel.', 'With this you already say too much.'),
          ],
          [
            both(
              '+“Dit past niet bij wat ik zie. Heeft u nog een ander gegeven?”',
              '+“This does not match. Do you have another detail?”',
            ),
            both('Je zegt niets over wat er in het systeem staat.', 'You say nothing about what is in the system.'),
          ],
          [
            both('“Dan kan ik u niet helpen.”', '“Then I cannot help you.”'),
            both('Misschien is de klant verhuisd. Geef nog een kans.', 'Perhaps the customer moved. Give another chance.'),
          ],
        ],
      }),
      choose({
        id: 'who-calls-note',
        skill: 'privacy',
        prompt: both('Wat hoort in de notitie na het gesprek?', 'What belongs in the note after the call?'),
        options: [
          [both('+Wat jullie afspraken.', '+What you agreed.')],
          [both('+Wie er belde, en waarover.', '+Who called, and about what.')],
          [
            both('Dat de klant ziek is.', 'That the customer is ill.'),
            both('Dat hoort niet bij de vraag.', 'That does not belong to the question.'),
          ],
          [
            both('Het nummer van de bankpas.', 'The number of the bank card.'),
            both('Schrijf dat nooit op.', 'Never write that down.'),
          ],
        ],
      }),
      order({
        id: 'who-calls-order',
        skill: 'opening',
        prompt: both('Zet het begin van het gesprek in de goede volgorde.', 'Put the start of the call in the right order.'),
        items: [
          both('Groeten met je naam', 'Greet with your name'),
          both('Vragen waar het over gaat', 'Ask what it is about'),
          both('Vragen wie er belt', 'Ask who is calling'),
          both('Vertellen wat je gaat doen', 'Say what you are going to do'),
        ],
      }),
      statement({
        id: 'who-calls-hurry',
        skill: 'identity',
        correct: true,
        prompt: both(
          'Ook als de klant haast heeft, controleer je wie er belt.',
          'Also when the customer is in a hurry, you check who is calling.',
        ),
        why: both('Zeg waarom: “Zo gaan we veilig met uw gegevens om.”', 'Say why: “This keeps your data safe.”'),
      }),
      choose({
        id: 'who-calls-open',
        skill: 'opening',
        prompt: both('Welke eerste zin helpt het meest?', 'Which first sentence helps most?'),
        options: [
          [both('“Ja?”', '“Yes?”'), both('De klant weet niet of hij goed zit.', 'The customer does not know who this is.')],
          [
            both(
              '+“Goedemiddag, met Sanne van Zonnedaal. Wat kan ik voor u doen?”',
              '+“Good afternoon, this is Sanne. What can I do for you?”',
            ),
            both('De klant weet wie je bent en kan beginnen.', 'The customer knows who you are and can start.'),
          ],
          [
            both('“Wat is uw klantnummer?”', '“What is your customer number?”'),
            both('Dat komt daarna. Begin met een groet.', 'That comes after. Start with a greeting.'),
          ],
        ],
      }),
    ].map((question) => ({ kind: 'fixed', question })),
  },
};
