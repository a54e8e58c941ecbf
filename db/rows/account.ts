import type { Generated } from 'kysely'

/** What a person may do: see, change what is counted and collected, or also let people in. Each includes the one before. */
export type Role = 'viewer' | 'editor' | 'admin'

export type UserRow = {
  id: Generated<number>
  name: string
  /** The name as compared: NFKC, lower case, single spaces. */
  name_key: string
  role: Role
  /** In the form of app/session/password.ts; null until a password is chosen: such a user enters by link only. */
  password_hash: string | null
  created_at: number
  /** When the person was shut out; what they did stays on record under their name. */
  disabled_at: number | null
}

export type SessionRow = {
  token_hash: string
  user_id: number
  created_at: number
  /** When a page was last opened, to the hour. */
  seen_at: number
  expires_at: number
  /** The browser as it names itself, so that a person knows their own sessions apart. */
  agent: string
}

/** When a person was last here, and when the visit before this one ended; null on the first. */
export type VisitRow = { user_id: number; seen_at: number; last_visit_at: number | null }

/** `administrator` makes the first account, or one more where the operator asks; `enter` signs `user_id` in without a password. */
export type AccessLinkKind = 'administrator' | 'invite' | 'reset' | 'enter'

/** A link that can be used once; the row goes when it is used. `role` is the invited person's, `user_id` whose password or entry it is. */
export type AccessLinkRow = {
  token_hash: string
  kind: AccessLinkKind
  role: Role | null
  user_id: number | null
  created_at: number
  expires_at: number
}

/** What a token opens: the JSON API by a header, or feeds alone, by an address that may lie about in other people's readers. */
export type TokenScope = 'api' | 'feeds'

/** A program's key to what its owner may see. */
export type ApiTokenRow = {
  id: Generated<number>
  user_id: number
  name: string
  token_hash: string
  scope: TokenScope
  created_at: number
  expires_at: number
  /** To the hour. */
  last_used_at: number | null
}

/** Failed attempts to sign in, per account and per address; swept when they are old. */
export type SignInFailureRow = { key: string; failures: number; last_at: number }

/** Who changed what. The name is kept beside the id, so that the record outlives the account. `detail` is JSON or null. */
export type AuditRow = {
  id: Generated<number>
  at: number
  user_id: number | null
  user_name: string
  action: string
  target: string
  detail: string | null
}
