import { Button, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { exportOwnData, requestErasure } from '@muster/domain/people/people.contracts';
import type { Person } from '@muster/domain/people/person';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../firebase/use-command.ts';
import { ServerButton } from '../../../ui/button/server-button.tsx';
import { CommandDialog } from '../../../ui/dialog/command-dialog.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { dayText, deviceZone } from '../../../ui/time-text.ts';

const CLASSES = [
  'person',
  'availability',
  'diary',
  'devices',
  'notices',
  'offers',
  'answers',
  'history',
  'signIns',
  'audit',
] as const;

/** What is kept of the person and for how long, a copy of it, and the way to have it erased. */
export function PrivacyScreen({ person }: { readonly person: Person }) {
  const { t } = useTranslation('account');
  return (
    <Stack>
      <Section title={t('privacy.kept')}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('privacy.what')}</Table.Th>
              <Table.Th scope="col">{t('privacy.howLong')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {CLASSES.map((id) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">{t(`privacy.classes.${id}.what`)}</Table.Th>
                <Table.Td>{t(`privacy.classes.${id}.time`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Section>
      <Download />
      <Erasure person={person} />
    </Stack>
  );
}

function Download() {
  const { t } = useTranslation('account');
  const asking = useCommand(exportOwnData);

  async function download() {
    const answer = await asking.send(() => ({}));
    if (answer) saveFile('my-data.json', 'application/json', JSON.stringify(answer.data, null, 2));
  }

  return (
    <Section title={t('privacy.download')}>
      <Text size="sm">{t('privacy.downloadText')}</Text>
      <ServerButton
        command={asking}
        variant="default"
        sendingText={t('privacy.collecting')}
        onClick={() => void download()}
      >
        {t('privacy.downloadButton')}
      </ServerButton>
    </Section>
  );
}

function Erasure({ person }: { readonly person: Person }) {
  const { t } = useTranslation('account');
  const [isAsking, ask] = useDisclosure();
  const { erasureAskedAt } = person;
  return (
    <Section title={t('privacy.erase')}>
      <Text size="sm">{t('privacy.stays')}</Text>
      {erasureAskedAt ? (
        <Text role="status">{t('privacy.asked', { day: dayText(erasureAskedAt, deviceZone()) })}</Text>
      ) : (
        <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={ask.open}>
          {t('privacy.eraseButton')}
        </Button>
      )}
      {isAsking && (
        <CommandDialog
          contract={requestErasure}
          danger
          question={t('privacy.eraseQuestion')}
          verb={t('privacy.eraseButton')}
          sendingText={t('privacy.asking')}
          input={(key) => ({ key })}
          onDone={() => {}}
          onClose={ask.close}
        >
          <Text>{t('privacy.eraseText')}</Text>
        </CommandDialog>
      )}
    </Section>
  );
}
