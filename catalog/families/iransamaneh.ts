import type { Family } from './family.ts'

/** IranSamaneh, the system of a hundred Persian sites: addresses /fa/news/<id>/<slug>, Jalali text even in Open Graph, the lead outside the body. */
export const iransamaneh: Family = {
  slug: 'iransamaneh',
  feedPaths: ['/fa/rss/allnews'],
  layouts: [
    {
      title: 'h1.Htags, h1.title, .news-title h1, h1.news-title, .title-news h1, h1.title-news, .title h1',
      kicker: '.rutitr, .news-rutitr, .rutitr_body',
      lead: '.subtitle, .news_strong',
      body: '.news_body_con .body, .body.body_media_content_show, .news_content .body, div.body',
      date: '.news_pdate_c, .news-date, .fa_date, .item-date',
      section: '.news_path a:last-of-type',
      tags: '.tags_title a, .tags a',
      exclude: [
        '.inline_related',
        '.img_caption',
        '.news_pdate_c .news_nav_title',
        '.news_nav_title',
        '.news_bottom_link',
        '.wrapper_related',
      ],
    },
  ],
}
