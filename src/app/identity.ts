export type { IdentityEvidence, Member, MemberReason, SharedContext } from '../resolve/doubt';
