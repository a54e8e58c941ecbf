import type { Family } from './family.ts'

/** WordPress with the themes that newspapers use: Publisher (single-post-*), JNews (jeg_*), Newspaper (td-*), Jannah and Sahifa (entry-*, tie-*), blocks (wp-block-*). */
export const wordpress: Family = {
  slug: 'wordpress',
  feedPaths: ['/feed/'],
  layouts: [
    {
      title:
        'h1.single-post-title, h1.jeg_post_title, h1.tdb-title-text, h1.td-post-title, .td-post-header h1.entry-title, h1.entry-title, h1.post-title, h1.wp-block-post-title, h1.name.post-title',
      lead: 'h2.jeg_post_subtitle, .single-post-subtitle, .td-post-sub-title, .entry-sub-title, .post-subtitle',
      body: '.single-post-content, .jeg_post_content .content-inner, .content-inner, .td-post-content .tdb-block-inner, .tdb_single_content .tdb-block-inner, .td-post-content, .entry-content.entry, .entry-content, .wp-block-post-content, .post-content, .entry',
      date: 'time.post-published, .jeg_meta_date, time.entry-date, .tie-date, .post-meta .date, .entry-date, .post-date, .wp-block-post-date time',
      author: '.post-author.author, .jeg_meta_author a, .td-post-author-name a, .author.vcard a, .author-name a, a[rel="author"]',
      section: '.term-badges a, .jeg_meta_category a, .td-category a, .post-cat-wrap a, a[rel="category tag"]',
      tags: '.post-tags a, .jeg_post_tags a, .td-tags a, a[rel="tag"]',
      exclude: [
        '.bs-irp',
        '.wp-caption-text',
        '.addtoany_share',
        '.addtoany_share_save_container',
        '.heateor',
        '.sharedaddy',
        '.jp-relatedposts',
        '.jeg_post_tags',
        '.jnews_inline_related_post',
        '.wp-block-embed',
        '.post-bottom-meta',
        '.toc_container',
        '#toc_container',
        '.ez-toc-container',
      ],
    },
  ],
}
