import { Body, Controller, Get, HttpCode, HttpException, Inject, NotFoundException, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/allow.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { readContentGrant } from './content-link.js';
import { contentTypeOf } from './content-type.js';
import { OpenPackageFile } from './open-package-file.js';
import { SavePackageRun } from './save-package-run.js';

/**
 * Packages, for their own origin only: the web process passes nothing below `/content` on from the origin of the app, and a request
 * that names another host finds nothing. The token in the path is all that counts; no cookie is looked at.
 */
@Controller('content')
export class ContentController {
  private readonly host: string;
  private readonly policy: string;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly files: OpenPackageFile,
    private readonly save: SavePackageRun,
  ) {
    this.host = new URL(config.CONTENT_ORIGIN).host;
    this.policy = contentPolicy(new URL(config.APP_ORIGIN).origin);
  }

  @Public()
  @Get('*')
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { token, path } = this.addressOf(request);
    const asked = rangeIn(request.headers.range);
    const found = await this.files.run({ token, path, range: asked });
    void reply
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', this.policy)
      .header('referrer-policy', 'no-referrer')
      .header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), unload=(self)')
      .header('cache-control', 'no-store');
    if (found.kind === 'gone') throw new HttpException('This sitting is over. Open the course again.', 410);
    if (found.kind === 'unsatisfiable') {
      void reply.header('content-range', `bytes */${found.totalBytes}`);
      throw new HttpException('There is no such part.', 416);
    }
    if (found.kind !== 'file') throw new NotFoundException();
    const { start, end, totalBytes, stream } = found.opened;
    const { type, download } = contentTypeOf(path);
    if (asked) void reply.header('content-range', `bytes ${start}-${end}/${totalBytes}`);
    void reply
      .code(asked ? 206 : 200)
      .header('content-type', type)
      .header('content-disposition', download ? 'attachment' : 'inline')
      // For as long as the page is open; the address is another one the next time.
      .header('cache-control', 'private, max-age=1800')
      .header('accept-ranges', 'bytes')
      .header('content-length', end - start + 1)
      .send(stream);
  }

  /** What an item says while its page closes, when the app may be gone already. The address can do no more than its page could. */
  @Public()
  @Post('*')
  @HttpCode(204)
  async lastWords(@Req() request: FastifyRequest, @Body() body: unknown): Promise<void> {
    const { token, path } = this.addressOf(request);
    const grant = readContentGrant(this.config.SIGNING_SECRET, token);
    if (!grant || path !== LAST_WORDS) throw new NotFoundException();
    const { organisationId, sittingId, language } = grant;
    await this.save.run({ organisationId, personId: null, language }, sittingId, body);
  }

  /** `/content/<token>/files/<path>` or `/content/<token>/last-words`, decoded once and only once. */
  private addressOf({ host, url }: FastifyRequest): { token: string; path: string } {
    const [, token = '', rest = ''] = /^\/content\/([^/]+)\/(.*)$/.exec(url.split('?')[0] ?? '') ?? [];
    if (host !== this.host) throw new NotFoundException();
    if (rest === LAST_WORDS) return { token, path: rest };
    if (!rest.startsWith('files/')) throw new NotFoundException();
    try {
      return { token, path: decodeURIComponent(rest.slice('files/'.length)) };
    } catch {
      throw new NotFoundException();
    }
  }
}

const LAST_WORDS = 'last-words';

/**
 * A package runs the scripts it brings, and reaches nothing but itself: what it is told about a person has nowhere to go. `unsafe-inline`
 * and `unsafe-eval` because authoring tools cannot do without, on an origin where nothing of ours is.
 */
function contentPolicy(appOrigin: string): string {
  const itself = "'self' data: blob:";
  return [
    `default-src ${itself} 'unsafe-inline' 'unsafe-eval'`,
    `connect-src ${itself}`,
    `frame-src ${itself}`,
    "object-src 'self'",
    "form-action 'self'",
    "base-uri 'self'",
    `frame-ancestors 'self' ${appOrigin}`,
    'sandbox allow-scripts allow-same-origin allow-forms allow-modals allow-downloads',
  ].join('; ');
}

/** The one range a player asks for, without knowing the length: the store answers what there is. */
function rangeIn(header: string | undefined): { start: number; end?: number } | null {
  const [, first, last] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (first === undefined) return null;
  if (last === undefined || last === '') return { start: Number(first) };
  return Number(last) < Number(first) ? null : { start: Number(first), end: Number(last) };
}
