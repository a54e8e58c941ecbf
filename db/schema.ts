import type { AccessLinkRow, ApiTokenRow, AuditRow, SessionRow, SignInFailureRow, UserRow, VisitRow } from './rows/account.ts'
import type { AlertFiringRow, AlertRecipientRow, AlertRow } from './rows/alert.ts'
import type { ArticleRow, ArticleSearchRow, ArticleVersionRow, StoryRow, StorySketchRow } from './rows/article.ts'
import type { BackfillStepRow, FailureRow, FrontierRow, HostPaceRow, HostRestRow, LeaseRow, RunRow } from './rows/collecting.ts'
import type { CorrectionRow } from './rows/correction.ts'
import type { AlarmRow, CoverageRow } from './rows/coverage.ts'
import type { DigestIssueRow, DigestRecipientRow, DigestRow, IssueMailRow, IssueOutcomeRow } from './rows/digest.ts'
import type { AnnotationRow, EmbedRow, FigureRow, SectionWordRow } from './rows/figure.ts'
import type { MailPictureRow, MailRow, OutboxRow } from './rows/mail.ts'
import type { ProcessStatusRow, RequestRow, SettingRow } from './rows/newsroom.ts'
import type {
  BulkChangeRow,
  CatalogueOfferRow,
  DeletedOutletRow,
  FeedStateRow,
  OutletDefinitionRow,
  OutletPauseRow,
  OutletRow,
  OutletTagRow,
} from './rows/outlet.ts'
import type {
  ArticleCountRow,
  DailyCountRow,
  DailyTotalRow,
  MentionRow,
  MonthlyCountRow,
  QuoteRow,
  SectionTotalRow,
  SubjectRow,
} from './rows/subject.ts'
import type { TrialPageRow, TrialRow } from './rows/trial.ts'

/**
 * Row types, one per table, in the order in which an article flows.
 * Instants are epoch milliseconds in UTC (`…_at`); days are `YYYY-MM-DD` in the outlet's own time zone; flags are 0 or 1.
 */
export type Database = {
  outlet: OutletRow
  outlet_pause: OutletPauseRow
  outlet_definition: OutletDefinitionRow
  catalogue_offer: CatalogueOfferRow
  outlet_tag: OutletTagRow
  deleted_outlet: DeletedOutletRow
  bulk_change: BulkChangeRow
  feed_state: FeedStateRow
  frontier: FrontierRow
  backfill_step: BackfillStepRow
  run: RunRow
  failure: FailureRow
  lease: LeaseRow
  host_rest: HostRestRow
  host_pace: HostPaceRow
  article: ArticleRow
  article_search: ArticleSearchRow
  article_version: ArticleVersionRow
  story: StoryRow
  story_sketch: StorySketchRow
  subject: SubjectRow
  mention: MentionRow
  quote: QuoteRow
  correction: CorrectionRow
  article_count: ArticleCountRow
  daily_count: DailyCountRow
  monthly_count: MonthlyCountRow
  daily_total: DailyTotalRow
  section_total: SectionTotalRow
  section_word: SectionWordRow
  coverage: CoverageRow
  alarm: AlarmRow
  annotation: AnnotationRow
  figure: FigureRow
  embed: EmbedRow
  request: RequestRow
  process_status: ProcessStatusRow
  digest: DigestRow
  digest_recipient: DigestRecipientRow
  digest_issue: DigestIssueRow
  issue_mail: IssueMailRow
  issue_outcome: IssueOutcomeRow
  alert: AlertRow
  alert_firing: AlertFiringRow
  alert_recipient: AlertRecipientRow
  mail: MailRow
  mail_picture: MailPictureRow
  outbox: OutboxRow
  trial: TrialRow
  trial_page: TrialPageRow
  setting: SettingRow
  user: UserRow
  session: SessionRow
  visit: VisitRow
  access_link: AccessLinkRow
  api_token: ApiTokenRow
  sign_in_failure: SignInFailureRow
  audit: AuditRow
}
