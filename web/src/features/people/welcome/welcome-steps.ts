import type { Role } from '@muster/domain/people/roles';

export const WELCOME_STEPS = ['password', 'profile', 'skills', 'home', 'pattern'] as const;
export type WelcomeStep = (typeof WELCOME_STEPS)[number];

const FOR_AGENTS: readonly WelcomeStep[] = ['skills', 'home', 'pattern'];

/** A new password only for those who were handed one; what is asked for work only from agents. */
export function stepsFor(role: Role | undefined, mustChange: boolean): readonly WelcomeStep[] {
  return WELCOME_STEPS.filter(
    (step) => (step !== 'password' || mustChange) && (role === 'agent' || !FOR_AGENTS.includes(step)),
  );
}
