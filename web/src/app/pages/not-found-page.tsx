import { Button, Group, Text, TextInput } from '@mantine/core';
import { isStaff } from '@muster/domain/people/roles';
import { Link, useNavigate } from '@tanstack/react-router';
import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../firebase/session.ts';
import { BareFrame } from '../../ui/page/bare-frame.tsx';
import { Framed } from '../../ui/page/framed.ts';
import { Page } from '../../ui/page/page.tsx';

export function NotFoundPage() {
  const { t } = useTranslation();
  const role = useSession()?.role;
  const page = (
    <Page title={t('noPage.title')}>
      <Text>{t('noPage.text')}</Text>
      {isStaff(role) && <SearchJobs />}
      <Group gap="md">
        <Link to="/">{t('noPage.home')}</Link>
        <Link to="/help">{t('noPage.help')}</Link>
      </Group>
    </Page>
  );
  return use(Framed) ? page : <BareFrame>{page}</BareFrame>;
}

function SearchJobs() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: '/jobs', search: { q: words.trim() } });
      }}
    >
      <Group gap="sm" align="flex-end">
        <TextInput
          type="search"
          label={t('noPage.search')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          flex="1 1 220px"
          maw={420}
        />
        <Button type="submit">{t('filter.search')}</Button>
      </Group>
    </form>
  );
}
