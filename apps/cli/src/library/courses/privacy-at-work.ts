import type { DemoCourse } from '../../demo/content/types.js';
import { amount, both, gaps, match, one, order, page, several, trueFalse, writeModule } from '../write.js';

export const privacyAtWork: DemoCourse = {
  code: 'privacy-at-work',
  content: () => ({
    title: both(['Privacy in elk gesprek', 'Privacy in every call']),
    summary: both([
      'Je weet wat je mag vragen, zeggen en opschrijven. En je blijft vriendelijk als het niet mag.',
      'You know what you may ask, say and write down. And you stay friendly when it is not allowed.',
    ]),
    modules: [
      writeModule('privacy-need', {
        title: ['Alleen wat nodig is', 'Only what is needed'],
        objective: [
          'Je vraagt en deelt niet meer dan de vraag van de klant nodig heeft.',
          'You ask and share no more than the customer’s question needs.',
        ],
        skills: ['privacy'],
        steps: [
          page(
            ['De kortste weg', 'The shortest way'],
            `De privacywet (AVG) zegt in gewone taal: **vraag alleen wat je nodig hebt, en gebruik het alleen daarvoor.**
            Stel jezelf bij elk gegeven één vraag: kan ik de klant ook helpen zonder? Dan vraag je het niet.
            - Voor een nieuwe bezorgtijd heb je een adres nodig, geen geboortedatum.
            - Voor een vraag over open uren heb je niets nodig.
            - Een kopie van een paspoort heb je bijna nooit nodig. Vraag er niet om in een mail.
            > Wat je niet hebt, kun je ook niet lekken.`,
            `The privacy law (GDPR) says in plain language: **ask only what you need, and use it only for that.**
            Ask yourself one question about each piece of data: can I help the customer without it? Then do not ask.
            - For a new delivery time you need an address, not a date of birth.
            - For a question about opening hours you need nothing.
            - A copy of a passport you hardly ever need. Do not ask for it by mail.
            > What you do not have, you cannot leak.`,
          ),
          several(
            'privacy',
            [
              'Een klant wil weten wanneer zijn pakket komt. Wat heb je nodig? Kies alles wat klopt.',
              'A customer wants to know when his parcel comes. What do you need? Choose all that apply.',
            ],
            [
              [true, ['Zijn bestelnummer', 'His order number'], ['Ja, daarmee vind je het.', 'Yes, with that you find it.']],
              [
                true,
                ['Zijn postcode, als controle', 'His postcode, as a check'],
                ['Ja, als er iets over de bestelling wordt gezegd.', 'Yes, when something about the order is said.'],
              ],
              [
                false,
                ['Zijn geboortedatum', 'His date of birth'],
                ['Nee. Die heeft met een pakket niets te maken.', 'No. It has nothing to do with a parcel.'],
              ],
              [
                false,
                ['Een kopie van zijn paspoort', 'A copy of his passport'],
                ['Nee. Nooit voor een pakket.', 'No. Never for a parcel.'],
              ],
            ],
          ),
          one(
            'privacy',
            [
              'Een klant mailt uit zichzelf een foto van zijn paspoort. Wat doe je?',
              'A customer mails a photo of his passport by himself. What do you do?',
            ],
            [
              [
                false,
                ['Bewaren bij zijn dossier, dat is handig', 'Keep it with his file, that is useful'],
                [
                  'Er staat een nummer op waarmee iemand een lening kan nemen.',
                  'It holds a number with which someone can take out a loan.',
                ],
              ],
              [
                true,
                [
                  'Melden volgens de werkwijze, laten verwijderen en zeggen dat het niet nodig was',
                  'Report it as agreed, have it removed and say it was not needed',
                ],
                [
                  'Ja. Je maakt het dossier kleiner, en je legt uit waarom.',
                  'Yes. You make the file smaller, and you explain why.',
                ],
              ],
              [
                false,
                ['Doorsturen naar een collega om te vragen wat je moet doen', 'Forward it to a colleague to ask what to do'],
                [
                  'Zo staat het op nóg een plek. Vraag het zonder de foto mee te sturen.',
                  'Then it is in yet another place. Ask without sending the photo.',
                ],
              ],
            ],
          ),
          trueFalse(
            'privacy',
            [
              'Collega’s mogen elk klantdossier bekijken, want ze werken voor hetzelfde bedrijf.',
              'Colleagues may look in every customer’s file, because they work for the same company.',
            ],
            false,
            [
              'Alleen als hun werk het nodig heeft. Kijken uit nieuwsgierigheid is een overtreding.',
              'Only when their work needs it. Looking out of curiosity is a breach.',
            ],
            [
              'Klopt. Je kijkt in een dossier als je de klant helpt, en anders niet.',
              'Correct. You look in a file when you help the customer, and otherwise not.',
            ],
          ),
          gaps(
            'privacy',
            ['Vul de regel in.', 'Fill in the rule.'],
            [
              'Vraag alleen wat je [1] hebt, en gebruik het alleen [2]. Wat je niet hebt, kun je niet [3].',
              'Ask only what you [1], and use it only [2]. What you do not have, you cannot [3].',
            ],
            [
              [
                ['nodig', 'need'],
                [
                  ['gezien', 'see'],
                  ['vergeten', 'forget'],
                ],
              ],
              [
                ['daarvoor', 'for that'],
                [
                  ['later', 'later'],
                  ['samen', 'together'],
                ],
              ],
              [
                ['lekken', 'leak'],
                [
                  ['lezen', 'read'],
                  ['bellen', 'call'],
                ],
              ],
            ],
            ['Dit is de hele AVG op één bierviltje.', 'This is the whole GDPR on a beer mat.'],
          ),
          match(
            'privacy',
            ['Wat heb je nodig voor welke vraag?', 'What do you need for which question?'],
            [
              [
                ['Openingstijden', 'Opening hours'],
                ['Niets', 'Nothing'],
              ],
              [
                ['Status van een bestelling', 'Status of an order'],
                ['Bestelnummer en postcode', 'Order number and postcode'],
              ],
              [
                ['Een rekening wijzigen', 'Changing a bill'],
                ['De volledige controle wie er belt', 'The full check of who is calling'],
              ],
            ],
            ['Hoe meer er kan misgaan, hoe meer je controleert.', 'The more can go wrong, the more you check.'],
          ),
          amount(
            'privacy',
            [
              'Je stuurt per ongeluk gegevens van een klant naar de verkeerde mail. Binnen hoeveel uur moet een ernstig datalek meestal bij de toezichthouder zijn gemeld?',
              'You mail a customer’s data to the wrong address by mistake. Within how many hours must a serious breach usually be reported to the authority?',
            ],
            72,
            0,
            ['uur', 'hours'],
            [
              '72 uur, en die tellen ook in het weekend. Meld het daarom meteen bij je leidinggevende.',
              '72 hours, and they count on weekends too. So report it to your manager at once.',
            ],
          ),
        ],
      }),
      writeModule('privacy-who', {
        title: ['Zeker weten wie er belt, ook onder druk', 'Being sure who calls, also under pressure'],
        objective: [
          'Je herkent een verdacht verzoek en vraagt rustig door.',
          'You recognise a suspicious request and calmly ask on.',
        ],
        skills: ['identity', 'privacy', 'resistance'],
        steps: [
          page(
            ['Haast is een alarmbel', 'Haste is an alarm bell'],
            `Wie gegevens wil stelen, maakt haast. En is vaak heel vriendelijk. Let op deze signalen:
            - "Het moet nu, anders …"
            - De beller noemt zelf een deel van het antwoord: "Het was toch Lindelaan?"
            - Hij wil iets **wijzigen** vlak nadat hij iets vroeg.
            - Hij wordt boos als je controleert.
            Wat je doet, is elke keer hetzelfde. De controle is geen mening over de beller.
            > "Ik vraag dit bij iedereen. Zo weet u zeker dat ik het bij u ook doe."`,
            `Who wants to steal data makes haste. And is often very friendly. Watch for these signs:
            - "It has to be now, or else …"
            - The caller gives part of the answer himself: "It was Linden Lane, right?"
            - He wants to **change** something right after he asked something.
            - He gets angry when you check.
            What you do is the same every time. The check is not an opinion about the caller.
            > "I ask everyone this. So you can be sure that I do it for you too."`,
          ),
          several(
            'identity',
            [
              'Wat zijn signalen dat er iets niet klopt? Kies alles wat klopt.',
              'What are signs that something is wrong? Choose all that apply.',
            ],
            [
              [true, ['Haast en druk', 'Haste and pressure'], ['Ja. Dat is de oudste truc.', 'Yes. The oldest trick there is.']],
              [
                true,
                ['Een antwoord dat half wordt ingevuld', 'An answer that is half given'],
                ['Ja. Hij hoopt dat jij het afmaakt.', 'Yes. He hopes that you finish it.'],
              ],
              [
                false,
                ['Een buitenlands accent', 'A foreign accent'],
                [
                  'Nee. Dat zegt niets. Beoordeel wat iemand vraagt, niet wie hij lijkt.',
                  'No. It says nothing. Judge what someone asks, not who he seems to be.',
                ],
              ],
              [
                true,
                ['Een wijziging meteen na een vraag', 'A change right after a question'],
                ['Ja. Eerst uithoren, dan omzetten.', 'Yes. First find out, then switch.'],
              ],
            ],
          ),
          one(
            'resistance',
            [
              'De beller zegt: "Wat een gedoe, ik ben gewoon klant!" Wat zeg je?',
              'The caller says: "What a fuss, I am simply a customer!" What do you say?',
            ],
            [
              [
                false,
                ['"Regels zijn regels."', '"Rules are rules."'],
                ['Dat klopt, maar het klinkt als een muur.', 'True, but it sounds like a wall.'],
              ],
              [
                true,
                [
                  '"Dat snap ik. Ik vraag het bij iedereen, zo zijn ook úw gegevens veilig. Uw postcode graag?"',
                  '"I see that. I ask everyone, so your data are safe too. Your postcode please?"',
                ],
                ['Ja. Eén zin waarom, en dan weer verder.', 'Yes. One sentence why, and then straight on.'],
              ],
              [
                false,
                ['"Oké, voor deze ene keer."', '"Okay, just this once."'],
                [
                  'Die ene keer is precies de keer waar een dief op wacht.',
                  'That one time is exactly the time a thief waits for.',
                ],
              ],
            ],
          ),
          order(
            'identity',
            [
              'Iemand wil zijn e-mailadres laten wijzigen. Zet in volgorde.',
              'Someone wants his e-mail address changed. Put in order.',
            ],
            [
              ['Zeggen waarom je controleert', 'Say why you check'],
              ['De vragen stellen en zelf vergelijken', 'Ask the questions and compare yourself'],
              ['De wijziging doen', 'Make the change'],
              ['Een bericht naar het oude adres sturen', 'Send a message to the old address'],
            ],
            [
              'Dat bericht naar het oude adres is het slot: de echte klant ziet het.',
              'That message to the old address is the lock: the real customer sees it.',
            ],
          ),
          trueFalse(
            'identity',
            [
              'Als iemand alle antwoorden weet, is hij zeker de klant.',
              'If someone knows all answers, he certainly is the customer.',
            ],
            false,
            [
              'Familie, een ex of een dief met gestolen post weet ze ook.',
              'Family, an ex or a thief with stolen post knows them too.',
            ],
            [
              'Klopt. Bij een wijziging volg je daarom altijd ook de laatste stap: bericht naar het oude adres.',
              'Correct. So for a change you always follow the last step too: a message to the old address.',
            ],
          ),
          match(
            'privacy',
            ['Wie mag wat weten?', 'Who may know what?'],
            [
              [
                ['De klant zelf, na controle', 'The customer himself, after the check'],
                ['Alles over zijn eigen zaak', 'Everything about his own case'],
              ],
              [
                ['Een dochter met een machtiging', 'A daughter with an authorisation'],
                ['Wat in de machtiging staat', 'What the authorisation says'],
              ],
              [
                ['Een buurman die aardig vraagt', 'A neighbour who asks kindly'],
                ['Niets, en dat zeg je vriendelijk', 'Nothing, and you say so kindly'],
              ],
            ],
            [
              'Toestemming van de klant is de sleutel, niet hoe aardig iemand is.',
              'The customer’s permission is the key, not how kind someone is.',
            ],
          ),
          gaps(
            'identity',
            ['Maak de zin af die je elke dag zegt.', 'Finish the sentence you say every day.'],
            [
              '"Ik vraag dit bij [1]. Zo weet ik zeker dat ik met de [2] persoon praat, en zijn ook uw gegevens [3]."',
              '"I ask this of [1]. Then I am sure that I talk to the [2] person, and your data are [3] too."',
            ],
            [
              [
                ['iedereen', 'everyone'],
                [
                  ['u', 'you'],
                  ['sommigen', 'some'],
                ],
              ],
              [
                ['goede', 'right'],
                [
                  ['laatste', 'last'],
                  ['andere', 'other'],
                ],
              ],
              [
                ['veilig', 'safe'],
                [
                  ['bekend', 'known'],
                  ['weg', 'gone'],
                ],
              ],
            ],
            ['Vaste woorden maken de controle gewoon.', 'Fixed words make the check ordinary.'],
          ),
        ],
      }),
      writeModule('privacy-others', {
        title: ['Vragen over iemand anders', 'Questions about someone else'],
        objective: [
          'Je zegt vriendelijk nee en geeft een weg die wel kan.',
          'You say no in a friendly way and offer a way that is possible.',
        ],
        skills: ['privacy', 'resistance'],
        steps: [
          page(
            ['Nee met een deur open', 'A no with a door open'],
            `Familie, een buurvrouw, soms de politie: iedereen kan vragen naar iemand anders. Je zegt bijna altijd nee. **Zeg er meteen bij wat wel kan.**
            - "Uw moeder kan mij zelf bellen. Of u belt samen met haar."
            - "Ik stuur háár een formulier. Met haar handtekening mag u voortaan alles vragen."
            - Politie of deurwaarder? Niet beslissen, doorverbinden naar de juiste afdeling.
            ? Ook bevestigen dat iemand klant is, is al een gegeven.`,
            `Family, a neighbour, sometimes the police: anyone may ask about someone else. You nearly always say no. **Add at once what is possible.**
            - "Your mother can call me herself. Or you call together with her."
            - "I will send her a form. With her signature you may ask everything from now on."
            - Police or bailiff? Do not decide, put through to the right department.
            ? Even confirming that someone is a customer is already a piece of data.`,
          ),
          one(
            'privacy',
            [
              'Een man vraagt: "Woont mijn ex nog op het oude adres?" Wat zeg je?',
              'A man asks: "Does my ex still live at the old address?" What do you say?',
            ],
            [
              [
                false,
                ['"Ja, dat klopt nog."', '"Yes, that is still right."'],
                ['Dit kan gevaarlijk zijn. Zeg het nooit.', 'This can be dangerous. Never say it.'],
              ],
              [
                false,
                ['"Dat adres is gewijzigd."', '"That address has changed."'],
                ['Ook een halve waarheid is een gegeven.', 'Half a truth is a piece of data too.'],
              ],
              [
                true,
                [
                  '"Over een ander zeg ik niets, ook niet dat iemand klant is. Is er iets voor uzelf waar ik mee kan helpen?"',
                  '"I say nothing about anyone else, not even whether they are a customer. Is there something for you yourself I can help with?"',
                ],
                [
                  'Ja. Geen bevestiging, geen ontkenning, en je biedt hulp voor hem.',
                  'Yes. No confirmation, no denial, and you offer help for him.',
                ],
              ],
            ],
          ),
          several(
            'privacy',
            [
              'Wat mag je doen als een dochter voor haar vader belt? Kies alles wat klopt.',
              'What may you do when a daughter calls for her father? Choose all that apply.',
            ],
            [
              [
                true,
                ['Algemene uitleg geven over hoe een regeling werkt', 'Explain in general how an arrangement works'],
                ['Ja. Dat gaat over niemand in het bijzonder.', 'Yes. That is about nobody in particular.'],
              ],
              [
                true,
                ['Een machtiging sturen naar het adres van de vader', 'Send an authorisation to the father’s address'],
                ['Ja, naar zijn adres en niet naar het hare.', 'Yes, to his address and not to hers.'],
              ],
              [
                false,
                [
                  'Zeggen hoeveel er openstaat, omdat ze zo bezorgd klinkt',
                  'Say how much is open, because she sounds so worried',
                ],
                ['Nee. Zorg is geen toestemming.', 'No. Worry is not permission.'],
              ],
              [
                true,
                ['Vragen of haar vader erbij kan komen', 'Ask whether her father can join'],
                ['Ja. Dan is het in één gesprek opgelost.', 'Yes. Then it is solved in one call.'],
              ],
            ],
          ),
          trueFalse(
            'privacy',
            ['Zeggen dat iemand geen klant is, mag wel.', 'Saying that someone is not a customer is allowed.'],
            false,
            [
              'Zeg je het de ene keer wel en de andere keer niet, dan weet de beller alles.',
              'If you say it once and not the other time, the caller knows everything.',
            ],
            [
              'Klopt. Zeg altijd hetzelfde, of iemand nu klant is of niet.',
              'Correct. Always say the same, whether someone is a customer or not.',
            ],
          ),
          match(
            'resistance',
            ['Zet bij elke vraag een antwoord met een deur open.', 'Put with each question an answer with a door open.'],
            [
              [
                ['"Ik regel alles voor mijn moeder."', '"I arrange everything for my mother."'],
                [
                  '"Fijn. Met één handtekening van haar mag u alles vragen."',
                  '"Good. With one signature of hers you may ask everything."',
                ],
              ],
              [
                ['"Ik ben haar werkgever."', '"I am her employer."'],
                [
                  '"Zij kan het u zelf laten zien, of mij met u bellen."',
                  '"She can show you herself, or call me together with you."',
                ],
              ],
              [
                ['"Ik ben van de politie."', '"I am from the police."'],
                [
                  '"Ik geef u de afdeling die verzoeken van de politie doet."',
                  '"I give you the department that handles police requests."',
                ],
              ],
            ],
            ['Iedereen krijgt een weg, niemand krijgt een gegeven.', 'Everyone gets a way, nobody gets data.'],
          ),
          order(
            'resistance',
            ['Zet een vriendelijk nee in volgorde.', 'Put a friendly no in order.'],
            [
              ['Noemen wat de beller wil', 'Name what the caller wants'],
              ['Zeggen voor wie de regel er is', 'Say who the rule is for'],
              ['Zeggen wat wel kan', 'Say what is possible'],
              ['Vragen of dat past', 'Ask whether that suits'],
            ],
            [
              'Het nee zit in het midden. Het begin en het eind zijn van de beller.',
              'The no is in the middle. The beginning and the end belong to the caller.',
            ],
          ),
          gaps(
            'privacy',
            ['Vul aan.', 'Complete it.'],
            [
              'Een machtiging gaat naar het adres van de [1]. Bevestigen dat iemand [2] is, is al een gegeven. Bij de politie verbind je [3].',
              'An authorisation goes to the [1]’s address. Confirming that someone is a [2] is already data. With the police you put them [3].',
            ],
            [
              [
                ['klant', 'customer'],
                [
                  ['beller', 'caller'],
                  ['buurman', 'neighbour'],
                ],
              ],
              [
                ['klant', 'customer'],
                [
                  ['aardig', 'friend'],
                  ['ziek', 'patient'],
                ],
              ],
              [
                ['door', 'through'],
                [
                  ['af', 'off'],
                  ['aan', 'on'],
                ],
              ],
            ],
            ['Drie regels die je nooit hoeft na te denken.', 'Three rules you never have to think about.'],
          ),
        ],
      }),
    ],
  }),
};
