import { type Kysely, sql } from 'kysely'

// Frozen in time: later changes are later migrations.
const came = `insert into section_total (day, outlet_id, section, articles) values (new.day, new.outlet_id, coalesce(new.section, ''), 1)
  on conflict (day, outlet_id, section) do update set articles = section_total.articles + 1`
const left = `update section_total set articles = articles - 1
  where day = old.day and outlet_id = old.outlet_id and section = coalesce(old.section, '')`
const isMoved = '(new.day is distinct from old.day or new.section is distinct from old.section or new.outlet_id <> old.outlet_id)'

/**
 * What each outlet's day comes to in each section as it is printed; '' is none. Kept by the database itself, so that an older process that writes beside a newer one keeps
 * it too. The triggers stand before the first count, and PostgreSQL lets nobody write from then to the end of the migration. Filled
 * in the order in which it is read, which PostgreSQL keeps; done again from the beginning where an earlier try was broken off.
 */
const statements = [
  `create table if not exists section_total (
    day text not null,
    outlet_id integer not null references outlet (id) on delete cascade,
    section text not null,
    articles integer not null,
    primary key (day, outlet_id, section)
  ) strict, without rowid`,
  `create trigger if not exists section_total_of_new after insert on article when (new.day is not null) begin ${came}; end`,
  `create trigger if not exists section_total_of_gone after delete on article when (old.day is not null) begin ${left}; end`,
  `create trigger if not exists section_total_moved_from after update of day, section, outlet_id on article when (old.day is not null and ${isMoved}) begin ${left}; end`,
  `create trigger if not exists section_total_moved_to after update of day, section, outlet_id on article when (new.day is not null and ${isMoved}) begin ${came}; end`,
  'delete from section_total',
  `insert into section_total (day, outlet_id, section, articles)
    select day, outlet_id, coalesce(section, ''), count(*) from article where day is not null group by day, outlet_id, coalesce(section, '')
    order by day, outlet_id`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
