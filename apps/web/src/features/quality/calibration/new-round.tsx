import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { cardsQuery } from '../sampling/cards-api';
import { evaluatorsQuery, type OfferedCall, useOpenCalibration } from './api';
import classes from './calibration.module.css';
import { CallPicker, MOST_CALLS } from './call-picker';

/** Fewer have nothing to put side by side. */
const FEWEST_COACHES = 2;

/** A new round: which calls, who scores them blind, whom they are compared with, and by when. */
export function NewCalibrationPage() {
  const { t, tCode, language, day } = useText();
  const navigate = useNavigate();
  const { id: me } = useSignedIn().person;
  const [name, setName] = useState('');
  const [scorecardId, setScorecardId] = useState<string | null>(null);
  const [calls, setCalls] = useState<readonly OfferedCall[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([me]);
  const [referenceId, setReferenceId] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState('');
  // One key for as long as the form is open: sending twice makes one round.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const cards = useQuery(cardsQuery).data ?? [];
  const coaches = useQuery(evaluatorsQuery(calls.map(({ interaction }) => interaction.id))).data ?? [];
  const scoring = coaches.filter(({ id }) => chosen.includes(id));
  const reference = scoring.find(({ id }) => id === referenceId);
  const open = useOpenCalibration();
  const ready = name.trim() !== '' && calls.length > 0 && scoring.length >= FEWEST_COACHES;
  const send = () =>
    open.mutate(
      {
        name: name.trim(),
        interactionIds: calls.map(({ interaction }) => interaction.id),
        evaluatorIds: scoring.map(({ id }) => id),
        referenceId: reference?.id ?? null,
        scorecardId,
        dueOn: dueOn || null,
        idempotencyKey,
      },
      { onSuccess: (calibrationId) => void navigate({ to: '/calibration/$calibrationId', params: { calibrationId } }) },
    );
  const toggle = (call: OfferedCall) =>
    setCalls((before) => {
      const left = before.filter(({ interaction }) => interaction.id !== call.interaction.id);
      return left.length < before.length ? left : [...before, call].slice(0, MOST_CALLS);
    });
  return (
    <Page
      density="compact"
      over={<Link to="/calibration">{t('quality.calibration.title')}</Link>}
      title={t('quality.calibration.new')}
      intro={t('quality.calibration.makeIntro')}
    >
      <form
        className={classes.make}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) send();
        }}
      >
        <div className={classes.fields}>
          <TextInput
            label={t('quality.calibration.name')}
            placeholder={t('quality.calibration.nameExample')}
            required
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {cards.length > 1 && (
            <Select
              label={t('quality.calibration.card')}
              placeholder={t('quality.calibration.newestCard')}
              clearable
              clearButtonProps={{ 'aria-label': t('quality.calibration.newestCard') }}
              value={scorecardId}
              data={cards.map((each) => ({ value: each.id, label: pickLanguage(each.name, language) }))}
              onChange={setScorecardId}
            />
          )}
          <section aria-live="polite" className={classes.chosen}>
            <h2>{t('quality.calibration.chosen', { count: calls.length })}</h2>
            {calls.length >= MOST_CALLS && <p>{t('quality.calibration.most')}</p>}
            <ul>
              {calls.map((call) => {
                const words = t('quality.calibration.callOf', {
                  name: fullName(call.agent),
                  day: day(new Date(call.interaction.startedAt)),
                });
                return (
                  <li key={call.interaction.id}>
                    <span>
                      {words}
                      <small>{call.interaction.subject ?? t('quality.queue.noSubject')}</small>
                    </span>
                    <button
                      type="button"
                      aria-label={t('quality.calibration.drop', { name: words })}
                      onClick={() => toggle(call)}
                    >
                      ×
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
          <fieldset>
            <legend>{t('quality.calibration.who')}</legend>
            <p>{t('quality.calibration.whoText')}</p>
            {coaches.length === 0 && <p>{t('quality.calibration.noCoaches')}</p>}
            {coaches.map((coach) => (
              <Checkbox
                key={coach.id}
                label={fullName(coach)}
                checked={chosen.includes(coach.id)}
                onChange={() =>
                  setChosen((before) =>
                    before.includes(coach.id) ? before.filter((id) => id !== coach.id) : [...before, coach.id],
                  )
                }
              />
            ))}
            {scoring.length < FEWEST_COACHES && coaches.length > 0 && <p>{t('quality.calibration.twoCoaches')}</p>}
          </fieldset>
          <Select
            label={t('quality.calibration.reference')}
            description={t('quality.calibration.referenceText')}
            allowDeselect={false}
            value={reference?.id ?? ''}
            data={[
              { value: '', label: t('quality.calibration.noReference') },
              ...scoring.map((each) => ({ value: each.id, label: fullName(each) })),
            ]}
            onChange={(id) => setReferenceId(id || null)}
          />
          <TextInput
            type="date"
            label={t('quality.calibration.dueOn')}
            value={dueOn}
            onChange={(event) => setDueOn(event.currentTarget.value)}
          />
          <div role="alert">
            {open.error && (
              <StatusWord tone="critical">
                {tCode(open.error instanceof ApiError ? open.error.code : '', 'quality.calibration.startFailed')}
              </StatusWord>
            )}
          </div>
          <div className={classes.end}>
            <Button type="submit" disabled={!ready} loading={open.isPending}>
              {t('quality.calibration.start')}
            </Button>
            <Button variant="default" component={Link} to="/calibration">
              {t('quality.calibration.cancel')}
            </Button>
          </div>
        </div>
        <CallPicker chosen={calls} onToggle={toggle} />
      </form>
    </Page>
  );
}
