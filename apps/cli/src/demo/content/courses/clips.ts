import type { AudioFragmentStep } from '@vakwerk/domain/learning/courses/content';
import type { ClipName } from './clip-cuts.js';

/** Written by demo-recordings/make.mjs: lengths and times are measured from the audio. */
export const clips: Readonly<Record<ClipName, Pick<AudioFragmentStep, 'durationSeconds' | 'spokenLanguage' | 'transcript'>>> = {
  'missed-engineer-1-5': {
    durationSeconds: 38.339,
    spokenLanguage: 'nl',
    transcript: [
      {
        speaker: 'customer',
        startSeconds: 0.25,
        endSeconds: 10.998,
        text: 'Nou, ik ben dus echt helemaal klaar met jullie. Ik heb vandaag vrij genomen voor de monteur. Tussen acht en twaalf zou hij komen. Het is nu half twee en er is niemand geweest.',
      },
      {
        speaker: 'agent',
        startSeconds: 11.29,
        endSeconds: 17.413,
        text: 'Wat vervelend. Je neemt een dag vrij en dan komt er niemand. Dat hoort niet zo te gaan.',
      },
      {
        speaker: 'customer',
        startSeconds: 18.016,
        endSeconds: 24.536,
        text: 'Nee, dat hoort zeker niet. En dit is de tweede keer! De vorige keer had niemand zelfs maar gebeld.',
      },
      {
        speaker: 'agent',
        startSeconds: 24.901,
        endSeconds: 36.423,
        text: 'De tweede keer ook nog. Dan begrijp ik dat je boos bent. Ik wil nu twee dingen doen. Uitzoeken wat er is misgegaan, en een afspraak maken die wel doorgaat. Is dat goed?',
      },
      { speaker: 'customer', startSeconds: 36.769, endSeconds: 38.089, text: 'Nou, vooruit dan.' },
    ],
  },
  'angry-waiting-1-4': {
    durationSeconds: 27.736,
    spokenLanguage: 'nl',
    transcript: [
      {
        speaker: 'customer',
        startSeconds: 0.25,
        endSeconds: 6.277,
        text: 'Zo. Eindelijk. Weet je hoe lang ik al sta te wachten? Vijfendertig minuten! Vijfendertig!',
      },
      { speaker: 'agent', startSeconds: 6.687, endSeconds: 9.29, text: 'Dat is veel te lang. Sorry daarvoor.' },
      {
        speaker: 'customer',
        startSeconds: 9.735,
        endSeconds: 19.24,
        text: "En dan krijg je zo'n muziekje. En elke keer maar: u bent bijna aan de beurt. Nou, niet dus. Ik sta hier in mijn pauze, mijn pauze is gewoon voorbij!",
      },
      {
        speaker: 'agent',
        startSeconds: 19.714,
        endSeconds: 27.486,
        text: 'Je hele pauze kwijt. Dat zou ik ook niet leuk vinden. Ik zorg dat je nu snel geholpen bent. Waar bel je voor?',
      },
    ],
  },
  'hotel-cancelled-1-2': {
    durationSeconds: 18.703,
    spokenLanguage: 'en',
    transcript: [
      {
        speaker: 'customer',
        startSeconds: 0.25,
        endSeconds: 9.949,
        text: "I'm standing in front of a hotel in Bruges, and they say my room doesn't exist. It's my wedding anniversary. My wife is sitting on a suitcase. I'm not happy.",
      },
      {
        speaker: 'agent',
        startSeconds: 10.468,
        endSeconds: 18.453,
        text: "Oh no. That's the last thing you want on your anniversary. I'm going to find you a room, and I'll stay on the line until you have one.",
      },
    ],
  },
  'missed-engineer-14-17': {
    durationSeconds: 20.407,
    spokenLanguage: 'nl',
    transcript: [
      {
        speaker: 'agent',
        startSeconds: 0.25,
        endSeconds: 5.295,
        text: "Dat hoeft ook niet. Wat komt jou beter uit, 's avonds of op zaterdag?",
      },
      { speaker: 'customer', startSeconds: 5.837, endSeconds: 8.038, text: 'Kan dat ook? Zaterdagochtend dan.' },
      {
        speaker: 'agent',
        startSeconds: 8.634,
        endSeconds: 18.598,
        text: 'Dat kan. Ik zet je op zaterdag, als eerste, om acht uur. Vrijdagmiddag bel ik je zelf, om te zeggen dat het doorgaat. Op welk nummer?',
      },
      { speaker: 'customer', startSeconds: 19.071, endSeconds: 20.157, text: 'Op dit nummer is goed.' },
    ],
  },
  'refund-angry-9-15': {
    durationSeconds: 28.274,
    spokenLanguage: 'en',
    transcript: [
      { speaker: 'customer', startSeconds: 0.25, endSeconds: 3.214, text: "What does processed mean? It isn't on my account." },
      {
        speaker: 'agent',
        startSeconds: 3.617,
        endSeconds: 8.026,
        text: "It means it's been processed. Finance does that. We can't see it.",
      },
      { speaker: 'customer', startSeconds: 8.476, endSeconds: 9.545, text: 'Can you ask finance?' },
      { speaker: 'agent', startSeconds: 10.159, endSeconds: 11.556, text: "They don't take calls." },
      {
        speaker: 'customer',
        startSeconds: 11.845,
        endSeconds: 21.714,
        text: "So who do I talk to? I've been told five days, then ten days, then another five days. I cancelled because my father died. I just want this to be finished.",
      },
      { speaker: 'agent', startSeconds: 22.113, endSeconds: 24.878, text: 'Yeah. The normal time is up to thirty days.' },
      { speaker: 'customer', startSeconds: 25.361, endSeconds: 28.024, text: "It's forty-two days today. I counted." },
    ],
  },
  'wrong-bill-8-11': {
    durationSeconds: 22.811,
    spokenLanguage: 'nl',
    transcript: [
      {
        speaker: 'agent',
        startSeconds: 0.25,
        endSeconds: 8.979,
        text: 'Je zegt dat de rekening hoger is dan normaal. Is er thuis iets veranderd? Bijvoorbeeld een nieuw apparaat, of meer mensen in huis?',
      },
      { speaker: 'customer', startSeconds: 9.522, endSeconds: 13.274, text: 'Nee, niks. We zijn juist twee weken weg geweest.' },
      {
        speaker: 'agent',
        startSeconds: 13.86,
        endSeconds: 18.185,
        text: 'Oké. En wie heeft de meterstand doorgegeven, jij of je partner?',
      },
      {
        speaker: 'customer',
        startSeconds: 18.694,
        endSeconds: 22.561,
        text: 'Ik denk mijn vrouw. Die heeft het op haar telefoon gedaan.',
      },
    ],
  },
  'trip-change-6-9': {
    durationSeconds: 21.372,
    spokenLanguage: 'en',
    transcript: [
      {
        speaker: 'agent',
        startSeconds: 0.25,
        endSeconds: 7.391,
        text: 'Perfect, that matches. You have two adults, one child and a car. Is everyone travelling on Saturday?',
      },
      { speaker: 'customer', startSeconds: 7.927, endSeconds: 10.329, text: 'Yes, all three of us. And the car.' },
      {
        speaker: 'agent',
        startSeconds: 10.702,
        endSeconds: 15.098,
        text: 'And is the return on Tuesday still fine, or would you like to move that as well?',
      },
      {
        speaker: 'customer',
        startSeconds: 15.657,
        endSeconds: 21.122,
        text: 'Oh, good point. No, Tuesday is fine. I have to be back at work on Wednesday.',
      },
    ],
  },
  'cancellation-3-8': {
    durationSeconds: 33.171,
    spokenLanguage: 'nl',
    transcript: [
      {
        speaker: 'customer',
        startSeconds: 0.25,
        endSeconds: 7.192,
        text: 'Dertig vijfentwintig, C P, nummer zestien, tweehoog. En eenentwintig januari negentienvijfentachtig.',
      },
      {
        speaker: 'agent',
        startSeconds: 7.502,
        endSeconds: 14.712,
        text: 'Ja. Je hebt een vast contract tot volgend jaar maart. Dus opzeggen kan wel, maar dan betaal je een boete.',
      },
      { speaker: 'customer', startSeconds: 15.263, endSeconds: 18.728, text: 'Een boete? Dat wist ik niet. Hoeveel is dat dan?' },
      {
        speaker: 'agent',
        startSeconds: 19.045,
        endSeconds: 26.574,
        text: 'Dat hangt af van het verschil tussen jouw tarief en de marktprijs op het moment van beëindiging. Dat staat in de voorwaarden.',
      },
      { speaker: 'customer', startSeconds: 26.956, endSeconds: 28.425, text: 'Ja, maar ongeveer?' },
      {
        speaker: 'agent',
        startSeconds: 28.841,
        endSeconds: 32.921,
        text: 'Dat kan ik zo niet zeggen. Dat wordt berekend bij de eindafrekening.',
      },
    ],
  },
  'double-charge-21-24': {
    durationSeconds: 18.003,
    spokenLanguage: 'en',
    transcript: [
      {
        speaker: 'customer',
        startSeconds: 0.25,
        endSeconds: 4.768,
        text: 'Did the screen say anything when you booked? I mean, did I do something wrong?',
      },
      { speaker: 'agent', startSeconds: 5.377, endSeconds: 7.997, text: 'Did it show an error, or did you press pay twice?' },
      { speaker: 'customer', startSeconds: 8.309, endSeconds: 11.425, text: 'It froze, and then I pressed it again. Yes.' },
      {
        speaker: 'agent',
        startSeconds: 11.885,
        endSeconds: 17.753,
        text: "That explains it. Then the first one is the reservation. It will come back, I'm quite sure.",
      },
    ],
  },
  'wrong-bill-16-19': {
    durationSeconds: 32.625,
    spokenLanguage: 'nl',
    transcript: [
      {
        speaker: 'agent',
        startSeconds: 0.25,
        endSeconds: 10.379,
        text: 'Dan is er een cijfer verkeerd ingevuld. Ik pas het nu aan. Je krijgt vandaag een nieuwe rekening per e-mail. Je betaalt dan honderdachtendertig euro.',
      },
      {
        speaker: 'customer',
        startSeconds: 10.716,
        endSeconds: 14.368,
        text: 'O, gelukkig. En moet ik dan nog iets terugsturen?',
      },
      {
        speaker: 'agent',
        startSeconds: 14.837,
        endSeconds: 28.749,
        text: 'Nee, je hoeft niets te doen. De oude rekening vervalt. Ik vat het even samen. De meterstand is nu goed, en je krijgt vandaag een nieuwe rekening van honderdachtendertig euro. Klopt dat zo voor jou?',
      },
      { speaker: 'customer', startSeconds: 29.06, endSeconds: 32.375, text: 'Ja, helemaal. Fijn dat het zo snel ging.' },
    ],
  },
  'trip-change-15-17': {
    durationSeconds: 21.843,
    spokenLanguage: 'en',
    transcript: [
      {
        speaker: 'agent',
        startSeconds: 0.25,
        endSeconds: 14.952,
        text: "I'll email you a link in the next five minutes. You can just take a photo of the letter. So, to sum up. You travel on Saturday at half past eight, you pay eighteen pounds, and the return stays on Tuesday. Shall I confirm that?",
      },
      { speaker: 'customer', startSeconds: 15.394, endSeconds: 16.092, text: 'Yes please.' },
      {
        speaker: 'agent',
        startSeconds: 16.601,
        endSeconds: 21.593,
        text: 'Done. Your new tickets are on their way. Is there anything else I can help you with?',
      },
    ],
  },
  'wrong-bill-0-2': {
    durationSeconds: 25.209,
    spokenLanguage: 'nl',
    transcript: [
      {
        speaker: 'agent',
        startSeconds: 0.25,
        endSeconds: 5.793,
        text: 'Goedemorgen, Zonnedaal Energie, je spreekt met Fatima. Waar kan ik je mee helpen?',
      },
      {
        speaker: 'customer',
        startSeconds: 6.366,
        endSeconds: 17.934,
        text: 'Ja, goedemorgen, met Peter Dijkman. Ik heb net mijn rekening gekregen en die klopt niet. Ik moet driehonderdtwaalf euro betalen. Normaal is het honderdveertig.',
      },
      {
        speaker: 'agent',
        startSeconds: 18.507,
        endSeconds: 24.959,
        text: 'Dat is een groot verschil. Ik snap dat je daarvan schrikt. Ik ga het samen met je uitzoeken.',
      },
    ],
  },
  'hotel-cancelled-0-2': {
    durationSeconds: 23.466,
    spokenLanguage: 'en',
    transcript: [
      {
        speaker: 'agent',
        startSeconds: 0.25,
        endSeconds: 4.621,
        text: 'Good afternoon, this is Aisha at Harbour Travel. What can I do for you?',
      },
      {
        speaker: 'customer',
        startSeconds: 5.013,
        endSeconds: 14.712,
        text: "I'm standing in front of a hotel in Bruges, and they say my room doesn't exist. It's my wedding anniversary. My wife is sitting on a suitcase. I'm not happy.",
      },
      {
        speaker: 'agent',
        startSeconds: 15.231,
        endSeconds: 23.216,
        text: "Oh no. That's the last thing you want on your anniversary. I'm going to find you a room, and I'll stay on the line until you have one.",
      },
    ],
  },
  'identity-fails-1-7': {
    durationSeconds: 46.453,
    spokenLanguage: 'nl',
    transcript: [
      {
        speaker: 'customer',
        startSeconds: 0.25,
        endSeconds: 7.317,
        text: 'Hoi, ik bel voor mijn moeder. Zij heeft een brief gehad over haar contract. Kun je even kijken wat ze nu betaalt?',
      },
      {
        speaker: 'agent',
        startSeconds: 7.696,
        endSeconds: 15.833,
        text: 'Wat fijn dat je haar helpt. Ik stel eerst een paar vragen, zodat haar gegevens veilig blijven. Is je moeder bij jou?',
      },
      { speaker: 'customer', startSeconds: 16.437, endSeconds: 19.684, text: 'Nee, ze woont in Deventer. Ik zit gewoon thuis.' },
      {
        speaker: 'agent',
        startSeconds: 20.048,
        endSeconds: 25.841,
        text: 'Oké. Sta jij bij ons bekend als gemachtigde? Dat is iemand die namens haar mag bellen.',
      },
      {
        speaker: 'customer',
        startSeconds: 26.358,
        endSeconds: 33.621,
        text: 'Dat denk ik niet. Maar ik weet alles van haar. Haar adres, haar geboortedatum, haar rekeningnummer. Vraag maar.',
      },
      {
        speaker: 'agent',
        startSeconds: 33.945,
        endSeconds: 41.502,
        text: 'Dat geloof ik graag. Toch mag ik je haar gegevens niet geven als je niet gemachtigd bent. Ook niet als je alles weet.',
      },
      {
        speaker: 'customer',
        startSeconds: 42.112,
        endSeconds: 46.203,
        text: 'Kom op zeg. Ik ben haar dochter. Wat denk je dat ik ga doen?',
      },
    ],
  },
  'refund-angry-5-7': {
    durationSeconds: 18.471,
    spokenLanguage: 'en',
    transcript: [
      {
        speaker: 'customer',
        startSeconds: 0.25,
        endSeconds: 5.959,
        text: 'I gave it to the last two people. H, T, two, nine, nine, three, three.',
      },
      {
        speaker: 'agent',
        startSeconds: 6.564,
        endSeconds: 15.62,
        text: 'Okay. Janet Boyle, Ferndale Road, card ending in two, two, one, eight. Refund of one hundred and sixty-five pounds.',
      },
      { speaker: 'customer', startSeconds: 15.981, endSeconds: 18.221, text: "Yes, that's me. So where is it?" },
    ],
  },
  'payment-plan-12-15': {
    durationSeconds: 20.78,
    spokenLanguage: 'nl',
    transcript: [
      {
        speaker: 'agent',
        startSeconds: 0.25,
        endSeconds: 8.573,
        text: 'Mooi. Ik zie trouwens dat meneer Van Loon nog op het contract staat, met zijn nieuwe adres in de Kerkstraat. Klopt dat?',
      },
      {
        speaker: 'customer',
        startSeconds: 8.858,
        endSeconds: 14.171,
        text: 'O. Ik wist niet dat hij daar woonde. Maar hij moet er wel af, ja.',
      },
      {
        speaker: 'agent',
        startSeconds: 14.564,
        endSeconds: 18.163,
        text: 'Dan stuur ik je een formulier. Daar moet hij ook tekenen.',
      },
      { speaker: 'customer', startSeconds: 18.692, endSeconds: 20.53, text: 'Dat wordt lastig, maar goed.' },
    ],
  },
  'identity-fails-3-7': {
    durationSeconds: 30.266,
    spokenLanguage: 'nl',
    transcript: [
      { speaker: 'customer', startSeconds: 0.25, endSeconds: 3.497, text: 'Nee, ze woont in Deventer. Ik zit gewoon thuis.' },
      {
        speaker: 'agent',
        startSeconds: 3.861,
        endSeconds: 9.654,
        text: 'Oké. Sta jij bij ons bekend als gemachtigde? Dat is iemand die namens haar mag bellen.',
      },
      {
        speaker: 'customer',
        startSeconds: 10.171,
        endSeconds: 17.434,
        text: 'Dat denk ik niet. Maar ik weet alles van haar. Haar adres, haar geboortedatum, haar rekeningnummer. Vraag maar.',
      },
      {
        speaker: 'agent',
        startSeconds: 17.758,
        endSeconds: 25.315,
        text: 'Dat geloof ik graag. Toch mag ik je haar gegevens niet geven als je niet gemachtigd bent. Ook niet als je alles weet.',
      },
      {
        speaker: 'customer',
        startSeconds: 25.925,
        endSeconds: 30.016,
        text: 'Kom op zeg. Ik ben haar dochter. Wat denk je dat ik ga doen?',
      },
    ],
  },
};
