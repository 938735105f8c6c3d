/** Verbs that put their object into an office, with or without "as". */
export const INSTALLING: ReadonlySet<string> = new Set(
  `appoint name nominate elect make hire choose select pick install reappoint confirm designate crown promote recruit reelect re-elect
  elevate reinstate anoint swear`
    .trim()
    .split(/\s+/),
);
