import type { DemoCourse } from '../../demo/content/types.js';
import { amount, both, gaps, match, one, order, page, several, trueFalse, writeModule } from '../write.js';

export const clearLanguage: DemoCourse = {
  code: 'clear-language',
  content: () => ({
    title: both(['Duidelijk praten en schrijven', 'Clear speaking and writing']),
    summary: both([
      'Korte zinnen, gewone woorden, in de goede volgorde. Aan de telefoon en in de chat.',
      'Short sentences, plain words, in the right order. On the phone and in chat.',
    ]),
    modules: [
      writeModule('clear-words', {
        title: ['Gewone woorden', 'Plain words'],
        objective: ['Je vervangt vaktaal door woorden die iedereen kent.', 'You replace jargon with words that everyone knows.'],
        skills: ['clear'],
        steps: [
          page(
            ['Zeg het zoals je buurvrouw', 'Say it like your neighbour'],
            `Ongeveer een op de vijf volwassenen leest moeilijk. Ook slimme mensen verstaan jouw vaktaal niet. **Gewone taal is niet kinderachtig. Het is beleefd.**
            - "Termijnbedrag" wordt "wat u per maand betaalt".
            - "Retourneren" wordt "terugsturen".
            - "Conform de voorwaarden" wordt "zoals we hebben afgesproken".
            Moet je een moeilijk woord tóch zeggen? Leg het meteen uit: "De meterstand, dat is het getal op uw meter."
            ! Twijfel je over een woord? Denk: zou ik dit thuis zeggen?`,
            `About one in five adults finds reading hard. Clever people do not know your jargon either. **Plain language is not childish. It is polite.**
            - "Instalment amount" becomes "what you pay each month".
            - "Return the goods" becomes "send it back".
            - "In accordance with the terms" becomes "as we agreed".
            Do you have to use a hard word after all? Explain it at once: "The meter reading, that is the number on your meter."
            ! In doubt about a word? Think: would I say this at home?`,
          ),
          match(
            'clear',
            ['Welk gewoon woord hoort erbij?', 'Which plain word belongs to it?'],
            [
              [
                ['restitutie', 'refund of monies'],
                ['geld terug', 'your money back'],
              ],
              [
                ['in behandeling nemen', 'to process'],
                ['ermee aan de slag gaan', 'to start on it'],
              ],
              [
                ['woonachtig te', 'residing at'],
                ['u woont in', 'you live in'],
              ],
              [
                ['te allen tijde', 'at any time whatsoever'],
                ['altijd', 'always'],
              ],
            ],
            ['Het gewone woord is bijna altijd korter.', 'The plain word is nearly always shorter.'],
          ),
          one(
            'clear',
            ['Welke zin snapt iedereen in één keer?', 'Which sentence does everyone understand at once?'],
            [
              [
                false,
                ['"Uw verzoek tot beëindiging is in behandeling genomen."', '"Your request for termination is being processed."'],
                ['Wie neemt wat in behandeling? De klant moet raden.', 'Who processes what? The customer has to guess.'],
              ],
              [
                true,
                ['"Ik heb uw contract gestopt. U betaalt nog tot 1 mei."', '"I have ended your contract. You pay until 1 May."'],
                ['Ja. Wie, wat, en tot wanneer.', 'Yes. Who, what, and until when.'],
              ],
              [
                false,
                [
                  '"De opzegging is conform de AV per 1-5 geëffectueerd."',
                  '"The cancellation has been effected per 1-5 in line with the T&C."',
                ],
                [
                  'Vaktaal, een afkorting en een datum die twee dingen kan zijn.',
                  'Jargon, an abbreviation and a date that can mean two things.',
                ],
              ],
            ],
          ),
          several(
            'clear',
            [
              'Welke woorden leg je beter uit of vervang je? Kies alles wat klopt.',
              'Which words do you better explain or replace? Choose all that apply.',
            ],
            [
              [true, ['retournering', 'reimbursement'], ['Ja. "Terugsturen" of "geld terug".', 'Yes. "Money back".']],
              [
                true,
                ['modem resetten', 'to reset the modem'],
                [
                  'Ja. "Haal de stekker eruit, tel tot dertig, doe hem er weer in."',
                  'Yes. "Pull out the plug, count to thirty, put it back."',
                ],
              ],
              [false, ['morgen', 'tomorrow'], ['Nee, dat kent iedereen.', 'No, everyone knows that.']],
              [
                true,
                ['incasso', 'direct debit mandate'],
                ['Ja. "We halen het geld zelf van uw rekening."', 'Yes. "We take the money from your account ourselves."'],
              ],
            ],
          ),
          trueFalse(
            'clear',
            [
              'Een klant die zelf vaktaal gebruikt, wil ook vaktaal terug.',
              'A customer who uses jargon himself wants jargon back.',
            ],
            false,
            [
              'Soms wel. Maar vaak heeft hij het woord uit een brief, en weet hij niet precies wat het is.',
              'Sometimes. But often he has the word from a letter, and does not know exactly what it is.',
            ],
            [
              'Klopt. Gebruik zijn woord en zeg erbij wat het betekent. Dan zit je altijd goed.',
              'Correct. Use his word and add what it means. Then you are always right.',
            ],
          ),
          gaps(
            'clear',
            ['Maak er gewone taal van.', 'Turn it into plain language.'],
            [
              '"Wij verzoeken u het formulier te retourneren" wordt: "Wilt u het formulier [1]?" En "dient te betalen" wordt "[2] betalen".',
              '"You are requested to return the form" becomes: "Would you [1] the form?" And "are obliged to pay" becomes "[2] to pay".',
            ],
            [
              [
                ['terugsturen', 'send back'],
                [
                  ['retourneren', 'revert'],
                  ['verwerken', 'process'],
                ],
              ],
              [
                ['moet', 'have'],
                [
                  ['behoort te', 'are liable'],
                  ['zal dienen te', 'are held'],
                ],
              ],
            ],
            ['Korte werkwoorden maken een zin licht.', 'Short verbs make a sentence light.'],
          ),
          one(
            'clear',
            [
              'De klant zegt: "Ik snap dat woord niet." Wat doe je?',
              'The customer says: "I do not understand that word." What do you do?',
            ],
            [
              [
                false,
                ['Ik herhaal het langzamer.', 'I repeat it more slowly.'],
                ['Hetzelfde woord blijft hetzelfde woord.', 'The same word stays the same word.'],
              ],
              [
                true,
                ['Ik zeg het met andere woorden en een voorbeeld.', 'I say it in other words with an example.'],
                ['Ja. Een voorbeeld werkt beter dan een uitleg.', 'Yes. An example works better than an explanation.'],
              ],
              [
                false,
                ['Ik zeg dat het op de website staat.', 'I say that it is on the website.'],
                ['Hij vroeg het aan jou.', 'He asked you.'],
              ],
            ],
          ),
        ],
      }),
      writeModule('clear-steps', {
        title: ['In stappen uitleggen', 'Explaining in steps'],
        objective: [
          'Je geeft één stap tegelijk en controleert of het lukt.',
          'You give one step at a time and check that it works.',
        ],
        skills: ['clear', 'listening'],
        steps: [
          page(
            ['Eén stap, dan wachten', 'One step, then wait'],
            `De klant doet iets met zijn handen en luistert tegelijk. **Geef dus één stap, en wacht tot hij "ja" zegt.**
            - Zeg eerst waar het heen gaat: "We gaan uw router opnieuw starten. Dat duurt twee minuten."
            - Dan de eerste stap: "Haal de stekker uit het stopcontact."
            - Dan vragen wat hij **ziet**, niet of het lukt: "Welke lampjes branden er nog?"
            > "Is het gelukt?" krijgt altijd "ja". "Wat ziet u nu?" krijgt de waarheid.`,
            `The customer does something with his hands and listens at the same time. **So give one step, and wait until he says "yes".**
            - First say where it is going: "We are going to restart your router. It takes two minutes."
            - Then the first step: "Pull the plug from the socket."
            - Then ask what he **sees**, not whether it worked: "Which lights are still on?"
            > "Did it work?" always gets "yes". "What do you see now?" gets the truth.`,
          ),
          order(
            'clear',
            [
              'Een klant herstart zijn router. Zet jouw zinnen in volgorde.',
              'A customer restarts his router. Put your sentences in order.',
            ],
            [
              ['"We gaan hem opnieuw starten. Dat duurt twee minuten."', '"We are going to restart it. It takes two minutes."'],
              ['"Haal de stekker eruit."', '"Pull out the plug."'],
              ['"Tel tot dertig."', '"Count to thirty."'],
              ['"Doe de stekker er weer in."', '"Put the plug back in."'],
              ['"Welke lampjes branden er nu?"', '"Which lights are on now?"'],
            ],
            ['Eerst het doel, dan de stappen, dan kijken.', 'First the aim, then the steps, then look.'],
          ),
          one(
            'clear',
            ['Welke controlevraag is het best?', 'Which check question is best?'],
            [
              [
                false,
                ['"Is het gelukt?"', '"Did it work?"'],
                ['Bijna iedereen zegt ja, ook als het niet zo is.', 'Nearly everyone says yes, even when it did not.'],
              ],
              [
                true,
                ['"Wat staat er nu op uw scherm?"', '"What is on your screen now?"'],
                ['Ja. Je hoort wat er echt gebeurt.', 'Yes. You hear what really happens.'],
              ],
              [
                false,
                ['"Snapt u het?"', '"Do you understand?"'],
                ['Niemand zegt graag nee. Het klinkt ook als een toets.', 'Nobody likes to say no. It also sounds like a test.'],
              ],
            ],
          ),
          amount(
            'clear',
            [
              'Je legt iets uit in 6 stappen van elk 8 seconden, en je wacht na elke stap 5 seconden. Hoelang duurt dat?',
              'You explain something in 6 steps of 8 seconds, and wait 5 seconds after each. How long does it take?',
            ],
            78,
            0,
            ['seconden', 'seconds'],
            [
              '6 × (8 + 5) = 78 seconden. Het wachten is de helft van het succes.',
              '6 × (8 + 5) = 78 seconds. The waiting is half the success.',
            ],
          ),
          several(
            'clear',
            [
              'Wat helpt bij uitleg aan de telefoon? Kies alles wat klopt.',
              'What helps when explaining by phone? Choose all that apply.',
            ],
            [
              [
                true,
                ['Zeggen hoelang het duurt', 'Saying how long it takes'],
                ['Ja. Dan haakt de klant niet af.', 'Yes. Then the customer does not give up.'],
              ],
              [
                false,
                ['Alle stappen in één keer noemen', 'Naming all steps at once'],
                ['Nee. Na stap drie is stap één weg.', 'No. By step three step one is gone.'],
              ],
              [
                true,
                ['Woorden voor plaats: "linksboven", "de derde knop"', 'Words of place: "top left", "the third button"'],
                ['Ja. Jij ziet zijn scherm niet, hij het jouwe niet.', 'Yes. You do not see his screen, nor he yours.'],
              ],
              [true, ['Vragen wat hij ziet', 'Asking what he sees'], ['Ja. Zo kijk je mee.', 'Yes. That is how you look along.']],
            ],
          ),
          trueFalse(
            'clear',
            ['Gaat een klant te snel, dan praat jij ook sneller.', 'If a customer goes too fast, you talk faster too.'],
            false,
            [
              'Dan raken jullie elkaar kwijt. Praat jij rustiger, dan volgt hij vanzelf.',
              'Then you lose each other. If you talk more calmly, he follows by himself.',
            ],
            ['Klopt. Jouw tempo is het tempo van het gesprek.', 'Correct. Your pace is the pace of the call.'],
          ),
          one(
            'listening',
            ['De klant zegt na stap 2 niets meer. Wat doe je?', 'After step 2 the customer says nothing. What do you do?'],
            [
              [
                false,
                ['Ik ga door met stap 3.', 'I go on with step 3.'],
                [
                  'Misschien zoekt hij nog. Dan is hij straks twee stappen kwijt.',
                  'He may still be searching. Then he loses two steps.',
                ],
              ],
              [
                true,
                ['Ik vraag: "Waar bent u nu?"', 'I ask: "Where are you now?"'],
                ['Ja. Kort, en je weet meteen hoe het staat.', 'Yes. Short, and you know at once.'],
              ],
              [
                false,
                ['Ik begin opnieuw bij stap 1.', 'I start again at step 1.'],
                ['Misschien is dat niet nodig. Vraag eerst.', 'It may not be needed. Ask first.'],
              ],
            ],
          ),
        ],
      }),
      writeModule('chat-tone', {
        title: ['De toon in een chat', 'The tone of a chat'],
        objective: ['Je schrijft kort en warm, en past je toon aan.', 'You write short and warm, and adapt your tone.'],
        skills: ['clear', 'empathy'],
        steps: [
          page(
            ['Niemand hoort je glimlach', 'Nobody hears your smile'],
            `In een chat zijn er alleen woorden. Een kort antwoord leest al snel als boos.
            - Schrijf zoals de klant schrijft. "Hoi" krijgt "hoi", "Geachte" krijgt "Goedemiddag".
            - **Eén gedachte per bericht.** Twee vragen in één bericht? Dan krijg je er één antwoord op.
            - Zeg wat je doet als je zoekt. Na een minuut stilte denkt de klant dat je weg bent.
            - Een emoji mag als de klant er een gebruikt, en nooit bij slecht nieuws.
            ! Lees je bericht hardop voor je het verstuurt. Klinkt het als jij?`,
            `In a chat there are only words. A short answer soon reads as angry.
            - Write as the customer writes. "Hi" gets "hi", "Dear sir" gets "Good afternoon".
            - **One thought per message.** Two questions in one message? Then you get one answer.
            - Say what you are doing while you search. After a minute of silence the customer thinks you are gone.
            - An emoji is fine when the customer uses one, and never with bad news.
            ! Read your message aloud before you send it. Does it sound like you?`,
          ),
          one(
            'clear',
            [
              'Een klant schrijft: "hoi, pakket kwijt??" Wat is je eerste bericht?',
              'A customer writes: "hi, parcel lost??" What is your first message?',
            ],
            [
              [
                false,
                ['"Geachte heer of mevrouw, uw vraag is ontvangen."', '"Dear sir or madam, your question was received."'],
                ['Een brief als antwoord op een mens.', 'A letter in answer to a person.'],
              ],
              [
                true,
                [
                  '"Hoi! Vervelend dat hij er niet is. Wat is je bestelnummer? Dan zoek ik het op."',
                  '"Hi! Annoying that it is not there. What is your order number? I will look it up."',
                ],
                ['Ja. Zelfde toon, wat er mis is, één vraag.', 'Yes. Same tone, what is wrong, one question.'],
              ],
              [
                false,
                ['"Nummer?"', '"Number?"'],
                ['Snel, maar kaal. Het leest als gesnauwd.', 'Quick, but bare. It reads like a snap.'],
              ],
            ],
          ),
          several(
            'clear',
            [
              'Wanneer schrijf je iets, ook als je nog niets weet? Kies alles wat klopt.',
              'When do you write something, even if you know nothing yet? Choose all that apply.',
            ],
            [
              [
                true,
                ['Als je langer dan een minuut zoekt', 'When you search longer than a minute'],
                ['Ja. "Ik zoek nog, twee minuten."', 'Yes. "Still searching, two minutes."'],
              ],
              [
                true,
                ['Als je even weg moet', 'When you have to leave for a moment'],
                ['Ja. Zeg wanneer je terug bent.', 'Yes. Say when you are back.'],
              ],
              [
                false,
                ['Elke tien seconden', 'Every ten seconds'],
                ['Nee, dan leest de klant alleen maar meldingen.', 'No, then the customer only reads notices.'],
              ],
              [
                true,
                ['Als het langer duurt dan je zei', 'When it takes longer than you said'],
                ['Ja. Een nieuwe tijd is beter dan stilte.', 'Yes. A new time is better than silence.'],
              ],
            ],
          ),
          trueFalse(
            'clear',
            ['Hoofdletters geven een bericht nadruk en mogen dus.', 'Capital letters give a message emphasis, so they are fine.'],
            false,
            ['In een chat leest HOOFDLETTERS als schreeuwen.', 'In a chat CAPITALS read as shouting.'],
            ['Klopt. Zet liever het belangrijkste woord vooraan.', 'Correct. Rather put the important word first.'],
          ),
          gaps(
            'clear',
            ['Maak dit bericht vriendelijk en duidelijk.', 'Make this message friendly and clear.'],
            [
              '"Ik [1] het nu op. Dat duurt ongeveer [2]. [3] je even?"',
              '"I am [1] it up now. It takes about [2]. Will you [3] a moment?"',
            ],
            [
              [
                ['zoek', 'looking'],
                [
                  ['vraag', 'asking'],
                  ['geef', 'giving'],
                ],
              ],
              [
                ['drie minuten', 'three minutes'],
                [
                  ['even', 'a bit'],
                  ['later', 'later'],
                ],
              ],
              [
                ['Blijf', 'stay'],
                [
                  ['Wacht', 'hold'],
                  ['Stop', 'stop'],
                ],
              ],
            ],
            [
              'Wat je doet, hoelang, en een vraag. De klant weet waar hij aan toe is.',
              'What you do, how long, and a question. The customer knows what to expect.',
            ],
          ),
          match(
            'empathy',
            ['Welk antwoord past bij het bericht?', 'Which answer fits the message?'],
            [
              [
                ['"3 dagen te laat!!!"', '"3 days late!!!"'],
                [
                  '"Drie dagen is te lang. Ik zoek nu uit waar hij is."',
                  '"Three days is too long. I am finding out where it is."',
                ],
              ],
              [
                ['"Klopt dit bedrag? 🤔"', '"Is this amount right? 🤔"'],
                ['"Goede vraag 🙂 Ik reken het na."', '"Good question 🙂 I will check the sum."'],
              ],
              [
                ['"Mijn vader is overleden."', '"My father has died."'],
                ['"Gecondoleerd. Ik help u rustig verder."', '"My condolences. I will help you, take your time."'],
              ],
            ],
            [
              'Je volgt de toon van de klant, en bij verdriet kies je rust.',
              'You follow the customer’s tone, and with grief you choose calm.',
            ],
          ),
          one(
            'clear',
            [
              'Je stelt twee vragen in één bericht. De klant beantwoordt er één. Wat doe je?',
              'You ask two questions in one message. The customer answers one. What do you do?',
            ],
            [
              [
                false,
                ['Ik herhaal beide vragen.', 'I repeat both questions.'],
                [
                  'De ene is al beantwoord. Dat leest als: je luistert niet.',
                  'One is answered already. It reads as: you do not listen.',
                ],
              ],
              [
                true,
                ['Ik bedank en stel de tweede vraag apart.', 'I say thanks and ask the second one separately.'],
                ['Ja. En de volgende keer: één vraag per bericht.', 'Yes. And next time: one question per message.'],
              ],
              [
                false,
                ['Ik ga ervan uit dat het tweede antwoord ja is.', 'I assume the second answer is yes.'],
                ['Aannemen is de bron van de meeste fouten.', 'Assuming is the source of most mistakes.'],
              ],
            ],
          ),
        ],
      }),
      writeModule('chat-lost', {
        title: ['Een chat van begin tot eind', 'A chat from start to end'],
        objective: [
          'Je houdt een chat kort, warm en eerlijk, ook als de klant boos is.',
          'You keep a chat short, warm and honest, also when the customer is angry.',
        ],
        skills: ['clear', 'empathy', 'ownership'],
        steps: [
          page(
            ['Drie chats tegelijk', 'Three chats at once'],
            `Vaak heb je meer dan één chat open. Dat lukt alleen als je eerlijk bent over tijd.
            - Noem een tijd die je haalt: "over vijf minuten" en niet "zo".
            - Schrijf voor jezelf één woord bij elke chat: wat wacht waarop?
            - Wordt een chat zwaar? Bied aan om te bellen. Woorden met een stem lossen meer op.
            Oefen nu met Sam. Let op hoe snel stilte als weglopen voelt.`,
            `Often you have more than one chat open. That only works if you are honest about time.
            - Name a time you will make: "in five minutes" and not "soon".
            - Write one word for yourself with each chat: what is waiting for what?
            - Does a chat get heavy? Offer to call. Words with a voice solve more.
            Now practise with Sam. Notice how soon silence feels like walking away.`,
          ),
          'lost-parcel-chat',
          one(
            'ownership',
            [
              'Een chat duurt al twintig minuten en de klant wordt bozer. Wat stel je voor?',
              'A chat has lasted twenty minutes and the customer is getting angrier. What do you suggest?',
            ],
            [
              [
                true,
                ['"Zal ik u nu bellen? Dan komen we er sneller uit."', '"Shall I call you now? We will sort it faster."'],
                [
                  'Ja. De klant kiest, en een stem haalt de druk eraf.',
                  'Yes. The customer chooses, and a voice takes off the pressure.',
                ],
              ],
              [
                false,
                ['"Neemt u contact op met de klantenservice."', '"Please contact customer service."'],
                ['Dat ben jij.', 'That is you.'],
              ],
              [
                false,
                ['Ik schrijf langere berichten.', 'I write longer messages.'],
                ['Lange berichten worden in boosheid niet gelezen.', 'Long messages are not read in anger.'],
              ],
            ],
          ),
          several(
            'clear',
            ['Waarmee sluit je een chat af? Kies alles wat klopt.', 'How do you close a chat? Choose all that apply.'],
            [
              [
                true,
                ['Wat er nu gebeurt en wanneer', 'What happens now and when'],
                ['Ja. De klant heeft het zwart op wit.', 'Yes. The customer has it in writing.'],
              ],
              [
                true,
                ['De vraag of er nog iets is', 'The question whether there is anything else'],
                ['Ja. Eén keer vragen is genoeg.', 'Yes. Asking once is enough.'],
              ],
              [
                false,
                ['Meteen sluiten als jij klaar bent', 'Closing at once when you are done'],
                ['Nee. Laat de klant het laatste woord.', 'No. Leave the customer the last word.'],
              ],
            ],
          ),
          one(
            'opening',
            ['Een chat begint met: "hoi". Wat schrijf je terug?', 'A chat begins with: "hi". What do you write back?'],
            [
              [
                true,
                ['"Hoi, je spreekt met Noor. Waar kan ik je mee helpen?"', '"Hi, this is Noor. How can I help you?"'],
                ['Ja. Een naam en een open vraag, ook in een chat.', 'Yes. A name and an open question, also in a chat.'],
              ],
              [
                false,
                ['"Hoi."', '"Hi."'],
                ['Nu moet de klant nog een keer beginnen.', 'Now the customer has to start once more.'],
              ],
              [
                false,
                ['"Uw klantnummer?"', '"Your customer number?"'],
                ['Eerst de vraag, dan het nummer.', 'First the question, then the number.'],
              ],
            ],
          ),
          gaps(
            'notes',
            ['Ook een chat krijgt een notitie. Vul in.', 'A chat gets a note too. Fill in.'],
            ['Klant wil [1]. Beloofd: [2]. Wacht op [3].', 'Customer wants [1]. Promised: [2]. Waiting for [3].'],
            [
              [
                ['nieuw pakket', 'new parcel'],
                [
                  ['praten', 'to talk'],
                  ['geduld', 'patience'],
                ],
              ],
              [
                ['morgen voor twaalf uur', 'tomorrow before noon'],
                [
                  ['snel', 'soon'],
                  ['ooit', 'some day'],
                ],
              ],
              [
                ['bezorger', 'courier'],
                [
                  ['klant', 'customer'],
                  ['niets', 'nothing'],
                ],
              ],
            ],
            [
              'De chat zelf lezen kost je collega vijf minuten. Deze regel tien seconden.',
              'Reading the chat takes your colleague five minutes. This line ten seconds.',
            ],
          ),
          trueFalse(
            'clear',
            ['"Ik kom er zo op terug" is een goede afspraak.', '"I will get back to you soon" is a good agreement.'],
            false,
            [
              'Wat is "zo"? Noem een tijd, en kom dan terug, ook zonder nieuws.',
              'What is "soon"? Name a time, and come back then, even without news.',
            ],
            ['Klopt. Zonder tijd is het geen afspraak.', 'Correct. Without a time it is not an agreement.'],
          ),
        ],
      }),
    ],
  }),
};
