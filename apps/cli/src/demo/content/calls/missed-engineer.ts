import type { CallScript } from '../types.js';

export const missedEngineer: CallScript = {
  name: 'missed-engineer',
  language: 'nl',
  organisation: 'zonnedaal',
  queue: 'service-nl',
  topic: 'engineer-visit',
  title: { nl: 'Monteur niet gekomen', en: 'Engineer did not show up' },
  agent: 'priya',
  quality: 'strong',
  voices: {
    agent: { voice: 'nl+f3', pitch: 48, wpm: 155 },
    customer: { voice: 'nl+f5', pitch: 66, wpm: 172 },
  },
  answers: {
    greeting: 'yes',
    identity: 'yes',
    privacy: 'yes',
    listen: '5',
    probe: 'good',
    summarise: 'good',
    empathy: '5',
    resistance: 'good',
    clear: '5',
    ownership: 'arranged',
    closing: 'yes',
    notes: ['reason', 'agreement', 'next', 'date'],
  },
  turns: [
    { speaker: 'agent', text: 'Goedemiddag, Zonnedaal Energie, je spreekt met Priya. Wat kan ik voor je doen?' },
    {
      speaker: 'customer',
      text: 'Nou, ik ben dus echt helemaal klaar met jullie. Ik heb vandaag vrij genomen voor de monteur. Tussen acht en twaalf zou hij komen. Het is nu half twee en er is niemand geweest.',
    },
    {
      speaker: 'agent',
      text: 'Wat vervelend. Je neemt een dag vrij en dan komt er niemand. Dat hoort niet zo te gaan.',
      heard: { criterion: 'empathy', note: 'Benoemt precies wat het zo vervelend maakt: de vrije dag. Geen smoes.' },
    },
    {
      speaker: 'customer',
      text: 'Nee, dat hoort zeker niet. En dit is de tweede keer! De vorige keer had niemand zelfs maar gebeld.',
    },
    {
      speaker: 'agent',
      text: 'De tweede keer ook nog. Dan begrijp ik dat je boos bent. Ik wil nu twee dingen doen. Uitzoeken wat er is misgegaan, en een afspraak maken die wel doorgaat. Is dat goed?',
      heard: {
        criterion: 'resistance',
        note: 'Gaat niet in discussie. Erkent het en geeft de klant weer grip met een kort plan.',
      },
    },
    { speaker: 'customer', text: 'Nou, vooruit dan.' },
    { speaker: 'agent', text: 'Dank je. Mag ik je postcode en huisnummer?' },
    { speaker: 'customer', text: 'Tweeëntwintig vijf, T R, nummer eenentachtig.' },
    { speaker: 'agent', text: 'En je geboortedatum?' },
    { speaker: 'customer', text: 'Twaalf juli negentienachtenvijftig.' },
    {
      speaker: 'agent',
      text: 'Dank je, mevrouw Wouters. Ik bel nu met de planning. Dat duurt hooguit een halve minuut. Wil je wachten, of zal ik je terugbellen?',
    },
    { speaker: 'customer', text: 'Ik wacht wel. Ik ben toch thuis.' },
    {
      speaker: 'agent',
      text: 'Ik heb de planning gesproken. De monteur had een spoedklus en heeft je niet gebeld. Dat had hij wel moeten doen.',
      pauseBeforeMs: 9000,
    },
    { speaker: 'customer', text: 'En nu dan? Ik kan niet nog een dag vrij nemen.' },
    {
      speaker: 'agent',
      text: "Dat hoeft ook niet. Wat komt jou beter uit, 's avonds of op zaterdag?",
      heard: { criterion: 'probe', note: 'Vraagt wat de klant kan, in plaats van zelf een dag te kiezen.' },
    },
    { speaker: 'customer', text: 'Kan dat ook? Zaterdagochtend dan.' },
    {
      speaker: 'agent',
      text: 'Dat kan. Ik zet je op zaterdag, als eerste, om acht uur. Vrijdagmiddag bel ik je zelf, om te zeggen dat het doorgaat. Op welk nummer?',
      heard: {
        criterion: 'ownership',
        note: 'Belooft zelf te bellen, met een dag en een tijd. De klant hoeft niets te bewaken.',
      },
    },
    { speaker: 'customer', text: 'Op dit nummer is goed.' },
    {
      speaker: 'agent',
      text: 'Mooi. Ik herhaal het even. Zaterdag om acht uur komt de monteur. En ik bel je vrijdag tussen vier en vijf. Heb je verder nog iets nodig?',
      heard: { criterion: 'summarise', note: 'Dag, tijd en wie wat doet, in drie korte zinnen.' },
    },
    { speaker: 'customer', text: 'Nee. Fijn dat je het zo oplost. Ik was best boos.' },
    { speaker: 'agent', text: 'Dat mag ook. Dank je dat je met me meedacht. Tot vrijdag, mevrouw Wouters.' },
  ],
};
