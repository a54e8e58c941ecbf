import type { Family } from './family.ts'

/** StudioKhabar, an older system whose parts are named by ids (docDiv3…). */
export const studiokhabar: Family = {
  slug: 'studiokhabar',
  feedPaths: ['/rss'],
  layouts: [
    {
      title: '#docDiv3TitrMain, .docDiv3TitrMain, h1.titr',
      kicker: '#docDiv3TitrRou, #docDivRoutitr',
      lead: '#docDivLead1, #docDiv3Lead',
      body: '#doctextarea, .doctextarea',
      date: '#docDiv3Date, .doc_date',
    },
  ],
}
