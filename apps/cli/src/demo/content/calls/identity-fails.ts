import type { CallScript } from '../types.js';

export const identityFails: CallScript = {
  name: 'identity-fails',
  language: 'nl',
  organisation: 'zonnedaal',
  queue: 'contract-nl',
  topic: 'identity-check',
  title: { nl: 'Beller is niet de klant', en: 'Caller is not the customer' },
  agent: 'yusuf',
  quality: 'strong',
  voices: {
    agent: { voice: 'nl+m6', pitch: 42, wpm: 156 },
    customer: { voice: 'nl+f2', pitch: 70, wpm: 170 },
  },
  answers: {
    greeting: 'yes',
    identity: 'yes',
    privacy: 'yes',
    listen: '4',
    probe: 'good',
    summarise: 'partly',
    empathy: '4',
    resistance: 'good',
    clear: '5',
    ownership: 'arranged',
    closing: 'yes',
    notes: ['reason', 'agreement', 'next'],
  },
  turns: [
    { speaker: 'agent', text: 'Goedemorgen, Zonnedaal Energie, je spreekt met Yusuf. Waarmee kan ik je helpen?' },
    {
      speaker: 'customer',
      text: 'Hoi, ik bel voor mijn moeder. Zij heeft een brief gehad over haar contract. Kun je even kijken wat ze nu betaalt?',
    },
    {
      speaker: 'agent',
      text: 'Wat fijn dat je haar helpt. Ik stel eerst een paar vragen, zodat haar gegevens veilig blijven. Is je moeder bij jou?',
      heard: { criterion: 'identity', note: 'Zegt waarom hij de vragen stelt. Vraagt eerst of de klant zelf erbij is.' },
    },
    { speaker: 'customer', text: 'Nee, ze woont in Deventer. Ik zit gewoon thuis.' },
    {
      speaker: 'agent',
      text: 'Oké. Sta jij bij ons bekend als gemachtigde? Dat is iemand die namens haar mag bellen.',
      heard: { criterion: 'clear', note: 'Legt het moeilijke woord meteen uit in een gewone zin.' },
    },
    {
      speaker: 'customer',
      text: 'Dat denk ik niet. Maar ik weet alles van haar. Haar adres, haar geboortedatum, haar rekeningnummer. Vraag maar.',
    },
    {
      speaker: 'agent',
      text: 'Dat geloof ik graag. Toch mag ik je haar gegevens niet geven als je niet gemachtigd bent. Ook niet als je alles weet.',
      heard: { criterion: 'privacy', note: 'Blijft vriendelijk en duidelijk. Geeft niets prijs over het contract.' },
    },
    { speaker: 'customer', text: 'Kom op zeg. Ik ben haar dochter. Wat denk je dat ik ga doen?' },
    {
      speaker: 'agent',
      text: 'Ik denk niets slechts van je. Stel dat iemand anders zou bellen en haar gegevens kent. Dan wil jij ook dat ik nee zeg.',
      heard: { criterion: 'resistance', note: 'Geeft een reden die voor de klant telt. Geen "dat zijn de regels".' },
    },
    { speaker: 'customer', text: 'Ja. Oké. Daar heb je ook wel weer gelijk in. Maar hoe moet het dan?' },
    {
      speaker: 'agent',
      text: 'Er zijn twee manieren. Je moeder belt ons met jou erbij, dan kan het meteen. Of ze zet jou als gemachtigde in haar account. Wat is makkelijker voor haar?',
      heard: { criterion: 'ownership', note: 'Zegt niet alleen wat niet mag, maar ook wat wel kan.' },
    },
    { speaker: 'customer', text: 'Ze is niet zo handig met computers. Zondag ben ik bij haar. Maar dan zijn jullie dicht.' },
    { speaker: 'agent', text: 'Dat klopt, op zondag zijn we dicht. Ben je er ook op een andere dag?' },
    { speaker: 'customer', text: 'Maandagmiddag misschien nog. Tot een uur of vier.' },
    {
      speaker: 'agent',
      text: 'Dan kan het maandag. We zijn open tot zes uur. Zeg aan het begin dat je samen met je moeder belt. Dan vragen we het aan haar, en daarna mag jij alles vragen.',
    },
    { speaker: 'customer', text: 'En moet ze dan iets bij de hand hebben?' },
    {
      speaker: 'agent',
      text: 'Alleen de brief. Daarop staat haar klantnummer. Zal ik je het nummer sturen waarmee je direct bij ons uitkomt?',
    },
    { speaker: 'customer', text: 'Ja, doe maar.' },
    {
      speaker: 'agent',
      text: 'Dan krijg je zo een bericht. Dus maandag bellen jullie samen, met de brief erbij. Is het zo duidelijk?',
    },
    { speaker: 'customer', text: 'Ja. Dank je wel.' },
    { speaker: 'agent', text: 'Jij bedankt dat je even meedacht. Fijne dag.' },
  ],
};
