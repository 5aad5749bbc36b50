/**
 * How the api's process is started, everywhere: by the terminal, in the image, in the benchmark. V8 sizes its heap by the machine
 * and not by what the api keeps (about 80 MB), so on a large machine it grew to 630 MB of garbage (docs/adr/0009).
 */
export const API_PROCESS = {
  /** Megabytes: not quite 2 × what the api keeps; with young space of 8 most objects of a request are gone before they are copied. */
  nodeArguments: ['--max-semi-space-size=8', '--max-old-space-size=144'],
  /** glibc keeps heaps per thread that hold on to what was freed, and raises its two thresholds (bytes) by itself unless they are set. */
  environment: { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' },
} as const;
