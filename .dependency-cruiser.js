/** Who may import whom: the rooms of docs/decisions/001-rooms.md. */
const rooms = {
  analysis: [],
  catalog: ['analysis'],
  db: ['analysis'],
  net: [],
  dispatch: ['db'],
  scraper: ['analysis', 'catalog', 'db', 'dispatch', 'net'],
  delivery: ['db', 'net'],
  app: ['analysis', 'catalog', 'db'],
  bin: ['analysis', 'catalog', 'db', 'dispatch', 'scraper', 'delivery', 'net', 'demo'],
}

const between = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `${room} may import ${[room, ...allowed].join(', ')} and nothing else of ours`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    path: '^(analysis|catalog|db|dispatch|net|scraper|delivery|app|bin|demo|tests|bench)/',
    pathNot: `^(${[room, ...allowed].join('|')})/`,
  },
}))

export default {
  forbidden: [
    ...between,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'analysis-is-pure', severity: 'error', from: { path: '^analysis/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'drivers-stand-in-db',
      severity: 'error',
      from: { path: '^(analysis|catalog|dispatch|net|scraper|delivery|app|bin|demo)/' },
      to: { path: 'node_modules/(better-sqlite3|pg)/' },
    },
    {
      name: 'sockets-stand-in-net',
      severity: 'error',
      from: { path: '^(analysis|catalog|db|dispatch|scraper|delivery|app)/' },
      to: { path: '(node_modules/undici/|^(http|https|net|tls|dns)$)' },
    },
    {
      name: 'components-get-data-as-props',
      severity: 'error',
      from: { path: '^app/(components|charts)/' },
      to: { path: '^db/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
