import { describe, expect, it } from '@jest/globals';
import type { CouncilPack } from './api';
import { councilDocument, councilText } from './council-document';

const PACK = {
  organisation: 'Zonnedaal',
  skills: [{ nl: 'Luisteren', en: 'Listening' }],
  scorecards: [],
  plans: [{ name: 'Noord', quotaCount: 2, quotaPer: 'week', blind: true }],
  settings: { releaseDelayDays: 3, disputeWorkingDays: 10, disputeReviewDays: 5, randomPerMonth: 4, selfEvaluation: false },
  kept: { audio: 30, transcript: null, evaluation: null },
  seenBy: [{ topic: 'score', roles: ['coach'] }],
} as unknown as CouncilPack;
/** The id and what was filled in, so that a test sees which sentence it would be. */
const words = {
  t: (id: string, values?: object) => (values ? `${id} ${JSON.stringify(values)}` : id),
  tCode: (id: string) => id,
} as unknown as Parameters<typeof councilDocument>[2];

const linesOf = (pack: CouncilPack) => councilDocument(pack, 'en', words).flatMap(({ lines }) => lines.map(({ what }) => what));

describe('the explanation for a works council', () => {
  it('says what is set: skills, draws, days and the roles of each topic', () => {
    const lines = linesOf(PACK);
    expect(lines).toContain('Listening');
    expect(lines).toContain('quality.council.drawn.plan.week {"name":"Noord","count":2} quality.council.drawn.blind');
    expect(lines).toContain('quality.council.kept.days {"what":"quality.council.kept.audio","count":30}');
    expect(lines).toContain('quality.council.kept.always {"what":"quality.council.kept.transcript"}');
    expect(lines).toContain('quality.council.own.later {"count":3}');
    expect(lines).not.toContain('quality.council.own.self');
  });

  it('says so when nothing is set, and when people may score themselves', () => {
    const settings = { ...PACK.settings, releaseDelayDays: 0, selfEvaluation: true };
    const lines = linesOf({ ...PACK, skills: [], plans: [], settings });
    expect(lines).toContain('quality.council.measured.noSkills');
    expect(lines).toContain('quality.council.drawn.none {"count":4}');
    expect(lines).toContain('quality.council.own.now');
    expect(lines).toContain('quality.council.own.self');
  });

  it('is the same as text, with who may behind what', () => {
    const text = councilText('Title', 'Intro', councilDocument(PACK, 'en', words));
    expect(text).toMatch(/^# Title\n\nIntro\n\n## quality\.council\.measured\.title\n/);
    expect(text).toContain('- quality.council.topic.score (people.role.coach)');
    expect(text.match(/^## /gm)).toHaveLength(6);
  });
});
