import type { DemoCourse } from '../../demo/content/types.js';
import { amount, both, gaps, match, one, order, page, several, trueFalse, writeModule } from '../write.js';

export const keepingPromises: DemoCourse = {
  code: 'keeping-promises',
  content: () => ({
    title: both(['Van jou wordt het opgelost', 'It gets solved through you']),
    summary: both([
      'Je maakt afspraken die kloppen, je sluit af zonder losse eindjes, en een collega kan verder met jouw notitie.',
      'You make agreements that hold, you close without loose ends, and a colleague can go on from your note.',
    ]),
    modules: [
      writeModule('promise-make', {
        title: ['Beloven wat je kunt', 'Promising what you can'],
        objective: [
          'Je zegt wie wat doet en wanneer, en je belooft alleen wat jij zelf kunt doen.',
          'You say who does what and when, and you only promise what you can do yourself.',
        ],
        skills: ['ownership'],
        steps: [
          page(
            ['Wie, wat, wanneer', 'Who, what, when'],
            `"Wij gaan ernaar kijken" is geen afspraak. Wie is wij? Wat is kijken? Wanneer?
            Een afspraak heeft drie delen:
            - **Wie:** een naam. Het liefst jouw naam.
            - **Wat:** iets dat je kunt zien. "Ik bel u", niet "ik volg het op".
            - **Wanneer:** een dag en een tijd.
            Beloof niet wat een ander moet doen. Niet: "De monteur is er om tien uur." Wel: "Ik bel u om elf uur om te horen of hij er is."
            > Bel ook als je niets weet. Geen nieuws van jou is voor de klant slecht nieuws.`,
            `"We will look into it" is not an agreement. Who is we? What is looking? When?
            An agreement has three parts:
            - **Who:** a name. Preferably yours.
            - **What:** something one can see. "I will call you", not "I will follow up".
            - **When:** a day and a time.
            Do not promise what someone else has to do. Not: "The engineer will be there at ten." But: "I will call you at eleven to hear whether he is there."
            > Call even when you know nothing. No news from you is bad news to the customer.`,
          ),
          one(
            'ownership',
            ['Welke zin is een goede afspraak?', 'Which sentence is a good agreement?'],
            [
              [
                false,
                ['"We nemen zo snel mogelijk contact op."', '"We will contact you as soon as possible."'],
                ['Geen naam en geen tijd.', 'No name and no time.'],
              ],
              [
                true,
                [
                  '"Ik bel u morgen voor twaalf uur, ook als ik nog niets weet."',
                  '"I will call you tomorrow before noon, even if I know nothing yet."',
                ],
                ['Ja. Wie, wat, wanneer, en eerlijk over wat je weet.', 'Yes. Who, what, when, and honest about what you know.'],
              ],
              [
                false,
                ['"De planning belt u morgen om negen uur."', '"Planning will call you tomorrow at nine."'],
                [
                  'Dat beslis jij niet. Belooft een ander het niet, dan ben jij de leugenaar.',
                  'You do not decide that. If they do not call, you are the one who lied.',
                ],
              ],
            ],
          ),
          several(
            'ownership',
            ['Wat hoort in een afspraak? Kies alles wat klopt.', 'What belongs in an agreement? Choose all that apply.'],
            [
              [true, ['Wie het doet', 'Who does it'], ['Ja, met naam.', 'Yes, by name.']],
              [
                true,
                ['Een dag en een tijd', 'A day and a time'],
                ['Ja. "Morgen" is al veel beter dan "snel".', 'Yes. "Tomorrow" is already much better than "soon".'],
              ],
              [
                false,
                ['Waarom het zo lang duurt', 'Why it takes so long'],
                ['Kan, maar dat is uitleg en geen afspraak.', 'Possible, but that is explanation and not agreement.'],
              ],
              [
                true,
                ['Wat er gebeurt als het niet lukt', 'What happens if it fails'],
                ['Ja. "Lukt het niet, dan bel ik u ook."', 'Yes. "If it fails, I call you too."'],
              ],
            ],
          ),
          gaps(
            'ownership',
            ['Maak de afspraak af.', 'Finish the agreement.'],
            [
              '"[1] bel u [2] tussen twee en drie. Heb ik dan geen nieuws, dan bel ik [3]."',
              '"[1] call you [2] between two and three. If I have no news by then, I will call [3]."',
            ],
            [
              [
                ['Ik', 'I will'],
                [
                  ['Men', 'One may'],
                  ['Wij', 'We will'],
                ],
              ],
              [
                ['donderdag', 'on Thursday'],
                [
                  ['binnenkort', 'soon'],
                  ['straks', 'later'],
                ],
              ],
              [
                ['ook', 'too'],
                [
                  ['niet', 'not'],
                  ['later', 'later'],
                ],
              ],
            ],
            ['"Ook" is hier het woord dat vertrouwen geeft.', '"Too" is the word that gives trust here.'],
          ),
          trueFalse(
            'ownership',
            [
              'Je mag een klant een tijd beloven voor een collega, als je die collega goed kent.',
              'You may promise a customer a time on behalf of a colleague if you know that colleague well.',
            ],
            false,
            [
              'Alleen als je het hem hebt gevraagd. Anders beloof je iets dat je niet in de hand hebt.',
              'Only if you asked him. Otherwise you promise something out of your hands.',
            ],
            [
              'Klopt. Beloof wat jij doet: "Ik vraag het hem en bel u om vier uur."',
              'Correct. Promise what you do: "I will ask him and call you at four."',
            ],
          ),
          amount(
            'ownership',
            [
              'Je beloofde om 14.00 uur te bellen. Om 13.50 uur heb je nog geen nieuws. Hoe laat bel je?',
              'You promised to call at 14:00. At 13:50 you have no news. At what time do you call?',
            ],
            14,
            0,
            ['uur', 'hours'],
            ['Om twee uur, zoals beloofd. Ook zonder nieuws.', 'At two, as promised. Even without news.'],
          ),
          match(
            'ownership',
            ['Maak van vaag iets afspreekbaars.', 'Turn vague into something firm.'],
            [
              [
                ['"Ik zet het door."', '"I will pass it on."'],
                [
                  '"Ik vraag het nu aan de techniek en bel u om vier uur."',
                  '"I will ask the engineers now and call you at four."',
                ],
              ],
              [
                ['"Het komt eraan."', '"It is on its way."'],
                ['"Het pakket gaat vandaag weg, u heeft het donderdag."', '"The parcel leaves today, you have it on Thursday."'],
              ],
              [
                ['"Dat moet u aanvragen."', '"You have to apply for that."'],
                ['"Ik vraag het voor u aan en mail u het formulier."', '"I will apply for you and mail you the form."'],
              ],
            ],
            ['Vaag maakt de klant onzeker, en jou ook.', 'Vague makes the customer unsure, and you too.'],
          ),
        ],
      }),
      writeModule('promise-handover', {
        title: ['Overdragen zonder zoek te raken', 'Handing over without getting lost'],
        objective: [
          'Je draagt een vraag over zodat de klant zijn verhaal niet opnieuw hoeft te doen.',
          'You hand a question over so that the customer need not tell his story again.',
        ],
        skills: ['ownership', 'notes'],
        steps: [
          page(
            ['Warm overdragen', 'A warm handover'],
            `Moet een collega het overnemen? Doe het zo dat de klant het niet merkt.
            - Zeg **waarom** je overdraagt: "Zij weet meer van contracten dan ik."
            - Zeg **aan wie:** met naam.
            - Vertel je collega in één minuut wat er speelt, **voor** je doorverbindt.
            - Vraag de klant of het goed is.
            ? Koud doorverbinden kost jullie allebei twee minuten en de klant zijn geduld.`,
            `Does a colleague have to take over? Do it so that the customer does not notice.
            - Say **why** you hand over: "She knows more about contracts than I do."
            - Say **to whom:** by name.
            - Tell your colleague in one minute what is going on, **before** you put through.
            - Ask the customer whether it is fine.
            ? A cold transfer costs you both two minutes and the customer his patience.`,
          ),
          order(
            'ownership',
            ['Zet een warme overdracht in volgorde.', 'Put a warm handover in order.'],
            [
              ['Zeggen waarom je overdraagt', 'Say why you hand over'],
              ['Vragen of het goed is', 'Ask whether it is fine'],
              ['Je collega bijpraten', 'Brief your colleague'],
              ['De klant met naam overdragen', 'Hand over the customer by name'],
            ],
            ['De klant hoort dat hij niet wordt weggestuurd.', 'The customer hears that he is not being sent away.'],
          ),
          one(
            'notes',
            ['Welke notitie kan je collega gebruiken?', 'Which note can your colleague use?'],
            [
              [
                false,
                ['"Klant gebeld over factuur."', '"Customer called about bill."'],
                ['Er staat niet waarom, en niet wat je beloofde.', 'It does not say why, nor what you promised.'],
              ],
              [
                true,
                [
                  '"Bank haalde mei twee keer 84,50 af. Beloofd: bedrag terug, ik bel do 14 uur. Wacht op boekhouding."',
                  '"Bank took May twice, 84.50. Promised: money back, I call Thu 14:00. Waiting for accounting."',
                ],
                ['Ja. Feit, afspraak, tijd, en waar het op wacht.', 'Yes. Fact, agreement, time, and what it waits for.'],
              ],
              [
                false,
                ['"Klant is lastig, snapt er niets van."', '"Customer is difficult, understands nothing."'],
                ['Een mening over een mens. Die mag hij ook opvragen.', 'An opinion about a person. He may ask to see it too.'],
              ],
            ],
          ),
          several(
            'notes',
            ['Wat laat je weg uit een notitie? Kies alles wat klopt.', 'What do you leave out of a note? Choose all that apply.'],
            [
              [
                true,
                ['Hoe jij de klant vindt', 'What you think of the customer'],
                ['Klopt. Het helpt niemand en de klant mag het lezen.', 'Correct. It helps nobody and the customer may read it.'],
              ],
              [
                true,
                ['Medische details die je niet nodig had', 'Medical details you did not need'],
                ['Klopt. Die bewaar je nergens.', 'Correct. You keep them nowhere.'],
              ],
              [
                false,
                ['Wat je hebt beloofd', 'What you promised'],
                ['Dat juist wel, met de tijd erbij.', 'That you write down, with the time.'],
              ],
              [
                true,
                ['Zijn hele verhaal, woord voor woord', 'His whole story, word for word'],
                ['Klopt. Eén zin is genoeg.', 'Correct. One sentence is enough.'],
              ],
            ],
          ),
          trueFalse(
            'notes',
            [
              'Een notitie schrijf je beter direct na het gesprek dan aan het eind van de dag.',
              'A note is better written right after the call than at the end of the day.',
            ],
            true,
            ['Ja. Na vijf gesprekken weet je de details niet meer.', 'Yes. After five calls you no longer know the details.'],
            ['Toch wel: na vijf gesprekken haal je ze door elkaar.', 'It is: after five calls you mix them up.'],
          ),
          gaps(
            'notes',
            ['Vul de vaste vorm in.', 'Fill in the fixed form.'],
            [
              'Eerst het [1], dan wat je hebt [2], dan waar het op [3].',
              'First the [1], then what you [2], then what it [3] for.',
            ],
            [
              [
                ['feit', 'fact'],
                [
                  ['gevoel', 'feeling'],
                  ['verhaal', 'story'],
                ],
              ],
              [
                ['beloofd', 'promised'],
                [
                  ['gedacht', 'thought'],
                  ['gevraagd', 'asked'],
                ],
              ],
              [
                ['wacht', 'waits'],
                [
                  ['hoopt', 'hopes'],
                  ['zoekt', 'looks'],
                ],
              ],
            ],
            [
              'Drie regels. Meer leest een collega niet tijdens een gesprek.',
              'Three lines. More a colleague will not read during a call.',
            ],
          ),
          one(
            'ownership',
            [
              'Je collega is in gesprek. De klant wacht. Wat zeg je?',
              'Your colleague is in a call. The customer is waiting. What do you say?',
            ],
            [
              [
                false,
                ['"Een momentje nog."', '"Just one moment."'],
                ['Hoelang is een momentje? De klant weet het niet.', 'How long is a moment? The customer does not know.'],
              ],
              [
                true,
                [
                  '"Ze is nog ongeveer vijf minuten bezet. Wilt u wachten, of bel ik u om half drie?"',
                  '"She is busy for about five minutes. Would you like to wait, or shall I call you at half past two?"',
                ],
                ['Ja. Een tijd en een keuze.', 'Yes. A time and a choice.'],
              ],
              [
                false,
                ['"Belt u later nog eens."', '"Please call again later."'],
                ['Nu moet de klant jouw probleem oplossen.', 'Now the customer has to solve your problem.'],
              ],
            ],
          ),
        ],
      }),
      writeModule('promise-close', {
        title: ['Afsluiten zonder losse eindjes', 'Closing without loose ends'],
        objective: [
          'Je herhaalt de afspraak, laat ruimte voor een laatste vraag en neemt goed afscheid.',
          'You repeat the agreement, leave room for a last question and say a good goodbye.',
        ],
        skills: ['closing', 'summarising'],
        steps: [
          page(
            ['De laatste dertig seconden', 'The last thirty seconds'],
            `Mensen onthouden vooral het einde. Een goed gesprek met een haastig slot voelt als een haastig gesprek.
            - **Herhaal** wat er gebeurt: wie, wat, wanneer.
            - **Vraag** of er nog iets is. En wacht echt op het antwoord.
            - **Noem de naam** van de klant.
            - Laat de klant als eerste ophangen.
            ! "Nog één ding …" komt vaak na je afscheid. Wie dan al ophangt, krijgt er een gesprek bij.`,
            `People mainly remember the end. A good call with a hasty close feels like a hasty call.
            - **Repeat** what happens: who, what, when.
            - **Ask** whether there is anything else. And really wait for the answer.
            - **Use the name** of the customer.
            - Let the customer hang up first.
            ! "One more thing …" often comes after your goodbye. If you hang up by then, you get another call.`,
          ),
          order(
            'closing',
            ['Zet het einde van een gesprek in volgorde.', 'Put the end of a call in order.'],
            [
              ['De afspraak herhalen', 'Repeat the agreement'],
              ['Vragen of er nog iets is', 'Ask whether there is anything else'],
              ['Bedanken met de naam', 'Thank by name'],
              ['Wachten tot de klant ophangt', 'Wait until the customer hangs up'],
            ],
            ['Zo blijft er niets liggen.', 'That way nothing is left.'],
          ),
          one(
            'closing',
            ['De klant twijfelt nog een beetje. Hoe sluit je af?', 'The customer still hesitates a little. How do you close?'],
            [
              [
                false,
                ['"Dan wens ik u een fijne dag!"', '"Then have a nice day!"'],
                ['Vriendelijk, maar je loopt weg van de twijfel.', 'Friendly, but you walk away from the doubt.'],
              ],
              [
                true,
                [
                  '"Ik hoor dat u nog twijfelt. Wat zou u nog willen weten?"',
                  '"I hear that you still hesitate. What else would you like to know?"',
                ],
                ['Ja. Twee zinnen nu schelen een gesprek morgen.', 'Yes. Two sentences now save a call tomorrow.'],
              ],
              [
                false,
                ['"Alles staat op de website."', '"Everything is on the website."'],
                ['Daar belde hij juist niet voor.', 'That is not why he called.'],
              ],
            ],
          ),
          amount(
            'closing',
            [
              'Bij 10 van de 40 gesprekken belt de klant nog eens over hetzelfde. Met een goede afsluiting halveer je dat. Hoeveel gesprekken spaar je dan uit?',
              'In 10 of 40 calls the customer calls again about the same thing. A good close halves that. How many calls do you save?',
            ],
            5,
            0,
            ['gesprekken', 'calls'],
            [
              'De helft van 10 is 5. Dertig seconden afsluiten verdient zichzelf terug.',
              'Half of 10 is 5. Thirty seconds of closing pays for itself.',
            ],
          ),
          several(
            'closing',
            [
              'Wat kun je bij het einde weglaten? Kies alles wat klopt.',
              'What can you leave out at the end? Choose all that apply.',
            ],
            [
              [
                true,
                ['Vragen om een cijfer als er nog niets is opgelost', 'Asking for a score when nothing is solved'],
                ['Klopt. Vraag het later.', 'Correct. Ask later.'],
              ],
              [
                true,
                ['Reclame voor iets anders', 'Advertising something else'],
                [
                  'Klopt. Dat voelt alsof het gesprek nooit om hem ging.',
                  'Correct. It feels as if the call was never about him.',
                ],
              ],
              [false, ['De afspraak', 'The agreement'], ['Die hoort er juist bij.', 'That belongs there.']],
            ],
          ),
          trueFalse(
            'closing',
            [
              '"Is er nog iets?" vraag je ook als het gesprek lang was.',
              '"Is there anything else?" you also ask when the call was long.',
            ],
            true,
            ['Ja. Eén keer vragen kost vijf seconden.', 'Yes. Asking once costs five seconds.'],
            [
              'Toch wel. Juist na een lang gesprek vergeet de klant zijn tweede vraag.',
              'You do. After a long call the customer forgets his second question.',
            ],
          ),
          match(
            'closing',
            ['Welk slot past bij welk gesprek?', 'Which close fits which call?'],
            [
              [
                ['Een klacht die is opgelost', 'A complaint that is solved'],
                [
                  '"Het bedrag staat vrijdag op uw rekening. Dank u dat u het doorgaf."',
                  '"The amount is on your account on Friday. Thank you for telling us."',
                ],
              ],
              [
                ['Een vraag die nog loopt', 'A question still open'],
                [
                  '"U hoort van mij op dinsdag voor vijf uur, ook zonder nieuws."',
                  '"You hear from me on Tuesday before five, even without news."',
                ],
              ],
              [
                ['Een kort antwoord', 'A short answer'],
                ['"Graag gedaan. Is er nog iets?"', '"You are welcome. Anything else?"'],
              ],
            ],
            ['Het slot past bij wat er is gebeurd, niet bij een vaste zin.', 'The close fits what happened, not a fixed phrase.'],
          ),
        ],
      }),
      writeModule('promise-pay', {
        title: ['Als een klant niet kan betalen', 'When a customer cannot pay'],
        objective: [
          'Je maakt een eerlijke afspraak met iemand die schulden heeft, zonder te oordelen.',
          'You make a fair agreement with someone who has debts, without judging.',
        ],
        skills: ['empathy', 'ownership', 'privacy'],
        steps: [
          page(
            ['Respect eerst', 'Respect first'],
            `Bellen over een schuld kost moed. Hoe jij begint, bepaalt of iemand alles vertelt.
            - Zeg iets over de stap: "Goed dat u belt."
            - Vraag alleen wat je nodig hebt. Waarom iemand geen werk heeft, hoort daar niet bij.
            - Vraag naar **zijn** bedrag, niet naar het jouwe.
            - Vat de afspraak samen: bedrag, dag, hoe vaak.
            ! Een regeling die niet lukt, helpt niemand. Klein en haalbaar wint.`,
            `Calling about a debt takes courage. How you begin decides whether someone tells you everything.
            - Say something about the step: "I am glad you called."
            - Ask only what you need. Why someone has no work is not part of that.
            - Ask for **his** amount, not for yours.
            - Sum up the agreement: amount, day, how often.
            ! An arrangement that fails helps nobody. Small and feasible wins.`,
          ),
          'cannot-pay',
          one(
            'privacy',
            [
              'De klant begint over zijn ziekte. Wat schrijf je op?',
              'The customer starts about his illness. What do you write down?',
            ],
            [
              [
                false,
                ['De ziekte, dat is handig voor later', 'The illness, useful for later'],
                [
                  'Gezondheid is een bijzonder gegeven. Zonder goede reden bewaar je het niet.',
                  'Health is special data. Without a good reason you do not keep it.',
                ],
              ],
              [
                true,
                [
                  'Alleen wat voor de regeling nodig is: het bedrag en de dag',
                  'Only what the arrangement needs: the amount and the day',
                ],
                ['Ja. Minder is hier beter.', 'Yes. Less is better here.'],
              ],
              [
                false,
                ['Niets, ook de regeling niet', 'Nothing, not the arrangement either'],
                ['De regeling moet er wel staan.', 'The arrangement does have to be there.'],
              ],
            ],
          ),
          trueFalse(
            'empathy',
            [
              '"Iedereen heeft weleens wat" stelt iemand met schulden gerust.',
              '"We all have our troubles" puts someone with debts at ease.',
            ],
            false,
            [
              'Het maakt zijn probleem kleiner dan het is. Noem liever zijn stap: "Goed dat u belt."',
              'It makes his problem smaller than it is. Rather name his step: "I am glad you called."',
            ],
            ['Klopt. Maak het niet kleiner dan hij het voelt.', 'Correct. Do not make it smaller than he feels it.'],
          ),
          order(
            'empathy',
            ['Zet een gesprek over schulden in volgorde.', 'Put a call about debts in order.'],
            [
              ['De stap van de klant waarderen', 'Value the customer’s step'],
              ['Vragen wat hij kan missen', 'Ask what he can spare'],
              ['De regeling voorstellen', 'Propose the arrangement'],
              ['Samenvatten: bedrag, dag, hoe vaak', 'Sum up: amount, day, how often'],
            ],
            [
              'Waardering eerst. Zonder dat hoor je het echte bedrag niet.',
              'Appreciation first. Without it you do not hear the real amount.',
            ],
          ),
          amount(
            'ownership',
            [
              'Iemand kan 40 euro per maand missen en heeft 240 euro openstaan. Over hoeveel maanden is hij klaar?',
              'Someone can spare 40 euros a month and owes 240. In how many months is he done?',
            ],
            6,
            0,
            ['maanden', 'months'],
            [
              '240 gedeeld door 40 is 6 maanden. Zeg dat hardop: een einde in zicht helpt.',
              '240 divided by 40 is 6 months. Say it aloud: an end in sight helps.',
            ],
          ),
        ],
      }),
    ],
  }),
};
