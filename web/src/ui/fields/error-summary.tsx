import { Alert, Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ErrorSummaryProps {
  /** Text by the id of its field, in the order of the form. */
  readonly errors: readonly { readonly fieldId: string; readonly text: string }[];
}

/** Tops a long form after a try to send it: each line leads to its field. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const { t } = useTranslation();
  if (errors.length === 0) return null;
  return (
    <Alert color="danger" variant="light" role="alert" title={t('wrong.summary')}>
      <ul>
        {errors.map(({ fieldId, text }) => (
          <li key={fieldId}>
            <Anchor
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {text}
            </Anchor>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
