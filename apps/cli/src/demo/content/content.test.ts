import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkCourse } from '@vakwerk/domain/learning/courses/check-course';
import { moduleMinutes } from '@vakwerk/domain/learning/courses/minutes';
import { checkScorecard } from '@vakwerk/domain/quality/scorecards/check-scorecard';
import { criteriaInOrder } from '@vakwerk/domain/quality/scorecards/scorecard';
import { type Answers, checkAnswers, unansweredCriteria } from '@vakwerk/domain/quality/scoring/answers';
import { abilityOn } from './ability.js';
import { allCalls } from './calls/all-calls.js';
import { allCourses } from './courses/all-courses.js';
import { courseEffects, openDispute, topics } from './history.js';
import { organisations, people } from './organisations.js';
import { commentTemplates } from './scorecards/comment-templates.js';
import { customerCall } from './scorecards/customer-call.js';
import { travelCall } from './scorecards/travel-call.js';
import { framework, skills } from './skills.js';
import type { CallScript, CallTranscript } from './types.js';

const cli = join(import.meta.dirname, '../../..');
const skillCodes = new Set<string>(skills.map((skill) => skill.code));
const cards = [customerCall, travelCall];
const courseContents = allCourses.flatMap((course) => (['nl', 'en'] as const).map((spoken) => course.content(spoken)));
const cardOf = (call: CallScript) => (call.organisation === 'zonnedaal' ? customerCall : travelCall);

/** Paths of texts that miss a language, anywhere in a value. */
function halfTexts(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'nl' in value && 'en' in value
      ? (['nl', 'en'] as const).filter((language) => String((value as Record<string, unknown>)[language]).trim() === '')
      : [];
  // An empty explanation is allowed when both languages leave it out.
  const half = own.length === 1 ? [`${path}.${own[0]}`] : [];
  return [...half, ...Object.entries(value).flatMap(([key, inner]) => halfTexts(inner, `${path}.${key}`))];
}

describe('the demo courses', () => {
  it.each(courseContents.map((content) => [content.title.en, content] as const))('%s can be published', (_, content) => {
    expect(checkCourse(content)).toEqual([]);
  });

  it('have modules of three to five minutes with a skill of the framework and a picture and a clip per course', () => {
    for (const content of courseContents) {
      const minutes = content.modules.map((module) => ({ id: module.id, minutes: moduleMinutes(module, 'nl') }));
      expect(minutes.filter((module) => module.minutes < 3 || module.minutes > 5)).toEqual([]);
      for (const module of content.modules) {
        expect(module.skillIds.filter((code) => !skillCodes.has(code))).toEqual([]);
      }
      const steps = content.modules.flatMap((module) => module.steps);
      expect(steps.some((step) => step.kind === 'audioFragment')).toBe(true);
      expect(steps.some((step) => step.kind === 'text' && step.body.nl.some((block) => block.type === 'image'))).toBe(true);
    }
  });

  it('point at pictures and clips that exist', () => {
    const files = [...readdirSync(join(cli, 'demo-images')), ...readdirSync(join(cli, 'demo-recordings/clips'))];
    const wanted = courseContents.flatMap((content) =>
      content.modules
        .flatMap((module) => module.steps)
        .flatMap((step) => {
          if (step.kind === 'audioFragment') return [step.fileId];
          if (step.kind !== 'text') return [];
          return [...step.body.nl, ...step.body.en].flatMap((block) => (block.type === 'image' ? [block.fileId] : []));
        }),
    );
    expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
  });
});

describe('the demo scorecards', () => {
  it.each(cards.map((card) => [card.code, card] as const))('%s can be published', (_, card) => {
    expect(checkScorecard(card.version, new Set())).toEqual([]);
    expect(criteriaInOrder(card.version).filter(({ skillId }) => skillId === null || !skillCodes.has(skillId))).toEqual([]);
  });
});

