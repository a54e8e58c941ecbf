import type { Family } from './family.ts'

/** Asam, the system of Tasnim, ILNA, Donya-e-Eqtesad and seventy more. */
export const asam: Family = {
  slug: 'asam',
  feedPaths: ['/feeds/'],
  layouts: [
    {
      title: 'article.single-news h1.title, h1.title, .news_title h1, .article_head h1, h1',
      kicker: '.kicker, .rutitr, .up_title',
      lead: 'h3.lead, p.lead, .lead',
      body: '#echo_detail, .article_body .echo_detail, .article-body, .article_body, article.single-news .story, .story',
      date: 'article.single-news .time, time[datetime], .news_time, .publish_time, .time',
      section: 'li.service a, .breadcrumb_list li:last-child a',
      tags: '.article_tag a, .tags li a',
      exclude: ['.jwplayer', '.hideTag', '.related-inline', '.news_gallery'],
    },
  ],
}
