const { join } = require('node:path');
const domain = require('./domain/package.json');

/** A feature imports those before it, never one after it. */
const FEATURES = [
  'audit',
  'settings',
  'people',
  'availability',
  'messages',
  'equipment',
  'jobs',
  'work',
  'callouts',
  'tickets',
  'requests',
  'calls',
  'insight',
];
const ANY_FEATURE = `(${FEATURES.join('|')})`;
const PURE_LIBRARIES = [...Object.keys(domain.dependencies), 'temporal-polyfill', 'temporal-spec'].join('|');
const FIRESTORE = 'node_modules/(@google-cloud/firestore|firebase-admin/lib/(esm/)?firestore)/';
const TEST_FILE = '\\.test\\.tsx?$';

const featureOrder = FEATURES.slice(0, -1).map((feature, index) => ({
  name: `order-${feature}`,
  comment: `${feature} comes before the features it names here.`,
  severity: 'error',
  from: { path: `^(domain|functions)/src/${feature}/` },
  to: { path: `^(domain|functions)/src/(${FEATURES.slice(index + 1).join('|')})/` },
}));

const walls = [
  {
    name: 'domain-is-pure',
    comment: 'The domain imports zod, a few pure libraries and itself.',
    from: { path: '^domain/src/', pathNot: TEST_FILE },
    to: { pathNot: ['^domain/src/', `node_modules/(${PURE_LIBRARIES})/`] },
  },
  {
    name: 'domain-tests-are-pure',
    comment: 'Tests of the domain need no Firebase and no other room.',
    from: { path: `^domain/src/.*${TEST_FILE}` },
    to: { path: ['^(functions|web|tests|scripts)/', 'node_modules/(firebase|@firebase|@google-cloud)'] },
  },
  {
    name: 'functions-and-web-apart',
    comment: 'Functions and web meet in the domain only.',
    from: { path: '^(functions|web)/' },
    to: { path: '^(functions|web)/', pathNot: '^$1/' },
  },
  {
    name: 'product-knows-no-tests',
    comment: 'What is deployed imports neither tests nor scripts.',
    from: { path: '^(domain|functions|web)/', pathNot: TEST_FILE },
    to: { path: ['^(tests|scripts)/', TEST_FILE] },
  },
  {
    name: 'domain-ground-knows-no-feature',
    comment: 'What every feature of the domain rests on imports none of them.',
    from: { path: `^domain/src/(?!${ANY_FEATURE}/)`, pathNot: TEST_FILE },
    to: { path: `^domain/src/${ANY_FEATURE}/` },
  },
  {
    name: 'functions-ground-knows-no-feature',
    comment: 'Platform and ports would serve another product as well.',
    from: { path: '^functions/src/(platform|ports)/', pathNot: TEST_FILE },
    to: { path: `^functions/src/(${ANY_FEATURE}/|index\\.ts)` },
  },
  {
    name: 'web-ground-knows-no-feature',
    comment: 'Firebase access and the parts of the interface know no screen.',
    from: { path: '^web/src/(firebase|ui)/', pathNot: TEST_FILE },
    to: { path: '^web/src/(features|app)/' },
  },
  {
    name: 'web-features-apart',
    comment: 'Features of the web meet in app.',
    from: { path: '^web/src/features/([^/]+)/' },
    to: { path: '^web/src/(features|app)/', pathNot: '^web/src/features/$1/' },
  },
  {
    name: 'one-door-to-firestore',
    comment: 'Only functions/src/platform/db.ts imports Firestore.',
    from: { path: '^functions/src/', pathNot: '^functions/src/platform/db\\.ts$' },
    to: { path: FIRESTORE },
  },
  { name: 'no-cycles', comment: 'Two files that need each other are one idea.', from: {}, to: { circular: true } },
  {
    name: 'resolvable',
    comment: 'Every import leads somewhere.',
    from: {},
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: [...walls.map((wall) => ({ ...wall, severity: 'error' })), ...featureOrder],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Not every dist: packages are published from theirs, and their imports must be seen.
    exclude: { path: '^(functions/lib|web/dist|web/dev-dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
