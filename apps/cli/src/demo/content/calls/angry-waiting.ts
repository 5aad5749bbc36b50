import type { CallScript } from '../types.js';

export const angryWaiting: CallScript = {
  name: 'angry-waiting',
  language: 'nl',
  organisation: 'zonnedaal',
  queue: 'service-nl',
  topic: 'waiting-time',
  title: { nl: 'Boos over lang wachten', en: 'Angry about a long wait' },
  agent: 'sanne',
  quality: 'mixed',
  voices: {
    agent: { voice: 'nl+f1', pitch: 55, wpm: 160 },
    customer: { voice: 'nl+m2', pitch: 30, wpm: 178 },
  },
  answers: {
    greeting: 'yes',
    identity: 'yes',
    privacy: 'yes',
    listen: '4',
    probe: 'partly',
    summarise: 'partly',
    empathy: '4',
    resistance: 'good',
    clear: '4',
    ownership: 'solved',
    closing: 'no',
    notes: ['reason', 'agreement'],
  },
  turns: [
    { speaker: 'agent', text: 'Goedemiddag, met Sanne van Zonnedaal Energie.' },
    { speaker: 'customer', text: 'Zo. Eindelijk. Weet je hoe lang ik al sta te wachten? Vijfendertig minuten! Vijfendertig!' },
    {
      speaker: 'agent',
      text: 'Dat is veel te lang. Sorry daarvoor.',
      heard: { criterion: 'resistance', note: 'Kort, zonder uitleg over drukte. Daarna laat ze hem uitpraten.' },
    },
    {
      speaker: 'customer',
      text: "En dan krijg je zo'n muziekje. En elke keer maar: u bent bijna aan de beurt. Nou, niet dus. Ik sta hier in mijn pauze, mijn pauze is gewoon voorbij!",
    },
    {
      speaker: 'agent',
      text: 'Je hele pauze kwijt. Dat zou ik ook niet leuk vinden. Ik zorg dat je nu snel geholpen bent. Waar bel je voor?',
      heard: { criterion: 'empathy', note: 'Herhaalt wat voor hem telt, zijn pauze, en gaat dan naar de vraag.' },
    },
    { speaker: 'customer', text: 'Ik heb geen stroom op mijn laadpaal. Al sinds gisteren.' },
    { speaker: 'agent', text: 'Oké. Ik kijk even wie je bent. Mag ik je postcode, huisnummer en geboortedatum?' },
    {
      speaker: 'customer',
      text: 'Moet dat ook nog? Zevenenvijftig eenenvijftig, L M, nummer drie. Zestien mei negentiennegenentachtig.',
    },
    {
      speaker: 'agent',
      text: 'Dank je, meneer Ozturk. Brandt er een lampje op de laadpaal?',
      heard: { criterion: 'probe', note: 'Goede eerste vraag. Ze vraagt niet of er in huis nog wel stroom is.' },
    },
    { speaker: 'customer', text: 'Ja, een rood lampje. Het knippert.' },
    { speaker: 'agent', text: 'Drie keer achter elkaar, of de hele tijd door?' },
    { speaker: 'customer', text: 'Drie keer, dan stopt het even, en dan weer drie keer.' },
    {
      speaker: 'agent',
      text: 'Dat betekent dat de paal geen verbinding heeft. Dat kunnen we samen oplossen, het duurt een minuut. Kun je bij de meterkast?',
    },
    {
      speaker: 'customer',
      text: 'Nee, ik ben op mijn werk, dat zei ik toch? Mijn vrouw is wel thuis.',
      heard: { criterion: 'listen', note: 'Hij had al gezegd dat hij in zijn pauze belde. Dat had ze kunnen onthouden.' },
    },
    {
      speaker: 'agent',
      text: 'Je hebt gelijk, dat zei je. Dan stuur ik jou een bericht met drie stappen en een foto. Je vrouw zet de schakelaar van de laadpaal uit, telt tot dertig, en zet hem weer aan. Daarna brandt het lampje groen.',
    },
    { speaker: 'customer', text: 'En als dat niet werkt?' },
    {
      speaker: 'agent',
      text: 'Dan bel je het nummer dat in het bericht staat. Dat is de storingslijn. Daar sta je niet in de wacht.',
    },
    { speaker: 'customer', text: 'Oké. Dat is duidelijk. Komt dat bericht nu?' },
    { speaker: 'agent', text: 'Ik heb het net verstuurd. Naar het nummer dat eindigt op zeven, vier.' },
    { speaker: 'customer', text: 'Ja, ik zie het. Nou. Bedankt dan.' },
    { speaker: 'agent', text: 'Graag gedaan. En nog sorry voor het wachten.' },
  ],
};
