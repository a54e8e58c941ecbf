import type { Family } from './family.ts'

/** Rossiya Segodnya (Sputnik, RIA): dates day first with dots, Gregorian also on Persian pages, in GMT or the zone that stands beside them. */
export const sputnik: Family = {
  slug: 'sputnik',
  feedPaths: ['/export/rss2/archive/index.xml'],
  layouts: [
    {
      since: '2021-06-01',
      title: '.article__title',
      lead: '.article__announce-text',
      body: '.article__body .article__block .article__text, .article__body .article__text, .article__body .article__quote-text',
      date: '.article__info-date a, .article__info-date',
      author: '.article__author-name',
      tags: '.article__tags a, .tag__text',
      exclude: ['.article__info-date .article__info-date-modified'],
      dropParagraphs: ['^© '],
    },
    {
      title: 'h1[itemprop="headline"], .b-article__header-title h1',
      lead: '.b-article__lead',
      body: '.b-article__text',
      date: 'time.b-article__refs-date',
      section: '.b-article__refs-rubric',
      tags: '.b-article__tags a',
      exclude: ['.b-inject', '.b-article__refs-date-upd'],
      dropParagraphs: ['^© '],
    },
  ],
}
