import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './callout.module.css';
import { usePeople } from '../../firebase/directory.ts';
import { runningText } from '../../ui/length-text.ts';
import { dayAndTimeText, deviceZone } from '../../ui/time-text.ts';
import { percentText } from './callout-preview-chance.tsx';
import { scoreText, useReasons } from './ranking-reasons.ts';
import type { Asking } from './use-dry-run.ts';
import { dotted } from '../../ui/listed.ts';

/** Of the first wave these are named at once; all others open. */
const SHOWN = 5;
/** Of a term that is 10,000 for whoever has a phone that works. */
const REACHED_SOMETIMES = 5000;

type Wave = Asking['waves'][number];

/** The waves in which people would be asked, nearest first. */
export function CalloutPreviewWaves({ waves }: { readonly waves: readonly Wave[] }) {
  return (
    <ol className={styles['waves']}>
      {waves.map((wave) => (
        <li key={wave.k}>
          <WaveOfPreview wave={wave} />
        </li>
      ))}
    </ol>
  );
}

function WaveOfPreview({ wave: { k, afterSec, people, radiusKm, chanceAfter } }: { readonly wave: Wave }) {
  const { t } = useTranslation('desk-asking');
  const shown = k === 1 ? SHOWN : 0;
  const [first, rest] = [people.slice(0, shown), people.slice(shown)];
  const when = afterSec === 0 ? t('now') : t('after', { time: runningText(afterSec) });
  const facts = [
    radiusKm === undefined ? '' : t('radius', { km: Math.round(radiusKm * 10) / 10 }),
    chanceAfter === undefined ? '' : t('chance', { percent: percentText(chanceAfter) }),
  ].filter((fact) => fact !== '');
  return (
    <>
      <Text fw={600}>{dotted(t('wave', { n: k }), when, t('people', { count: people.length }))}</Text>
      {facts.length > 0 && <Text size="sm">{dotted(...facts)}</Text>}
      {first.length > 0 && <Names people={first} />}
      {rest.length > 0 && (
        <details>
          <summary>{shown > 0 ? t('more', { count: rest.length }) : t('names')}</summary>
          <Names people={rest} />
        </details>
      )}
    </>
  );
}

function Names({ people }: { readonly people: Wave['people'] }) {
  const { t } = useTranslation('desk-asking');
  const reasons = useReasons();
  return (
    <ul className={styles['names']}>
      {people.map(({ uid, name, km, travelMin, score, terms }) => (
        <li key={uid}>
          <Text span size="sm" dir="auto">
            {t('person', { name, km, minutes: travelMin })}
          </Text>
          <Text span size="sm" c="dimmed">
            {` · ${dotted(t('score', { score: scoreText(score) }), reasons(terms))}`}
          </Text>
          <HowReached uid={uid} reach={terms.reach} />
        </li>
      ))}
    </ul>
  );
}

/** Why somebody was put further back: pushes do not reach them, or may not. Nothing where they do. */
function HowReached({ uid, reach }: { readonly uid: string; readonly reach: number }) {
  const { t } = useTranslation('desk-asking');
  const person = usePeople().byId.get(uid);
  if (reach > REACHED_SOMETIMES) return null;
  const why = reach > 0 ? 'suspect' : person?.reach ? 'none' : 'never';
  const time = person?.reach ? dayAndTimeText(person.reach.at, deviceZone()) : '';
  return (
    <Text size="sm" c={why === 'suspect' ? 'var(--m-warning-ink)' : 'var(--m-danger-ink)'}>
      {t(`reach.${why}`, { time })}
    </Text>
  );
}
