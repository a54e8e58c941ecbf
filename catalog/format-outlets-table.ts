import type { OutletDefinition } from './definition.ts'

const regions = new Intl.DisplayNames('en', { type: 'region' })

/** docs/outlets.md: the outlets that Rasad ships, by language and English name, as Markdown. */
export function formatOutletsTable(outlets: OutletDefinition[]): string {
  const verified = outlets.filter((outlet) => outlet.verified).length
  return `# Outlets that Rasad ships

${outlets.length} outlets, ${verified} of them verified: a real page of the outlet was read rightly by its definition. The others rest on published facts
and on what pages say of themselves (JSON-LD, meta); each file in \`catalog/outlets\` names its sources. This page is generated: see "Add an outlet" in
CONTRIBUTING.md.

${formatSection('Arabic', 'ar', outlets)}
${formatSection('Persian', 'fa', outlets)}`
}

function formatSection(title: string, language: 'ar' | 'fa', outlets: OutletDefinition[]): string {
  const rows = outlets
    .filter((outlet) => outlet.language === language)
    .sort((a, b) => englishName(a).localeCompare(englishName(b), 'en'))
    .map(formatRow)
  return `## ${title}

| outlet | name | country | publishing system | found by | verified |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}

function formatRow(outlet: OutletDefinition): string {
  const country = outlet.country === null ? '' : (regions.of(outlet.country) ?? outlet.country)
  const cells = [
    `[${englishName(outlet)}](${outlet.home})`,
    outlet.name,
    country,
    outlet.family ?? '',
    foundBy(outlet),
    outlet.verified ? 'yes' : '',
  ]
  return `| ${cells.join(' | ')} |`
}

function foundBy(outlet: OutletDefinition): string {
  const ways = [
    [outlet.feeds.length, 'feed'],
    [outlet.sitemaps.length, 'sitemap'],
    [outlet.listings.length, 'listing'],
  ] as const
  return ways.flatMap(([count, way]) => (count > 0 ? [way] : [])).join(', ')
}

function englishName(outlet: OutletDefinition): string {
  return outlet.names.en ?? outlet.name
}
