import { Skeleton, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SKELETON_AFTER_MS } from './use-held-skeleton.ts';

interface SkeletonRowsProps {
  readonly rows?: number;
  readonly height?: number;
}

export function SkeletonRows({ rows = 3, height = 64 }: SkeletonRowsProps) {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SKELETON_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Stack gap="sm" role="status" aria-label={t('state.loading')} mih={height}>
      {late && Array.from({ length: rows }, (_, row) => <Skeleton key={row} height={height} radius="md" />)}
    </Stack>
  );
}
