import type { Role } from '#db/rows/account.ts'

/** From the least to the most; each may do what those before it may. */
export const roles = ['viewer', 'editor', 'admin'] as const satisfies Role[]

/** Whether somebody of a role may do what asks for another. */
export function mayAct(role: Role, asked: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(asked)
}
