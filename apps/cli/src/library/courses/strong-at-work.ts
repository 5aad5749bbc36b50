import type { DemoCourse } from '../../demo/content/types.js';
import { amount, both, gaps, match, one, order, page, several, trueFalse, writeModule } from '../write.js';

export const strongAtWork: DemoCourse = {
  code: 'strong-at-work',
  content: () => ({
    title: both(['Sterk in je werk', 'Strong at work']),
    summary: both([
      'Rustig blijven bij drukte, goed werken vanuit huis, en grenzen stellen zonder ruzie.',
      'Staying calm when it is busy, working well from home, and setting limits without a quarrel.',
    ]),
    modules: [
      writeModule('strong-pressure', {
        title: ['Tien wachtenden', 'Ten in the queue'],
        objective: ['Je houdt je tempo als het druk is.', 'You keep your pace when it is busy.'],
        skills: ['listening', 'clear'],
        steps: [
          page(
            ['Jouw gesprek is het enige', 'Your call is the only one'],
            `Er staan tien mensen in de wacht. Je voelt het aan je schouders. Toch telt voor déze klant maar één gesprek.
            - **Kijk niet naar het bord** tijdens een gesprek. Je kunt er niets mee.
            - **Adem uit** voor je opneemt. Lang uit, kort in. Dat verlaagt je hartslag.
            - **Praat even snel als anders.** Haast kost herhalingen.
            - Sla de samenvatting niet over. Juist dan gaat het mis.
            ! Tien seconden extra afsluiten scheelt een tweede gesprek van vijf minuten.`,
            `Ten people are waiting. You feel it in your shoulders. Yet for this customer only one call counts.
            - **Do not look at the board** during a call. You can do nothing with it.
            - **Breathe out** before you pick up. Long out, short in. It lowers your heart rate.
            - **Talk as fast as usual.** Haste costs repetition.
            - Do not skip the summary. That is when it goes wrong.
            ! Ten more seconds of closing saves a second call of five minutes.`,
          ),
          one(
            'clear',
            ['Het is heel druk. Wat sla je níet over?', 'It is very busy. What do you not skip?'],
            [
              [
                true,
                ['De samenvatting aan het eind', 'The summary at the end'],
                [
                  'Juist nu: een misverstand wordt een tweede gesprek.',
                  'Especially now: a misunderstanding becomes a second call.',
                ],
              ],
              [
                false,
                ['Het praatje over het weer', 'The chat about the weather'],
                ['Dat mag weg, vriendelijk blijf je toch wel.', 'That may go, you stay friendly anyway.'],
              ],
              [
                false,
                ['De uitleg over iets waar niemand naar vroeg', 'The explanation of something nobody asked'],
                ['Weglaten maakt het gesprek zelfs beter.', 'Leaving it out even makes the call better.'],
              ],
            ],
          ),
          amount(
            'clear',
            [
              'Een gesprek van 6 minuten met haast wordt in 1 op de 3 gevallen een tweede gesprek van 6 minuten. Hoelang duurt zo’n vraag dan gemiddeld?',
              'A hasty call of 6 minutes becomes a second call of 6 minutes in 1 of 3 cases. How long does such a question take on average?',
            ],
            8,
            0,
            ['minuten', 'minutes'],
            ['6 + 6/3 = 8 minuten. Rustig in 7 minuten is dus sneller.', '6 + 6/3 = 8 minutes. So a calm 7 minutes is faster.'],
          ),
          several(
            'listening',
            [
              'Wat helpt je tussen twee gesprekken? Kies alles wat klopt.',
              'What helps you between two calls? Choose all that apply.',
            ],
            [
              [
                true,
                ['Drie keer lang uitademen', 'Three long breaths out'],
                ['Ja. Het werkt binnen twintig seconden.', 'Yes. It works within twenty seconds.'],
              ],
              [
                true,
                ['Opstaan en je schouders losmaken', 'Standing up and loosening your shoulders'],
                ['Ja. Je stem klinkt meteen anders.', 'Yes. Your voice sounds different at once.'],
              ],
              [
                false,
                ['Nog snel een bericht beantwoorden', 'Quickly answering a message'],
                [
                  'Nee. Dan begin je aan het volgende gesprek met je hoofd ergens anders.',
                  'No. Then you start the next call with your mind elsewhere.',
                ],
              ],
            ],
          ),
          trueFalse(
            'clear',
            ['Sneller praten maakt een gesprek korter.', 'Talking faster makes a call shorter.'],
            false,
            [
              'De klant vraagt dan om herhaling. Dat kost meer dan je wint.',
              'The customer then asks you to repeat. That costs more than you win.',
            ],
            [
              'Klopt. Kortere zinnen maken een gesprek kort, niet een hoger tempo.',
              'Correct. Shorter sentences make a call short, not a higher pace.',
            ],
          ),
          order(
            'listening',
            ['Zet je korte pauze in volgorde.', 'Put your short break in order.'],
            [
              ['Ophangen en de notitie afmaken', 'Hang up and finish the note'],
              ['Lang uitademen', 'Breathe out long'],
              ['Even opstaan', 'Stand up for a moment'],
              ['Pas dan het volgende gesprek', 'Only then the next call'],
            ],
            ['Eerst afmaken, dan loslaten, dan pas verder.', 'First finish, then let go, only then go on.'],
          ),
          match(
            'clear',
            ['Wat zeg je als het druk is?', 'What do you say when it is busy?'],
            [
              [
                ['De klant moet wachten', 'The customer has to wait'],
                ['"Ik zoek het op, twee minuten. Blijft u hangen?"', '"I am looking it up, two minutes. Will you hold?"'],
              ],
              [
                ['Je weet het antwoord niet', 'You do not know the answer'],
                ['"Ik zoek het uit en bel u om drie uur."', '"I will find out and call you at three."'],
              ],
              [
                ['De klant dwaalt af', 'The customer wanders off'],
                ['"Ik schrijf dat op. Eerst lossen we de rekening op."', '"I note that down. First we solve the bill."'],
              ],
            ],
            ['Rustig sturen is vriendelijker dan haasten.', 'Steering calmly is friendlier than rushing.'],
          ),
        ],
      }),
      writeModule('strong-home', {
        title: ['Werken vanuit huis', 'Working from home'],
        objective: [
          'Je werkt thuis veilig en verbonden, zonder dat het je hele dag wordt.',
          'You work at home safely and connected, without it becoming your whole day.',
        ],
        skills: ['privacy', 'ownership'],
        steps: [
          page(
            ['Je keuken is een werkplek', 'Your kitchen is a workplace'],
            `Thuis hoort je huisgenoot de gegevens van een klant. Dat mag niet, ook al vertrouw je hem.
            - Een **koptelefoon** en een deur dicht. Kan dat niet? Zeg het tegen je leidinggevende.
            - **Vergrendel je scherm**, ook als je alleen thee haalt.
            - Schrijf niets op papier met namen. Toch gedaan? Versnipper het, gooi het niet bij het oud papier.
            - Begin en stop op vaste tijden. Doe je laptop **in een kast**, niet alleen dicht.
            ! Loop voor en na je werk een blokje om. Zo komt je hoofd ook thuis.`,
            `At home your housemate hears a customer's data. That is not allowed, even if you trust him.
            - A **headset** and a closed door. Not possible? Tell your manager.
            - **Lock your screen**, also when you only get tea.
            - Write nothing with names on paper. Did you anyway? Shred it, do not put it with the waste paper.
            - Start and stop at fixed times. Put your laptop **in a cupboard**, not just closed.
            ! Walk around the block before and after work. Then your mind comes home too.`,
          ),
          several(
            'privacy',
            ['Wat klopt over thuiswerken? Kies alles wat klopt.', 'What is right about working at home? Choose all that apply.'],
            [
              [
                true,
                [
                  'Een koptelefoon is nodig, ook als je huisgenoot te vertrouwen is',
                  'A headset is needed, even if your housemate can be trusted',
                ],
                [
                  'Ja. De klant heeft niet gevraagd of jouw huisgenoot mee mag luisteren.',
                  'Yes. The customer did not ask whether your housemate may listen in.',
                ],
              ],
              [
                true,
                ['Je scherm vergrendel je bij elke keer weglopen', 'You lock your screen each time you walk away'],
                ['Ja. Het kost één toets.', 'Yes. It takes one key.'],
              ],
              [
                false,
                ['Notities op papier mag, als je ze opruimt', 'Notes on paper are fine, if you tidy up'],
                [
                  'Liever niet. Papier raakt zoek. Moet het toch? Versnipperen.',
                  'Rather not. Paper gets lost. Must it anyway? Shred it.',
                ],
              ],
              [
                true,
                ['Werktijden spreek je thuis ook af', 'You agree on working hours at home too'],
                ['Ja. Anders loopt het in elkaar over.', 'Yes. Otherwise they run into each other.'],
              ],
            ],
          ),
          one(
            'privacy',
            [
              'Je buurvrouw stapt binnen terwijl je een klant helpt. Wat doe je?',
              'Your neighbour walks in while you help a customer. What do you do?',
            ],
            [
              [
                false,
                ['Ik praat zachter en ga door.', 'I talk softer and go on.'],
                ['Zij hoort het nog steeds. En de klant weet van niets.', 'She still hears it. And the customer knows nothing.'],
              ],
              [
                true,
                ['Ik zet het gesprek op pauze en vraag haar te wachten.', 'I put the call on hold and ask her to wait.'],
                ['Ja. Even wachten is beter dan gegevens delen.', 'Yes. A short wait is better than sharing data.'],
              ],
              [
                false,
                ['Ik vraag de klant of het erg is.', 'I ask the customer whether he minds.'],
                ['Dan moet de klant beslissen over jouw werkplek.', 'Then the customer has to decide about your workplace.'],
              ],
            ],
          ),
          trueFalse(
            'ownership',
            ['Wie thuis werkt, moet altijd bereikbaar zijn.', 'Who works at home must always be reachable.'],
            false,
            [
              'Je hebt werktijden. Buiten die tijden is de telefoon van iemand anders.',
              'You have working hours. Outside them the phone is someone else’s.',
            ],
            ['Klopt. Spreek je werktijden af en houd je eraan.', 'Correct. Agree on your hours and keep to them.'],
          ),
          gaps(
            'privacy',
            ['Vul de thuisregels in.', 'Fill in the home rules.'],
            ['Deur [1], koptelefoon [2], scherm [3] als je wegloopt.', 'Door [1], headset [2], screen [3] when you walk away.'],
            [
              [
                ['dicht', 'closed'],
                [
                  ['open', 'open'],
                  ['wit', 'white'],
                ],
              ],
              [
                ['op', 'on'],
                [
                  ['weg', 'away'],
                  ['vol', 'full'],
                ],
              ],
              [
                ['vergrendeld', 'locked'],
                [
                  ['aan', 'on'],
                  ['schoon', 'clean'],
                ],
              ],
            ],
            ['Drie gewoontes en je hebt het grootste risico weg.', 'Three habits and the largest risk is gone.'],
          ),
          match(
            'ownership',
            ['Wat doe je bij welk probleem thuis?', 'What do you do with which problem at home?'],
            [
              [
                ['De internetverbinding valt weg', 'The internet drops'],
                ['Je belt je leidinggevende en meldt je af', 'You call your manager and sign off'],
              ],
              [
                ['Een klant is erg boos en je bent alleen', 'A customer is very angry and you are alone'],
                ['Je vraagt een collega om mee te luisteren', 'You ask a colleague to listen in'],
              ],
              [
                ['Je kunt niet meer', 'You cannot go on'],
                ['Je zegt het, vandaag nog', 'You say so, today'],
              ],
            ],
            ['Alleen werken betekent niet dat je het alleen doet.', 'Working alone does not mean doing it alone.'],
          ),
          amount(
            'ownership',
            [
              'Je werkt van 9.00 tot 17.00 uur met twee pauzes van 30 minuten. Hoeveel uur werk je?',
              'You work from 9:00 to 17:00 with two breaks of 30 minutes. How many hours do you work?',
            ],
            7,
            0.01,
            ['uur', 'hours'],
            [
              '8 uur min 1 uur pauze is 7 uur. Neem die pauzes ook echt.',
              '8 hours minus 1 hour of breaks is 7 hours. Do take those breaks.',
            ],
          ),
        ],
      }),
      writeModule('strong-limits', {
        title: ['Grenzen stellen', 'Setting limits'],
        objective: [
          'Je blijft rustig en stelt een grens als iemand scheldt of dreigt.',
          'You stay calm and set a limit when someone curses or threatens.',
        ],
        skills: ['resistance', 'clear'],
        steps: [
          page(
            ['Boos mag, schelden niet', 'Angry is fine, cursing is not'],
            `Iemand die boos is over een fout, mag boos zijn. Iemand die jou uitscheldt, niet. Het verschil: gaat het over **de zaak** of over **jou**?
            Stel een grens in drie zinnen, zonder stemverheffing:
            - "Ik hoor dat u boos bent, en ik wil u helpen." (erkennen)
            - "Maar u noemt mij nu … en dat wil ik niet." (grens)
            - "Zullen we verder gaan met de rekening?" (uitnodigen)
            Gaat het door? Zeg dat je ophangt, en doe het dan ook. Schrijf daarna kort op wat er gebeurde, en praat met iemand.
            > Ophangen na een waarschuwing is geen falen. Het is goed werk.`,
            `Someone angry about a mistake may be angry. Someone who curses at you may not. The difference: is it about **the case** or about **you**?
            Set a limit in three sentences, without raising your voice:
            - "I hear that you are angry, and I want to help you." (acknowledge)
            - "But you are calling me … now and I do not want that." (limit)
            - "Shall we go on with the bill?" (invite)
            Does it continue? Say that you will hang up, and then do it. Afterwards write down shortly what happened, and talk to someone.
            > Hanging up after a warning is not failing. It is good work.`,
          ),
          match(
            'resistance',
            ['Wat is boosheid over de zaak, wat gaat over jou?', 'What is anger about the case, what is about you?'],
            [
              [
                ['"Wat een rotbedrijf!"', '"What a rotten company!"'],
                ['Over de zaak: luisteren', 'About the case: listen'],
              ],
              [
                ['"Wat ben jij een sukkel."', '"What an idiot you are."'],
                ['Over jou: grens stellen', 'About you: set a limit'],
              ],
              [
                ['"Ik weet waar jij werkt."', '"I know where you work."'],
                ['Een dreiging: stoppen en melden', 'A threat: stop and report'],
              ],
            ],
            [
              'Drie soorten, drie antwoorden. Wie ze door elkaar haalt, verliest de klant of zichzelf.',
              'Three kinds, three answers. Mix them up and you lose the customer or yourself.',
            ],
          ),
          one(
            'resistance',
            [
              'Een klant schreeuwt: "Jullie zijn allemaal dieven!" Wat doe je?',
              'A customer shouts: "You are all thieves!" What do you do?',
            ],
            [
              [
                false,
                ['Ik hang op, want hij scheldt.', 'I hang up, because he curses.'],
                ['Hij bedoelt het bedrijf. Een grens is nog niet nodig.', 'He means the company. A limit is not needed yet.'],
              ],
              [
                true,
                [
                  'Ik erken de boosheid en ga naar de zaak: "Dat bedrag van 80 euro, daar gaat het om. Zullen we dat nu uitzoeken?"',
                  'I acknowledge the anger and go to the case: "That amount of 80 euros, that is what it is about. Shall we find out now?"',
                ],
                ['Ja. Je laat de woede staan en pakt de zaak vast.', 'Yes. You let the anger be and take hold of the case.'],
              ],
              [
                false,
                ['"Zo praat u niet tegen mij."', '"You do not talk to me like that."'],
                [
                  'Te vroeg. Nu gaat het over jou in plaats van over 80 euro.',
                  'Too early. Now it is about you instead of about 80 euros.',
                ],
              ],
            ],
          ),
          order(
            'resistance',
            ['Zet een grens in volgorde.', 'Put a limit in order.'],
            [
              ['De boosheid noemen', 'Name the anger'],
              ['Zeggen wat je niet wilt', 'Say what you do not want'],
              ['Uitnodigen om verder te gaan', 'Invite to go on'],
              ['Zeggen dat je anders ophangt', 'Say that you will hang up otherwise'],
              ['Ophangen en melden', 'Hang up and report'],
            ],
            [
              'De uitnodiging staat vóór het dreigement. Dat maakt het verschil.',
              'The invitation comes before the warning. That makes the difference.',
            ],
          ),
          trueFalse(
            'resistance',
            ['Je moet altijd blijven luisteren, hoe iemand ook praat.', 'You must always keep listening, however someone talks.'],
            false,
            [
              'Nee. Bij schelden of dreigen stopt het, na één waarschuwing.',
              'No. With cursing or threats it stops, after one warning.',
            ],
            [
              'Klopt. Na één duidelijke waarschuwing mag je ophangen. Meld het wel.',
              'Correct. After one clear warning you may hang up. Do report it.',
            ],
          ),
          several(
            'resistance',
            [
              'Wat doe je na een heftig gesprek? Kies alles wat klopt.',
              'What do you do after a hard call? Choose all that apply.',
            ],
            [
              [
                true,
                ['Kort opschrijven wat er gebeurde', 'Write down shortly what happened'],
                ['Ja. Feiten, geen oordeel.', 'Yes. Facts, no judgement.'],
              ],
              [
                true,
                ['Even weg van je plek', 'Step away from your desk'],
                ['Ja. Vijf minuten doen meer dan je denkt.', 'Yes. Five minutes do more than you think.'],
              ],
              [
                false,
                ['Meteen het volgende gesprek nemen', 'Take the next call at once'],
                ['Nee. De volgende klant krijgt dan jouw boosheid.', 'No. The next customer then gets your anger.'],
              ],
              [
                true,
                ['Er met iemand over praten', 'Talk about it with someone'],
                ['Ja. Iedereen in dit werk heeft zulke gesprekken.', 'Yes. Everyone in this work has such calls.'],
              ],
            ],
          ),
          gaps(
            'resistance',
            ['Maak de drie zinnen af.', 'Finish the three sentences.'],
            [
              '"Ik [1] dat u boos bent. Maar u noemt mij [2], en dat wil ik niet. Zullen we [3] met de rekening?"',
              '"I [1] that you are angry. But you call me a [2], and I do not want that. Shall we [3] with the bill?"',
            ],
            [
              [
                ['hoor', 'hear'],
                [
                  ['vind', 'find'],
                  ['hoop', 'hope'],
                ],
              ],
              [
                ['een leugenaar', 'liar'],
                [
                  ['een naam', 'name'],
                  ['een klant', 'customer'],
                ],
              ],
              [
                ['verdergaan', 'go on'],
                [
                  ['stoppen', 'stop'],
                  ['wachten', 'wait'],
                ],
              ],
            ],
            ['Rustig, kort en met een uitnodiging aan het eind.', 'Calm, short and with an invitation at the end.'],
          ),
        ],
      }),
      writeModule('strong-keep', {
        title: ['De klant die weg wil', 'The customer who wants to leave'],
        objective: [
          'Je vraagt eerst waarom, zegt eerlijk wat je kunt doen en laat de keuze bij de klant.',
          'You first ask why, say honestly what you can do and leave the choice with the customer.',
        ],
        skills: ['resistance', 'ownership', 'listening'],
        steps: [
          page(
            ['Eerst luisteren, dan pas een aanbod', 'First listen, only then an offer'],
            `"Ik wil opzeggen" is vaak niet het einde, maar de laatste poging om gehoord te worden.
            - Zeg niet meteen nee, en ook niet meteen korting.
            - Vraag: "Wat is er gebeurd?" En lees de notities voordat je dat vraagt.
            - Zeg eerlijk wat jij kunt doen. En wat niet.
            - Blijft de klant bij zijn besluit? Maak het hem dan **makkelijk**. Wie netjes weg mag, komt terug.
            Oefen nu met mevrouw Jansen.`,
            `"I want to cancel" is often not the end, but the last attempt to be heard.
            - Do not say no at once, and do not offer a discount at once either.
            - Ask: "What happened?" And read the notes before you ask that.
            - Say honestly what you can do. And what not.
            - Does the customer stick to his decision? Then make it **easy**. Who may leave nicely, comes back.
            Now practise with Mrs Jansen.`,
          ),
          'wants-to-leave',
          one(
            'ownership',
            ['De klant wil toch weg. Wat doe je?', 'The customer wants to leave after all. What do you do?'],
            [
              [
                false,
                ['Ik noem nog één keer de korting.', 'I mention the discount once more.'],
                ['Nu voelt je hele gesprek als een verkooppraatje.', 'Now your whole call feels like a sales pitch.'],
              ],
              [
                true,
                ['Ik regel het nu en zeg wanneer het klaar is.', 'I arrange it now and say when it is done.'],
                ['Ja. Wie netjes weg mag, komt vaker terug.', 'Yes. Who may leave nicely comes back more often.'],
              ],
              [
                false,
                [
                  'Ik laat hem een brief sturen, dan denkt hij misschien na.',
                  'I have him send a letter, then he may think again.',
                ],
                ['Dat is pesten. En de klant weet dat ook.', 'That is harassment. And the customer knows it too.'],
              ],
            ],
          ),
          several(
            'listening',
            [
              'Wat zeg je níet in de eerste minuut? Kies alles wat klopt.',
              'What do you not say in the first minute? Choose all that apply.',
            ],
            [
              [
                true,
                ['"Daar zit een opzegtermijn op."', '"There is a notice period."'],
                ['Klopt. Dat is een drempel voor je hem kent.', 'Correct. That is a barrier before you know him.'],
              ],
              [
                true,
                ['"Ik geef u drie maanden korting."', '"I give you three months off."'],
                ['Klopt. Je weet nog niet wat er mis is.', 'Correct. You do not know yet what is wrong.'],
              ],
              [
                false,
                ['"Mag ik vragen wat er is gebeurd?"', '"May I ask what happened?"'],
                ['Dat juist wel.', 'That you do say.'],
              ],
            ],
          ),
          order(
            'ownership',
            ['Zet een gesprek met een klant die weg wil in volgorde.', 'Put a call with a customer who wants to leave in order.'],
            [
              ['Zeggen dat het kan', 'Say that it is possible'],
              ['Vragen wat er gebeurde', 'Ask what happened'],
              ['Zeggen wat jij kunt doen', 'Say what you can do'],
              ['De klant laten kiezen', 'Let the customer choose'],
            ],
            [
              'Wie begint met "dat kan", hoeft niet te vechten.',
              'If you begin with "that is possible", there is nothing to fight about.',
            ],
          ),
          match(
            'resistance',
            ['Wat zit er achter "ik wil opzeggen"?', 'What is behind "I want to cancel"?'],
            [
              [
                ['"Niemand belt terug."', '"Nobody calls back."'],
                ['Geef één naam en één tijd', 'Give one name and one time'],
              ],
              [
                ['"Het is te duur geworden."', '"It has become too expensive."'],
                ['Kijk samen wat hij echt gebruikt', 'Look together at what he really uses'],
              ],
              [
                ['"Ik ga verhuizen naar het buitenland."', '"I am moving abroad."'],
                ['Regel het meteen, er valt niets te redden', 'Arrange it at once, there is nothing to save'],
              ],
            ],
            ['De reden bepaalt je antwoord. Zonder reden gok je.', 'The reason decides your answer. Without it you guess.'],
          ),
          trueFalse(
            'resistance',
            ['Een klant die weggaat, is altijd een verlies.', 'A customer who leaves is always a loss.'],
            false,
            [
              'Een klant die netjes weg mag, komt soms terug, en vertelt het door.',
              'A customer who may leave nicely sometimes comes back, and tells others.',
            ],
            ['Klopt. Het laatste gesprek is het verhaal dat hij vertelt.', 'Correct. The last call is the story he tells.'],
          ),
        ],
      }),
    ],
  }),
};