describe('the demo calls', () => {
  it.each(allCalls.map((call) => [call.name, call] as const))('%s has a complete evaluation on its scorecard', (_, call) => {
    const { version } = cardOf(call);
    const types = new Map(criteriaInOrder(version).map((criterion) => [criterion.id, criterion.type]));
    const answers: Answers = Object.fromEntries(
      Object.entries(call.answers).map(([id, answer]) => {
        if (answer === 'na') return [id, 'notApplicable'];
        return [id, typeof answer === 'string' ? { optionId: answer } : { optionIds: answer }];
      }),
    );
    expect(checkAnswers(version, answers)).toEqual([]);
    expect(unansweredCriteria(version, answers)).toEqual([]);
    expect(call.turns.flatMap((turn) => (turn.heard && !types.has(turn.heard.criterion) ? [turn.heard.criterion] : []))).toEqual(
      [],
    );
  });

  it.each(allCalls.map((call) => [call.name, call] as const))('%s has a recording whose transcript is the script', (_, call) => {
    const read = readFileSync(join(cli, 'demo-recordings', `${call.name}.json`), 'utf8');
    const transcript = JSON.parse(read) as CallTranscript;
    expect(transcript.turns.map(({ speaker, text }) => ({ speaker, text }))).toEqual(
      call.turns.map(({ speaker, text }) => ({ speaker, text })),
    );
    expect(transcript.durationMs).toBeGreaterThan(90_000);
    expect(transcript.durationMs).toBeLessThan(150_000);
    for (const [index, turn] of transcript.turns.entries()) {
      expect(turn.endMs).toBeGreaterThan(turn.startMs);
      expect(turn.startMs).toBeGreaterThanOrEqual(transcript.turns[index - 1]?.endMs ?? 0);
    }
    const audio = readFileSync(join(cli, 'demo-recordings', `${call.name}.opus`));
    const head = audio.indexOf('OpusHead');
    expect(audio[head + 9]).toBe(2);
    expect(audio.length).toBeLessThan(350_000);
  });
});

describe('the demo people', () => {
  it('are forty-two, with every role, in teams that exist', () => {
    expect(people).toHaveLength(42);
    expect(new Set(people.map((person) => person.email)).size).toBe(42);
    expect(new Set(people.map((person) => person.employeeNumber)).size).toBe(42);
    const teams = new Set(organisations.flatMap((organisation) => organisation.teams.map((team) => team.key)));
    const memberships = people.flatMap((person) => person.memberships.map((membership) => membership.team));
    expect(memberships.filter((team) => !teams.has(team))).toEqual([]);
    const holders = (role: string) => people.filter((person) => person.roles.some((held) => held === role)).length;
    expect(['agent', 'coach', 'manager', 'author', 'admin'].map(holders)).toEqual([29, 5, 4, 3, 2]);
  });

  it('who are agents have a hidden chance that is never certain, now and six months ago', () => {
    const agents = people.filter((person) => person.roles.includes('agent'));
    for (const { hidden } of agents) {
      if (!hidden) throw new Error('an agent without a hidden ability cannot be simulated');
      for (const { code } of skills) {
        for (const daysAgo of [0, 182]) {
          expect(abilityOn(hidden, code, daysAgo)).toBeGreaterThan(0.05);
          expect(abilityOn(hidden, code, daysAgo)).toBeLessThan(0.99);
        }
      }
    }
  });

  it('named elsewhere in the content exist', () => {
    const keys = new Set(people.map((person) => person.key));
    const named = [...allCalls.map((call) => call.agent), ...courseEffects.flatMap((effect) => effect.people), openDispute.agent];
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });
});

it('every text has both languages', () => {
  const everything = {
    framework,
    skills,
    cards,
    commentTemplates,
    courseContents,
    topics,
    titles: allCalls.map(({ title }) => title),
  };
  expect(halfTexts(everything, '')).toEqual([]);
});
