import type { WaveformPeaks } from '../../../ui/waveform';

const bytesOf = (base64: string) => Int8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** The server's base64 per channel as lanes. With everyone on one channel the second lane is empty. */
export function decodePeaks(channels: readonly string[], agentChannel: number | null | undefined): WaveformPeaks {
  const [first = new Int8Array(), second = new Int8Array()] = channels.map(bytesOf);
  return agentChannel === 1 ? { agent: second, customer: first } : { agent: first, customer: second };
}
