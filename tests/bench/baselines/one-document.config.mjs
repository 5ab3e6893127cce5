// How the page of the baseline is built: as the app is.
export default {
  root: import.meta.dirname,
  base: './',
  logLevel: 'error',
  define: { FIREBASE_CONFIG: 'undefined' },
  build: { target: 'es2023', emptyOutDir: true, rolldownOptions: { input: 'one-document.html' } },
};
