import { randomBytes } from 'node:crypto';

export interface Page {
  readonly html: string;
  readonly nonce: string;
}

/**
 * Gives the built index.html a nonce of its own: on every script tag, and in `<meta name="csp-nonce">`, where the app's style
 * library finds it for the style elements it makes.
 */
export function pageWithNonce(indexHtml: string): Page {
  const nonce = randomBytes(16).toString('base64url');
  const html = indexHtml
    .replaceAll(/<script(?=[\s>])/g, `<script nonce="${nonce}"`)
    .replaceAll(/<style(?=[\s>])/g, `<style nonce="${nonce}"`)
    .replace(/<head>/, `<head><meta name="csp-nonce" content="${nonce}">`);
  return { html, nonce };
}
