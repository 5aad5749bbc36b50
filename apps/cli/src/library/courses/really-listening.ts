import type { DemoCourse } from '../../demo/content/types.js';
import { amount, both, gaps, match, one, order, page, several, trueFalse, writeModule } from '../write.js';

export const reallyListening: DemoCourse = {
  code: 'really-listening',
  content: () => ({
    title: both(['Echt luisteren', 'Really listening']),
    summary: both([
      'Je leert horen wat een klant zegt én wat hij niet zegt. En je laat merken dat je het hoort.',
      'You learn to hear what a customer says and what he does not say. And you show that you heard it.',
    ]),
    modules: [
      writeModule('listen-first', {
        title: ['De eerste halve minuut', 'The first half minute'],
        objective: ['Je laat de klant uitpraten en onthoudt wat telt.', 'You let the customer finish and remember what counts.'],
        skills: ['listening', 'opening'],
        steps: [
          page(
            ['Zwijgen werkt', 'Silence works'],
            `Een klant heeft zijn verhaal vaak al drie keer geoefend. Laat hem het één keer helemaal vertellen. Meestal duurt dat nog geen halve minuut.
            Val je hem in de rede, dan begint hij opnieuw. **Uitpraten kost dus minder tijd dan onderbreken.**
            - Zeg "ja" of "hm-hm", zodat hij weet dat je er bent.
            - Schrijf drie woorden op: wat, sinds wanneer, wat wil hij.
            - Wacht één tel nadat hij klaar is. Vaak komt dan het belangrijkste nog.
            ! "…en mijn moeder kan niet zonder." Zo'n laatste zin hoor je alleen als je even wacht.`,
            `A customer has often practised his story three times already. Let him tell it once, in full. It usually takes less than half a minute.
            If you interrupt, he starts again. **So letting him finish takes less time than interrupting.**
            - Say "yes" or "mm-hm", so that he knows you are there.
            - Write down three words: what, since when, what does he want.
            - Wait one beat after he is done. Often the most important thing comes then.
            ! "…and my mother cannot do without it." You only hear a last sentence like that if you wait.`,
          ),
          one(
            'listening',
            [
              'Een klant vertelt. Na tien seconden weet jij al wat er mis is. Wat doe je?',
              'A customer is talking. After ten seconds you already know what is wrong. What do you do?',
            ],
            [
              [
                true,
                ['Ik laat hem uitpraten.', 'I let him finish.'],
                [
                  'Ja. Hij voelt zich gehoord, en soms blijkt het toch iets anders.',
                  'Yes. He feels heard, and sometimes it turns out to be something else.',
                ],
              ],
              [
                false,
                ['Ik zeg de oplossing meteen, dat scheelt tijd.', 'I give the solution at once, that saves time.'],
                [
                  'Hij luistert nog niet: hij is nog aan het vertellen. Je moet het straks herhalen.',
                  'He is not listening yet: he is still telling. You will have to repeat it.',
                ],
              ],
              [
                false,
                ['Ik vraag vast zijn klantnummer.', 'I ask for his customer number already.'],
                [
                  'Zo breek je zijn verhaal af. Het nummer kan over tien seconden ook.',
                  'That breaks off his story. The number can wait ten seconds.',
                ],
              ],
            ],
          ),
          several(
            'listening',
            [
              'Wat schrijf je op tijdens het verhaal? Kies alles wat helpt.',
              'What do you write down during the story? Choose all that helps.',
            ],
            [
              [
                true,
                ['Wat er aan de hand is, in twee woorden', 'What is going on, in two words'],
                ['Ja. Zo hoef je niet opnieuw te vragen.', 'Yes. You need not ask again.'],
              ],
              [
                true,
                ['Sinds wanneer', 'Since when'],
                ['Ja. Dat wijst vaak de oorzaak aan.', 'Yes. It often points at the cause.'],
              ],
              [
                false,
                ['Elke zin die hij zegt', 'Every sentence he says'],
                [
                  'Nee. Wie alles schrijft, hoort niet meer hoe hij het zegt.',
                  'No. If you write everything, you no longer hear how he says it.',
                ],
              ],
              [
                true,
                ['Wat hij graag wil', 'What he would like'],
                ['Ja. Dat is iets anders dan wat er mis is.', 'Yes. That differs from what is wrong.'],
              ],
            ],
          ),
          trueFalse(
            'listening',
            ['Stil zijn terwijl de klant nadenkt, is onbeleefd.', 'Being silent while the customer thinks is impolite.'],
            false,
            [
              'Een stilte voelt lang voor jou. Voor de klant is het tijd om na te denken.',
              'Silence feels long to you. For the customer it is time to think.',
            ],
            [
              'Klopt: het is niet onbeleefd. Tel rustig tot drie. Vaak komt er dan iets belangrijks.',
              'Correct: it is not impolite. Count to three. Often something important comes.',
            ],
          ),
          order(
            'listening',
            ['Zet de eerste halve minuut in de goede volgorde.', 'Put the first half minute in the right order.'],
            [
              ['Begroeten en je naam zeggen', 'Greet and say your name'],
              ['De klant laten vertellen', 'Let the customer tell'],
              ['Eén tel wachten', 'Wait one beat'],
              ['In één zin zeggen wat je hoorde', 'Say in one sentence what you heard'],
              ['Je eerste vraag stellen', 'Ask your first question'],
            ],
            [
              'Eerst ruimte, dan een teken dat je het hoorde, dan pas een vraag.',
              'First room, then a sign that you heard, and only then a question.',
            ],
          ),
          one(
            'opening',
            ['Welke opening geeft de klant de meeste ruimte?', 'Which opening gives the customer most room?'],
            [
              [
                false,
                ['"Met Noor. Uw klantnummer graag."', '"Noor speaking. Your customer number please."'],
                ['De klant moet zoeken in plaats van vertellen.', 'The customer has to search instead of tell.'],
              ],
              [
                true,
                [
                  '"Goedemorgen, u spreekt met Noor. Waar kan ik u mee helpen?"',
                  '"Good morning, this is Noor. How can I help you?"',
                ],
                ['Ja. Een naam, een open vraag en dan stil.', 'Yes. A name, an open question and then silence.'],
              ],
              [
                false,
                [
                  '"Goedemorgen, belt u over een factuur of een storing?"',
                  '"Good morning, are you calling about a bill or a fault?"',
                ],
                ['Twee keuzes, en misschien is het geen van beide.', 'Two choices, and it may be neither.'],
              ],
            ],
          ),
          amount(
            'listening',
            [
              'Een klant praat 25 seconden. Na elke onderbreking begint hij opnieuw. Jij onderbreekt twee keer, telkens na 15 seconden. Hoelang duurt het dan tot je alles hebt gehoord?',
              'A customer talks for 25 seconds. After each interruption he starts again. You interrupt twice, each time after 15 seconds. How long does it take until you have heard it all?',
            ],
            55,
            0,
            ['seconden', 'seconds'],
            [
              '15 + 15 + 25 = 55 seconden. Niet onderbreken was 25 seconden geweest.',
              '15 + 15 + 25 = 55 seconds. Not interrupting would have been 25 seconds.',
            ],
          ),
        ],
      }),
      writeModule('listen-unsaid', {
        title: ['Wat de klant niet zegt', 'What the customer does not say'],
        objective: [
          'Je hoort een zorg achter een vraag, en je vraagt ernaar.',
          'You hear a worry behind a question, and you ask about it.',
        ],
        skills: ['listening', 'probing', 'empathy'],
        steps: [
          page(
            ['De vraag achter de vraag', 'The question behind the question'],
            `"Hoelang duurt dat ongeveer?" klinkt als een vraag over tijd. Soms is het een zorg: *red ik het wel?*
            Let op drie dingen:
            - **Kleine woorden.** "Eigenlijk", "toch", "weer". Daar zit vaak iets achter.
            - **Een stilte** waar je een antwoord verwacht.
            - **Een detail** dat niet nodig was. "Ik ben al sinds zeven uur op."
            Noem wat je hoort en vraag of het klopt. Niet invullen: **vragen**.
            > "U zegt 'weer'. Is dit vaker gebeurd?"`,
            `"How long will that take, roughly?" sounds like a question about time. Sometimes it is a worry: will I manage?
            Watch three things:
            - **Small words.** "Actually", "surely", "again". There is often something behind them.
            - **A silence** where you expect an answer.
            - **A detail** that was not needed. "I have been up since seven."
            Name what you hear and ask whether it is right. Do not fill it in: **ask**.
            > "You say 'again'. Did this happen before?"`,
          ),
          one(
            'listening',
            [
              '"Nou ja, dan wacht ik maar weer af." Wat hoor je vooral?',
              '"Well, then I will just wait again." What do you mainly hear?',
            ],
            [
              [
                false,
                ['De klant vindt wachten prima.', 'The customer is fine with waiting.'],
                ['De woorden zeggen ja, maar "maar weer" zegt nee.', 'The words say yes, but "just … again" says no.'],
              ],
              [
                true,
                ['Hij wachtte al eerder en heeft er weinig vertrouwen in.', 'He waited before and has little trust in it.'],
                ['Ja. "Weer" is hier het woord dat telt.', 'Yes. "Again" is the word that counts here.'],
              ],
              [
                false,
                ['Hij wil het gesprek beëindigen.', 'He wants to end the call.'],
                [
                  'Misschien, maar eerst zit er iets anders: teleurstelling.',
                  'Maybe, but first there is something else: disappointment.',
                ],
              ],
            ],
          ),
          match(
            'listening',
            ['Welke vraag past bij wat de klant zegt?', 'Which question fits what the customer says?'],
            [
              [
                ['"Ik heb het nu al drie keer uitgelegd."', '"I have explained it three times now."'],
                ['"Wat is er na die drie keer gebeurd?"', '"What happened after those three times?"'],
              ],
              [
                ['"Voor mij is het eigenlijk te laat."', '"For me it is actually too late."'],
                ['"Wanneer had u het nodig?"', '"When did you need it?"'],
              ],
              [
                ['"Ik durf er niet meer aan te komen."', '"I do not dare touch it any more."'],
                ['"Wat gebeurde er de vorige keer?"', '"What happened last time?"'],
              ],
              [
                ['"Mijn man regelde dat altijd."', '"My husband always took care of that."'],
                ['"Zal ik het stap voor stap met u doen?"', '"Shall I do it with you step by step?"'],
              ],
            ],
            [
              'Elke vraag pakt precies het woord op waar iets achter zit.',
              'Each question picks up exactly the word that hides something.',
            ],
          ),
          gaps(
            'probing',
            ['Vul in wat past.', 'Fill in what fits.'],
            [
              'Noem wat je [1], en vraag of het [2]. Zo vul je niets [3].',
              'Name what you [1], and ask whether it is [2]. So you do not [3] anything in.',
            ],
            [
              [
                ['hoort', 'hear'],
                [
                  ['vindt', 'think'],
                  ['hoopt', 'hope'],
                ],
              ],
              [
                ['klopt', 'right'],
                [
                  ['erg is', 'bad'],
                  ['mag', 'allowed'],
                ],
              ],
              [
                ['in', 'fill'],
                [
                  ['op', 'write'],
                  ['aan', 'take'],
                ],
              ],
            ],
            [
              'Wat jij hoort is een vermoeden. Alleen de klant weet of het zo is.',
              'What you hear is a guess. Only the customer knows whether it is so.',
            ],
          ),
          one(
            'empathy',
            [
              '"Hoelang duurt dat? Ik zit met twee kleine kinderen in de kou." Wat zeg je?',
              '"How long will that take? I am sitting in the cold with two small children." What do you say?',
            ],
            [
              [
                false,
                ['"Gemiddeld drie tot vijf werkdagen."', '"Three to five working days on average."'],
                [
                  'Een goed antwoord op de verkeerde vraag. De kinderen hoorde je niet.',
                  'A good answer to the wrong question. You did not hear the children.',
                ],
              ],
              [
                true,
                [
                  '"In de kou met kleintjes, dat kan niet wachten. Ik kijk wat er vandaag nog kan."',
                  '"In the cold with little ones, that cannot wait. I will see what is possible today."',
                ],
                ['Ja. Je herhaalt wat telt en je handelt ernaar.', 'Yes. You repeat what counts and you act on it.'],
              ],
              [
                false,
                ['"Vervelend voor u."', '"Sorry to hear that."'],
                ['Een vaste zin zonder haar woorden. Dat voelt leeg.', 'A fixed phrase without her words. It feels empty.'],
              ],
            ],
          ),
          trueFalse(
            'listening',
            [
              'Als je een zorg hoort, noem je die pas als je het zeker weet.',
              'When you hear a worry, you name it only when you are sure.',
            ],
            false,
            [
              'Dan noem je hem bijna nooit. Vraag het juist: "Klopt het dat u zich zorgen maakt over …?"',
              'Then you would hardly ever name it. Ask instead: "Is it right that you worry about …?"',
            ],
            [
              'Klopt. Je mag ernaast zitten, zolang je het vraagt en niet zegt.',
              'Correct. You may be wrong, as long as you ask and do not tell.',
            ],
          ),
          several(
            'listening',
            ['Waar kan een zorg achter zitten? Kies alles wat klopt.', 'What can hide a worry? Choose all that apply.'],
            [
              [true, ['Het woord "weer"', 'The word "again"'], ['Ja. Er is een voorgeschiedenis.', 'Yes. There is a history.']],
              [
                true,
                ['Een lange stilte', 'A long silence'],
                ['Ja. Vraag rustig wat hij denkt.', 'Yes. Calmly ask what he thinks.'],
              ],
              [
                false,
                ['Een duidelijke vraag om een datum', 'A clear request for a date'],
                ['Nee, dat is meestal gewoon een vraag.', 'No, that is usually just a question.'],
              ],
              [
                true,
                ['Een detail dat niet nodig was', 'A detail that was not needed'],
                ['Ja. Hij noemt het niet voor niets.', 'Yes. He mentions it for a reason.'],
              ],
            ],
          ),
        ],
      }),
      writeModule('listen-sum', {
        title: ['Samenvatten zonder papegaai', 'Summing up without parroting'],
        objective: [
          'Je vat samen in eigen woorden en vraagt of het klopt.',
          'You sum up in your own words and ask whether it is right.',
        ],
        skills: ['summarising', 'listening'],
        steps: [
          page(
            ['Feit, gevoel, wens', 'Fact, feeling, wish'],
            `Een goede samenvatting heeft drie delen en duurt tien seconden.
            - **Feit:** "Uw pakket zou maandag komen en is er nog niet."
            - **Wat het betekent:** "En morgen is het feest."
            - **Wens:** "U wilt zeker weten dat het er dan is."
            Sluit af met een vraag: "Klopt dat?" Zegt de klant "nee, want …", dan heb je gewonnen. Je hoort het nu, en niet na de oplossing.
            ? Herhaal niet letterlijk alles. Dat klinkt als een papegaai, en het duurt even lang als het verhaal.`,
            `A good summary has three parts and takes ten seconds.
            - **Fact:** "Your parcel would come on Monday and is not there yet."
            - **What it means:** "And the party is tomorrow."
            - **Wish:** "You want to be sure that it is there by then."
            End with a question: "Is that right?" If the customer says "no, because …", you have won. You hear it now, and not after the solution.
            ? Do not repeat everything word for word. It sounds like a parrot, and it takes as long as the story.`,
          ),
          order(
            'summarising',
            ['Zet de delen van een samenvatting in volgorde.', 'Put the parts of a summary in order.'],
            [
              ['Wat er gebeurde', 'What happened'],
              ['Wat dat voor de klant betekent', 'What it means for the customer'],
              ['Wat de klant wil', 'What the customer wants'],
              ['"Klopt dat?"', '"Is that right?"'],
            ],
            [
              'De vraag aan het eind maakt het verschil: de klant mag je verbeteren.',
              'The question at the end makes the difference: the customer may correct you.',
            ],
          ),
          one(
            'summarising',
            ['Welke samenvatting is het best?', 'Which summary is best?'],
            [
              [
                false,
                [
                  '"Dus u belde maandag om tien uur, en toen zei een collega dat, en dinsdag weer, en toen …"',
                  '"So you called on Monday at ten, and a colleague said that, and on Tuesday again, and then …"',
                ],
                ['Te lang. De klant hoort zijn eigen verhaal opnieuw.', 'Too long. The customer hears his own story again.'],
              ],
              [
                false,
                ['"Oké, helder."', '"Okay, clear."'],
                ['Voor jou wel. De klant weet niet wat jij begreep.', 'To you. The customer does not know what you understood.'],
              ],
              [
                true,
                [
                  '"U belde twee keer, niemand belde terug, en u wilt vandaag weten waar u aan toe bent. Klopt dat?"',
                  '"You called twice, nobody called back, and you want to know today where you stand. Is that right?"',
                ],
                [
                  'Ja. Kort, in eigen woorden, met de wens en een vraag.',
                  'Yes. Short, in your own words, with the wish and a question.',
                ],
              ],
            ],
          ),
          trueFalse(
            'summarising',
            [
              'Als de klant je samenvatting verbetert, is er iets misgegaan.',
              'When the customer corrects your summary, something went wrong.',
            ],
            false,
            [
              'Juist niet. Beter nu een verbetering dan straks de verkeerde oplossing.',
              'On the contrary. Better a correction now than the wrong solution later.',
            ],
            [
              'Klopt. Bedank de klant ervoor: "Goed dat u het zegt."',
              'Correct. Thank the customer for it: "Good that you tell me."',
            ],
          ),
          one(
            'summarising',
            ['Een lang gesprek. Wanneer vat je samen?', 'A long call. When do you sum up?'],
            [
              [
                false,
                ['Alleen aan het eind', 'Only at the end'],
                [
                  'Dan hoor je een misverstand pas als alles al geregeld is.',
                  'Then you hear a misunderstanding when everything is already arranged.',
                ],
              ],
              [
                true,
                ['Na het verhaal, en nog eens na de afspraken', 'After the story, and again after the agreements'],
                [
                  'Ja. Eerst: begrijp ik u? Later: weten we allebei wat er gebeurt?',
                  'Yes. First: do I understand you? Later: do we both know what happens?',
                ],
              ],
              [
                false,
                ['Na elke zin', 'After every sentence'],
                ['Dat vertraagt en klinkt als een trucje.', 'That slows down and sounds like a trick.'],
              ],
            ],
          ),
          gaps(
            'summarising',
            ['Maak de samenvatting af.', 'Finish the summary.'],
            [
              '"U betaalt sinds november 40 euro [1]. Uw verbruik bleef [2]. U wilt weten [3] dat komt. Klopt dat?"',
              '"Since November you pay 40 euros [1]. Your use stayed [2]. You want to know [3] that is. Is that right?"',
            ],
            [
              [
                ['meer', 'more'],
                [
                  ['terug', 'back'],
                  ['minder', 'less'],
                ],
              ],
              [
                ['gelijk', 'the same'],
                [
                  ['hoog', 'high'],
                  ['onbekend', 'unknown'],
                ],
              ],
              [
                ['waardoor', 'why'],
                [
                  ['wanneer', 'when'],
                  ['of', 'if'],
                ],
              ],
            ],
            ['Feit, feit, wens en een vraag: meer is het niet.', 'Fact, fact, wish and a question: that is all.'],
          ),
          several(
            'summarising',
            [
              'Wat hoort níet in een samenvatting? Kies alles wat klopt.',
              'What does not belong in a summary? Choose all that apply.',
            ],
            [
              [
                true,
                ['Jouw mening over de klant', 'Your opinion about the customer'],
                ['Klopt. Die helpt niemand.', 'Correct. It helps nobody.'],
              ],
              [
                true,
                ['Een oplossing die de klant nog niet kent', 'A solution the customer does not know yet'],
                ['Klopt. Eerst begrijpen, dan oplossen.', 'Correct. First understand, then solve.'],
              ],
              [
                false,
                ['Wat de klant wil', 'What the customer wants'],
                ['Juist wel. Dat is het belangrijkste deel.', 'It does. It is the most important part.'],
              ],
              [
                true,
                ['Alle tijdstippen en namen', 'All times and names'],
                ['Klopt. Die staan in je notitie.', 'Correct. They are in your note.'],
              ],
            ],
          ),
        ],
      }),
      writeModule('listen-empathy', {
        title: ['Meeleven in gewone woorden', 'Empathy in plain words'],
        objective: [
          'Je noemt wat er vervelend is, met de woorden van de klant.',
          'You name what is hard, in the customer’s words.',
        ],
        skills: ['empathy', 'listening'],
        steps: [
          page(
            ['Niet "wat vervelend"', 'Not "sorry to hear that"'],
            `"Wat vervelend voor u" is aardig bedoeld. Maar de klant hoort het de hele dag. **Zeg wát er vervelend is.**
            - "Een hele ochtend aan de telefoon, dat is lang."
            - "Twee keer betaald voor iets wat u niet kreeg."
            - "Dan sta je daar, op zondag, zonder warm water."
            Daarna ga je verder. Eén zin is genoeg: wie blijft troosten, lost niets op.
            ! Je hoeft het niet met de klant eens te zijn om te snappen hoe het voelt.`,
            `"Sorry to hear that" is meant kindly. But the customer hears it all day. **Say what is hard.**
            - "A whole morning on the phone, that is long."
            - "Paid twice for something you did not get."
            - "So there you are, on a Sunday, without hot water."
            Then you go on. One sentence is enough: if you keep comforting, you solve nothing.
            ! You need not agree with the customer to see how it feels.`,
          ),
          one(
            'empathy',
            [
              'Een klant kreeg drie keer de verkeerde maat schoenen. Welke zin is het best?',
              'A customer got the wrong shoe size three times. Which sentence is best?',
            ],
            [
              [
                false,
                ['"Wat vervelend voor u."', '"Sorry to hear that."'],
                ['Past bij alles, en dus bij niets.', 'Fits everything, and so nothing.'],
              ],
              [
                true,
                [
                  '"Drie keer uitpakken, drie keer teruggaan. Dat zou mij ook frustreren."',
                  '"Unpacking three times, going back three times. That would frustrate me too."',
                ],
                ['Ja. Je noemt precies wat de klant heeft gedaan.', 'Yes. You name exactly what the customer had to do.'],
              ],
              [
                false,
                ['"Ik begrijp precies hoe u zich voelt."', '"I know exactly how you feel."'],
                ['Dat kun je niet weten. Klanten prikken daar doorheen.', 'You cannot know that. Customers see through it.'],
              ],
            ],
          ),
          match(
            'empathy',
            ['Wat zeg je bij welke klant?', 'What do you say to which customer?'],
            [
              [
                ['Wacht al een uur op een monteur', 'Has waited an hour for an engineer'],
                ['"Een uur wachten met je jas aan."', '"Waiting an hour with your coat on."'],
              ],
              [
                ['Kreeg een aanmaning, maar had betaald', 'Got a reminder, but had paid'],
                ['"Netjes betaald, en dan zo’n brief."', '"You paid on time, and then a letter like that."'],
              ],
              [
                ['Zit zonder internet en werkt thuis', 'Has no internet and works at home'],
                ['"Dan ligt je hele werkdag stil."', '"Then your whole working day stands still."'],
              ],
            ],
            [
              'Elke zin laat zien dat je het beeld van de klant hebt.',
              'Each sentence shows that you see what the customer sees.',
            ],
          ),
          trueFalse(
            'empathy',
            ['Meeleven betekent dat je de klant gelijk geeft.', 'Empathy means that you agree with the customer.'],
            false,
            [
              'Je kunt zien dat iets naar voelt, en toch iets anders moeten zeggen.',
              'You can see that something feels bad, and still have to say something else.',
            ],
            [
              'Klopt. "Ik snap dat dit tegenvalt" is iets anders dan "u heeft gelijk".',
              'Correct. "I see that this is a let-down" differs from "you are right".',
            ],
          ),
          order(
            'empathy',
            ['Zet in de goede volgorde.', 'Put in the right order.'],
            [
              ['De klant vertelt', 'The customer tells'],
              ['Je noemt wat er vervelend is', 'You name what is hard'],
              ['Je zegt wat je gaat doen', 'You say what you will do'],
              ['Je doet het', 'You do it'],
            ],
            [
              'Meeleven zonder doen is leeg. Doen zonder meeleven is koud.',
              'Empathy without doing is empty. Doing without empathy is cold.',
            ],
          ),
          several(
            'empathy',
            [
              'Wanneer is een zin over gevoel níet handig? Kies alles wat klopt.',
              'When is a sentence about feelings not useful? Choose all that apply.',
            ],
            [
              [
                true,
                ['De klant vraagt alleen een openingstijd', 'The customer only asks for opening hours'],
                ['Klopt. Geef gewoon het antwoord.', 'Correct. Just give the answer.'],
              ],
              [
                true,
                ['Je zei het al twee keer', 'You already said it twice'],
                ['Klopt. De derde keer klinkt het als uitstel.', 'Correct. The third time it sounds like stalling.'],
              ],
              [
                false,
                ['De klant huilt', 'The customer cries'],
                ['Juist dan wel, en geef even tijd.', 'Then it is, and give some time.'],
              ],
            ],
          ),
          one(
            'empathy',
            [
              'De klant zegt: "Jij kunt er ook niets aan doen." Wat zeg je?',
              'The customer says: "It is not your fault." What do you say?',
            ],
            [
              [
                false,
                ['"Nee, het is de afdeling planning."', '"No, it is the planning department."'],
                [
                  'Nu wijs je iemand aan. Voor de klant zijn jullie één bedrijf.',
                  'Now you point at someone. To the customer you are one company.',
                ],
              ],
              [
                true,
                [
                  '"Dank u. Ik ga er wel voor zorgen dat het goed komt."',
                  '"Thank you. But I will make sure that it gets sorted."',
                ],
                ['Ja. Je neemt het aardig aan, en je neemt het over.', 'Yes. You accept it kindly, and you take it on.'],
              ],
              [
                false,
                ['"Dat klopt."', '"That is right."'],
                ['Waar, maar hiermee stap je eruit.', 'True, but with this you step out.'],
              ],
            ],
          ),
        ],
      }),
    ],
  }),
};
