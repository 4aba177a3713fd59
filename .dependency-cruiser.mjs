// Which folder may import which. The table of ARCHITECTURE.md, read by a tool.

/** Folder → the folders it may import besides itself. */
const LAYERS = {
  'src/domain': [],
  'src/formats': ['src/domain'],
  'src/sample': ['src/domain'],
  'src/contract': ['src/domain'],
  'src/db': ['src/domain'],
  'src/api': ['src/contract', 'src/db', 'src/domain', 'src/formats', 'src/sample'],
  'src/app.ts': ['src/api', 'src/db', 'src/domain'],
  'src/host': ['src/app.ts'],
  'src/web': ['src/app.ts', 'src/host', 'src/contract'],
  'src/cli': [
    'src/app.ts',
    'src/contract',
    'src/db/refusal.ts',
    'src/defaultFile.ts',
    'src/domain',
    'src/host',
    'src/web',
  ],
  electron: ['src/app.ts', 'src/contract', 'src/db/refusal.ts', 'src/defaultFile.ts', 'src/host'],
  'renderer/components': [
    'renderer/composables',
    'renderer/stores',
    'renderer/api.ts',
    'src/contract',
    'src/domain',
  ],
  'renderer/composables': ['renderer/stores', 'renderer/api.ts', 'src/contract', 'src/domain'],
  'renderer/stores': ['renderer/composables', 'renderer/api.ts', 'src/contract', 'src/domain'],
  'renderer/map': [
    'renderer/composables',
    'renderer/stores',
    'renderer/api.ts',
    'src/contract',
    'src/domain',
  ],
  'renderer/views': ['renderer', 'src/contract', 'src/domain'],
}

/** Package → the only folder that may know it. */
const KEPT = {
  'better-sqlite3|drizzle-orm': 'src/db',
  'chrono-node': 'src/formats/capture',
  electron: 'electron',
  'ical-generator': 'src/formats/ics',
  'vis-network|vis-data': 'renderer/map',
}

const beginning = (folders) => `^(${folders.join('|')})(/|$)`

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: { path: '^(src|electron|renderer)/' },
      to: { couldNotResolve: true, pathNot: '^(#build|virtual:|~icons)' },
    },
    ...Object.entries(LAYERS).map(([folder, known]) => ({
      name: `${folder} may import ${['itself', ...known].join(', ')}`,
      severity: 'error',
      from: { path: beginning([folder]) },
      to: { path: '^(src|electron|renderer|tests)/', pathNot: beginning([folder, ...known]) },
    })),
    ...Object.entries(KEPT).map(([packages, folder]) => ({
      name: `only ${folder} knows ${packages}`,
      severity: 'error',
      from: { path: '^(src|electron|renderer)/', pathNot: beginning([folder]) },
      to: { path: `node_modules/(${packages})/`, dependencyTypesNot: ['type-only'] },
    })),
    {
      name: 'the domain knows zod and Temporal only',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(zod|temporal-polyfill)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(components|auto-imports)\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.vue', '.js', '.mjs', '.json'],
    },
  },
}
