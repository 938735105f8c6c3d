export type { Doubt, IdentityEvidence, Member, MemberReason, SharedContext } from '../resolve/doubt';
