/** The house's arrows. Every comment says where the import belongs instead. */
const stages = { briefing: 6, act: 5, interpret: 4, listen: 3, language: 2, model: 1 };
const names = Object.keys(stages);
const tests = '\\.test\\.tsx?$';

const uphill = names.map((name) => {
  const higher = names.filter((other) => stages[other] > stages[name]);
  return {
    name: `shared-${name}-never-looks-back`,
    comment: `shared/${name} may import only stages before it (briefing > act > interpret > listen > language > model): move the shared part into an earlier stage or the model.`,
    severity: 'error',
    from: { path: `^shared/${name}/`, pathNot: tests },
    to: { path: higher.length === 0 ? '^$' : `^shared/(${higher.join('|')})/` },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that import each other are one thing: put what both need in a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...uphill,
    {
      name: 'shared-is-pure',
      comment:
        'shared has no Node, Electron, main, preload or renderer: inject what you need as an argument.',
      severity: 'error',
      from: { path: '^shared/', pathNot: tests },
      to: { path: '^(main|preload|renderer|test|build)/|^node_modules/(electron|undici|react)/' },
    },
    {
      name: 'shared-no-core-modules',
      comment: 'shared runs everywhere: no node: module.',
      severity: 'error',
      from: { path: '^shared/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'engine-without-electron',
      comment: 'The engine is Node only: what needs Electron lives in main/desktop.',
      severity: 'error',
      from: { path: '^main/(engine|commands|headless|engine-host|feed-worker)' },
      to: { path: '^node_modules/(electron|electron-store)/|^main/(desktop|index)' },
    },
    {
      name: 'engine-knows-no-caller',
      comment: 'main/engine is called by commands, the engine host and desktop, never the other way.',
      severity: 'error',
      from: { path: '^main/engine/' },
      to: { path: '^main/(commands|headless|engine-host|feed-worker)' },
    },
    {
      name: 'commands-only-from-headless',
      comment: 'Commands are the command line; the window calls the engine.',
      severity: 'error',
      from: { path: '^main/', pathNot: `^main/(commands/|headless)|${tests}` },
      to: { path: '^main/commands/' },
    },
    {
      name: 'preload-knows-the-contract-only',
      comment: 'preload imports shared/contract and nothing else of ours.',
      severity: 'error',
      from: { path: '^preload/' },
      to: { path: '^(main|renderer)/|^shared/(?!contract|channels)' },
    },
    {
      name: 'renderer-through-the-bridge',
      comment:
        "The window talks through the bridge: import preload's type or shared, never main or electron.",
      severity: 'error',
      from: { path: '^renderer/', pathNot: tests },
      to: { path: '^main/|^node_modules/electron/' },
    },
    {
      name: 'renderer-computes-nothing',
      comment: 'The window receives finished values: use model, briefing, text or contract.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: tests },
      to: { path: '^shared/(interpret|act|listen)/' },
    },
    {
      name: 'store-behind-its-port',
      comment: 'Only main/engine/store knows the database; use the port.',
      severity: 'error',
      from: { pathNot: '^main/engine/store/|^test/' },
      to: { path: '^node_modules/@photostructure/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Product code never needs a test.',
      severity: 'error',
      from: { path: '^(shared|main|preload|renderer)/', pathNot: tests },
      to: { path: `^test/|${tests}` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
