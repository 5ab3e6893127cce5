import { getApps, initializeApp, type App } from 'firebase-admin/app';

/** The Admin SDK's app of a project; without one, the app of the project this process runs in. */
export function firebaseApp(projectId?: string): App {
  const name = projectId ?? '[DEFAULT]';
  const known = getApps().find((app) => app.name === name);
  return known ?? initializeApp(projectId ? { projectId } : undefined, name);
}
