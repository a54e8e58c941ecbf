/**
 * Whose an outlet is: `state`: a government, or a body of the state; `affiliated`: an institution close to one (armed forces, a foundation, a ruling house);
 * `party`; `public`: a public broadcaster at arm's length from its government; `private`.
 */
export const ownershipKinds = ['state', 'affiliated', 'party', 'public', 'private'] as const

export type OwnershipKind = (typeof ownershipKinds)[number]
