// Pictures of pages without data, and axe over each: node test/screenshots.mjs [out folder] [path …]
// Uses the build in dist/; set CHROMIUM when the browser is somewhere else.
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const [out = '/tmp/vakwerk-pictures', ...asked] = process.argv.slice(2);
const paths = asked.length > 0 ? asked : ['/gallery', '/sign-in'];
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const server = await preview({
  configFile: new URL('../vite.config.ts', import.meta.url).pathname,
  root: new URL('..', import.meta.url).pathname,
  preview: { host: '127.0.0.1', port: 0 },
});
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });
await mkdir(out, { recursive: true });
let failures = 0;
for (const path of paths) {
  for (const width of [1280, 390, 320]) {
    for (const theme of ['light', 'dark']) {
      const context = await browser.newContext({
        viewport: { width, height: width > 900 ? 800 : 844 },
        colorScheme: theme,
        locale: 'nl-NL',
        reducedMotion: 'reduce',
        hasTouch: width < 900,
      });
      const page = await context.newPage();
      const problems = [];
      page.on('pageerror', (error) => problems.push(error.message));
      await page.goto(new URL(path, server.resolvedUrls.local[0]).href);
      await page.waitForSelector('h1');
      await page.evaluate(() => document.fonts.ready);
      if (width !== 320)
        await page.screenshot({ path: `${out}/${path.slice(1).replaceAll('/', '-')}-${width}-${theme}.png`, fullPage: true });
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() =>
        globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }),
      );
      for (const { id, nodes } of violations)
        problems.push(
          `${id}: ${nodes
            .map((node) => `${node.target} ${node.any[0]?.message ?? ''}`)
            .slice(0, 4)
            .join(' | ')}`,
        );
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (sideways > 0) problems.push(`scrolls sideways by ${sideways} px`);
      failures += problems.length;
      process.stdout.write(`${path} ${width} ${theme}: ${problems.length === 0 ? 'good' : problems.join('\n  ')}\n`);
      await context.close();
    }
  }
}
await browser.close();
await server.close();
process.exitCode = failures > 0 ? 1 : 0;
