import type { QuizStep } from '@vakwerk/domain/learning/quizzes/quiz-step';
import { REVIEW_ITEMS } from '@vakwerk/domain/learning/quizzes/review-policy';
import { both, choose, inOwnWords, statement } from './ask.js';

/** A test: time, two tries, an answer in own words that a coach reads, and everything to read afterwards. */
export const stayCalm: QuizStep = {
  kind: 'quiz',
  id: 'stay-calm',
  title: both('Toets: rustig blijven bij een boze klant', 'Test: staying calm with an angry customer'),
  required: true,
  quiz: {
    introduction: both(
      'Vijf vragen en één antwoord in je eigen woorden. Je coach leest dat en zegt wat goed ging.',
      'Five questions and one answer in your own words. Your coach reads it and says what went well.',
    ),
    passRatio: 0.6,
    attemptsAllowed: 2,
    timeLimitSeconds: 1200,
    opensAt: null,
    closesAt: null,
    handling: 'grace',
    graceSeconds: 300,
    finalGrade: 'highest',
    review: { during: [], rightAfter: REVIEW_ITEMS, later: REVIEW_ITEMS, afterClose: REVIEW_ITEMS },
    shuffleQuestions: true,
    shuffleAnswers: true,
    parts: [
      choose({
        id: 'stay-calm-first',
        skill: 'empathy',
        prompt: both(
          '“Dit is al de derde keer dat ik bel!” Wat zeg je eerst?',
          '“This is the third time I call!” What do you say first?',
        ),
        options: [
          [
            both('Ik kijk meteen voor u in het systeem.', 'I will look in the system right away.'),
            both(
              'Je lost nu te snel op. Noem eerst wat de klant meemaakt.',
              'You solve too fast. First name what the customer goes through.',
            ),
          ],
          [
            both('+Drie keer bellen voor hetzelfde. Dat is vervelend.', '+Three calls for the same thing. That is annoying.'),
            both(
              'De klant voelt zich gehoord. Daarna luistert hij beter.',
              'The customer feels heard, and listens better after that.',
            ),
          ],
          [
            both('Dan heeft mijn collega het niet goed gedaan.', 'Then my colleague did it wrong.'),
            both(
              'Zo geef je een ander de schuld. De klant heeft daar niets aan.',
              'That blames someone else. It does not help the customer.',
            ),
          ],
          [
            both('Kunt u rustig praten? Dan help ik u.', 'Can you talk calmly? Then I help you.'),
            both('Hiermee wordt een boze klant bozer.', 'This makes an angry customer angrier.'),
          ],
        ],
      }),
      statement({
        id: 'stay-calm-sorry',
        skill: 'empathy',
        correct: false,
        prompt: both('Sorry zeggen betekent dat het jouw fout is.', 'Saying sorry means that it is your mistake.'),
        why: both(
          'Je zegt dat je het vervelend vindt. Dat mag altijd.',
          'You say that you find it annoying. That is always fine.',
        ),
      }),
      choose({
        id: 'stay-calm-shout',
        skill: 'resistance',
        prompt: both('Een klant schreeuwt. Wat helpt?', 'A customer shouts. What helps?'),
        options: [
          [both('+Laten uitrazen, en dan samenvatten.', '+Let them finish, then sum up.')],
          [both('+Zachter en langzamer praten.', '+Speak softer and slower.')],
          [
            both('Er snel doorheen praten.', 'Talk through it fast.'),
            both('Dan begint de klant opnieuw.', 'Then the customer starts again.'),
          ],
          [
            both('Zeggen dat het wel meevalt.', 'Say that it is not so bad.'),
            both('Voor de klant valt het niet mee.', 'For the customer it is bad.'),
          ],
        ],
      }),
      choose({
        id: 'stay-calm-limit',
        skill: 'resistance',
        prompt: both('Een klant scheldt jou uit. Wat zeg je?', 'A customer calls you names. What do you say?'),
        options: [
          [
            both(
              '+“Ik wil u helpen. Dat lukt als we zo niet praten.”',
              '+“I want to help you. That works when we do not talk like this.”',
            ),
            both('Je geeft een grens en houdt de deur open.', 'You set a limit and keep the door open.'),
          ],
          [both('Je hangt op.', 'You hang up.'), both('Zeg eerst waar je grens is.', 'First say where your limit is.')],
          [
            both('Je scheldt terug.', 'You shout back.'),
            both('Dan heb jij straks ook een klacht.', 'Then there is a complaint about you too.'),
          ],
        ],
      }),
      statement({
        id: 'stay-calm-promise',
        skill: 'ownership',
        correct: true,
        prompt: both('Je belooft alleen wat je zelf kunt doen.', 'You only promise what you can do yourself.'),
        why: both(
          'Een belofte die niet uitkomt, maakt de volgende klant boos.',
          'A promise that fails makes the next call an angry one.',
        ),
      }),
      inOwnWords({
        id: 'stay-calm-words',
        skill: 'empathy',
        prompt: both(
          'Een klant zegt: “Niemand doet iets voor mij.” Schrijf op wat jij terugzegt, in twee of drie zinnen.',
          'A customer says: “Nobody does anything for me.” Write what you say back, in two or three sentences.',
        ),
        example: both(
          'U heeft al lang gewacht en nog niets gehoord. Dat zou mij ook boos maken. Ik zoek nu uit waar het blijft, en bel u voor vijf uur terug.',
          'You have waited long and heard nothing. That would make me angry too. I will find out where it is, and call you back before five.',
        ),
        rubric: [
          [both('Je noemt wat de klant meemaakt.', 'You name what the customer goes through.'), 2],
          [both('Je zegt wat jij nu doet.', 'You say what you do now.'), 2],
          [both('Je bent kort en duidelijk.', 'You are short and clear.'), 1],
        ],
      }),
    ].map((question) => ({ kind: 'fixed', question })),
  },
};
