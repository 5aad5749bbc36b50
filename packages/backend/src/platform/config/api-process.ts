/**
 * How the api's process is started, everywhere: by the terminal, in the image, in the benchmark. V8 sizes its heap by the machine
 * and not by what the api keeps (about 110 MB), so on a large machine it grew to 630 MB of garbage (docs/adr/0009).
 */
export const API_PROCESS = {
  /** Megabytes and percents: it collects early, and only a flood ends it; with young space of 8 most objects of a request are gone before they are copied. */
  nodeArguments: ['--max-semi-space-size=8', '--heap-growing-percent=20', '--max-old-space-size=320'],
  /** glibc keeps heaps per thread that hold on to what was freed, and raises its two thresholds (bytes) by itself unless they are set. */
  environment: { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' },
} as const;
