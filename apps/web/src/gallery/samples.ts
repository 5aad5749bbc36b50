import type { HeatCell, HeatGroup } from '../ui/heat-table';
import type { WaveformFragment, WaveformPeaks } from '../ui/waveform';

// Invented content, only for this page: no product page ever shows it.
export const ANSWERS = [
  { id: 'a', text: 'Ik kijk meteen voor u in het systeem.' },
  { id: 'b', text: 'Drie keer bellen voor hetzelfde. Dat is vervelend.' },
  { id: 'c', text: 'Dan heeft mijn collega het niet goed gedaan.' },
  { id: 'd', text: 'Kunt u rustig praten? Dan help ik u.' },
] as const;

export const BAND = [
  { label: 'juni', estimate: 0, low: 0, high: 7.9 },
  { label: 'juli', estimate: 5, low: 0.9, high: 9.1 },
  { label: 'juli 2', estimate: 3.3, low: 0.6, high: 7.9 },
  { label: 'augustus', estimate: 5, low: 1.5, high: 8.5 },
  { label: 'september', estimate: 6, low: 2.3, high: 8.8 },
  { label: 'oktober', estimate: 6.7, low: 3, high: 9 },
  { label: 'november', estimate: 7.1, low: 3.6, high: 9.2 },
] as const;

const cell = (estimate: number, n: number, margin: number, trend?: 'higher' | 'lower'): HeatCell => ({
  estimate,
  n,
  low: Math.max(0, estimate - margin),
  high: Math.min(100, estimate + margin),
  ...(trend && { trend }),
});
export const HEAT_COLUMNS = ['Doorvragen', 'Samenvatten', 'Rustig blijven', 'Uitleg geven', 'Klant controleren'] as const;
export const HEAT: readonly HeatGroup[] = [
  {
    id: 'noord',
    name: 'Team Noord',
    note: '3 mensen',
    cells: [cell(75, 60, 6), cell(54, 58, 8), cell(63, 40, 11), cell(85, 60, 5), cell(89, 60, 5)],
    rows: [
      {
        id: 'bram',
        name: 'Bram Postma',
        cells: [cell(70, 6, 23), cell(62, 6, 24), cell(50, 3, 40), cell(76, 6, 20), cell(87, 6, 12)],
      },
      {
        id: 'daan',
        name: 'Daan Vermeer',
        cells: [cell(83, 17, 9, 'higher'), cell(51, 17, 17), cell(55, 8, 20), cell(67, 17, 15), cell(77, 17, 13)],
      },
      {
        id: 'kevin',
        name: 'Kevin Pinas',
        cells: [cell(77, 15, 15), cell(42, 15, 19, 'lower'), cell(72, 7, 20), cell(90, 15, 9), null],
      },
    ],
  },
];

/** Bursts of talk in turn, from a fixed recipe, so that every picture is the same. */
function lane(seconds: number, offset: number): Int8Array {
  const pairs = seconds * 50;
  const samples = new Int8Array(pairs * 2);
  for (let pair = 0; pair < pairs; pair += 1) {
    const second = pair / 50;
    const talks = Math.sin(second * 0.42 + offset) > 0.25 && Math.sin(second * 1.7 + offset * 3) > -0.6;
    const size = talks ? 30 + 70 * Math.abs(Math.sin(pair * 0.9 + offset) * Math.sin(pair * 0.13)) : 0;
    samples[pair * 2] = -size;
    samples[pair * 2 + 1] = size;
  }
  return samples;
}
export const CALL_MS = 468_000;
export const PEAKS: WaveformPeaks = { agent: lane(468, 0), customer: lane(468, Math.PI) };
export const FRAGMENTS: readonly WaveformFragment[] = [
  { id: '1', number: 1, words: 'Vult zelf in', startMs: 106_000, endMs: 123_000 },
  { id: '2', number: 2, words: 'Vraagt door', startMs: 134_000, endMs: 151_000 },
  { id: '3', number: 3, words: 'Legt oorzaak uit', startMs: 179_000, endMs: 198_000 },
];

export const DEMO = [
  { displayName: 'Anja de Wit', email: 'anja@demo.example', password: '', role: 'agent', organisationName: 'Demo' },
  { displayName: 'Samira el Idrissi', email: 'samira@demo.example', password: '', role: 'coach', organisationName: 'Demo' },
  { displayName: 'Peter van Dam', email: 'peter@demo.example', password: '', role: 'manager', organisationName: 'Demo' },
  { displayName: 'Lotte Bos', email: 'lotte@demo.example', password: '', role: 'author', organisationName: 'Demo' },
  { displayName: 'Hugo Meijer', email: 'hugo@demo.example', password: '', role: 'admin', organisationName: 'Demo' },
] as const;
