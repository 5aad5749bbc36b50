import type { CallScript } from '../types.js';

export const tripChange: CallScript = {
  name: 'trip-change',
  language: 'en',
  organisation: 'harbour',
  queue: 'bookings-en',
  topic: 'trip-change',
  title: { nl: 'Reis een dag later', en: 'Trip one day later' },
  agent: 'grace',
  quality: 'strong',
  voices: {
    agent: { voice: 'en-gb-x-rp+f2', pitch: 50, wpm: 160 },
    customer: { voice: 'en-gb+m3', pitch: 40, wpm: 165 },
  },
  answers: {
    welcome: 'yes',
    identity: 'yes',
    need: '5',
    words: '5',
    promise: 'yes',
    close: 'yes',
  },
  turns: [
    { speaker: 'agent', text: "Good morning, Harbour Travel, you're speaking with Grace. How can I help you today?" },
    {
      speaker: 'customer',
      text: "Hi, yes. My name's Oliver Hart. I've booked the ferry to Rotterdam for Friday, but my daughter has a hospital appointment that day. So we need to go on Saturday instead.",
    },
    {
      speaker: 'agent',
      text: "I hope your daughter is all right. Let's see if we can get you all on the Saturday crossing. Could I have your booking number first?",
      heard: { criterion: 'need', note: 'Responds to the daughter first, then goes straight to the goal.' },
    },
    { speaker: 'customer', text: "Sure. It's H, T, four, four, nine, one, two." },
    {
      speaker: 'agent',
      text: 'Thank you. And for security, the email address and the postcode on the booking?',
      heard: { criterion: 'identity', note: 'Two checks, and she says why she asks.' },
    },
    { speaker: 'customer', text: "It's Oliver dot Hart at mail dot example. And the postcode is H, U, five, two, Q, R." },
    {
      speaker: 'agent',
      text: 'Perfect, that matches. You have two adults, one child and a car. Is everyone travelling on Saturday?',
    },
    { speaker: 'customer', text: 'Yes, all three of us. And the car.' },
    {
      speaker: 'agent',
      text: 'And is the return on Tuesday still fine, or would you like to move that as well?',
      heard: { criterion: 'need', note: 'Checks the return trip before the customer has to think of it.' },
    },
    { speaker: 'customer', text: 'Oh, good point. No, Tuesday is fine. I have to be back at work on Wednesday.' },
    { speaker: 'agent', text: "Great. I'll check the Saturday boat. It takes about ten seconds." },
    {
      speaker: 'agent',
      text: "Thanks for waiting. There's room on Saturday evening, leaving at half past eight. Your cabin type is still available. The price difference is eighteen pounds.",
      pauseBeforeMs: 7000,
    },
    { speaker: 'customer', text: 'Is there also a change fee? I read something about forty pounds.' },
    {
      speaker: 'agent',
      text: "Normally there is. With a hospital appointment we can waive it. That means you don't pay it. Could you send us the appointment letter? You can cover any medical details.",
      heard: { criterion: 'words', note: 'Explains "waive" in plain words and protects the family\'s privacy.' },
    },
    { speaker: 'customer', text: "That's really kind. Where should I send it?" },
    {
      speaker: 'agent',
      text: "I'll email you a link in the next five minutes. You can just take a photo of the letter. So, to sum up. You travel on Saturday at half past eight, you pay eighteen pounds, and the return stays on Tuesday. Shall I confirm that?",
      heard: { criterion: 'promise', note: 'Clear summary, clear price, and she asks before she books.' },
    },
    { speaker: 'customer', text: 'Yes please.' },
    { speaker: 'agent', text: 'Done. Your new tickets are on their way. Is there anything else I can help you with?' },
    { speaker: 'customer', text: "No, that's everything. Thank you so much, Grace." },
    { speaker: 'agent', text: "You're welcome, Mr Hart. I hope the appointment goes well. Have a good crossing." },
  ],
};
