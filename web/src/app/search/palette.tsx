import { ActionIcon, Modal } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadTexts } from '../../i18n/i18n.ts';
import { SkeletonRows } from '../../ui/states/skeleton-rows.tsx';

const Body = lazy(async () => {
  const [{ PaletteBody }] = await Promise.all([import('./palette-body.tsx'), loadTexts(['search'])]);
  return { default: PaletteBody };
});

/** Ctrl K anywhere at the desk, also while typing: one field over everything. */
export function Palette() {
  const { t } = useTranslation(['shell', 'common']);
  // Opened again while it still fades, it starts anew all the same.
  const [times, setTimes] = useState(0);
  const [opened, { open, close }] = useDisclosure(false, { onOpen: () => setTimes((before) => before + 1) });
  useHotkeys([['mod+K', open]], []);
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="neutral"
        size={40}
        aria-label={t('search')}
        title={t('search')}
        onClick={open}
      >
        <IconSearch size={22} aria-hidden />
      </ActionIcon>
      <Modal
        opened={opened}
        onClose={close}
        title={t('search')}
        size="lg"
        yOffset="8vh"
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <Suspense fallback={<SkeletonRows />}>
          <Body key={times} onClose={close} />
        </Suspense>
      </Modal>
    </>
  );
}
