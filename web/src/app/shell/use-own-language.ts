import { languageOf } from '@muster/domain/languages';
import { updateProfile } from '@muster/domain/people/people.contracts';
import { useEffect } from 'react';
import { useAppConfig } from '../../firebase/app-config.ts';
import { useOwnPerson } from '../../firebase/me.ts';
import { useCommand } from '../../firebase/use-command.ts';
import { followLanguage, languageTold, offerLanguages, useLanguageToTell } from '../../i18n/language.ts';

/** A choice made here goes to the record of the person; one made elsewhere comes from there. */
export function useOwnLanguage(): void {
  const stored = useOwnPerson().data?.lang;
  const chosen = useLanguageToTell();
  const languages = useAppConfig().data?.languages;
  const { send, phase } = useCommand(updateProfile);

  useEffect(() => offerLanguages(languages ?? []), [languages]);

  useEffect(() => {
    if (stored === undefined) return;
    if (chosen === stored) return languageTold();
    if (chosen !== undefined) return void send((key) => ({ key, lang: chosen }));
    const known = languageOf(stored);
    // Without a network and without its texts the page stays as it is until the next start.
    if (known) followLanguage(known).catch(() => {});
  }, [stored, chosen, send]);

  // What the server refuses is taken back: the record is followed again.
  useEffect(() => {
    if (phase === 'failed') languageTold();
  }, [phase]);
}
