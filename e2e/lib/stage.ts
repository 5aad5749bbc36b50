import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { accountOf } from './people.ts';
import type { Product } from './product.ts';
import { expect, type Report } from './report.ts';
import { type Language, nl } from './words.ts';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
  // A microphone that beeps, and nobody who has to allow it.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];
export const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };
/** How long anything may take that is not timed: rows of journeys share a machine of two cores. */
const PATIENCE_MS = 20_000;

type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;
interface Visitor {
  readonly size?: { width: number; height: number };
  readonly language?: Language;
  readonly state?: StorageState;
}

interface Pictures {
  readonly folder: string;
  /** Or only of what failed: a picture of a whole page takes longer than most steps. */
  readonly everyStep: boolean;
}

/** What a journey is given: the product, and browsers of its own. */
export class Stage {
  readonly #problems: string[] = [];
  readonly #contexts = new Set<BrowserContext>();

  readonly browser: Browser;
  readonly product: Product;
  readonly report: Report;
  /** The folder of the pictures. */
  readonly shots: string;
  readonly #everyStep: boolean;

  constructor(browser: Browser, product: Product, report: Report, { folder, everyStep }: Pictures) {
    this.browser = browser;
    this.product = product;
    this.report = report;
    this.shots = folder;
    this.#everyStep = everyStep;
  }

  /** A browser of somebody's own: cookies and storage are not shared. Script errors and broken content policy are kept. */
  async visitor({ size = DESKTOP, language = 'nl', state }: Visitor = {}): Promise<{ context: BrowserContext; page: Page }> {
    const context = await this.browser.newContext({
      viewport: size,
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
      colorScheme: 'light',
      hasTouch: size.width < 900,
      baseURL: this.product.url,
      ...(state && { storageState: state }),
    });
    this.#contexts.add(context);
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.#problems.push(`${new URL(page.url()).pathname}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy|Refused to/.test(message.text()))
        this.#problems.push(`${new URL(page.url()).pathname}: ${message.text()}`);
    });
    return { context, page };
  }

  /** Signs in by one press on the demo account. */
  async signIn(page: Page, role: Parameters<typeof accountOf>[0], t = nl): Promise<void> {
    await page.goto('/sign-in');
    await page
      .getByRole('region', { name: t('people.demo.title') })
      .getByRole('button', { name: accountOf(role).name })
      .click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await page
      .getByRole('navigation', { name: t('common.mainMenu') })
      .first()
      .waitFor({ state: 'attached' });
  }

  /** Signs in as anybody of the demo. */
  async signInAs(page: Page, email: string, t = nl): Promise<void> {
    await page.goto('/sign-in');
    await page.getByLabel(t('people.signIn.email')).fill(email);
    await page.getByLabel(t('people.signIn.password'), { exact: true }).fill(accountOf('agent').password);
    await page.getByRole('button', { name: t('people.signIn.submit') }).click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await page
      .getByRole('navigation', { name: t('common.mainMenu') })
      .first()
      .waitFor({ state: 'attached' });
  }

  /**
   * Takes the connection away. The browser's own switch lets a question slip through just after a page was loaded by its service
   * worker: what the api is asked is stopped by hand as well.
   */
  async cutOff(context: BrowserContext): Promise<void> {
    await context.route('**/graphql', (route) => route.abort('internetdisconnected'));
    await context.setOffline(true);
  }

  async connect(context: BrowserContext): Promise<void> {
    await context.unroute('**/graphql');
    await context.setOffline(false);
  }

  async shot(page: Page, name: string): Promise<void> {
    if (this.#everyStep) await this.#picture(page, name);
  }

  async #picture(page: Page, name: string): Promise<void> {
    await mkdir(this.shots, { recursive: true });
    await page.screenshot({ path: join(this.shots, `${name}.png`), fullPage: true });
  }

  /** Every page that is open, as it is now. */
  async shotAll(name: string): Promise<void> {
    const pages = [...this.#contexts].flatMap((context) => context.pages());
    for (const [index, page] of pages.entries()) await this.#picture(page, `${name}-${index + 1}`).catch(() => undefined);
  }

  async closeAll(): Promise<void> {
    for (const context of this.#contexts) await context.close();
    this.#contexts.clear();
  }

  /** A script of somebody else tried what the content policy refuses: that it was heard is right, and no problem of ours. */
  expectRefusals(): void {
    const heard = this.#problems.splice(0);
    const others = heard.filter((line) => !/Content Security Policy|Refused to/.test(line));
    this.#problems.push(...others);
    expect(heard.length > others.length, 'the browser refused nothing');
  }

  /** No script error and no broken content policy since the last time. */
  async expectQuiet(): Promise<void> {
    const heard = this.#problems.splice(0);
    expect(heard.length === 0, [...new Set(heard)].join('\n'));
  }
}

export type Journey = (stage: Stage) => Promise<void>;
