import { Group } from '@mantine/core';
import { StatusMark } from './status/status-mark.tsx';

interface Reason {
  readonly key: string;
  readonly text: string;
  readonly kept: boolean;
}

/** Which rules somebody keeps and which not, in plain words. */
export function ReasonChips({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <Group gap={6} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {reasons.map(({ key, text, kept }) => (
        <li key={key}>
          <StatusMark tone={kept ? 'success' : 'neutral'} sign={kept ? '✓' : '⊘'}>
            {text}
          </StatusMark>
        </li>
      ))}
    </Group>
  );
}
